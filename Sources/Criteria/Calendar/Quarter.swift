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
    Period(trusted: first, next.first - 1)
  }

  private var first: Day { Day.first(of: year, month: number * 3 - 2) }

  /// The quarter after this one.
  public var next: Quarter { Quarter(index: index + 1) }
  /// The quarter before this one.
  public var previous: Quarter { Quarter(index: index - 1) }

  /// How many quarters after the first of year 0 it is.
  private var index: Int { year * 4 + number - 1 }

  private init(index: Int) { (year, number) = (index >> 2, index & 3 + 1) }

  /// Whether the left quarter is the earlier.
  public static func < (left: Quarter, right: Quarter) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}

extension Quarter: CustomStringConvertible {
  /// The short form that is also typed: `2019K4`.
  public var description: String { "\(year)K\(number)" }
}
