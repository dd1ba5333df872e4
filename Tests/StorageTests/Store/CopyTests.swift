import Criteria
import Glibc
import Synchronization
import TestSupport
import Testing

@testable import Storage

@Suite("Copies")
struct CopyTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("x.sqlite")
  }

  /// A database of some hundred pages.
  private func fill(_ figures: Int) throws -> Store {
    let store = try Store(path: path, access: .readWrite)
    try Samples.addPlan(to: store)
    let measurements = (0..<figures).map { number in
      var measurement = Samples.measurement("id-\(number)", round: number)
      measurement.note = String(repeating: "x", count: 2000)
      return measurement
    }
    try store.record(measurements, plan: Samples.plan)
    return store
  }

  @Test("A copy made while eight write is sound, and holds all that was recorded up to one moment")
  func whileOthersWrite() throws {
    let store = try fill(800)
    let path = path
    let acknowledged = Mutex(800)
    let writers = (0..<8).map { writer in
      Worker {
        let store = try Store(path: path, access: .readWrite, busyTimeout: .seconds(60))
        for round in 0..<25 {
          let place = 800 + writer * 25 + round
          try store.record(
            Samples.measurement("w\(writer)-\(round)", round: place), plan: Samples.plan)
          acknowledged.withLock { $0 += 1 }
        }
      }
    }
    var copies: [(path: String, atLeast: Int)] = []
    for number in 0..<6 {
      let copy = folder.file("kopi-\(number).sqlite")
      copies.append((copy, acknowledged.withLock { $0 }))
      try store.copy(to: copy)
      usleep(20_000)
    }
    for writer in writers { try writer.join() }
    let all = try store.records(of: Samples.plan).measurements
    #expect(all.count == 1000)
    for copy in copies {
      let copied = try Store(path: copy.path, access: .readOnly)
      #expect(try copied.integrityCheck() == [])
      let held = try copied.records(of: Samples.plan).measurements
      #expect(held == Array(all.prefix(held.count)))
      #expect(held.count >= copy.atLeast)
    }
  }

  @Test("It is told how far it has come, up to the whole")
  func progress() throws {
    let store = try fill(800)
    let told = Mutex<[Int]>([])
    let whole = Mutex(0)
    try store.copy(to: folder.file("kopi.sqlite")) { done, pages in
      told.withLock { $0.append(done) }
      whole.withLock { $0 = pages }
    }
    let steps = told.withLock { $0 }
    #expect(steps.count > 1 && steps == steps.sorted())
    #expect(steps.last == whole.withLock { $0 })
  }

  @Test("A damaged database is not copied, and nothing is left")
  func damaged() throws {
    do { _ = try fill(200) }
    try Damage.overwritePages(of: path)
    let store = try Store(path: path, access: .readOnly)
    let copy = folder.file("kopi.sqlite")
    #expect {
      try store.copy(to: copy)
    } throws: {
      guard case .damaged(path, _)? = $0 as? StorageFailure else { return false }
      return true
    }
    #expect(folder.names() == ["x.sqlite"])
  }

  @Test("A copy is for its owner only, is one file, and nothing else is left")
  func leavesNothing() throws {
    do { _ = try fill(3) }
    let copy = folder.file("kopi.sqlite")
    let reader = try Store(path: path, access: .readOnly)
    try reader.copy(to: copy)
    #expect(folder.names().sorted() == ["kopi.sqlite", "x.sqlite"])
    var status = stat()
    #expect(stat(copy, &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(try Store(path: copy, access: .readOnly).holdings() == reader.holdings())
    #expect(try reader.holdings().figures == 3 && reader.holdings().newestEntry == 1_579_046_400)
    #expect(throws: StorageFailure.alreadyThere(path: copy)) { try reader.copy(to: copy) }
    #expect(throws: StorageFailure.alreadyThere(path: path)) { try reader.copy(to: path) }
  }

  @Test("What a killed program has left in the log is in the copy")
  func fromTheLog() throws {
    let store = try fill(3)
    let copy = folder.file("kopi.sqlite")
    try Store(path: path, access: .readOnly).copy(to: copy)
    #expect(
      try Store(path: copy, access: .readOnly).records(of: Samples.plan)
        == store.records(of: Samples.plan))
  }

  @Test("What a killed program left of a copy is gone with the next; nothing else is")
  func leftovers() throws {
    let store = try fill(3)
    let names = [
      "x.sqlite-ufaerdig-aB3xYz", "x.sqlite-ufaerdig-aB3xYz-journal", "kopi-ufaerdig-000000",
    ]
    let others = [
      "x.sqlite.gammel", "x.sqlite.backup", "ufaerdig-aB3xYz", "x-ufaerdig-aB3xY",
      "x-ufaerdig-aB3xYz.sqlite", "x.sqlite-ufaerdig-iBrug1",
    ]
    for name in names + others {
      try folder.write([1], to: name)
      var times = [
        timespec(tv_sec: time(nil) - 7200, tv_nsec: 0),
        timespec(tv_sec: time(nil) - 7200, tv_nsec: 0),
      ]
      if !name.hasSuffix("iBrug1") { utimensat(AT_FDCWD, folder.file(name), &times, 0) }
    }
    try store.copy(to: folder.file("kopi.sqlite"))
    let left = Set(folder.names())
    #expect(left.isDisjoint(with: names))
    #expect(left.isSuperset(of: others + ["kopi.sqlite", "x.sqlite"]))
  }

  @Test("A disk that is full while it is copied leaves nothing, and it is said")
  func full() throws {
    do { _ = try fill(200) }
    let connection = try Connection(path: path, mode: .unchanging, busyTimeout: .zero)
    do {
      let draft = try Draft(of: folder.file("kopi.sqlite"))
      let small = try Connection(path: draft.path, mode: .readWrite, busyTimeout: .zero)
      try small.run("PRAGMA max_page_count = 20")
      #expect(throws: StorageFailure.diskFull(path: draft.path)) {
        try connection.backUp(to: small)
      }
    }
    #expect(folder.names() == ["x.sqlite"])
  }
}
