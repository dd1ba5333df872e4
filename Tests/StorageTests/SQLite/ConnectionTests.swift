import TestSupport
import Testing

@testable import Storage

@Suite("The connection")
struct ConnectionTests {
  private func connection() throws -> Connection {
    try Connection(path: ":memory:", mode: .memory, busyTimeout: .zero)
  }

  @Test("Parameters are bound by the number in their name, not by where they stand")
  func byName() throws {
    let found = try connection().rows(
      "SELECT $3, $1, $2, $1", [.text("en"), .null, .integer(-3)]
    ) { (row) throws(StorageFailure) in
      try [
        "\(row.integer())", row.text(), row.optionalText() ?? "intet", row.text(),
      ]
    }
    #expect(found == [["-3", "en", "intet", "en"]])
  }

  @Test(
    "Text comes back byte for byte",
    arguments: [
      "", "æøå ÆØÅ", "a\0b", "\0", "e\u{301}", "🙂\r\n", String(repeating: "å", count: 70_000),
    ])
  func text(text: String) throws {
    let found = try connection().first("SELECT $1", [.text(text)]) {
      (row) throws(StorageFailure) in try row.text()
    }
    #expect(found.map { Array($0.utf8) } == Array(text.utf8))
  }

  @Test("Whole numbers come back exactly", arguments: [0, -1, Int.max, Int.min])
  func integers(number: Int) throws {
    #expect(try connection().number("SELECT $1", [.integer(number)]) == number)
  }

  @Test("A statement that failed is used again as if it had not")
  func reused() throws {
    let connection = try connection()
    try connection.runScript("CREATE TABLE t (x INTEGER UNIQUE) STRICT")
    let insert = "INSERT INTO t (x) VALUES ($1)"
    try connection.run(insert, [.integer(1)])
    #expect(
      throws: StorageFailure.constraint(
        path: ":memory:",
        message: "UNIQUE constraint failed: t.x", statement: insert)
    ) { try connection.run(insert, [.integer(1)]) }
    try connection.run(insert, [.integer(2)])
    #expect(try connection.number("SELECT count(*) FROM t") == 2)
  }

  @Test("A row without the value that must be there is damage")
  func missingValue() throws {
    let connection = try connection()
    for query in ["SELECT NULL", "SELECT 'x'", "SELECT 1.5"] {
      #expect(
        throws: StorageFailure.damaged(path: ":memory:", detail: "column 1 in a row of: \(query)")
      ) { _ = try connection.number(query) }
    }
  }

  @Test("What fails in a transaction leaves no trace and the connection fit for more")
  func transaction() throws {
    let connection = try connection()
    try connection.runScript("CREATE TABLE t (x INTEGER) STRICT")
    #expect(throws: StorageFailure.quarterOpen(Make.quarter(2020, 1))) {
      try connection.writing { () throws(StorageFailure) in
        try connection.run("INSERT INTO t (x) VALUES ($1)", [.integer(1)])
        throw .quarterOpen(Make.quarter(2020, 1))
      }
    }
    #expect(try connection.number("SELECT count(*) FROM t") == 0)
    try connection.writing { () throws(StorageFailure) in
      try connection.run("INSERT INTO t (x) VALUES ($1)", [.integer(1)])
    }
    #expect(try connection.number("SELECT count(*) FROM t") == 1)
  }

  @Test(
    "The settings are those that keep data safe",
    arguments: [
      ("foreign_keys", 1), ("trusted_schema", 0), ("synchronous", 2), ("recursive_triggers", 1),
      ("cell_size_check", 1),
    ])
  func settings(name: String, value: Int) throws {
    #expect(try connection().number("PRAGMA \(name)") == value)
  }

  @Test("A file is in write-ahead mode, and its header cannot be written by a query")
  func file() throws {
    let folder = try TemporaryFolder()
    let store = try Store(path: folder.file("x.sqlite"), access: .readWrite)
    let mode = try store.use { (connection) throws(StorageFailure) in
      try connection.first("PRAGMA journal_mode") { (row) throws(StorageFailure) in
        try row.text()
      }
    }
    #expect(mode == "wal")
    #expect(throws: StorageFailure.self) {
      try store.use { (connection) throws(StorageFailure) in
        try connection.run("PRAGMA writable_schema = ON")
        try connection.run("DELETE FROM sqlite_schema")
      }
    }
  }
}
