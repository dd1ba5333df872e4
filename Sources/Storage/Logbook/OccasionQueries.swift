/// The queries about the logbook.
enum OccasionQueries {
  private static let columns = """
    id, activity, site, day, state, recorded_by, recorded_at, participants, note, supersedes, reason
    """

  /// The lines of the plan `$1` up to the sequence number `$2`, in the order in which they were recorded.
  static let ofPlan = """
    SELECT \(columns) FROM occasion WHERE plan = $1 AND sequence <= $2 ORDER BY sequence
    """

  /// The line with the id `$1`, after the plan that it is recorded for.
  static let withID = "SELECT plan, \(columns) FROM occasion WHERE id = $1"

  /// Which of all lines the one with the id `$1` is.
  static let sequence = "SELECT sequence FROM occasion WHERE id = $1"

  /// The line that stands in the place of the one with the id `$1`.
  static let superseding = "SELECT \(columns) FROM occasion WHERE supersedes = $1"

  /// The tags of the lines of the plan `$1`, each after its line's id.
  static let tagsOfPlan = """
    SELECT occasion_tag.occasion, occasion_tag.tag FROM occasion_tag
    JOIN occasion ON occasion.id = occasion_tag.occasion WHERE occasion.plan = $1
    """

  /// The counts of the lines of the plan `$1`, each category after its line's id and before its number.
  static let countsOfPlan = """
    SELECT occasion_count.occasion, occasion_count.category, occasion_count.number
    FROM occasion_count
    JOIN occasion ON occasion.id = occasion_count.occasion WHERE occasion.plan = $1
    """

  /// The tags of the line with the id `$1`, each after that id.
  static let tagsOfLine = "SELECT occasion, tag FROM occasion_tag WHERE occasion = $1"

  /// The counts of the line with the id `$1`, each category after that id and before its number.
  static let countsOfLine = """
    SELECT occasion, category, number FROM occasion_count WHERE occasion = $1
    """

  /// Records a line: the plan, then the columns in their order.
  static let record = """
    INSERT INTO occasion (plan, \(columns))
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
    """

  /// Records the tag `$2` of the line `$1`, which comes after it.
  static let recordTag = "INSERT INTO occasion_tag (occasion, tag) VALUES ($1, $2)"

  /// Records the number `$3` of the category `$2` of the line `$1`, which comes after it.
  static let recordCount = """
    INSERT INTO occasion_count (occasion, category, number) VALUES ($1, $2, $3)
    """

  static let all = [
    ofPlan, withID, sequence, superseding, tagsOfPlan, countsOfPlan, tagsOfLine, countsOfLine,
    record, recordTag, recordCount,
  ]
}
