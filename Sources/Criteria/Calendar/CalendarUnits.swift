/// What a goal is counted by.
public enum Rate: String, Hashable, Sendable, CaseIterable {
  /// Per week (pr. uge).
  case perWeek
  /// Per month (pr. måned).
  case perMonth
}

/// A calendar week (Monday to Sunday) or a calendar month, as far as it lies within some days.
struct CalendarUnit {
  /// The days of it that do.
  let days: Period
  /// How many days it has in all.
  let length: Int
}

extension Period {
  /// The calendar weeks or months that the days lie in.
  func units(_ rate: Rate) -> [CalendarUnit] {
    var units: [CalendarUnit] = []
    var first = first
    while first <= last {
      let full: Period
      switch rate {
      case .perWeek: full = Period(trusted: first.monday, first.monday + 6)
      case .perMonth:
        let (year, month, day) = first.civil
        let start = first - (day - 1)
        full = Period(trusted: start, start + (Day.daysInMonth(month, of: year) - 1))
      }
      let days = Period(trusted: first, min(full.last, last))
      units.append(CalendarUnit(days: days, length: full.dayCount))
      first = days.last + 1
    }
    return units
  }
}

extension Day {
  /// The Monday of its week; 1970-01-01 was a Thursday.
  public var monday: Day {
    let sinceMonday = (number + 3) % 7
    return self - (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday)
  }

  /// The same day of the month so many months later or, below zero, earlier; the month's last where it is shorter.
  func adding(months: Int) -> Day {
    let (year, month, day) = civil
    let total = year * 12 + month - 1 + months
    let length = Day.daysInMonth(total % 12 + 1, of: total / 12)
    return Day(total / 12, total % 12 + 1, min(day, length)) ?? self
  }
}
