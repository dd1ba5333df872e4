/// The quarter's round (kvartalsopfølgning): the figures that are told by the end of a quarter, those that are
/// there already among them, by who delivers them; and those of earlier stretches that still are missing.
public struct Round: Hashable, Sendable {
  /// The quarter.
  public let quarter: Quarter
  /// The last day for the quarter's figures.
  public let deadline: Day
  /// Whether the quarter is closed, and its figures are no longer asked for.
  public let isClosed: Bool
  /// The quarter's figures, a group per source in the plan's order; those without a source last.
  public let groups: [Group]
  /// Figures of stretches before the quarter whose last day has passed, in the agreement's order.
  public let earlier: [RoundFigure]

  /// The figures of one source.
  public struct Group: Hashable, Sendable {
    /// The source; nil for figures that the agreement names none for.
    public let source: DataSource?
    /// Its figures, in the agreement's order; never empty.
    public let figures: [RoundFigure]
  }

  /// Gathers the figures of a quarter of a judged plan.
  ///
  /// - Parameter kept: figures of earlier stretches that stay in the round though they are there now.
  public init(
    _ rollup: Rollup, records: Records, quarter: Quarter, keeping kept: Set<RoundFigure.Key> = []
  ) {
    let plan = rollup.plan
    self.quarter = quarter
    deadline = quarter.period.last + plan.reportingDays
    isClosed = records.closedQuarters.contains(quarter)
    var bySource: [Slug?: [RoundFigure]] = [:]
    var earlier: [RoundFigure] = []
    for result in rollup.criteria.flatMap(\.results) {
      let subject = Subject(
        result.indicator, id: result.id, at: result.site, records: records, plan: plan,
        today: rollup.asOf)
      let collected = subject.collectedPeriod(endingBy: quarter)
      if let collected {
        bySource[subject.source?.id, default: []].append(
          RoundFigure(result, of: collected, subject, records))
      }
      var others = Set(
        kept.filter { $0.indicator == result.id && $0.site == result.site }.map(\.period))
      others.formUnion(subject.overduePeriods.filter { $0.last < quarter.period.first })
      earlier += others.filter { $0 != collected }.sorted { $0.last < $1.last }.map {
        RoundFigure(result, of: $0, subject, records)
      }
    }
    groups =
      plan.dataSources.compactMap { source in
        bySource[source.id].map { Group(source: source, figures: $0) }
      } + (bySource[nil].map { [Group(source: nil, figures: $0)] } ?? [])
    self.earlier = earlier
  }

  /// All figures, in the order in which they are asked for.
  public var figures: [RoundFigure] { groups.flatMap(\.figures) + earlier }

  /// The figures that are asked for, those that came among them.
  public var asked: [RoundFigure] { isClosed ? earlier : figures }

  /// How many of the quarter's figures are missing.
  public var missing: Int { groups.reduce(0) { $0 + $1.figures.count { $0.isMissing } } }

  /// How many of the earlier figures are missing.
  public var missingEarlier: Int { earlier.count { $0.isMissing } }
}

/// One figure of a round.
public struct RoundFigure: Hashable, Sendable {
  /// What tells it from the others.
  public struct Key: Hashable, Sendable {
    /// What it is a figure for.
    public let indicator: IndicatorID
    /// The site, or nil for the plan as a whole.
    public let site: Slug?
    /// The stretch that it is told for.
    public let period: Period

    /// A key.
    public init(indicator: IndicatorID, site: Slug?, period: Period) {
      (self.indicator, self.site, self.period) = (indicator, site, period)
    }
  }

  /// What tells it from the others.
  public let key: Key
  /// Whether neither it nor a later one is there, and it still is asked for.
  public let isMissing: Bool
  /// Whether its source delivers on a day of its own that has not passed.
  public let isAwaitingDelivery: Bool
  /// The figure that stands for the stretch, the newest if there are several.
  public let recorded: Measurement?
  /// The newest figure before the stretch.
  public let previous: Measurement?

  init(_ result: IndicatorStatus, of period: Period, _ subject: Subject, _ records: Records) {
    key = Key(indicator: result.id, site: result.site, period: period)
    isMissing = subject.isMissing(period)
    isAwaitingDelivery = subject.isAwaitingDelivery(period.last)
    let series = records.series(of: result.id, at: result.site)
    recorded = series.last { period.contains($0.day) && $0.day <= subject.today }
    previous = series.last { $0.day < period.first && $0.figure.isMeasured }
  }
}
