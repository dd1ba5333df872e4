import Criteria
import Wording

/// A day at the end of a phrase: `i 2021`, `senest 2021-06-30`, `pr. 30. juni 2016`, `ved udgangen`.
enum DayPhrase {
  enum Ending {
    case day(Day)
    /// A year in which something is to be: `i 2021`.
    case year(Int)
    /// The end of the plan: `ved udgangen`.
    case end

    /// The day, or the year's last; nil for the end of the plan.
    var day: Day? {
      switch self {
      case .day(let day): day
      case .year(let year): .last(of: year)
      case .end: nil
      }
    }
  }

  /// Takes the day off the end of a phrase in small letters.
  ///
  /// - Returns: nil when the phrase does not end in a day.
  static func take(
    from words: inout [Substring], of key: PlanKey
  ) throws(PhraseMistake) -> Ending? {
    let count = words.count
    if count >= 2, words.suffix(2) == ["ved", "udgangen"] {
      words.removeLast(2)
      return .end
    }
    if count >= 4, let year = words[count - 1].year,
      ["ved udgangen af", "inden udgangen af", "med udgangen af"].contains(
        words[(count - 4)..<(count - 1)].joined(separator: " "))
    {
      words.removeLast(4)
      return .day(.last(of: year))
    }
    if count >= 2, words[count - 2] == "i", let year = words[count - 1].year {
      let isDeadline = words.dropLast(2).last == "senest"
      words.removeLast(isDeadline ? 3 : 2)
      return isDeadline ? .day(.last(of: year)) : .year(year)
    }
    guard
      let start = words.lastIndex(where: { ["senest", "pr.", "pr", "den", "d."].contains($0) }),
      let first = words.dropFirst(start + 1).first?.first, first.isASCIIDigit
    else { return nil }
    let text = words[(start + 1)...].joined(separator: " ")
    var kept = words.prefix(start)
    if kept.last == "senest" { kept.removeLast() }
    words = Array(kept)
    if let year = text.year { return .day(.last(of: year)) }
    return .day(try day(text, of: key))
  }

  /// A day that is all of a phrase.
  static func day(_ text: String, of key: PlanKey) throws(PhraseMistake) -> Day {
    switch DanishDay.read(text) {
    case .success(let day): return day
    case .failure(let problem): throw PhraseMistake(.day(key: key.rawValue, problem))
    }
  }

  /// A deadline as it is written: `i 2021` for a year's last day, else `senest 2021-06-30`.
  static func deadline(_ day: Day) -> String {
    day == .last(of: day.year) ? year(day.year) : "senest \(day)"
  }

  /// The day of a value as it is written: `i 2016` for a year's last day, else `pr. 2016-06-30`.
  static func date(_ day: Day) -> String {
    day == .last(of: day.year) ? year(day.year) : "pr. \(day)"
  }

  /// A year as it is written: `i 2021`.
  static func year(_ year: Int) -> String { "i \(DanishDay.fourDigits(year))" }
}
