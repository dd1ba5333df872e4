import Criteria

/// Why a text cannot be read as a day.
public enum DayProblem: Error, Hashable, Sendable {
  /// Nothing is written.
  case empty
  /// The year has two digits, and nothing tells which century is meant: `31.12.19`.
  case shortYear(String)
  /// The year is left out: `31.12.`
  case yearMissing(String)
  /// There is no such day: `31.02.2019`.
  case impossible(String)
  /// It is not a day.
  case notADay(String)
  /// It is not what an agreement gives as a deadline.
  case notADeadline(String)
}

extension DanishDay {
  /// Reads `2019-12-31`, `31.12.2019`, `31-12-2019`, `31/12-2019`, `31/12 2019`, `31. december 2019` and
  /// `31. dec. 2019`, with `den` or `d.` before it if need be.
  ///
  /// A year of two digits (`31/12-19`, `311219`) and a day without its year (`31/12`, `31. december`) are the
  /// one in the period that is nearest to `today`, else the one nearest to it outside. Without a `today`, two
  /// digits are the year nearest to the period, and a day without its year is refused.
  ///
  /// - Parameters:
  ///   - today: where there is one, `i dag`, `i går` and the like are read too.
  ///   - period: the days that it is most likely one of: the plan's, or those of it that have come.
  public static func read(
    _ text: String, near today: Day? = nil, within period: Period? = nil
  ) -> Result<Day, DayProblem> {
    let written = text.trimmed
    guard !written.isEmpty else { return .failure(.empty) }
    var folded = text.folded
    if let today, let days = daysFromToday[folded] { return .success(today + days) }
    if let word = ["den ", "d. "].first(where: folded.hasPrefix) {
      folded = String(folded.dropFirst(word.count))
    }
    guard let day = WrittenDay(folded) else { return .failure(.notADay(written)) }
    return day.year.day(near: today, within: period, of: written, in: day.day)
  }

  /// What people call the days around today, and how many days off they are.
  private static let daysFromToday = [
    "i dag": 0, "idag": 0, "i går": -1, "igår": -1, "i forgårs": -2, "i morgen": 1, "imorgen": 1,
  ]

  /// The number of a month, by its name or its first three letters.
  static func month(named text: some StringProtocol) -> Int? {
    let name = text.hasSuffix(".") ? String(text.dropLast()) : String(text)
    guard name.count >= 3 else { return nil }
    let isShort = name.count == 3 || name == "sept"
    return months.firstIndex { isShort ? $0.hasPrefix(name) : $0 == name }.map { $0 + 1 }
  }
}
