/// A calendar quarter, in which figures are reported.
public struct Quarter: Hashable, Comparable, Sendable {
  /// The year.
  public let year: Int
  /// Which of the year's quarters, 1 to 4.
  public let number: Int

  /// The quarter, or nil when the number is not 1 to 4 or the year not 1 to 9999.
  public init?(_ year: Int, _ number: Int) {
    guard (1...4).contains(number), (1...9999).contains(year) else { return nil }
    self.year = year
    self.number = number
  }

  /// The quarter that a day lies in.
  public init(containing day: Day) {
    let (year, month, _) = day.civil
    self.year = year
    number = (month - 1) / 3 + 1
  }

  /// The quarter's days.
  public var period: Period {
    let firstMonth = number * 3 - 2
    let length = (firstMonth...firstMonth + 2).reduce(0) { $0 + Day.daysInMonth($1, of: year) }
    let before = (1..<firstMonth).reduce(0) { $0 + Day.daysInMonth($1, of: year) }
    let first = Day.first(of: year) + before
    return Period(trusted: first, first + (length - 1))
  }

  /// The quarter after this one.
  public var next: Quarter { Quarter(containing: period.last + 1) }
  /// The quarter before this one.
  public var previous: Quarter { Quarter(containing: period.first - 1) }

  /// Whether the left quarter is the earlier.
  public static func < (left: Quarter, right: Quarter) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}

extension Quarter: CustomStringConvertible {
  /// The short form that is also typed: `2019K4`.
  public var description: String { "\(year)K\(number)" }
}
