import Criteria

/// Deadlines as agreements give them: a day, or the last day of a year, half-year, quarter, month or week.
public enum DanishDeadline {
  /// Reads `2018`, `juni 2018`, `ultimo juni 2018`, `2. kvartal 2018`, `1. halvår 2018`, `uge 23 2018` and `ved
  /// udgangen af` any of them, which is its last day; and a day in all the ways that `DanishDay.read` does. A week
  /// is from Monday to Sunday, and the first of a year is the one with 4 January (ISO 8601).
  ///
  /// - Parameters:
  ///   - today: where there is one, the year may be left out (`uge 23`), and is found as for a day.
  ///   - period: the days that it is most likely one of: the plan's.
  public static func read(
    _ text: String, near today: Day? = nil, within period: Period? = nil
  ) -> Result<Day, DayProblem> {
    let written = text.trimmed
    let folded = text.folded
    guard !written.isEmpty else { return .failure(.empty) }
    let end = ["ved ", "med ", "inden ", ""].map { $0 + "udgangen af " } + ["ultimo "]
    let word = end.first(where: folded.hasPrefix)
    if let span = WrittenSpan(String(folded.dropFirst(word?.count ?? 0))) {
      return span.year.day(near: today, within: period, of: written, in: span.lastDay)
    }
    guard word == nil else { return .failure(.notADeadline(written)) }
    let day = DanishDay.read(text, near: today, within: period)
    if case .failure(.notADay) = day { return .failure(.notADeadline(written)) }
    return day
  }

  /// The last day before what `read` reads begins: `inden 2020` is over at the end of 2019; nil when it cannot be read.
  public static func dayBefore(_ text: String) -> Day? {
    if let span = WrittenSpan(text.folded), case .full(let year) = span.year {
      return span.firstDay(in: year).map { $0 - 1 }
    }
    return (try? DanishDay.read(text).get()).map { $0 - 1 }
  }
}

/// A year or a part of one as it is written.
private struct WrittenSpan {
  enum Kind {
    case year
    case halfYear(Int)
    case quarter(Int)
    case month(Int)
    case week(Int)
    /// The year that it begins in: `skoleåret 2013/14`.
    case schoolYear
  }
  let kind: Kind
  let year: WrittenYear

  /// Takes a text in small letters apart; nil when it is no such thing.
  init?(_ text: String) {
    if let year = text.year {
      (kind, self.year) = (.year, .full(year))
      return
    }
    if let first = Self.schoolYear(text) {
      (kind, year) = (.schoolYear, .full(first))
      return
    }
    if case .success(let quarter) = DanishQuarter.read(text) {
      (kind, year) = (.quarter(quarter.number), .full(quarter.year))
      return
    }
    var words = text.split { $0 == " " || $0 == "," || $0 == "/" }
    words.removeAll { $0 == "i" }
    guard let first = words.first else { return nil }
    let number = (first.hasSuffix(".") ? first.dropLast() : first).wholeNumber(mostDigits: 1)
    let used: Int
    if first == "uge", let week = words.dropFirst().first?.wholeNumber(mostDigits: 2) {
      (kind, used) = (.week(week), 2)
    } else if let number, words.count > 1, ["kvartal", "kv", "kv."].contains(words[1]) {
      (kind, used) = (.quarter(number), 2)
    } else if let number, words.count > 1, words[1] == "halvår" {
      (kind, used) = (.halfYear(number), 2)
    } else if let month = DanishDay.month(named: first) {
      (kind, used) = (.month(month), 1)
    } else {
      return nil
    }
    guard words.count <= used + 1,
      let year = WrittenYear(words.count > used ? words[used] : "")
    else { return nil }
    // `juni 18` may be a day as well as a year.
    if case .month = kind, case .short = year { return nil }
    self.year = year
  }

  /// The last day of it in a year; nil when the year has none.
  func lastDay(in year: Int) -> Day? {
    switch kind {
    case .year: Day(year, 12, 31)
    case .halfYear(let half):
      (1...2).contains(half) ? Quarter(year, half * 2)?.period.last : nil
    case .quarter(let number): Quarter(year, number)?.period.last
    case .month(let month): Day(year, month, Day.daysInMonth(month, of: year))
    case .week(let week): lastDay(ofWeek: week, in: year)
    case .schoolYear: Day(year + 1, 7, 31)
    }
  }

  /// The first day of it in a year; nil when the year has none.
  func firstDay(in year: Int) -> Day? {
    guard let last = lastDay(in: year) else { return nil }
    return switch kind {
    case .year: .first(of: year)
    case .halfYear: Quarter(containing: last).previous.period.first
    case .quarter: Quarter(containing: last).period.first
    case .month: Day(last.year, last.month, 1)
    case .week: last - 6
    case .schoolYear: Day(year, 8, 1)
    }
  }

  /// The first year of `skoleåret 2013/14`, `skoleåret 2013/2014`.
  private static func schoolYear(_ text: String) -> Int? {
    guard text.hasPrefix("skoleåret ") else { return nil }
    let years = text.dropFirst("skoleåret ".count).split { "/-–".contains($0) }.map(\.trimmed)
    guard years.count == 2, let first = years[0].year,
      years[1].wholeNumber(mostDigits: 4) == (years[1].count == 2 ? (first + 1) % 100 : first + 1)
    else { return nil }
    return first
  }

  private func lastDay(ofWeek week: Int, in year: Int) -> Day? {
    guard week >= 1, let inFirst = Day(year, 1, 4), let inNext = Day(year + 1, 1, 4) else {
      return nil
    }
    let sunday = inFirst.monday + (week * 7 - 1)
    return sunday < inNext.monday ? sunday : nil
  }
}
