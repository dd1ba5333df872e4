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
