/// A day that comes every year: 1. maj.
public struct DayOfYear: Hashable, Sendable {
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, one that the month has every year.
  public let day: Int

  /// The day, or nil when not every year has it.
  public init?(month: Int, day: Int) {
    guard Day(2019, month, day) != nil else { return nil }
    self.month = month
    self.day = day
  }

  /// The first such day after another.
  func first(after day: Day) -> Day {
    let (year, month, number) = day.civil
    let isThisYear = (month, number) < (self.month, self.day)
    return Day(isThisYear ? year : year + 1, self.month, self.day) ?? day
  }
}
