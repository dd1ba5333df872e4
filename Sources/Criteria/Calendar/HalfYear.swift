/// A calendar half-year, which reports to a funder are of.
public struct HalfYear: Hashable, Comparable, Sendable {
  /// The year.
  public let year: Int
  /// The year's first or second half, 1 or 2.
  public let number: Int

  /// The half-year, or nil when the number is not 1 or 2 or the year not 1 to 9999.
  public init?(_ year: Int, _ number: Int) {
    guard (1...2).contains(number), (1...9999).contains(year) else { return nil }
    (self.year, self.number) = (year, number)
  }

  /// The half-year that a day lies in.
  public init(containing day: Day) {
    let (year, month, _) = day.civil
    (self.year, number) = (year, month <= 6 ? 1 : 2)
  }

  /// The half-year's days.
  public var period: Period {
    Period(trusted: first, next.first - 1)
  }

  private var first: Day { Day.first(of: year, month: number * 6 - 5) }

  /// The half-year after this one.
  public var next: HalfYear { HalfYear(year + number - 1, trusted: 3 - number) }
  /// The half-year before this one.
  public var previous: HalfYear { HalfYear(year + number - 2, trusted: 3 - number) }

  private init(_ year: Int, trusted number: Int) { (self.year, self.number) = (year, number) }

  /// The quarter that it ends with.
  public var lastQuarter: Quarter { Quarter(containing: period.last) }

  /// Whether the left half-year is the earlier.
  public static func < (left: HalfYear, right: HalfYear) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}

extension HalfYear: CustomStringConvertible {
  /// The short form that is also typed: `2019-2`.
  public var description: String { "\(year)-\(number)" }
}
