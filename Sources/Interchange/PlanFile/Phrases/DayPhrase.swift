import Criteria
import Wording

/// A day at the end of a phrase: `i 2021`, `senest 2021-06-30`, `pr. 30. juni 2016`, `inden 2020`, `ultimo juni 2018`,
/// `i 4. kvartal 2019`, `(2016)`, `ved udgangen`.
enum DayPhrase {
  enum Ending: Equatable {
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
    for end in ends where words.ends(with: end) {
      words.removeLast(end.count)
      return .end
    }
    for start in words.indices {
      guard let ending = ending(words[start...]) else { continue }
      words.removeSubrange(start...)
      return ending
    }
    if let start = words.lastIndex(where: {
      ["senest", "inden", "pr.", "pr", "den", "d."].contains($0)
    }),
      let first = words.dropFirst(start + 1).first?.first, first.isASCIIDigit,
      !beginsOtherwise(words[start...])
    {
      _ = try day(words[(start + 1)...].joined(separator: " "), of: key)
    }
    return nil
  }

  /// Whether words are a day with more after it, or how many days: `inden 2021 skal mindst 25`, `senest 30 dage efter`.
  private static func beginsOtherwise(_ words: ArraySlice<Substring>) -> Bool {
    words.indices.dropFirst().contains { ending(words[..<$0]) != nil }
      || words.dropFirst(2).first.map { ["dage", "uger", "måneder", "timer"].contains($0) } == true
  }

  /// The ways to say the plan's end.
  private static let ends = [
    "ved udgangen", "ved planens udløb", "ved planens udgang", "ved periodens udløb", "ved udløb",
    "ved periodens udgang", "ved planens afslutning", "ved projektets afslutning",
  ].map { $0.split(separator: " ") }

  /// What some words say if they are a day and nothing else.
  private static func ending(_ words: ArraySlice<Substring>) -> Ending? {
    guard let lead = words.first else { return nil }
    // `i år 2021` is `i 2021`.
    if let place = words.indices.dropLast().first(where: { ["år", "året"].contains(words[$0]) }),
      words[place + 1].year != nil
    {
      return ending(words[..<place] + words[(place + 1)...])
    }
    let rest = words.dropFirst().joined(separator: " ")
    switch lead {
    case "i" where rest.hasPrefix("løbet af "):
      return ending(["i"] + words.dropFirst(3))
    case "allerede": return ending(words.dropFirst())
    case "i": return rest.year.map { .year($0) } ?? last(of: rest)
    case "inden" where words.dropFirst().first != "udgangen", "før":
      return DanishDeadline.dayBefore(rest).map { .day($0) }
    case "senest":
      return last(of: rest.hasPrefix("i ") ? String(rest.dropFirst(2)) : rest)
        ?? ending(words.dropFirst())
    case "pr.", "pr", "den", "d.": return last(of: rest)
    case "frem":
      return ["til ", "mod "].first(where: rest.hasPrefix).flatMap {
        last(of: String(rest.dropFirst($0.count)))
      }
    case "indtil": return last(of: rest)
    case "ultimo", "ved", "med", "inden": return last(of: words.joined(separator: " "))
    case let lead where lead.hasPrefix("(") && words.last?.hasSuffix(")") == true:
      let inner = String(words.joined(separator: " ").dropFirst().dropLast())
      return inner.year.map { .year($0) } ?? last(of: inner)
    default: return nil
    }
  }

  private static func last(of text: String) -> Ending? {
    (try? DanishDeadline.read(text).get()).map { .day($0) }
  }

  /// A day that is all of a phrase.
  static func day(_ text: String, of key: PlanKey) throws(PhraseMistake) -> Day {
    switch DanishDeadline.read(text) {
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

extension [Substring] {
  /// Whether the last words are these.
  func ends(with words: [Substring]) -> Bool {
    count >= words.count && suffix(words.count) == words[...]
  }
}
