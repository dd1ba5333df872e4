import Criteria
import Glibc
import TestSupport
import Testing

@testable import Storage

/// Those who only look leave nothing beside the database, and see all that is written.
@Suite("Those who only look")
struct ReaderTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("x.sqlite")
    let store = try Store(path: path, access: .readWrite)
    try Samples.addPlan(to: store)
    try store.record(Samples.measurement("0", round: 0), plan: Samples.plan)
  }

  private func reader() throws -> Store { try Store(path: path, access: .readOnly) }

  private func count(_ store: Store) throws -> Int {
    try store.records(of: Samples.plan).measurements.count
  }

  @Test("A reader makes no file, also of a database that is only to be read")
  func leavesNothing() throws {
    for mode: mode_t in [0o600, 0o444] {
      chmod(path, mode)
      let reader = try reader()
      #expect(try count(reader) == 1)
      #expect(folder.names() == ["x.sqlite"])
    }
    chmod(path, 0o600)
    let writer = try Store(path: path, access: .readWrite)
    try writer.record(Samples.measurement("1", round: 1), plan: Samples.plan)
    #expect(try count(writer) == 2)
  }

  @Test("A reader sees what is written before, while and after a writer is there")
  func sees() throws {
    let reader = try reader()
    do {
      let writer = try Store(path: path, access: .readWrite)
      #expect(try !reader.hasChangedElsewhere())
      for number in 1...3 {
        try writer.record(Samples.measurement("\(number)", round: number), plan: Samples.plan)
        #expect(try reader.hasChangedElsewhere())
        #expect(try count(reader) == number + 1)
        #expect(try !reader.hasChangedElsewhere())
        #expect(try count(try self.reader()) == number + 1)
      }
    }
    #expect(try count(reader) == 4)
    #expect(try count(try self.reader()) == 4)
  }

  @Test("What is read while the file is written is read anew")
  func readsAnew() throws {
    let reader = try reader()
    let path = path
    let rounds = try reader.use { (connection) throws(StorageFailure) -> [Int] in
      let before = try connection.number("SELECT count(*) FROM measurement") ?? 0
      if before == 1 {
        // It writes, and takes its log with it as it leaves.
        let writer = try Store(path: path, access: .readWrite)
        try writer.record(Samples.measurement("1", round: 1), plan: Samples.plan)
      }
      return [before, try connection.number("SELECT count(*) FROM measurement") ?? 0]
    }
    #expect(rounds == [2, 2])
  }

  @Test("Of a crashed writer's log one who may write reads all, and leaves the file alone")
  func afterACrash() throws {
    try crash()
    #expect(try count(try reader()) == 2)
    #expect(folder.names() == ["x.sqlite"])
  }

  @Test("Of a crashed writer's log an older database is read in, and not brought up to date")
  func afterACrashOfAnOlderProgram() throws {
    for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
    try folder.write([], to: "x.sqlite")
    let older = Array(Migration.all.dropLast())
    let writer = try Connection(path: path, mode: .readWrite, busyTimeout: .zero)
    try Migrator(connection: writer, known: older).migrate(mayWrite: true)
    try takeAsCrashed(withExtending: writer)
    #expect(throws: StorageFailure.olderVersion(path: path)) { _ = try reader() }
    let steps = try Connection(path: path, mode: .readWrite, busyTimeout: .zero)
      .number("SELECT count(*) FROM migration")
    #expect(steps == older.count)
  }

  @Test(
    "Of a crashed writer's log one who may not write is told where it stands",
    .enabled(if: geteuid() != 0, "permissions do not bind root"))
  func afterACrashInALockedFolder() throws {
    try crash()
    chmod(folder.path, 0o500)
    defer { chmod(folder.path, 0o700) }
    #expect(throws: StorageFailure.unfinishedWrites(path: path, log: path + "-wal")) {
      _ = try reader()
    }
  }

  /// Leaves the files as a writer leaves them that is killed, without the log's index.
  private func crash() throws {
    let writer = try Store(path: path, access: .readWrite)
    try writer.record(Samples.measurement("1", round: 1), plan: Samples.plan)
    try takeAsCrashed(withExtending: writer)
  }

  private func takeAsCrashed(withExtending writer: AnyObject) throws {
    let files = try ["x.sqlite", "x.sqlite-wal"].map { ($0, try folder.read($0)) }
    try #require(files[1].1.count > 0)
    try withExtendedLifetime(writer) {
      for (name, bytes) in files { try folder.write(bytes, to: "crashed-" + name) }
    }
    // The writer takes its own files with it.
    for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
    for (name, _) in files {
      try #require(rename(folder.file("crashed-" + name), folder.file(name)) == 0)
    }
  }
}
