/// A minute on Danish clocks, which is how times are shown wherever the machine stands.
public struct Moment: Hashable, Comparable, Sendable {
  /// The day.
  public let day: Day
  /// The minute of the day, 0 to 1439.
  public let minute: Int

  /// The moment that so many seconds have passed since 1970-01-01 UTC. What lies outside the years 1 to 9999
  /// is taken as the first or the last minute of those.
  public init(secondsSince1970 seconds: Int) {
    let last = Day.last(of: 9998).number * 1440
    let minutes = min(max(seconds.floorDivided(by: 60), Day.first(of: 2).number * 1440), last)
    let local = minutes + (Self.isSummer(minutes) ? 120 : 60)
    day = Day(number: local.floorDivided(by: 1440))
    minute = local - day.number * 1440
  }

  /// The hour, 0 to 23.
  public var hour: Int { minute / 60 }

  /// Whether the left moment is the earlier.
  public static func < (left: Moment, right: Moment) -> Bool {
    (left.day, left.minute) < (right.day, right.minute)
  }

  /// Summer time lasts from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October
  /// (directive 2000/84/EC).
  private static func isSummer(_ minutes: Int) -> Bool {
    let year = Day(number: minutes.floorDivided(by: 1440)).year
    guard let march = Day(year, 3, 31), let october = Day(year, 10, 31) else { return false }
    return (turn(march)..<turn(october)).contains(minutes)
  }

  private static func turn(_ lastOfMonth: Day) -> Int {
    // 1970-01-01 was a Thursday, three days before a Sunday.
    let daysAfterSunday = ((lastOfMonth.number - 3) % 7 + 7) % 7
    return (lastOfMonth.number - daysAfterSunday) * 1440 + 60
  }
}

extension Int {
  fileprivate func floorDivided(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
