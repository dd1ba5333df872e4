import Criteria
import Wording

/// What stands on the milestones' time line.
enum TimeLineWords {
  static let deadline = "Frist"

  static func today(_ day: Day, isAsOf: Bool) -> String {
    isAsOf ? DanishDay.short(day) : "i dag"
  }

  static func axis(_ day: Day) -> String {
    day.month == 1
      ? DanishDay.fourDigits(day.year) : String(DanishDay.months[day.month - 1].prefix(3))
  }
}
