/// What the logbook gives an indicator that is counted from it, at a site, as of a day: a figure per quarter,
/// as the leader would have typed it, and what is planned besides.
///
/// Every quarter of the plan that has begun has its figure, 0 where nothing was held, so that the window of
/// today always has one. A plan-wide indicator counts the occasions of all sites, one that is judged per
/// site those of the site.
public struct CountedSeries: Hashable, Sendable {
  /// The activity whose logbook it is.
  public let activity: Slug?
  /// The quarters that have begun, in order.
  public let quarters: [CountedPeriod]
  /// The occasions that count and have been held, by day.
  public let held: [Occasion]
  /// The days on which something was held of the activity at the site, whether it counts or not, in order.
  private let lineDays: [Day]
  /// The occasions that would count and are planned for the day or later, by day.
  public let planned: [Occasion]
  /// Whether each planned occasion adds one to the figure, once held; of participants and categories nobody
  /// knows the number before.
  public let plannedCount: Bool

  private let counter: OccasionCounter

  /// Counts an indicator; nil when its figures are typed.
  public init?(
    of indicator: Indicator, id: IndicatorID, at site: Slug?, in plan: Plan, records: Records,
    asOf day: Day
  ) {
    guard let counting = indicator.counting else { return nil }
    activity = counting.activity ?? plan.countedActivity(of: id)
    func isHere(_ occasion: Occasion) -> Bool { site == nil || occasion.site == site }
    func counts(_ occasion: Occasion) -> Bool { counting.tag.map(occasion.tags.contains) ?? true }
    let logbook = records.logbook
    let lines = activity.map { logbook.held($0, by: day).filter(isHere) } ?? []
    lineDays = lines.map(\.day)
    held = lines.filter(counts)
    planned =
      activity.map { logbook.planned($0, from: day).filter { isHere($0) && counts($0) } } ?? []
    plannedCount = counting.measure == .occasions
    counter = OccasionCounter(counting, tally: indicator.tally, activity: activity, in: plan)
    quarters = counter.count(
      held,
      in: Self.stretches(
        of: plan.period, endingOn: indicator.goal.value(at: site)?.lastDay(in: plan), until: day),
      until: day
    )
  }

  /// The quarters' figures.
  public var figures: [DatedFigure] { quarters.map { DatedFigure($0.figure, on: $0.day) } }

  /// What the occasions held in each of some stretches of days come to; the stretches are in order and do
  /// not overlap.
  func counts(in stretches: [Period]) -> [CountedPeriod] {
    counter.count(held, in: stretches, until: nil)
  }

  /// Whether the logbook has a line of some days.
  func hasLine(within days: Period) -> Bool { lineDays.contains(where: days.contains) }

  /// How many occasions are planned within some days.
  public func planned(within days: Period) -> Int { planned.count { days.contains($0.day) } }

  /// The quarters of a period that have begun. One in which a goal's deadline lies is counted in two, so
  /// that what came after the deadline is not among what came before.
  private static func stretches(of plan: Period, endingOn deadline: Day?, until day: Day)
    -> [Period]
  {
    var stretches: [Period] = []
    var first = plan.first
    while first <= min(day, plan.last) {
      var last = min(Quarter(containing: first).period.last, plan.last)
      if let deadline, first <= deadline { last = min(last, deadline) }
      stretches.append(Period(trusted: first, last))
      first = last + 1
    }
    return stretches
  }
}

/// What an indicator comes to within some days, counted from the logbook.
public struct CountedPeriod: Hashable, Sendable {
  /// The days: of a quarter those that lie in the plan, up to a deadline within it or after one.
  public let period: Period
  /// The day up to which it is counted: the last one, or the day that the series is as of.
  public let day: Day
  /// What it comes to: a number, or for shares and averages a ratio, whose denominator is 0 when nothing was
  /// held.
  public let figure: Figure
  /// How many occasions that count were held.
  public let held: Int
  /// How many of these say nothing of what is counted, as when nobody counted the participants.
  public let withoutNumber: Int
}

/// How occasions count.
private struct OccasionCounter: Hashable {
  private let measure: Counting.Measure
  private let isRatio: Bool
  /// The categories that are counted together with the one that is asked for.
  private let group: Set<String>

  init(_ counting: Counting, tally: Tally, activity: Slug?, in plan: Plan) {
    measure = counting.measure
    switch (counting.measure, tally) {
    case (.share, _), (_, .average): isRatio = true
    default: isRatio = false
    }
    guard let category = counting.category, let activity else {
      group = []
      return
    }
    let known = plan.logbookWords(of: activity).group(of: category)?.categories ?? []
    group = Set(known + [category])
  }

  /// What the occasions held in each stretch come to; both are in order of day.
  func count(_ held: [Occasion], in stretches: [Period], until day: Day?) -> [CountedPeriod] {
    var rest = held[...]
    return stretches.map { period in
      let own = rest.drop { $0.day < period.first }.prefix { $0.day <= period.last }
      rest = rest[own.endIndex...]
      let numbers = own.compactMap(number)
      let sum = numbers.reduce(0, +)
      return CountedPeriod(
        period: period, day: day.map { min($0, period.last) } ?? period.last,
        figure: isRatio ? .ratio(sum, numbers.count) : .amount(Amount(sum)), held: own.count,
        withoutNumber: own.count - numbers.count)
    }
  }

  /// What an occasion adds; nil when it does not say. One that counts others of a category's group has 0
  /// of the category.
  private func number(of occasion: Occasion) -> Int? {
    switch measure {
    case .occasions: 1
    case .share(let tag): occasion.tags.contains(tag) ? 1 : 0
    case .participants: occasion.participants
    case .category(let name):
      occasion.counts.keys.contains(where: group.contains) ? occasion.counts[name] ?? 0 : nil
    }
  }
}
