/// A run of days, both ends included.
public struct Period: Hashable, Sendable {
  /// The first day.
  public let first: Day
  /// The last day, never before the first.
  public let last: Day

  /// The days from `first` to `last`, or nil when the last comes before the first.
  public init?(_ first: Day, _ last: Day) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  /// How many days there are, both ends counted.
  public var dayCount: Int { last - first + 1 }

  /// Whether the day lies within.
  public func contains(_ day: Day) -> Bool { first <= day && day <= last }

  /// The days that both have, or nil when there is none.
  public func intersection(_ other: Period) -> Period? {
    Period(max(first, other.first), min(last, other.last))
  }

  /// The days of it that have come by a day; all of them when none has.
  public func upTo(_ day: Day) -> Period { Period(first, min(last, day)) ?? self }

  /// The days from the first of several periods to the last; nil when there are none.
  public init?(covering periods: [Period]) {
    guard let first = periods.map(\.first).min(), let last = periods.map(\.last).max() else {
      return nil
    }
    self.init(trusted: first, last)
  }

  /// A calendar year.
  public static func year(_ year: Int) -> Period {
    Period(trusted: .first(of: year), .last(of: year))
  }

  init(trusted first: Day, _ last: Day) {
    self.first = first
    self.last = last
  }
}
