import Criteria
import Interchange
import TestSupport
import Testing

@testable import Storage
@testable import maalepind

/// Databases as earlier versions of the program left them, one for each shape of the tables and each version of the rules
/// that has been released: what their own program wrote, as SQL. They are never made anew.
@Suite struct UpgradeTests {
  private static let fixtures = [
    "0001", "0002", "0003", "0004", "0005-regler-1", "0005-regler-2", "0006-regler-2",
    "0007-regler-2",
  ]
  private static let plan = "noerreparken"

  /// A fixture as a file, which no version of today has opened yet.
  private struct Desk {
    let folder: TemporaryFolder
    var database: String { folder.file("x.sqlite") }

    init(_ name: String) throws {
      folder = try TemporaryFolder()
      let path = "\(Checkout.tests)/MaalepindTests/Fixtures/\(name).sql"
      let script = String(decoding: try #require(TextFile.bytes(of: path)), as: UTF8.self)
      try folder.write([], to: "x.sqlite")
      try connection().runScript(script)
    }

    func connection() throws -> Connection {
      try Connection(path: database, mode: .readWrite, busyTimeout: .zero)
    }

    func run(_ arguments: String...) throws -> Outcome {
      try Shell.run(
        [Checkout.programs + "/maalepind"] + arguments + ["--data", database],
        environment: ["PATH": "/usr/bin:/bin", "HOME": folder.path, "LANG": "C.UTF-8"],
        in: folder.path)
    }

    /// Every row of every table that it had, in the columns that it had, as text.
    func rows(of tables: [String: [String]]) throws -> [String: [[String?]]] {
      let connection = try connection()
      return try tables.reduce(into: [:]) { rows, table in
        rows[table.key] = try connection.rows(
          "SELECT \(table.value.joined(separator: ", ")) FROM \(table.key)"
        ) { row in table.value.map { _ in row.optionalText() } }
        .sorted { "\($0)" < "\($1)" }
      }
    }

    /// The tables of plans and what was recorded for them, with their columns.
    func tables() throws -> [String: [String]] {
      let connection = try connection()
      let names = try connection.rows(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'migration'"
      ) { (row) throws(StorageFailure) in try row.text() }
      return try names.reduce(into: [:]) { tables, name in
        tables[name] = try connection.rows("SELECT name FROM pragma_table_info('\(name)')") {
          (row) throws(StorageFailure) in try row.text()
        }
      }
    }
  }

  @Test("Every row that there was stands as it stood, and all is sound", arguments: fixtures)
  func keepsRows(_ name: String) throws {
    let desk = try Desk(name)
    let tables = try desk.tables()
    let before = try desk.rows(of: tables)
    #expect(before["measurement"]?.count ?? 0 >= 8 && before["plan_revision"]?.count == 2)
    #expect(throws: StorageFailure.olderVersion(path: desk.database)) {
      _ = try Store(path: desk.database, access: .readOnly)
    }
    let store = try Store(path: desk.database, access: .readWrite)
    #expect(try desk.rows(of: tables) == before)
    #expect(try store.integrityCheck() == [])
    #expect(try store.brokenChain(of: Make.slug(Self.plan)) == nil)
    let checked = try desk.run("tjek")
    #expect(checked.status == 0, "\(checked.output)")
  }

  @Test("Its plan, figures, logbook, history and closed quarters are shown", arguments: fixtures)
  func shows(_ name: String) throws {
    let desk = try Desk(name)
    let closed = try desk.connection().rows(
      "SELECT DISTINCT quarter_year, quarter_number FROM quarter_event ORDER BY 1, 2"
    ) { (row) throws(StorageFailure) in try row.quarter() }
    var lines: [String] = []
    for arguments in [
      ["status", "--pr", "2019-02-15"], ["status", "--pr", "2020-02-15"], ["historik", "--numre"],
      ["logbog", "--pr", "2020-02-15"], ["eksport"],
    ] + closed.map({ ["status", "--kvartal", "\($0)"] }) {
      let outcome = try Shell.run(
        [Checkout.programs + "/maalepind"] + arguments + ["--data", desk.database],
        environment: ["PATH": "/usr/bin:/bin", "HOME": desk.folder.path, "LANG": "C.UTF-8"],
        in: desk.folder.path)
      #expect(outcome.status == 0, "\(arguments)")
      lines += ["$ maalepind \(arguments.joined(separator: " "))", maskingSeals(outcome.output)]
    }
    GoldenFolder("MaalepindTests/Golden/upgrades")
      .check(lines.joined(separator: "\n"), "\(name).txt")
  }

  @Test("It takes figures, lines, corrections and closings like any other", arguments: fixtures)
  func goesOn(_ name: String) throws {
    let desk = try Desk(name)
    for outcome in [
      try desk.run("registrer", "moeder", "3 (kv 2, m 1)", "--dato", "2019-09-30"),
      try desk.run(
        "registrer", "trygge", "62,0", "--sted", "noerreparken", "--dato", "2018-12-31",
        "--rettelse", "tastefejl"),
      try desk.run("afholdt", "cafe", "--dato", "2019-05-04", "--deltagere", "12"),
      try desk.run("luk", "2019K2", "--ja", "--pr", "2019-08-01"),
      try desk.run("tjek"),
    ] { #expect(outcome.status == 0, "\(outcome.output)") }
  }
}
