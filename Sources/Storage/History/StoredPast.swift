import Criteria

/// Everything that has happened to a plan, as it is at one moment; each in order.
public struct StoredPast: Sendable {
  /// Its records.
  public var records: Records
  /// What has happened to its quarters.
  public var quarterEvents: [QuarterEvent]
  /// Its revisions.
  public var revisions: [PlanRevision]
  /// The texts that were taken away.
  public var removals: [TextRemoval]
  /// Which of the plan's links is about each.
  public var places: Places

  /// The places of the links of a plan, counted from 1.
  public struct Places: Sendable {
    /// Those of figures, by their ids.
    public var figures: [String: Int] = [:]
    /// Those of lines in the logbook, by their ids.
    public var lines: [String: Int] = [:]
    /// Those of what is written in own words, by their ids.
    public var narratives: [String: Int] = [:]
    /// Those of revisions, by their numbers.
    public var revisions: [Int: Int] = [:]
    /// Those of removals, by their numbers.
    public var removals: [Int: Int] = [:]
    /// Those of what has happened to quarters, in order.
    public var quarterEvents: [Int] = []
  }
}

extension Store {
  /// Everything that has happened to a plan, as it is at one moment; empty when the plan is not held.
  public func past(of plan: Slug) throws(StorageFailure) -> StoredPast {
    try reading { (connection) throws(StorageFailure) in
      let events = try connection.quarters.events(of: plan)
      return StoredPast(
        records: try Self.records(of: plan, upTo: .end, after: events, connection),
        quarterEvents: events, revisions: try connection.plans.revisions(of: plan),
        removals: try RemovalTable(connection: connection, plan: plan).removals(),
        places: try connection.chain.places(of: plan))
    }
  }
}

extension ChainTable {
  private static let figures = """
    SELECT place, id FROM chain_link JOIN measurement ON measurement.sequence = chain_link.entry
    WHERE chain_link.plan = $1 AND chain_link.kind = 'figure'
    """

  private static let lines = """
    SELECT place, id FROM chain_link JOIN occasion ON occasion.sequence = chain_link.entry
    WHERE chain_link.plan = $1 AND chain_link.kind = 'line'
    """

  private static let narratives = """
    SELECT place, id FROM chain_link JOIN narrative ON narrative.sequence = chain_link.entry
    WHERE chain_link.plan = $1 AND chain_link.kind = 'narrative'
    """

  private static let others = """
    SELECT place, kind, entry FROM chain_link
    WHERE plan = $1 AND kind IN ('revision', 'removal', 'turn') ORDER BY kind, entry
    """

  static let places = [figures, lines, narratives, others]

  func places(of plan: Slug) throws(StorageFailure) -> StoredPast.Places {
    var places = StoredPast.Places()
    let key = [Cell.text(plan.text)]
    for (query, placed) in [
      (Self.figures, \StoredPast.Places.figures), (Self.lines, \.lines),
      (Self.narratives, \.narratives),
    ] {
      try connection.each(query, key) { (row) throws(StorageFailure) in
        let place = try row.integer()
        places[keyPath: placed][try row.text()] = place
      }
    }
    try connection.each(Self.others, key) { (row) throws(StorageFailure) in
      let place = try row.integer()
      switch ChainedKind(rawValue: try row.text()) {
      case .revision: places.revisions[try row.integer()] = place
      case .removal: places.removals[try row.integer()] = place
      default: places.quarterEvents.append(place)
      }
    }
    return places
  }
}
