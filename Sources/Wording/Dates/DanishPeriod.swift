import Criteria

/// Runs of days as Danes write them.
public enum DanishPeriod {
  /// In a sentence: `1. januar 2018 til 31. december 2021`, or `2019` for a whole calendar year.
  public static func text(_ period: Period) -> String {
    period == .year(period.first.year)
      ? DanishDay.fourDigits(period.first.year)
      : "\(DanishDay.text(period.first)) til \(DanishDay.text(period.last))"
  }

  /// Where a day lies: `fra 1. januar 2018 til 31. december 2021`, `i 2019`.
  public static func within(_ period: Period) -> String {
    (period == .year(period.first.year) ? "i " : "fra ") + text(period)
  }

  /// What a figure is told for: `2019`, `1. halvår 2019`, `4. kvartal 2019`, otherwise the first to the last day.
  public static func name(_ period: Period) -> String {
    let first = Quarter(containing: period.first)
    guard first.period.first == period.first else { return text(period) }
    if first.period.last == period.last { return DanishQuarter.text(first) }
    if first.number % 2 == 1, first.next.period.last == period.last {
      return "\(first.number == 1 ? 1 : 2). halvår \(DanishDay.fourDigits(first.year))"
    }
    return text(period)
  }

  /// As a plan file has it: `2018-01-01 til 2021-12-31`.
  public static func plain(_ period: Period) -> String { "\(period.first) til \(period.last)" }

  /// Why a text cannot be read as a period.
  public enum Problem: Error, Hashable, Sendable {
    /// One of its two days cannot be read.
    case day(DayProblem)
    /// The last day comes before the first.
    case lastBeforeFirst(Day, Day)
    /// It is not two days with `til` between them, nor a year.
    case notAPeriod(String)
  }

  /// Reads two days with `til` or a dash between them, in any of the ways that `DanishDay` reads, a year, or the
  /// first and the last year: `2018-2021`, `1. august 2018 - 31. juli 2021`.
  public static func read(_ text: String) -> Result<Period, Problem> {
    let written = text.trimmed
    if written.utf8.count == 4, let year = written.wholeNumber(mostDigits: 4), year > 0 {
      return .success(.year(year))
    }
    let folded = text.folded
    if let years = years(folded) { return years }
    let between = [" til ", " - ", " – "].compactMap { folded.firstRange(of: $0) }.first
    guard let range = between else { return .failure(.notAPeriod(written)) }
    switch (
      DanishDay.read(String(folded[..<range.lowerBound])),
      DanishDay.read(String(folded[range.upperBound...]))
    ) {
    case (.failure(let problem), _), (_, .failure(let problem)): return .failure(.day(problem))
    case (.success(let first), .success(let last)):
      return Period(first, last).map { .success($0) } ?? .failure(.lastBeforeFirst(first, last))
    }
  }

  /// The days of `2018-2021` and `2018 til 2021`; nil when it is not two years.
  private static func years(_ text: String) -> Result<Period, Problem>? {
    let ends = text.replacing(" til ", with: "-").replacing("–", with: "-").split(separator: "-")
      .map { $0.trimmed.year }
    guard ends.count == 2, let first = ends[0], let last = ends[1] else { return nil }
    let days = (Day.first(of: first), Day.last(of: last))
    return Period(days.0, days.1).map { .success($0) }
      ?? .failure(.lastBeforeFirst(days.0, days.1))
  }
}

/// Windows as Danes write them.
public enum DanishWindow {
  /// In a sentence: `2019`, `1. halvår 2019`, `4. kvartal 2019`, `hele perioden`.
  public static func text(_ window: Window) -> String {
    let quarter = Quarter(containing: window.full.first)
    return switch window.length {
    case .plan: "hele perioden"
    case .year: DanishDay.fourDigits(quarter.year)
    case .halfYear:
      "\(quarter.number == 1 ? 1 : 2). halvår \(DanishDay.fourDigits(quarter.year))"
    case .quarter: DanishQuarter.text(quarter)
    }
  }

  /// Where space is tight: `2019`, `2019H1`, `2019K4`, `i alt`.
  public static func short(_ window: Window) -> String {
    window.length == .plan ? "i alt" : window.code
  }

  /// What a goal counts in: `pr. år`, `pr. halvår`, `pr. kvartal`, `i hele perioden`.
  public static func per(_ length: WindowLength) -> String {
    switch length {
    case .plan: "i hele perioden"
    case .year: "pr. år"
    case .halfYear: "pr. halvår"
    case .quarter: "pr. kvartal"
    }
  }

  /// How something is worked out that is worked out in windows: `år for år`, `for hele perioden`.
  static func each(_ length: WindowLength) -> String {
    switch length {
    case .plan: "for hele perioden"
    case .year: "år for år"
    case .halfYear: "halvår for halvår"
    case .quarter: "kvartal for kvartal"
    }
  }

  /// The window of a plan that a text names as `text` or `short` writes it, or nil.
  public static func read(_ text: String, of plan: Period) -> Window? {
    let wanted = text.folded
    return WindowLength.allCases.lazy.flatMap { Window.all($0, of: plan) }.first {
      Self.text($0) == wanted || short($0).lowercased() == wanted
    }
  }
}
