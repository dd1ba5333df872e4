/// A step from one shape of the tables to the next.
///
/// Steps are never changed, removed or reordered once released: databases out there remember them by name.
struct Migration: Sendable {
  /// The name that the database remembers.
  let name: String
  /// The statements, in SQLite's dialect.
  let script: String
  /// What is done after them that cannot be said in SQL.
  var finish: (@Sendable (Connection) throws(StorageFailure) -> Void)? = nil

  /// All steps, the first one first.
  static let all = [
    Migration(name: "0001 plans, figures and quarters", script: firstTables),
    Migration(name: "0002 logbook", script: logbookTables),
    Migration(name: "0003 kinds of revisions", script: revisionKinds),
    Migration(name: "0004 withdrawn figures", script: withdrawnFigures),
    Migration(name: "0005 snapshots of quarters", script: quarterSnapshots),
    Migration(name: "0006 parts of figures", script: measurementParts),
    Migration(name: "0007 chain", script: chainTables, finish: ChainTable.sealAll),
    Migration(name: "0008 what is kept of what follows", script: keptTables),
    Migration(name: "0009 own words for reports", script: narrativeTables),
  ]
}

/// Brings a database to the shape that the program knows.
struct Migrator {
  let connection: Connection
  /// The steps that the program knows.
  var known = Migration.all

  /// "Maal" in ASCII, in the file's header: how our databases are told from others'.
  static let applicationID = 0x4D61_616C

  /// Checks that the database is ours and of a shape that the program knows, and brings it there if it
  /// may be written and is not. An empty database is a new one.
  func migrate(mayWrite: Bool) throws(StorageFailure) {
    // All at one moment: another program may be making the same new database.
    var isDone = try connection.reading { () throws(StorageFailure) in try pending() == 0 }
    guard mayWrite else {
      if !isDone { throw .olderVersion(path: connection.path) }
      return
    }
    // Nothing to do but for a new database, or a copy, which is not in this mode.
    try connection.useWriteAheadLog()
    // Two programs may find the same steps to take; the second finds them taken.
    while !isDone {
      isDone = try connection.writing { () throws(StorageFailure) in
        let pending = try self.pending()
        guard pending > 0 else { return true }
        let number = known.count - pending
        if number == 0 { try connection.runScript(Self.foundation) }
        try connection.runScript(known[number].script)
        try known[number].finish?(connection)
        try connection.run(
          "INSERT INTO migration (number, name) VALUES ($1, $2)",
          [.integer(number + 1), .text(known[number].name)])
        return pending == 1
      }
    }
  }

  /// How many of the known steps the database still lacks.
  private func pending() throws(StorageFailure) -> Int {
    let id = try connection.number("PRAGMA application_id") ?? 0
    if id != Self.applicationID {
      let tables = try connection.number("SELECT count(*) FROM sqlite_schema") ?? 0
      guard id == 0, tables == 0 else { throw .notOurDatabase(path: connection.path) }
      return known.count
    }
    let names = try connection.rows("SELECT name FROM migration ORDER BY number") {
      (row) throws(StorageFailure) in try row.text()
    }
    for (number, name) in names.enumerated()
    where number >= known.count || known[number].name != name {
      throw .newerVersion(
        path: connection.path, found: names.last ?? name, known: known.last?.name ?? "")
    }
    return known.count - names.count
  }

  private static let foundation = """
    PRAGMA application_id = \(applicationID);
    CREATE TABLE migration (
      number INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE TRIGGER migration_is_never_changed BEFORE UPDATE ON migration
    BEGIN SELECT RAISE(ABORT, 'migration is append-only'); END;
    CREATE TRIGGER migration_is_never_deleted BEFORE DELETE ON migration
    BEGIN SELECT RAISE(ABORT, 'migration is append-only'); END;
    """
}
