extension Store {
  /// The tables, indexes and triggers that are not as the program makes them, by name: gone, changed, or none of its own.
  /// Triggers are what keeps other programs from changing what has happened.
  public func changedSchema() throws(StorageFailure) -> [String] {
    let made = try Self.inMemory().use { (connection) throws(StorageFailure) in
      try connection.schema()
    }
    let found = try use { (connection) throws(StorageFailure) in try connection.schema() }
    return Set(made.keys).union(found.keys).filter { made[$0] != found[$0] }.sorted()
  }
}

extension Connection {
  /// How each table, index and trigger is made, by name.
  fileprivate func schema() throws(StorageFailure) -> [String: String] {
    let rows = try rows("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL") {
      (row) throws(StorageFailure) in (try row.text(), try row.text())
    }
    // What SQLite keeps for itself is as it sees fit.
    return Dictionary(
      rows.filter { !$0.0.hasPrefix("sqlite_") }, uniquingKeysWith: { first, _ in first })
  }
}
