/// How much a database holds.
public struct Holdings: Hashable, Sendable {
  /// How many plans.
  public var plans: Int
  /// How many revisions they have, those of what is followed among them.
  public var revisions: Int
  /// How many figures, corrected ones among them.
  public var figures: Int
  /// How many lines in the logbook, those that no longer stand among them.
  public var lines: Int
  /// How many texts in own words, those that no longer stand among them.
  public var narratives: Int
  /// How many times a quarter has been closed or opened again.
  public var quarterEvents: Int
  /// How large it is, in bytes.
  public var bytes: Int
  /// When something was last entered, in seconds since 1970-01-01 UTC; nil when nothing has been.
  public var newestEntry: Int?

  static let query = """
    SELECT (SELECT count(*) FROM plan), (SELECT count(*) FROM plan_revision),
      (SELECT count(*) FROM measurement), (SELECT count(*) FROM occasion),
      (SELECT count(*) FROM narrative), (SELECT count(*) FROM quarter_event),
      (SELECT page_count * page_size FROM pragma_page_count, pragma_page_size),
      (SELECT max(recorded_at) FROM (
        SELECT max(recorded_at) AS recorded_at FROM plan_revision
        UNION ALL SELECT max(recorded_at) FROM measurement
        UNION ALL SELECT max(recorded_at) FROM occasion
        UNION ALL SELECT max(recorded_at) FROM narrative
        UNION ALL SELECT max(recorded_at) FROM quarter_event))
    """
}

extension Store {
  /// How much the database holds.
  public func holdings() throws(StorageFailure) -> Holdings {
    try use { (connection) throws(StorageFailure) in
      let found = try connection.first(Holdings.query) { (row) throws(StorageFailure) in
        try Holdings(
          plans: row.integer(), revisions: row.integer(), figures: row.integer(),
          lines: row.integer(), narratives: row.integer(), quarterEvents: row.integer(),
          bytes: row.integer(),
          newestEntry: row.optionalInteger())
      }
      guard let found else { throw .damaged(path: connection.path, detail: "no holdings") }
      return found
    }
  }
}
