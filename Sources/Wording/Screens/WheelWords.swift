import Criteria

/// What the year's wheel (årshjul) says.
public enum WheelWords {
  /// The screen's title.
  public static func title(_ plan: String) -> String { "Årshjul: \(plan)" }

  /// What a month is called: `januar 2020`.
  public static func month(_ month: WheelMonth) -> String {
    "\(DanishDay.months[month.period.first.month - 1]) \(DanishDay.fourDigits(month.period.first.year))"
  }

  /// The month's heading: `Januar 2020`.
  public static func heading(_ month: WheelMonth) -> String { self.month(month).capitalizedFirst }

  /// A month in the strip of all twelve: `jan`.
  public static func short(_ month: WheelMonth) -> String {
    String(DanishDay.months[month.period.first.month - 1].prefix(3))
  }

  /// There is nothing in a month.
  public static let nothing = "intet planlagt"

  /// The months after the coming quarter in which there is nothing: `Intet planlagt i december 2019 og i maj
  /// og juli 2020.`
  public static func nothing(in months: [WheelMonth]) -> String {
    let years = Set(months.map(\.period.first.year)).sorted().map { year in
      let names = months.filter { $0.period.first.year == year }
        .map { DanishDay.months[$0.period.first.month - 1] }
      return "i \(DanishList.text(names)) \(DanishDay.fourDigits(year))"
    }
    return "Intet planlagt \(DanishList.text(years))."
  }

  /// That the plan has ended, so that nothing more comes, or that the agreement gives no period to hold the
  /// months against; nil where there is nothing to say of it.
  public static func period(of plan: Plan, today: Day) -> String? {
    guard let period = plan.agreedPeriod else {
      return "Aftalen siger ikke, hvilken periode planen gælder: perioden mangler."
    }
    return period.last < today ? "Planen sluttede \(DanishDay.text(period.last))." : nil
  }

  /// What kind of thing it is.
  public static func kind(_ item: WheelItem) -> String {
    switch item {
    case .occasion: "aktivitet"
    case .milestoneStart: "milepæl begynder"
    case .milestoneDeadline: "frist for milepæl"
    case .meeting: "møde"
    case .figures: "frist for tal"
    case .duty: "afrapportering"
    }
  }

  /// What kind of thing without a day it is.
  public static func undatedKind(_ item: WheelItem) -> String {
    if case .milestoneDeadline = item { "milepæl" } else { kind(item) }
  }

  /// What a thing without a day is, and of a duty how often it is owed and when it was done last.
  public static func undatedText(_ item: WheelItem, in plan: Plan, today: Day) -> String {
    guard case .duty(let duty) = item else { return text(item, in: plan) }
    return [text(item, in: plan), duty.timesAYear?.text, PageWords.fulfilled(duty, today: today)]
      .compactMap { $0 }.joined(separator: ", ")
  }

  /// The signs of the longest kind.
  public static let longestKind = "frist for milepæl".count

  /// What it is, and where it belongs.
  public static func text(_ item: WheelItem, in plan: Plan) -> String {
    switch item {
    case .occasion(let occasion):
      let place = occasion.site.map { ", \(PlanNames.site($0, plan))" } ?? ""
      return name(of: occasion.activity, in: plan) + place
        + (occasion.note.map { ": \($0)" } ?? "")
    case .milestoneStart(let placed), .milestoneDeadline(let placed):
      return "\(placed.milestone.name) (\(name(of: placed.activity, in: plan)))"
    case .meeting(let meeting, let placed): return "\(placed.network.name): \(meeting.topic)"
    case .figures(let source, let count):
      let figures = DanishNumber.text(count) + " tal"
      return source.flatMap(plan.dataSource).map { "\(figures) fra \($0.name)" }
        ?? "\(figures) uden datakilde"
    case .duty(let duty):
      return duty.name + (duty.recipient.map { " til \($0)" } ?? "")
    }
  }

  private static func name(of activity: Slug, in plan: Plan) -> String {
    plan.activity(activity)?.name ?? activity.text
  }

  /// How long ago a day was: `76 dage over`.
  public static func late(_ days: Int) -> String {
    "\(DanishNumber.text(days)) \(days == 1 ? "dag" : "dage") over"
  }
}
