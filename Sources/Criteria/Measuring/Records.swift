/// Everything recorded for a plan: the figures, those that no longer stand among them, the logbook, and the
/// quarters that the leader has closed.
public struct Records: Hashable, Sendable {
  /// All measurements in the order in which they were recorded.
  public private(set) var measurements: [Measurement]
  /// The quarters that are closed.
  public var closedQuarters: Set<Quarter>
  /// Every closing of a quarter, of those that were opened again too, in order.
  public var closings: [QuarterClosing] = []
  /// The goals that were changed on the way, the oldest change first.
  public var formerGoals: [FormerGoal] = []
  /// The occasions, held and planned.
  public private(set) var logbook: Logbook
  /// What the secretariat has written in its own words.
  public var narratives = Narratives()
  private var standing: [Key: [Measurement]] = [:]
  /// Where in `measurements` those of an indicator at a site are.
  private var places: [Key: [Int]] = [:]

  private struct Key: Hashable {
    let indicator: IndicatorID
    let site: Slug?
  }

  /// The records of a plan.
  public init(
    _ measurements: [Measurement] = [], closedQuarters: Set<Quarter> = [],
    logbook: Logbook = Logbook()
  ) {
    self.measurements = measurements
    self.logbook = logbook
    self.closedQuarters = closedQuarters
    let superseded = Set(measurements.compactMap { $0.correction?.supersedes })
    for (place, measurement) in measurements.enumerated() {
      let key = Key(indicator: measurement.indicator, site: measurement.site)
      places[key, default: []].append(place)
      if !superseded.contains(measurement.id), measurement.figure != .withdrawn {
        standing[key, default: []].append(measurement)
      }
    }
    for key in standing.keys { standing[key]?.sort { $0.day < $1.day } }
  }

  /// The same records with a figure more.
  public func adding(_ measurement: Measurement) -> Records {
    var records = Records(
      measurements + [measurement], closedQuarters: closedQuarters, logbook: logbook)
    records.formerGoals = formerGoals
    records.closings = closings
    records.narratives = narratives
    return records
  }

  /// The same records with a line more in the logbook.
  public func adding(_ line: Occasion) -> Records {
    var records = self
    records.logbook = logbook.adding(line)
    return records
  }

  /// The same records where no figure stands that holds for a later day, and nothing that was held later. What was
  /// corrected or taken back still is.
  func standing(until day: Day) -> Records {
    var records = self
    records.standing = standing.mapValues { $0.filter { $0.day <= day } }
    records.logbook = logbook.standing(until: day)
    return records
  }

  /// The typed figures that stand for an indicator at a site, by the day they hold for.
  public func series(of indicator: IndicatorID, at site: Slug?) -> [Measurement] {
    standing[Key(indicator: indicator, site: site)] ?? []
  }

  /// Every measurement ever recorded for an indicator at a site, corrected and withdrawn ones among them, as
  /// recorded.
  public func history(of indicator: IndicatorID, at site: Slug?) -> [Measurement] {
    (places[Key(indicator: indicator, site: site)] ?? []).map { measurements[$0] }
  }

  /// Whether a measurement stands: it has neither been corrected nor taken back.
  public func stands(_ measurement: Measurement) -> Bool {
    series(of: measurement.indicator, at: measurement.site).contains { $0.id == measurement.id }
  }

  /// The measurement with that id, whether it stands or not.
  public func measurement(_ id: String) -> Measurement? { measurements.last { $0.id == id } }

  /// The measurements that were recorded after the first so many.
  public func measurements(after count: Int) -> ArraySlice<Measurement> {
    measurements.dropFirst(count)
  }

  /// The measurement that corrects the one with that id, or takes it back.
  public func successor(of id: String) -> Measurement? {
    measurements.last { $0.correction?.supersedes == id }
  }

  /// The figure that stands for an indicator, a site and the quarter that a day lies in.
  public func standing(for indicator: IndicatorID, at site: Slug?, in quarter: Quarter)
    -> Measurement?
  {
    series(of: indicator, at: site).last { Quarter(containing: $0.day) == quarter }
  }
}
