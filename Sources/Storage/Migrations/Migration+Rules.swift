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

  /// Refuses every change of some columns, and no longer of all.
  static func changedOnly(_ table: String, facts: String) -> String {
    """
    DROP TRIGGER \(table)_is_never_changed;
    CREATE TRIGGER \(table)_is_never_changed BEFORE UPDATE OF \(facts) ON \(table)
    BEGIN SELECT RAISE(ABORT, '\(table) is append-only'); END;
    """
  }

  /// Refuses every change of a text but to one that was taken away, as the newest link of the chain tells.
  static func takenAway(
    _ table: String, _ kind: String, _ key: String, _ columns: [String]
  ) -> String {
    columns.map { column in
      """
      CREATE TRIGGER \(table)_\(column)_is_only_taken_away BEFORE UPDATE OF \(column) ON \(table)
      WHEN instr(coalesce(NEW.\(column), ''), '\(TextPieces.marker)') = 0
        OR \(isNotTakenAway("'\(kind)'", "OLD.\(key)", "'\(column)'"))
      BEGIN SELECT RAISE(ABORT, '\(table) is append-only'); END;
      """
    }.joined(separator: "\n")
  }

  static func isNotTakenAway(_ kind: String, _ entry: String, _ field: String) -> String {
    """
    NOT EXISTS (SELECT 1 FROM removed_text
        JOIN chain_link ON chain_link.plan = removed_text.plan AND chain_link.kind = 'removal'
          AND chain_link.entry = removed_text.number
        WHERE removed_text.plan = OLD.plan AND removed_text.kind = \(kind)
          AND removed_text.entry = \(entry) AND removed_text.field = \(field)
          AND chain_link.place = (SELECT max(place) FROM chain_link WHERE plan = OLD.plan))
    """
  }
}
