/// A civil day of the Gregorian calendar, without clock or time zone.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public let number: Int

  /// The day `number` days after 1970-01-01.
  public init(number: Int) { self.number = number }

  /// The day with that year (1 to 9999), month (1 to 12) and day of the month, or nil when there is none.
  public init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.daysInMonth(month, of: year)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The first day of a year.
  public static func first(of year: Int) -> Day { Day(year: year, month: 1, day: 1) }
  /// The first day of a month.
  static func first(of year: Int, month: Int) -> Day { Day(year: year, month: month, day: 1) }
  /// The last day of a year: what "2016" means for a baseline and "2021" for a deadline.
  public static func last(of year: Int) -> Day { Day(year: year, month: 12, day: 31) }

  /// Counts days from the first of March, so that the leap day comes last in its year.
  private init(year: Int, month: Int, day: Int) {
    let marchYear = month <= 2 ? year - 1 : year
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The year, month and day of the month.
  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The year.
  public var year: Int { civil.year }
  /// The month, 1 to 12.
  public var month: Int { civil.month }

  /// How many days a month has.
  public static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The day `days` later.
  public static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }
  /// The day `days` earlier.
  public static func - (day: Day, days: Int) -> Day { Day(number: day.number - days) }
  /// How many days the left is after the right.
  public static func - (left: Day, right: Day) -> Int { left.number - right.number }
  /// Whether the left day is the earlier.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

extension Day: CustomStringConvertible {
  /// The day as ISO 8601 writes it: `2019-12-31`.
  public var description: String {
    let (year, month, day) = civil
    return "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  /// The day that ISO 8601 writes as `text`, or nil.
  public init?(iso text: String) {
    // Every figure that is read has a day: its bytes are looked at once.
    var (numbers, place) = ([0, 0, 0], 0)
    for (index, byte) in text.utf8.enumerated() {
      switch (index, byte) {
      case (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")): place += 1
      case (4, _), (7, _), (10..., _): return nil
      case (_, UInt8(ascii: "0")...UInt8(ascii: "9")):
        numbers[place] = numbers[place] * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
    }
    guard text.utf8.count == 10 else { return nil }
    self.init(numbers[0], numbers[1], numbers[2])
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
