import Criteria

/// A calendar year that a report is of, as it is typed.
public enum ReportedYear {
  /// Reads `2019`.
  public static func read(_ text: String) -> Result<Int, YearProblem> {
    let written = text.trimmed
    guard written.utf8.count == 4, let year = written.wholeNumber(mostDigits: 4), year > 0 else {
      return .failure(.notAYear(written))
    }
    return .success(year)
  }
}

/// Why a year cannot be reported on.
public enum YearProblem: Error, Hashable, Sendable {
  /// It is not a year of four digits.
  case notAYear(String)
  /// The plan does not run in it.
  case outsidePlan(Int, Period)
  /// It has not begun.
  case notBegun(Int)
}

extension YearProblem: RefusingInPart {
  /// What is wrong, as a part of a sentence.
  public var phrase: String {
    switch self {
    case .notAYear(let text):
      "\(Quote.text(text)) er ikke et årstal; skriv det med fire cifre, som 2019"
    case .outsidePlan(let year, let period):
      "planen gælder \(DanishPeriod.within(period)), og \(year) ligger uden for det; vælg et år i den"
    case .notBegun(let year):
      "der kan ikke skrives en opfølgning for \(year), før året er begyndt; vælg et tidligere år"
    }
  }
}
