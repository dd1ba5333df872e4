/// What several tables ask of their rows. Released steps are made from these, so they are never changed.
extension Migration {
  /// An id as `Slug` has it.
  static func slug(_ column: String) -> String {
    "length(\(column)) BETWEEN 1 AND 60 AND \(column) NOT GLOB '*[^a-z0-9-]*'"
  }

  /// A day of the calendar, as ISO text.
  static func day(_ column: String) -> String {
    """
    \(column) GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
        AND \(column) >= '0001-01-01' AND \(column) IS date(\(column), '+0 days')
    """
  }

  /// Triggers that refuse every change of what has happened, from whichever program it comes.
  ///
  /// The third trigger stands against `INSERT OR REPLACE`, which deletes without asking the second.
  static func appendOnly(_ table: String, replacing key: String) -> String {
    let refuse = "BEGIN SELECT RAISE(ABORT, '\(table) is append-only'); END;"
    return """
      CREATE TRIGGER \(table)_is_never_changed BEFORE UPDATE ON \(table)
      \(refuse)
      CREATE TRIGGER \(table)_is_never_deleted BEFORE DELETE ON \(table)
      \(refuse)
      CREATE TRIGGER \(table)_is_never_replaced BEFORE INSERT ON \(table)
      WHEN EXISTS (SELECT 1 FROM \(table) WHERE \(key))
      \(refuse)
      """
  }
}
