import Criteria

/// Days as Danes write them.
public enum DanishDay {
  /// The months' names, January first.
  public static let months = [
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober",
    "november", "december",
  ]

  /// In a sentence: `31. december 2019`.
  public static func text(_ day: Day) -> String {
    let (year, month, number) = day.civil
    return "\(number). \(months[month - 1]) \(fourDigits(year))"
  }

  /// Where space is tight: `31.12.2019`.
  public static func short(_ day: Day) -> String {
    let (year, month, number) = day.civil
    return "\(twoDigits(number)).\(twoDigits(month)).\(fourDigits(year))"
  }

  /// The day of the week: `mandag`.
  public static func weekday(_ day: Day) -> String {
    // 1 January 1970 was a Thursday.
    weekdays[((day.number + 3) % 7 + 7) % 7]
  }

  /// The names of the days of the week, Monday first.
  static let weekdays = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]

  /// A month on an axis: `jan. 2020`, `maj 2020`.
  public static func month(_ day: Day) -> String {
    let name = months[day.month - 1]
    let short = name.count <= 3 ? name : name.prefix(3) + "."
    return "\(short) \(fourDigits(day.year))"
  }

  /// A year when the day is its last, as baselines and deadlines are given: `2016`, else `30. juni 2016`.
  public static func yearOrDay(_ day: Day) -> String {
    day == .last(of: day.year) ? fourDigits(day.year) : text(day)
  }

  static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// A year in four digits: `0987`.
  public static func fourDigits(_ year: Int) -> String {
    String(repeating: "0", count: max(0, 4 - String(year).utf8.count)) + String(year)
  }
}
