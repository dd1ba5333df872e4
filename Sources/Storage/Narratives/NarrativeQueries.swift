/// The queries about what is written in own words.
enum NarrativeQueries {
  private static let columns = """
    id, half_year, half_number, topic, body, is_ended, recorded_by, recorded_at, supersedes
    """

  /// All of the plan `$1`, in the order in which they were recorded.
  static let ofPlan = "SELECT \(columns) FROM narrative WHERE plan = $1 ORDER BY sequence"

  /// The one with the id `$1`, after the plan that it is of.
  static let withID = "SELECT plan, \(columns) FROM narrative WHERE id = $1"

  /// Which of all the one with the id `$1` is.
  static let sequence = "SELECT sequence FROM narrative WHERE id = $1"

  /// The newest of the plan `$1` in the half-year `$2`, `$3` on the topic `$4`.
  static let newest = """
    SELECT \(columns) FROM narrative
    WHERE plan = $1 AND half_year = $2 AND half_number = $3 AND topic = $4
    ORDER BY sequence DESC LIMIT 1
    """

  /// Records one: the plan, then the columns in their order.
  static let record = """
    INSERT INTO narrative (plan, \(columns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
    """

  static let all = [ofPlan, withID, sequence, newest, record]
}
