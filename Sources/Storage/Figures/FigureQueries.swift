/// The queries about figures.
enum FigureQueries {
  /// The columns of a figure, in the order in which it is read and recorded.
  static let names = [
    "id", "criterion", "part", "site", "day", "quarter_year", "quarter_number", "kind",
    "significand", "decimals", "numerator", "denominator", "answer", "step",
    "not_measured_reason", "recorded_by", "recorded_at", "sample_size", "source", "note",
    "evidence", "supersedes", "correction_reason",
  ]

  private static let columns = names.joined(separator: ", ")

  /// The figures of the plan `$1` up to the sequence number `$2`, in the order in which they were recorded, each with
  /// its own sequence number.
  static let ofPlan = """
    SELECT \(columns), sequence FROM measurement WHERE plan = $1 AND sequence <= $2
    ORDER BY sequence
    """

  /// The figure with the id `$1`, after the plan that it is recorded for.
  static let withID = "SELECT plan, \(columns) FROM measurement WHERE id = $1"

  /// The figure that corrects the one with the id `$1`.
  static let correcting = "SELECT \(columns) FROM measurement WHERE supersedes = $1"

  /// The figures that stand in the plan `$1` for criterion `$2`, part `$3`, site `$4`, and a day from `$5` to `$6`.
  static let standing = """
    SELECT \(columns) FROM measurement
    WHERE plan = $1 AND criterion = $2
      AND part IS NOT DISTINCT FROM $3 AND site IS NOT DISTINCT FROM $4
      AND day BETWEEN $5 AND $6 AND kind <> 'withdrawn'
      AND NOT EXISTS (
        SELECT 1 FROM measurement correction WHERE correction.supersedes = measurement.id)
    ORDER BY sequence
    """

  /// Records a figure: the columns in their order, then the plan. Tells which of all figures it is.
  static let record = """
    INSERT INTO measurement (\(columns), plan)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
      $20, $21, $22, $23, $24)
    RETURNING sequence
    """

  /// The parts of the figures of the plan `$1`, each name after its figure's id and before its number.
  static let partsOfPlan = """
    SELECT measurement_part.measurement, measurement_part.name, measurement_part.number
    FROM measurement_part
    JOIN measurement ON measurement.id = measurement_part.measurement WHERE measurement.plan = $1
    ORDER BY measurement_part.measurement, measurement_part.place
    """

  /// The parts of the figure with the id `$1`, each name after that id and before its number.
  static let partsOfFigure = """
    SELECT measurement, name, number FROM measurement_part WHERE measurement = $1 ORDER BY place
    """

  /// Records the number `$4` of the part `$3` in the place `$2` of the figure `$1`, which comes after it.
  static let recordPart = """
    INSERT INTO measurement_part (measurement, place, name, number) VALUES ($1, $2, $3, $4)
    """

  static let all = [
    ofPlan, withID, correcting, standing, record, partsOfPlan, partsOfFigure, recordPart,
  ]
}
