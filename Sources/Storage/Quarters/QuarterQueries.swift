/// The queries about the closing of quarters.
enum QuarterQueries {
  static let columns =
    "quarter_year, quarter_number, kind, recorded_by, recorded_at, reason"

  /// What has happened to the quarters of the plan `$1` up to the sequence number `$2`, in order, and the days from
  /// which closings hold.
  static let events = """
    SELECT \(columns), as_of FROM quarter_event
    LEFT JOIN quarter_snapshot ON quarter_snapshot.closing = quarter_event.sequence
    WHERE quarter_event.plan = $1 AND sequence <= $2 ORDER BY sequence
    """

  /// What happened last to the quarter `$3` of the year `$2` in the plan `$1`.
  static let newest = """
    SELECT \(columns), NULL FROM quarter_event
    WHERE plan = $1 AND quarter_year = $2 AND quarter_number = $3
    ORDER BY sequence DESC LIMIT 1
    """

  /// Adds an event: the plan, then the columns in their order.
  static let add = """
    INSERT INTO quarter_event (plan, \(columns)) VALUES ($1, $2, $3, $4, $5, $6, $7)
    """

  static let all = [events, newest, add]
}
