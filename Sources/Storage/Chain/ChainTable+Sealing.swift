import Criteria

extension ChainTable {
  /// Makes the chains of all that was recorded before there were any, by when it was recorded, and marks the database.
  static func sealAll(_ connection: Connection) throws(StorageFailure) {
    let rows = try connection.rows(inOrder) { (row) throws(StorageFailure) in
      (try row.slug(), try row.required(ChainedKind(rawValue: row.text())), try row.integer())
    }
    for (plan, kind, entry) in rows { try connection.chain.add(kind, entry, of: plan) }
    try connection.mark()
  }

  /// All rows that there were when the first chains were made. Of the same second, a plan comes before its figures, and
  /// what was shown of a quarter after its closing.
  static let inOrder = """
    SELECT plan, kind, entry FROM (
      SELECT plan, 'revision' AS kind, 1 AS rank, number AS entry, recorded_at FROM plan_revision
      UNION ALL SELECT plan, 'figure', 2, sequence, recorded_at FROM measurement
      UNION ALL SELECT plan, 'line', 3, sequence, recorded_at FROM occasion
      UNION ALL SELECT plan, 'turn', 4, sequence, recorded_at FROM quarter_event
      UNION ALL SELECT quarter_snapshot.plan, 'snapshot', 5, closing, recorded_at
        FROM quarter_snapshot JOIN quarter_event ON quarter_event.sequence = closing
    ) AS recorded ORDER BY plan, recorded_at, rank, entry
    """
}
