import Criteria

extension Connection {
  var narratives: NarrativeTable { NarrativeTable(connection: self) }
}

/// What is written in own words in the database: recorded once, never changed.
struct NarrativeTable {
  let connection: Connection

  /// All of a plan, in the order in which they were recorded.
  func all(of plan: Slug) throws(StorageFailure) -> [Narrative] {
    try connection.rows(NarrativeQueries.ofPlan, [.text(plan.text)], read: Self.narrative)
  }

  /// Records one inside a transaction, or accepts in silence that it is recorded already.
  func record(_ narrative: Narrative, plan: Slug) throws(StorageFailure) {
    try connection.plans.require(plan)
    let held = try connection.first(NarrativeQueries.withID, [.text(narrative.id)]) {
      (row) throws(StorageFailure) in (plan: try row.slug(), try Self.narrative(&row))
    }
    if let held {
      guard held.1 == narrative, held.plan == plan else { throw .narrativeOvertaken(held.1) }
      return
    }
    let newest = try connection.first(
      NarrativeQueries.newest, Self.key(narrative.place, plan), read: Self.narrative)
    guard newest?.id == narrative.supersedes else {
      guard let newest else { throw .recordedMeanwhile }
      throw .narrativeOvertaken(newest)
    }
    try connection.run(
      NarrativeQueries.record,
      [.text(plan.text), .text(narrative.id)] + Self.key(narrative.place, plan).dropFirst()
        + [
          .text(narrative.text), .integer(narrative.isEnded ? 1 : 0), .text(narrative.recordedBy),
          .integer(narrative.recordedAt), .text(orNull: narrative.supersedes),
        ])
    let sequence = try connection.number(NarrativeQueries.sequence, [.text(narrative.id)]) ?? 0
    try connection.chain.add(.narrative, sequence, of: plan)
  }

  private static func key(_ place: NarrativePlace, _ plan: Slug) -> [Cell] {
    [
      .text(plan.text), .integer(place.half.year), .integer(place.half.number),
      .text(place.topic.description),
    ]
  }

  static func narrative(_ row: inout Row) throws(StorageFailure) -> Narrative {
    let id = try row.text()
    let half = try row.required(HalfYear(row.integer(), row.integer()))
    let topic = try row.required(NarrativeTopic(stored: row.text()))
    return try Narrative(
      id: id, at: NarrativePlace(half, topic), text: row.text(), isEnded: row.integer() == 1,
      recordedBy: row.text(), recordedAt: row.integer(), supersedes: row.optionalText())
  }
}
