/// The queries about what was shown when quarters were closed.
enum SnapshotQueries {
  private static let columns =
    "closing, as_of, plan_revision, last_measurement, last_occasion, rules, verdicts"

  /// The sequence numbers of the newest measurement, line of the logbook and quarter event of the plan `$1`.
  static let newest = """
    SELECT
      (SELECT coalesce(max(sequence), 0) FROM measurement WHERE plan = $1),
      (SELECT coalesce(max(sequence), 0) FROM occasion WHERE plan = $1),
      (SELECT coalesce(max(sequence), 0) FROM quarter_event WHERE plan = $1)
    """

  /// The closings of the plan `$1` up to the quarter event `$2`, each with the last measurement that came before it.
  static let closings = """
    SELECT quarter_year, quarter_number, as_of, rules, recorded_by, recorded_at, last_measurement
    FROM quarter_snapshot
    JOIN quarter_event ON quarter_event.sequence = quarter_snapshot.closing
    WHERE quarter_snapshot.plan = $1 AND quarter_snapshot.closing <= $2
    ORDER BY quarter_snapshot.closing
    """

  /// What has happened to the quarters of the plan `$1`, in order, each with the verdicts that were kept and how many
  /// measurements and lines of the logbook came before it.
  static let stored = """
    SELECT \(QuarterQueries.columns), as_of, verdicts,
      CASE WHEN closing IS NOT NULL THEN (SELECT count(*) FROM measurement
        WHERE measurement.plan = $1 AND measurement.sequence <= last_measurement) END,
      CASE WHEN closing IS NOT NULL THEN (SELECT count(*) FROM occasion
        WHERE occasion.plan = $1 AND occasion.sequence <= last_occasion) END
    FROM quarter_event LEFT JOIN quarter_snapshot ON closing = quarter_event.sequence
    WHERE quarter_event.plan = $1 ORDER BY quarter_event.sequence
    """

  /// What was shown when quarter `$3` of year `$2` in the plan `$1` was last closed from the day `$4` or before.
  static let ofQuarter = """
    SELECT \(columns) FROM quarter_snapshot
    JOIN quarter_event ON quarter_event.sequence = quarter_snapshot.closing
    WHERE quarter_snapshot.plan = $1 AND quarter_year = $2 AND quarter_number = $3
      AND as_of <= $4
    ORDER BY closing DESC LIMIT 1
    """

  /// Adds a snapshot: the plan, then the columns in their order.
  static let add = """
    INSERT INTO quarter_snapshot (plan, \(columns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    """

  static let all = [newest, closings, stored, ofQuarter, add]
}
