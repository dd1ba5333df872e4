import Criteria
import Wording

/// What is said of what the plan owes others.
enum DutyWords {
  /// How often and when a duty was fulfilled last: `2 gange i 2019, senest 12. maj 2019`; nil when never.
  static func fulfilled(_ duty: ReportingDuty, today: Day) -> String? {
    guard let newest = duty.newestFulfilment(by: today) else { return nil }
    let times = duty.timesFulfilled(inYearOf: today)
    let said = "udført \(DanishDay.text(newest))"
    guard times > 1 else { return said }
    return "udført \(DanishNumber.text(times)) gange i \(DanishDay.fourDigits(today.year)), senest "
      + DanishDay.text(newest)
  }
}
