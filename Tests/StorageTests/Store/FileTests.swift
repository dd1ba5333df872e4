import Criteria
import Glibc
import TestSupport
import Testing

@testable import Storage

@Suite("The file")
struct FileTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("x.sqlite")
  }

  private func mode(_ path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
  }

  /// Expects that neither way of opening succeeds, and that the file is as before.
  private func expectRefusal(_ failure: StorageFailure, of bytes: [UInt8]) throws {
    try folder.write(bytes, to: "x.sqlite")
    for access in [Store.Access.readWrite, .readOnly] {
      #expect(throws: failure) { _ = try Store(path: path, access: access) }
    }
    #expect(try folder.read("x.sqlite") == bytes)
  }

  @Test("The file and its folders are made for their owner only")
  func made() throws {
    let path = folder.file("share/målepind æøå/x y%20?.sqlite")
    do {
      let store = try Store(path: path, access: .readWrite)
      try Samples.addPlan(to: store)
    }
    #expect(mode(path) == 0o600)
    #expect(mode(folder.file("share")) == 0o700)
    #expect(try Store(path: path, access: .readOnly).plans().count == 1)
    #expect(try Store(path: path, access: .readWrite).plans().count == 1)
  }

  @Test("An empty file is a new database")
  func empty() throws {
    try folder.write([], to: "x.sqlite")
    for access in [Store.Access.readOnly, .readWriteExisting] {
      #expect(throws: StorageFailure.missing(path: path), "it is left empty") {
        _ = try Store(path: path, access: access)
      }
    }
    #expect(DatabaseFile(path: path).stamp?.size == 0)
    try Samples.addPlan(to: try Store(path: path, access: .readWrite))
    #expect(try Store(path: path, access: .readOnly).plans().count == 1)
  }

  @Test("A file that is not there is not made by reading")
  func missing() {
    for access in [Store.Access.readOnly, .readWriteExisting] {
      #expect(throws: StorageFailure.missing(path: path)) {
        _ = try Store(path: path, access: access)
      }
    }
    #expect(!DatabaseFile.exists(path))
  }

  @Test("A folder that cannot be made")
  func missingDirectory() throws {
    try folder.write([1], to: "file")
    for path in [folder.file("file/x.sqlite"), folder.file("file/a/b/x.sqlite")] {
      #expect(throws: StorageFailure.missingDirectory(path: path)) {
        _ = try Store(path: path, access: .readWrite)
      }
      #expect(throws: StorageFailure.missing(path: path)) {
        _ = try Store(path: path, access: .readOnly)
      }
    }
  }

  @Test("A folder, a device and a pipe are not files")
  func notAFile() throws {
    try #require(mkfifo(folder.file("pipe"), 0o600) == 0)
    for path in [folder.path, "/dev/null", folder.file("pipe")] {
      for access in [Store.Access.readWrite, .readOnly] {
        #expect(throws: StorageFailure.notAFile(path: path)) {
          _ = try Store(path: path, access: access)
        }
      }
    }
  }

  @Test(
    "Something else than a database is refused and left as it was",
    arguments: [
      Array("plan: Helsingør Syd – Tryghed og trivsel\nid: helsingoer-syd\n".utf8), [0],
      Array(repeating: 0x20, count: 5000), (0..<200_000).map { UInt8(truncatingIfNeeded: $0 * 31) },
    ])
  func notADatabase(bytes: [UInt8]) throws {
    try expectRefusal(.notADatabase(path: path), of: bytes)
  }

  @Test("Another program's database is refused and left as it was")
  func notOurs() throws {
    for script in ["CREATE TABLE t (x)", "PRAGMA application_id = 7; PRAGMA user_version = 1"] {
      try folder.write([], to: "x.sqlite")
      try Connection(path: path, mode: .readWrite, busyTimeout: .zero).runScript(script)
      try expectRefusal(.notOurDatabase(path: path), of: try folder.read("x.sqlite"))
    }
  }

  @Test("A store opened for reading refuses to write, and nothing changes")
  func readOnly() throws {
    do {
      let store = try Store(path: path, access: .readWrite)
      try Samples.addPlan(to: store)
      try store.record(Samples.measurement("a"), plan: Samples.plan)
    }
    let before = try folder.read("x.sqlite")
    let store = try Store(path: path, access: .readOnly)
    let failure = StorageFailure.readOnly(path: path)
    #expect(throws: failure) {
      try store.record(Samples.measurement("b", day: "2020-01-01"), plan: Samples.plan)
    }
    #expect(throws: failure) { try Samples.addPlan(to: store) }
    #expect(throws: failure) {
      try store.close(Make.quarter(2020, 1), plan: Samples.plan, by: "Mette", at: 1)
    }
    // Nor can the connection below it.
    #expect(throws: failure) {
      try store.use { (connection) throws(StorageFailure) in
        try connection.run("INSERT INTO plan (id) VALUES ($1)", [.text("x")])
      }
    }
    #expect(try store.records(of: Samples.plan).measurements.count == 1)
    #expect(try folder.read("x.sqlite") == before)
  }

  @Test(
    "Where nothing may be written, a file is read all the same and never written",
    .enabled(if: geteuid() != 0, "permissions do not bind root"))
  func withoutPermission() throws {
    do {
      let store = try Store(path: path, access: .readWrite)
      try Samples.addPlan(to: store)
    }
    chmod(path, 0o400)
    chmod(folder.path, 0o500)
    defer { chmod(folder.path, 0o700) }
    #expect(throws: StorageFailure.readOnly(path: path)) {
      _ = try Store(path: path, access: .readWrite)
    }
    let new = folder.file("new.sqlite")
    #expect(throws: StorageFailure.cannotOpen(path: new, code: EACCES)) {
      _ = try Store(path: new, access: .readWrite)
    }
    let reader = try Store(path: path, access: .readOnly)
    #expect(try reader.plans().count == 1)
    #expect(try !reader.hasChangedElsewhere())
    // Somebody who may write comes along.
    chmod(path, 0o600)
    chmod(folder.path, 0o700)
    let writer = try Store(path: path, access: .readWrite)
    try writer.record(Samples.measurement("a"), plan: Samples.plan)
    #expect(try reader.hasChangedElsewhere())
    #expect(try reader.records(of: Samples.plan).measurements.count == 1)
    #expect(try !reader.hasChangedElsewhere())
    chmod(path, 0o000)
    for access in [Store.Access.readWrite, .readOnly] {
      #expect(throws: StorageFailure.cannotOpen(path: path, code: EACCES)) {
        _ = try Store(path: path, access: access)
      }
    }
  }

  @Test("A file read as one that does not change cannot be written, and shows when it was")
  func unchanging() throws {
    do {
      let store = try Store(path: path, access: .readWrite)
      try Samples.addPlan(to: store)
    }
    let connection = try Connection(path: path, mode: .unchanging, busyTimeout: .zero)
    #expect(try connection.number("SELECT count(*) FROM plan") == 1)
    #expect(throws: StorageFailure.readOnly(path: path)) {
      try connection.run("INSERT INTO plan (id) VALUES ($1)", [.text("x")])
    }
    let before = DatabaseFile(path: path).stamp
    let writer = try Store(path: path, access: .readWrite)
    try writer.record(Samples.measurement("a"), plan: Samples.plan)
    #expect(DatabaseFile(path: path).stamp != before)
    #expect(DatabaseFile(path: path).hasUnfinishedWrites)
  }

  @Test("Nothing is recorded in a file that is no longer at its path", arguments: [true, false])
  func replaced(byAnother: Bool) throws {
    let store = try Store(path: path, access: .readWrite)
    try Samples.addPlan(to: store)
    try store.copy(to: folder.file("copy.sqlite"))
    if byAnother {
      try #require(rename(folder.file("copy.sqlite"), path) == 0)
    } else {
      try #require(unlink(path) == 0)
    }
    let failure: StorageFailure =
      byAnother ? .replaced(path: path) : .gone(path: path)
    #expect(throws: failure) {
      try store.record(Samples.measurement("a"), plan: Samples.plan)
    }
    #expect(throws: failure) { _ = try store.records(of: Samples.plan) }
    #expect(throws: failure) { _ = try store.hasChangedElsewhere() }
  }

  @Test("Nothing is recorded in a file that another database was written into")
  func writtenOver() throws {
    let other = folder.file("other.sqlite")
    do {
      let store = try Store(path: other, access: .readWrite)
      try Samples.addPlan(to: store)
      for round in 0..<100 {
        try store.record(Samples.measurement("o\(round)", round: round), plan: Samples.plan)
      }
    }
    try Samples.addPlan(to: try Store(path: path, access: .readWrite))
    for access in [Store.Access.readWrite, .readOnly] {
      let store = try Store(path: path, access: access)
      #expect(try store.plans().count == 1)
      let before = try folder.read("x.sqlite")
      try overwrite(with: try folder.read("other.sqlite"))
      #expect(throws: StorageFailure.replaced(path: path)) {
        try store.record(Samples.measurement("a"), plan: Samples.plan)
      }
      #expect(throws: StorageFailure.replaced(path: path)) {
        _ = try store.records(of: Samples.plan)
      }
      try overwrite(with: before)
      try #require(truncate(path, off_t(before.count)) == 0)
    }
  }

  /// Writes into the file as `cp` does, which leaves it the same file.
  private func overwrite(with bytes: [UInt8]) throws {
    let file = open(path, O_WRONLY)
    defer { close(file) }
    try #require(pwrite(file, bytes, bytes.count, 0) == bytes.count)
  }

  @Test("Nothing is recorded in a file whose end was cut off")
  func cutOff() throws {
    try Samples.addPlan(to: try Store(path: path, access: .readWrite))
    let store = try Store(path: path, access: .readWrite)
    try #require(truncate(path, 8192) == 0)
    #expect(throws: StorageFailure.cut(path: path)) {
      try store.record(Samples.measurement("a"), plan: Samples.plan)
    }
  }

  @Test("A full disk is said to be full, and nothing has changed")
  func full() throws {
    let store = try Store(path: path, access: .readWrite)
    try Samples.addPlan(to: store)
    try store.use { (connection) throws(StorageFailure) in
      let pages = try connection.number("PRAGMA page_count") ?? 0
      _ = try connection.number("PRAGMA max_page_count = \(pages)")
    }
    var measurement = Samples.measurement("a")
    measurement.note = String(repeating: "æ", count: 100_000)
    #expect(throws: StorageFailure.diskFull(path: path)) {
      try store.record(measurement, plan: Samples.plan)
    }
    #expect(try store.records(of: Samples.plan).measurements.isEmpty)
    try store.record(Samples.measurement("b"), plan: Samples.plan)
    #expect(try store.integrityCheck() == [])
  }
}
