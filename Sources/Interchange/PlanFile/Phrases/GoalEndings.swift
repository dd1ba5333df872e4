import Criteria
import Wording

/// What can stand at the end of a goal, in any order: a day, what it is counted per, and how.
struct GoalEndings {
  var day: DayPhrase.Ending?
  var rate: Rate?
  var window: WindowLength?
  /// Whether the window is each of its kind (*hvert år*), rather than what a number is counted per.
  private(set) var saysEvery = false
  /// Whether the day is one to be done by (*senest*), rather than the one that something is looked at.
  private(set) var saysBy = false
  /// Whether what is asked is to be reached by the day (*senest*), rather than hold until then (*frem til*).
  private(set) var isReachedBy = false
  private var saysAverage = false

  /// Takes one of them off the end of a phrase in small letters; false when it ends in none that is not taken yet.
  mutating func take(from words: inout [Substring], _ tally: Tally?) throws(PhraseMistake) -> Bool {
    guard words.count > 1 else { return false }
    let before = words
    if day == nil, let taken = try DayPhrase.take(from: &words, of: .goal) {
      day = taken
      saysBy = Self.by.contains(before[words.count])
      isReachedBy = saysBy && !Self.until.contains(before[words.count])
      return true
    }
    if rate == nil, let taken = Self.rates.first(where: { words.takes($0.words) }) {
      rate = taken.rate
      return true
    }
    if window == nil {
      let isEvery = words.ends(with: ["hvert", "år"])
      if let taken = Self.takeWindow(from: &words, tally) {
        window = taken
        saysEvery = isEvery
        return true
      }
    }
    if !saysAverage, tally?.isAverage != false, Self.averages.contains(where: { words.takes($0) }) {
      saysAverage = true
      return true
    }
    return false
  }

  /// Takes the years that something is to change in off its end, as the last of them is when it is to have changed:
  /// `øges med 10 % i perioden 2021-2025`. What it is compared with stands as the baseline, so *fra 2021* is no such thing.
  mutating func takePeriod(from words: inout [Substring]) {
    guard let verb = words.first, GoalWords.moves(verb) != nil else { return }
    for opening: [Substring] in [["i", "perioden"], ["i", "årene"]] {
      guard
        let start = words.indices.dropFirst().last(where: { words[$0...].starts(with: opening) })
      else { continue }
      let years = words[(start + opening.count)...].joined(separator: " ")
        .replacing(" til ", with: "-").replacing("–", with: "-")
        .split(separator: "-", omittingEmptySubsequences: false).map(\.trimmed)
      guard years.count == 2, years[0].year != nil, let last = years[1].year else { continue }
      // A change in each year would have to begin with the first.
      guard words[..<start].allSatisfy({ !["år", "året", "årligt"].contains($0) }) else { return }
      words.removeSubrange(start...)
      day = .day(.last(of: last))
      return
    }
  }

  private static let until: Set<Substring> = ["frem", "indtil"]
  private static let by: Set<Substring> = ["senest", "inden", "før", "frem", "indtil", "allerede"]

  private static let rates: [(words: String, rate: Rate)] =
    ["pr. uge", "pr uge", "per uge", "om ugen", "hver uge", "ugentligt", "ugentlig"].map {
      ($0, .perWeek)
    }
    + ["pr. måned", "pr måned", "per måned", "om måneden", "hver måned", "månedligt", "månedlig"]
    .map {
      ($0, .perMonth)
    }

  private static let averages = ["i gennemsnit", "i snit", "gennemsnitligt"]

  /// What can be said of figures that are for the whole plan already, and else might be of each of its years.
  private static let periods = [
    "i alt i perioden", "i perioden", "i planperioden", "i projektperioden", "i løbet af perioden",
    "i løbet af planperioden", "i løbet af projektperioden", "over hele perioden",
    "i hele projektperioden", "i hele planperioden",
  ]

  /// `pr. år` and the like, taken off the end.
  private static func takeWindow(from words: inout [Substring], _ tally: Tally?) -> WindowLength? {
    if tally?.window == .plan, periods.contains(where: { words.takes($0) }) { return .plan }
    for length in 1...3 where words.count > length {
      let ending = words.suffix(length).joined(separator: " ")
      if let window = WindowLength(phrase: ending) ?? (ending == "i alt" ? .plan : nil) {
        words.removeLast(length)
        return window
      }
    }
    return nil
  }
}

extension [Substring] {
  /// Takes some words off the end, unless there are none before them.
  fileprivate mutating func takes(_ ending: String) -> Bool {
    let ending = ending.split(separator: " ")
    guard count > ending.count, ends(with: ending) else { return false }
    removeLast(ending.count)
    return true
  }
}
