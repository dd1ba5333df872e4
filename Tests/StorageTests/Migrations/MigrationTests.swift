import Criteria
import TestSupport
import Testing

@testable import Storage

@Suite("Migrations")
struct MigrationTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("x.sqlite")
  }

  private func connection() throws -> Connection {
    try Connection(path: path, mode: .readWrite, busyTimeout: .zero)
  }

  @Test("A database from a newer version is refused, for reading and writing, and left as it was")
  func newer() throws {
    _ = try Store(path: path, access: .readWrite)
    try connection().run("INSERT INTO migration (number, name) VALUES (99, '0099 logbook')")
    let before = try folder.read("x.sqlite")
    for access in [Store.Access.readWrite, .readOnly] {
      #expect(
        throws: StorageFailure.newerVersion(
          path: path, found: "0099 logbook", known: Migration.all.last?.name ?? "")
      ) { _ = try Store(path: path, access: access) }
    }
    #expect(try folder.read("x.sqlite") == before)
  }

  @Test("An older database is brought up to date when it may be written, and keeps its figures")
  func older() throws {
    do {
      let store = try Store(path: path, access: .readWrite)
      try Samples.addPlan(to: store)
      try store.record(Samples.measurement("a"), plan: Samples.plan)
    }
    let next = Migration(name: "0003 trial", script: "CREATE TABLE trial (id INTEGER) STRICT")
    var migrator = Migrator(connection: try connection(), known: Migration.all + [next])
    #expect(throws: StorageFailure.olderVersion(path: path)) {
      try migrator.migrate(mayWrite: false)
    }
    try migrator.migrate(mayWrite: true)
    #expect(try migrator.connection.number("SELECT count(*) FROM trial") == 0)
    #expect(try migrator.connection.number("SELECT count(*) FROM measurement") == 1)
    try migrator.migrate(mayWrite: true)
    migrator.known = Migration.all
    #expect(throws: StorageFailure.self) { try migrator.migrate(mayWrite: true) }
  }

  @Test("An old program finds that the database has been in newer hands")
  func newerHands() throws {
    _ = try Store(path: path, access: .readWrite)
    let first = Array(Migration.all.prefix(1))
    #expect(
      throws: StorageFailure.newerVersion(
        path: path, found: Migration.all.last?.name ?? "", known: "0001 plans, figures and quarters"
      )
    ) { try Migrator(connection: try connection(), known: first).migrate(mayWrite: true) }
  }

  @Test("A step that fails half-way changes nothing")
  func failing() throws {
    _ = try Store(path: path, access: .readWrite)
    let broken = Migration(
      name: "0003 broken",
      script: "CREATE TABLE trial (id INTEGER) STRICT; INSERT INTO nowhere VALUES (1)")
    let migrator = Migrator(connection: try connection(), known: Migration.all + [broken])
    #expect(throws: StorageFailure.self) { try migrator.migrate(mayWrite: true) }
    #expect(
      try migrator.connection.number("SELECT count(*) FROM sqlite_schema WHERE name = 'trial'") == 0
    )
    let store = try Store(path: path, access: .readWrite)
    #expect(try store.plans().isEmpty)
  }

  @Test("Names of migrations are never changed, and numbered in order")
  func names() {
    #expect(
      Migration.all.map(\.name) == [
        "0001 plans, figures and quarters", "0002 logbook", "0003 kinds of revisions",
        "0004 withdrawn figures", "0005 snapshots of quarters", "0006 parts of figures",
        "0007 chain", "0008 what is kept of what follows", "0009 own words for reports",
      ])
    for (number, migration) in Migration.all.enumerated() {
      #expect(Int(migration.name.prefix(4)) == number + 1)
    }
  }

  @Test("Programs that make the same new database at once make one")
  func race() throws {
    for round in 0..<8 {
      let path = folder.file("race-\(round).sqlite")
      let workers = (0..<4).map { number in
        Worker {
          let store = try Store(path: path, access: .readWrite, busyTimeout: .seconds(20))
          try store.addRevision(
            of: Samples.plan, document: "plan: \(number)", reason: "", decidedBy: "",
            effective: Make.day("2018-01-01"), recordedBy: "x", recordedAt: number)
        }
      }
      for worker in workers { try worker.join() }
      let store = try Store(path: path, access: .readOnly)
      #expect(try store.revisions(of: Samples.plan).map(\.number) == [1, 2, 3, 4])
    }
  }
}
