import Criteria
import Glibc
import Synchronization
import TestSupport
import Testing

@testable import Storage

@Suite("A copy takes the database's place")
struct ReplacingTests {
  private let folder: TemporaryFolder
  private let path: String
  private let copy: String
  private let kept: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("x.sqlite")
    copy = folder.file("kopi.sqlite")
    kept = folder.file("før.sqlite")
    let store = try Store(path: path, access: .readWrite)
    try Samples.addPlan(to: store)
    try store.record(Samples.measurement("0", round: 0), plan: Samples.plan)
    try store.copy(to: copy)
    try store.record(Samples.measurement("1", round: 1), plan: Samples.plan)
  }

  private func ids(_ path: String) throws -> [String] {
    try Store(path: path, access: .readOnly).records(of: Samples.plan).measurements.map(\.id)
  }

  private func restore() throws {
    try Store.inMemory(copyOf: copy).replace(path, keepingAs: kept)
  }

  @Test("What it was is kept whole, and nothing else is left", arguments: [true, false])
  func replaces(isOpen: Bool) throws {
    // What an open writer has written stands in its log alone.
    let writer = isOpen ? try Store(path: path, access: .readWrite) : nil
    try writer?.record(Samples.measurement("2", round: 2), plan: Samples.plan)
    chmod(path, 0o640)
    let before = try folder.read("kopi.sqlite")
    try restore()
    #expect(try ids(path) == ["0"])
    #expect(try ids(kept) == (isOpen ? ["0", "1", "2"] : ["0", "1"]))
    #expect(try Store(path: kept, access: .readOnly).integrityCheck() == [])
    #expect(folder.names().sorted() == ["før.sqlite", "kopi.sqlite", "x.sqlite"])
    #expect(try folder.read("kopi.sqlite") == before)
    #expect(DatabaseFile(path: path).mode.map { $0 & 0o777 } == 0o640)
    if let writer {
      #expect(throws: StorageFailure.replaced(path: path)) {
        try writer.record(Samples.measurement("3", round: 3), plan: Samples.plan)
      }
    }
  }

  @Test(
    "An empty file gives way and is not kept, but a log beside it is", arguments: [false, true])
  func empty(hasLog: Bool) throws {
    try folder.write([], to: "x.sqlite")
    try folder.write([1, 2, 3], to: "x.sqlite-shm")
    if hasLog { try folder.write(Array(repeating: 7, count: 100), to: "x.sqlite-wal") }
    let store = try Store.inMemory(copyOf: copy)
    #expect(try store.replace(path, keepingAs: kept) == hasLog)
    #expect(try ids(path) == ["0"])
    let keptNames = hasLog ? ["før.sqlite", "før.sqlite-wal"] : []
    #expect(folder.names().sorted() == keptNames + ["kopi.sqlite", "x.sqlite"])
    if hasLog { #expect(try folder.read("før.sqlite-wal").count == 100) }
  }

  @Test("A database that is emptied while it is written in gives way, and the writer is told")
  func emptied() throws {
    let writer = try Store(path: path, access: .readWrite)
    try writer.record(Samples.measurement("2", round: 2), plan: Samples.plan)
    try #require(truncate(path, 0) == 0)
    #expect(throws: StorageFailure.missing(path: path)) {
      _ = try Store(path: path, access: .readOnly)
    }
    try restore()
    #expect(try ids(path) == ["0"])
    #expect(throws: StorageFailure.replaced(path: path)) {
      try writer.record(Samples.measurement("3", round: 3), plan: Samples.plan)
    }
    #expect(try ids(path) == ["0"])
  }

  @Test("Who had it open takes nothing away from the new one when leaving")
  func leaving() throws {
    var writer: Store? = try Store(path: path, access: .readWrite)
    try writer?.record(Samples.measurement("2", round: 2), plan: Samples.plan)
    try restore()
    let next = try Store(path: path, access: .readWrite)
    try next.record(Samples.measurement("4", round: 4), plan: Samples.plan)
    writer = nil
    #expect(DatabaseFile(path: path).hasUnfinishedWrites)
    #expect(try ids(path) == ["0", "4"])
    try next.record(Samples.measurement("5", round: 5), plan: Samples.plan)
    #expect(try ids(path) == ["0", "4", "5"])
    #expect(try ids(kept) == ["0", "1", "2"])
  }

  @Test("What eight had stored while it was replaced is in the one or in the other")
  func whileOthersWrite() throws {
    let path = path
    let acknowledged = Mutex<Set<String>>([])
    let writers = (0..<8).map { writer in
      Worker {
        for round in 0..<20 {
          let id = "w\(writer)-\(round)"
          do throws(StorageFailure) {
            let store = try Store(path: path, access: .readWrite, busyTimeout: .seconds(60))
            try store.record(
              Samples.measurement(id, round: 10 + writer * 20 + round), plan: Samples.plan)
            acknowledged.withLock { _ = $0.insert(id) }
          } catch {
            guard case .replaced(path) = error else { throw error }
          }
        }
      }
    }
    usleep(30_000)
    try restore()
    for writer in writers { try writer.join() }
    for file in [path, kept] {
      #expect(try Store(path: file, access: .readOnly).integrityCheck() == [])
    }
    let held = Set(try ids(path) + ids(kept))
    #expect(held == acknowledged.withLock { $0 }.union(["0", "1"]))
  }

  @Test("A missing database is made, and nothing is kept")
  func missing() throws {
    unlink(path)
    #expect(try !Store.inMemory(copyOf: copy).replace(path, keepingAs: kept))
    #expect(try ids(path) == ["0"])
    #expect(folder.names().sorted() == ["kopi.sqlite", "x.sqlite"])
  }

  @Test("A damaged database is kept as it is, with what stands beside it")
  func damaged() throws {
    let junk = [UInt8](repeating: 0x5A, count: 9000)
    try folder.write(junk, to: "x.sqlite")
    try folder.write([1, 2, 3], to: "x.sqlite-wal")
    try restore()
    #expect(try ids(path) == ["0"])
    #expect(try folder.read("før.sqlite") == junk)
    #expect(try folder.read("før.sqlite-wal") == [1, 2, 3])
    #expect(!DatabaseFile.exists(path + "-wal"))
  }

  @Test("Nothing is replaced where the former cannot be kept, or the copy is not sound")
  func refused() throws {
    try folder.write([1], to: "før.sqlite")
    #expect(throws: StorageFailure.alreadyThere(path: kept)) { try restore() }
    #expect(try ids(path) == ["0", "1"])
    #expect(folder.names().sorted() == ["før.sqlite", "kopi.sqlite", "x.sqlite"])
    try folder.write(
      Array("ikke en database, men noget andet".utf8) + [UInt8](repeating: 32, count: 600),
      to: "kopi.sqlite")
    #expect(throws: StorageFailure.notADatabase(path: copy)) { try restore() }
    try folder.write([], to: "kopi.sqlite")
    #expect(throws: StorageFailure.missing(path: copy)) { try restore() }
    let other = folder.file("andet.sqlite")
    try folder.write([], to: "andet.sqlite")
    try Connection(path: other, mode: .readWrite, busyTimeout: .zero).runScript(
      "CREATE TABLE t (x)")
    #expect(throws: StorageFailure.notOurDatabase(path: other)) {
      _ = try Store.inMemory(copyOf: other)
    }
    #expect(try ids(path) == ["0", "1"])
  }

  @Test("A copy in the middle of whose writing somebody is waits, and is given up after a while")
  func locked() throws {
    let holder = try Store(path: path, access: .readWrite)
    let clock = ContinuousClock()
    try holder.writing { (_) throws(StorageFailure) in
      let time = clock.measure {
        #expect(throws: StorageFailure.locked(path: path)) { try restore() }
      }
      #expect(time < .seconds(30))
    }
    #expect(try ids(path) == ["0", "1"])
  }

  @Test("A link to the database still leads to it")
  func link() throws {
    let link = folder.file("henvisning.sqlite")
    try #require(symlink(path, link) == 0)
    try Store.inMemory(copyOf: copy).replace(link, keepingAs: kept)
    var status = stat()
    #expect(lstat(link, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    #expect(try ids(path) == ["0"])
  }

  @Test("A copy of an older version is brought up to date as it takes the place")
  func older() throws {
    let old = folder.file("gammel.sqlite")
    try folder.write([], to: "gammel.sqlite")
    let connection = try Connection(path: old, mode: .readWrite, busyTimeout: .zero)
    try Migrator(connection: connection, known: Array(Migration.all.prefix(3))).migrate(
      mayWrite: true)
    try Store.inMemory(copyOf: old).replace(path, keepingAs: kept)
    #expect(try Store(path: path, access: .readOnly).plans().isEmpty)
  }
}
