import Criteria
import Wording

/// What the year's wheel (årshjul) says.
enum WheelWords {
  static func title(_ plan: String) -> String { "Årshjul: \(plan)" }

  /// What a month is called: `januar 2020`.
  static func month(_ month: WheelMonth) -> String {
    "\(DanishDay.months[month.period.first.month - 1]) \(DanishDay.fourDigits(month.period.first.year))"
  }

  /// The month's heading: `Januar 2020`.
  static func heading(_ month: WheelMonth) -> String { self.month(month).capitalizedFirst }

  /// A month in the strip of all twelve: `jan`.
  static func short(_ month: WheelMonth) -> String {
    String(DanishDay.months[month.period.first.month - 1].prefix(3))
  }

  static let nothing = "intet planlagt"

  /// The months after the coming quarter in which there is nothing: `Intet planlagt i december 2019 og i maj
  /// og juli 2020.`
  static func nothing(in months: [WheelMonth]) -> String {
    let years = Set(months.map(\.period.first.year)).sorted().map { year in
      let names = months.filter { $0.period.first.year == year }
        .map { DanishDay.months[$0.period.first.month - 1] }
      return "i \(DanishList.text(names)) \(DanishDay.fourDigits(year))"
    }
    return "Intet planlagt \(DanishList.text(years))."
  }

  /// That the plan has ended, so that nothing more comes, or that the agreement gives no period to hold the
  /// months against; nil where there is nothing to say of it.
  static func period(of plan: Plan, today: Day) -> String? {
    guard let period = plan.agreedPeriod else {
      return "Aftalen siger ikke, hvilken periode planen gælder: perioden mangler."
    }
    return period.last < today ? "Planen sluttede \(DanishDay.text(period.last))." : nil
  }

  static func undatedKind(_ item: WheelItem) -> String {
    if case .milestoneDeadline = item { "milepæl" } else { WheelItemWords.kind(item) }
  }

  static func undatedText(_ item: WheelItem, in plan: Plan, today: Day) -> String {
    let text = WheelItemWords.text(item, in: plan)
    guard case .duty(let duty) = item else { return text }
    return [text, duty.timesAYear?.text, fulfilled(duty, today: today)].compactMap { $0 }
      .joined(separator: ", ")
  }

  /// How often and when a duty was fulfilled last: `udført 2 gange i 2019, senest 12. maj 2019`; nil when never.
  static func fulfilled(_ duty: ReportingDuty, today: Day) -> String? {
    duty.newestFulfilment(by: today).map { newest in
      let times = duty.timesFulfilled(inYearOf: today)
      let year = DanishDay.fourDigits(today.year)
      let often = times > 1 ? " \(DanishNumber.text(times)) gange i \(year), senest" : ""
      return "udført\(often) \(DanishDay.text(newest))"
    }
  }

  static let longestKind = "frist for milepæl".count

  /// How long ago a day was: `76 dage over`.
  static func late(_ days: Int) -> String { DanishNoun.count(days, "dag", "dage") + " over" }
}
