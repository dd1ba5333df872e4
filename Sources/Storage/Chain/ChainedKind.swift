/// What a link of a plan's chain seals: one row of a table, with what belongs to it.
///
/// Columns that came later are left out of the sum where they are empty, so that older links hold. None is ever taken
/// away, renamed or made a text: links out there were made from them.
enum ChainedKind: String, CaseIterable {
  case revision
  case figure
  case line
  /// The closing or opening of a quarter.
  case turn
  /// What was shown when a quarter was closed.
  case snapshot
  /// That a text was taken away.
  case removal
  /// What is written in own words.
  case narrative

  /// The table whose rows it is about.
  var table: String {
    switch self {
    case .revision: "plan_revision"
    case .figure: "measurement"
    case .line: "occasion"
    case .turn: "quarter_event"
    case .snapshot: "quarter_snapshot"
    case .removal: "text_removal"
    case .narrative: "narrative"
    }
  }

  /// The column that tells one row of a plan from another, by a whole number.
  var key: String {
    switch self {
    case .revision, .removal: "number"
    case .figure, .line, .turn, .narrative: "sequence"
    case .snapshot: "closing"
    }
  }

  /// The columns that stand for ever.
  var facts: [String] {
    switch self {
    case .revision: ["effective_day", "recorded_by", "recorded_at", "kind"]
    case .figure:
      [
        "id", "criterion", "part", "site", "day", "quarter_year", "quarter_number", "kind",
        "significand", "decimals", "numerator", "denominator", "answer", "step", "sample_size",
        "recorded_by", "recorded_at", "supersedes",
      ]
    case .line:
      [
        "id", "activity", "site", "day", "state", "participants", "recorded_by", "recorded_at",
        "supersedes",
      ]
    case .turn: ["quarter_year", "quarter_number", "kind", "recorded_by", "recorded_at"]
    case .snapshot: ["as_of", "plan_revision", "last_measurement", "last_occasion", "rules"]
    case .removal: ["recorded_by", "recorded_at"]
    case .narrative:
      [
        "id", "half_year", "half_number", "topic", "is_ended", "recorded_by", "recorded_at",
        "supersedes",
      ]
    }
  }

  /// The columns with what somebody has written in words. They may be taken away, and the sum stays.
  var texts: [String] {
    switch self {
    case .revision: ["document", "reason", "decided_by"]
    case .figure: ["not_measured_reason", "source", "note", "evidence", "correction_reason"]
    case .line: ["note", "reason"]
    case .turn: ["reason"]
    case .snapshot: ["verdicts"]
    case .removal: ["reason"]
    case .narrative: ["body"]
    }
  }

  /// A row of the plan `$1` with the number `$2`: its facts and then its texts.
  var row: String {
    """
    SELECT \((facts + texts).joined(separator: ", ")) FROM \(table)
    WHERE plan = $1 AND \(key) = $2
    """
  }

  /// What belongs to the row of the plan `$1` with the number `$2`, a name and a number each, always in the same order.
  var belongings: [String] {
    switch self {
    case .figure:
      [
        """
        SELECT measurement_part.name, measurement_part.number FROM measurement_part
        JOIN measurement ON measurement.id = measurement_part.measurement
        WHERE measurement.plan = $1 AND measurement.sequence = $2 ORDER BY measurement_part.place
        """
      ]
    case .line:
      [
        """
        SELECT occasion_tag.tag, 0 FROM occasion_tag
        JOIN occasion ON occasion.id = occasion_tag.occasion
        WHERE occasion.plan = $1 AND occasion.sequence = $2 ORDER BY occasion_tag.tag
        """,
        """
        SELECT occasion_count.category, occasion_count.number FROM occasion_count
        JOIN occasion ON occasion.id = occasion_count.occasion
        WHERE occasion.plan = $1 AND occasion.sequence = $2 ORDER BY occasion_count.category
        """,
      ]
    case .removal:
      [
        """
        SELECT kind || ' ' || field, entry FROM removed_text WHERE plan = $1 AND number = $2
        ORDER BY kind, entry, field
        """
      ]
    case .revision, .turn, .snapshot, .narrative: []
    }
  }

  /// How many rows of the plan `$1` no link is about, and the number of the first of them.
  var unsealed: String {
    """
    SELECT count(*), min(\(key)) FROM \(table)
    WHERE plan = $1 AND NOT EXISTS (
      SELECT 1 FROM chain_link WHERE chain_link.plan = \(table).plan
        AND chain_link.kind = '\(rawValue)' AND chain_link.entry = \(table).\(key))
    """
  }
}
