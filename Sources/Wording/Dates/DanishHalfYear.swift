import Criteria

/// Half-years as Danes write them.
public enum DanishHalfYear {
  /// In a sentence: `2. halvår 2019`.
  public static func text(_ half: HalfYear) -> String {
    "\(half.number). halvår \(DanishDay.fourDigits(half.year))"
  }

  /// Reads `2019-2`, `2. halvår 2019`, `2019H2`; capitals do not count.
  public static func read(_ text: String) -> Result<HalfYear, HalfYearProblem> {
    let written = text.trimmed
    guard !written.isEmpty else { return .failure(.empty) }
    guard let (year, number) = pieces(of: text.folded),
      let number = number.wholeNumber(mostDigits: 2),
      let wholeYear = year.wholeNumber(mostDigits: 4)
    else { return .failure(.notAHalfYear(written)) }
    guard year.utf8.count == 4 else { return .failure(.shortYear(written)) }
    return HalfYear(wholeYear, number).map { .success($0) } ?? .failure(.noSuchHalfYear(written))
  }

  private static func pieces(of text: String) -> (year: String, number: String)? {
    for word in [". halvår ", " halvår "] {
      guard let range = text.firstRange(of: word) else { continue }
      return (String(text[range.upperBound...]), String(text[..<range.lowerBound]))
    }
    let signs = text.filter { $0 != " " }
    guard let sign = signs.firstIndex(where: { "-h/".contains($0) }) else { return nil }
    return (String(signs[..<sign]), String(signs[signs.index(after: sign)...]))
  }
}

/// Why a half-year cannot be reported on.
public enum HalfYearProblem: Error, Hashable, Sendable {
  /// Nothing is written.
  case empty
  /// The number is not 1 or 2.
  case noSuchHalfYear(String)
  /// The year has not four digits.
  case shortYear(String)
  /// It is not a half-year.
  case notAHalfYear(String)
  /// The plan does not run in it.
  case outsidePlan(HalfYear, Period)
  /// It has not begun.
  case notBegun(HalfYear)
}
