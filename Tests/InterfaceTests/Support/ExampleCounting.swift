import Canvas
import Criteria

@testable import Interface

/// The example plan with a homework café besides, whose two parts are counted from the logbook: one a week
/// outside the holidays, and 5–10 children on average. The numbers are examples.
enum ExampleCounting {
  static let cafe = ExamplePlan.slug("lektiecafe")

  static func state(columns: Int = 80, rows: Int = 24) -> State {
    var plan = ExamplePlan.plan
    var activity = Activity(id: cafe, name: "Lektiecafé")
    activity.criteria = [criterion]
    plan.focusAreas[0].activities.append(activity)
    return State(
      size: Size(columns: columns, rows: rows), plan: plan,
      records: Records(
        ExampleFigures.records.measurements + [typedBefore],
        logbook: Logbook(ExamplePlan.logbook.lines + occasions)),
      today: ExamplePlan.today)
  }

  private static var criterion: Criterion {
    var weekly = Indicator(
      part: ExamplePlan.slug("ugentlig"), name: "En gang om ugen",
      unit: .count(noun: "lektiecaféer"), tally: .sum(per: .year),
      goal: .all(Goal(.atLeast(Amount(1)), rate: .perWeek)))
    weekly.counting = Counting()
    weekly.holidays = Holidays([summer])
    var attendance = Indicator(
      part: ExamplePlan.slug("deltagelse"), name: "5-10 børn i gennemsnit",
      unit: .count(noun: "børn"), tally: .average(per: .year),
      goal: .all(Goal(.between(Amount(5), Amount(10)))))
    attendance.counting = Counting(.participants)
    return Criterion(
      id: cafe, name: "Lektiecafé",
      wording: "At der udenfor ferieperioder afholdes lektiecafé en gang ugentligt med 5-10 børn.",
      indicators: [weekly, attendance])
  }

  private static var summer: Period {
    guard let summer = Period(ExamplePlan.day("2019-06-29"), ExamplePlan.day("2019-08-11")) else {
      preconditionFailure("no holidays")
    }
    return summer
  }

  /// A café each Tuesday from September 2019, the third without a number, and one that is planned.
  private static var occasions: [Occasion] {
    let first = ExamplePlan.day("2019-09-03")
    return (0..<21).map { week in
      let day = first + week * 7
      var occasion = Occasion(
        id: "00000000-0000-4000-6000-\(week + 100_000_000_000)", activity: cafe, site: nil,
        day: day, state: day < ExamplePlan.today ? .held : .planned, recordedBy: "Jørgen",
        recordedAt: 1_578_000_000)
      if occasion.state == .held, week != 2 { occasion.participants = 5 + week % 4 }
      return occasion
    }
  }

  /// A figure from before the criterion was counted from the logbook.
  private static var typedBefore: Measurement {
    let day = ExamplePlan.day("2018-12-31")
    return Measurement(
      id: "00000000-0000-4000-5000-100000000000",
      indicator: IndicatorID(cafe, part: ExamplePlan.slug("ugentlig")), site: nil, day: day,
      quarter: Quarter(containing: day), figure: .amount(Amount(31)), recordedBy: "Jørgen",
      recordedAt: 1_547_000_000)
  }
}
