import Criteria

/// The year of a day as far as it is written.
enum WrittenYear: Hashable {
  /// Four digits: `2019`.
  case full(Int)
  /// Its last two digits: `19`.
  case short(Int)
  /// None.
  case none

  /// The year that a text is; nil for anything but four digits, two, or nothing.
  init?(_ text: some StringProtocol) {
    switch (text.utf8.count, text.wholeNumber(mostDigits: 4)) {
    case (0, _): self = .none
    case (2, let year?): self = .short(year)
    case (4, let year?): self = .full(year)
    default: return nil
    }
  }

  /// The day that is meant, of those that each year has.
  ///
  /// One rule for two digits and for no year: of the days that it can be, those in the period come first, and of
  /// them the one nearest to `today`. Without a `today`, two digits are the year nearest to the period, and a
  /// year that is left out is missing.
  ///
  /// - Parameters:
  ///   - day: the day in a year; nil when that year has none.
  ///   - text: what was typed, for what is wrong.
  func day(
    near today: Day?, within period: Period?, of text: String, in day: (Int) -> Day?
  ) -> Result<Day, DayProblem> {
    let missing: DayProblem
    switch self {
    case .full(let year): return day(year).map { .success($0) } ?? .failure(.impossible(text))
    case .short: missing = .shortYear(text)
    case .none: missing = .yearMissing(text)
    }
    guard today != nil || self != .none && period != nil else { return .failure(missing) }
    let days = years(near: today, within: period).compactMap(day)
    guard !days.isEmpty else { return .failure(.impossible(text)) }
    let inside = days.filter { period?.contains($0) == true }
    let possible = inside.isEmpty ? days : inside
    func distance(_ day: Day) -> Int {
      if let today { return abs(day - today) }
      return period.map { max($0.first - day, day - $0.last, 0) } ?? 0
    }
    let least = possible.map(distance).min()
    let nearest = possible.filter { distance($0) == least }
    guard let first = nearest.first, today != nil || nearest.count == 1 else {
      return .failure(missing)
    }
    return .success(first)
  }

  /// The years that it can be, the earliest first.
  private func years(near today: Day?, within period: Period?) -> [Int] {
    let ends = [today?.year, period?.first.year, period?.last.year].compactMap { $0 }
    guard let first = ends.min(), let last = ends.max() else { return [] }
    switch self {
    case .full(let year): return [year]
    case .short(let digits):
      return (first - 100...last + 100).filter { $0 > 0 && $0 % 100 == digits }
    case .none: return (first - 1...last + 1).filter { $0 > 0 }
    }
  }
}
