import TestSupport

@testable import Criteria

/// A random indicator of a kind that agreements have, with figures, for property tests.
struct RandomCase {
  var indicator: Indicator
  var plan: Plan
  var figures: [Measurement]
  var closedQuarters: Set<Quarter> = []
  /// When they were closed; one that is not among them always was.
  var closings: [QuarterClosing] = []
  var formerGoals: [FormerGoal] = []
  var today: Day

  /// - Parameter isKind: what its indicator is to be.
  init(using random: inout Dice, where isKind: (Indicator) -> Bool = { _ in true }) {
    plan = Make.plan(holidays: Bool.random(using: &random) ? [("2019-07-01", "2019-08-11")] : [])
    if Int.random(in: 0..<4, using: &random) == 0 {
      plan = Make.plan("2018-08-01", "2021-06-30")
    }
    var source = DataSource(id: Make.slug("kilde"), name: "Kilde")
    source.frequency = [nil, .quarterly, .halfYearly, .yearly].randomElement(using: &random) ?? nil
    if Int.random(in: 0..<5, using: &random) == 0 { source.skippedYears = [2020] }
    if Int.random(in: 0..<8, using: &random) == 0 { source.seriesBreaks = [2020] }
    if random.once(in: 5) { source.deliveryDay = DayOfYear(month: 1 + random.below(12), day: 1) }
    plan.dataSources = [source]
    repeat { indicator = Self.indicator(using: &random) } while !isKind(indicator)
    indicator.dataSource = .all(source.id)
    let period = plan.period
    today = period.first + Int.random(in: -60...period.dayCount + 120, using: &random)
    if random.once(in: 5) { plan.followedFrom = plan.quarters.randomElement(using: &random) }
    // Some deliver when they have something, others by the book with few gaps.
    let days =
      Bool.random(using: &random)
      ? (0..<random.below(11)).map { _ in period.first + random.below(period.dayCount) }.sorted()
      : plan.quarters.filter { _ in !random.once(in: 6) }.map { min($0.period.last, period.last) }
    figures = []
    for (number, day) in days.enumerated() {
      let text = Self.figure(for: indicator, using: &random)
      figures.append(Make.measurement(text, on: "\(day)", number: number))
    }
    if random.once(in: 4) { closedQuarters.insert(Make.quarter(2019, 4)) }
    if random.once(in: 3) { close(upTo: random.below(plan.quarters.count), using: &random) }
    if random.once(in: 5) { changeGoal(using: &random) }
  }

  /// Closes the followed quarters up to one of the plan's, each some days after its end.
  mutating func close(upTo place: Int, using random: inout Dice) {
    for quarter in plan.followedQuarters.prefix(place + 1) where !closedQuarters.contains(quarter) {
      closedQuarters.insert(quarter)
      closings.append(
        QuarterClosing(
          quarter: quarter, asOf: quarter.judgedOn + random.below(90), recordedBy: "test",
          recordedAt: 0, measurements: 0))
    }
  }

  /// Gives it another goal before the one that it has, of the same kind, that held until a day.
  private mutating func changeGoal(using random: inout Dice) {
    guard let goal = indicator.goal.value(at: nil), goal.target.level != nil,
      !indicator.unit.isRating
    else { return }
    let number = Amount(1 + random.below(30))
    let target: Target =
      switch goal.target {
      case .moreThan: .moreThan(number)
      case .atMost: .atMost(number)
      case .lessThan: .lessThan(number)
      case .between: .between(number, Amount(Int(number.significand) + 5))
      default: .atLeast(number)
      }
    let isMoved = random.once(in: 2)
    let deadline = isMoved ? plan.period.first + random.below(plan.period.dayCount) : nil
    formerGoals = [
      FormerGoal(
        indicator: Make.id, site: nil, before: Goal(target, rate: goal.rate, deadline: deadline),
        deadlineBefore: deadline ?? plan.period.last,
        effective: plan.period.first + random.below(plan.period.dayCount))
    ]
  }

  var records: Records {
    var records = Records(figures, closedQuarters: closedQuarters)
    records.closings = closings
    records.formerGoals = formerGoals
    return records
  }

  func assessment(on day: Day? = nil) -> Assessment {
    assess(
      indicator, id: Make.id, at: nil, records: records, plan: plan, today: day ?? today)
  }

  private static func indicator(using random: inout Dice) -> Indicator {
    let number = Amount(Int.random(in: 1...30, using: &random))
    let target = target(number, using: &random)
    let directions: [Target] = [
      .holdOrRise, .holdOrFall, .rises(fromYear: nil), .falls(fromYear: nil),
    ]
    let window = WindowLength.allCases.randomElement(using: &random) ?? .year
    let count = Unit.count(noun: "møder")
    switch Int.random(in: 0..<10, using: &random) {
    case 0, 1:
      return Indicator(
        unit: .percent, goal: .all(Goal(target)),
        baseline: Make.baseline(
          "\(Int.random(in: 0...40, using: &random)).\(Int.random(in: 0...9, using: &random))"))
    case 2:
      return Indicator(
        unit: .percent,
        goal: .all(Goal(directions.randomElement(using: &random) ?? .holdOrRise)),
        baseline: Make.baseline("20.0"))
    case 3: return Indicator(unit: .percent, goal: .all(Goal(target)))
    case 4:
      return Indicator(unit: .percent, tally: .sum(per: window), goal: .all(Goal(target)))
    case 5:
      return Indicator(unit: count, tally: .average(per: window), goal: .all(Goal(target)))
    case 6:
      let few = Self.target(Amount(1 + random.below(3)), using: &random)
      let rate = Rate.allCases.randomElement(using: &random)
      return Indicator(unit: count, tally: .sum(per: window), goal: .all(Goal(few, rate: rate)))
    case 7:
      return Indicator(
        unit: .yesNo,
        goal: .all(
          Goal([.done, .holdsTrue, .doneEachYear].randomElement(using: &random) ?? .done)))
    case 8:
      return Indicator(
        unit: .rating(steps: Unit.standardSteps),
        goal: .all(Goal(.atLeastStep(Int.random(in: 2...4, using: &random)))))
    default:
      let tally: Tally = Bool.random(using: &random) ? .sum(per: window) : .toDate(per: window)
      return Indicator(unit: count, tally: tally, goal: .all(Goal(target)))
    }
  }

  private static func target(_ number: Amount, using random: inout Dice) -> Target {
    random.one(
      of: .atLeast(number), .moreThan(number), .atMost(number), .lessThan(number),
      .between(number, Amount(Int(number.significand) + 5)))
  }

  static func figure(for indicator: Indicator, using random: inout Dice) -> String {
    if Int.random(in: 0..<10, using: &random) == 0 { return "-" }
    let whole = Int.random(in: 0...20, using: &random)
    switch (indicator.unit, indicator.tally) {
    case (.yesNo, _): return Bool.random(using: &random) ? "ja" : "nej"
    case (.rating, _): return "#\(Int.random(in: 1...4, using: &random))"
    case (.percent, .latest): return "\(whole + 10).\(Int.random(in: 0...9, using: &random))"
    case (.percent, _), (_, .average):
      return "\(whole)/\(whole + Int.random(in: 0...40, using: &random))"
    default: return "\(whole)"
    }
  }
}

extension Criteria.Unit {
  fileprivate var isRating: Bool { if case .rating = self { true } else { false } }
}
