import Criteria
import TestSupport

/// A random indicator of a kind that agreements have, with figures, for property tests.
struct RandomCase {
  var indicator: Indicator
  var plan: Plan
  var figures: [Measurement]
  var closedQuarters: Set<Quarter>
  var today: Day

  init(using random: inout Dice) {
    plan = Make.plan(holidays: Bool.random(using: &random) ? [("2019-07-01", "2019-08-11")] : [])
    if Int.random(in: 0..<4, using: &random) == 0 {
      plan = Make.plan("2018-08-01", "2021-06-30")
    }
    var source = DataSource(id: Make.slug("kilde"), name: "Kilde")
    source.frequency = [nil, .quarterly, .halfYearly, .yearly].randomElement(using: &random) ?? nil
    if Int.random(in: 0..<5, using: &random) == 0 { source.skippedYears = [2020] }
    if Int.random(in: 0..<8, using: &random) == 0 { source.seriesBreaks = [2020] }
    plan.dataSources = [source]
    indicator = Self.indicator(using: &random)
    indicator.dataSource = .all(source.id)
    let count = Int.random(in: 0...10, using: &random)
    let period = plan.period
    let days = (0..<count).map { _ in
      period.first + Int.random(in: 0..<period.dayCount, using: &random)
    }.sorted()
    figures = []
    for (number, day) in days.enumerated() {
      let text = Self.figure(for: indicator, using: &random)
      figures.append(Make.measurement(text, on: "\(day)", number: number))
    }
    closedQuarters = []
    if Int.random(in: 0..<4, using: &random) == 0, let quarter = Quarter(2019, 4) {
      closedQuarters.insert(quarter)
    }
    today = plan.period.first + Int.random(in: -60...plan.period.dayCount + 120, using: &random)
  }

  var records: Records { Records(figures, closedQuarters: closedQuarters) }

  func assessment(on day: Day? = nil) -> Assessment {
    assess(
      indicator, id: Make.id, at: nil, records: records, plan: plan, today: day ?? today)
  }

  private static func indicator(using random: inout Dice) -> Indicator {
    let number = Amount(Int.random(in: 1...30, using: &random))
    let targets: [Target] = [
      .atLeast(number), .moreThan(number), .atMost(number), .lessThan(number),
      .between(number, Amount(Int(number.significand) + 5)),
    ]
    let target = targets.randomElement(using: &random) ?? .atLeast(number)
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
      let rate = Rate.allCases.randomElement(using: &random)
      return Indicator(unit: count, tally: .sum(per: window), goal: .all(Goal(target, rate: rate)))
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
