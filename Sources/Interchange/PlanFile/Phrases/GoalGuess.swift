import Criteria
import Wording

/// What a goal that cannot be read may mean, by what its words name: of `andelen er nede på 15 i 2021`,
/// `højst 15 i 2021` and the like. It is told to be written, never taken.
struct GoalGuess {
  private let clues: GoalClues
  private let tally: Tally?

  init(_ written: String, unit: Unit?, tally: Tally?) {
    clues = GoalClues(written, unit: unit, tally: tally)
    self.tally = tally
  }

  private var unit: Unit? { clues.unit }

  /// The goals that it may be, the likeliest first; none where it names nothing that a goal has.
  var goals: [String] {
    let found = candidates.map { ([$0] + clues.times).joined(separator: " ") }
    let read = found.filter { GoalPhrase.isGoal($0, unit: unit, tally: tally) }
    return Array(read.prefix(Self.most))
  }

  private static let most = 4

  /// Whether some of its words tell when, or per what.
  func tellsTime(in words: String) -> Bool { clues.areTimes(in: words) }

  private var candidates: [String] {
    switch unit {
    case .yesNo: return ["udført", "ja"]
    case .rating: return []
    default: break
    }
    let isFrom = clues.says("fra") && clues.says("til") && !clues.says("skala")
    guard let number = isFrom ? clues.numbers.last : clues.numbers.first else { return ways }
    return isChange(number) ? changes(by: number) : levels(number)
  }

  // MARK: - More than a goal

  /// How to write what its goal alone does not say; nil where it names no such thing.
  var more: String? {
    guard unit?.isNumeric != false else { return nil }
    return againstOthers ?? movement ?? ofAll
  }

  /// That it is held against the figures of others.
  private var againstOthers: String? {
    guard let name = clues.others else { return nil }
    if let number = clues.numbers.first {
      return "et mål som «højst \(number.text)» med «enhed: tal procentpoint», hvor I selv regner "
        + "forskellen ud"
    }
    let levels = clues.isRise == false ? ["højst som"] : ["mindst som", "højst som"]
    let leads = (clues.says(anyOf: Self.nearer) ? [] : levels) + ["nærmer sig"]
    return "en vending som \(Self.one(of: leads.map { "\($0) \(name)" })) med tallene under "
      + "«sammenligning»"
  }

  private static let nearer = ["tættere", "nærmere", "afstand", "forskel", "gab"]

  /// That a number becomes another: `fra 20 til 25`.
  private var movement: String? {
    let said = clues.said
    guard !clues.says("skala"), let from = said.firstIndex(of: "fra"),
      let to = said[from...].firstIndex(of: "til"), from > 0 || clues.isRise == nil,
      let first = clues.number(at: from + 1), let last = clues.number(at: to + 1)
    else { return nil }
    let isRise =
      clues.isRise
      ?? (first.amount == last.amount ? nil : first.amount.value < last.amount.value)
    let goals = Self.ways(isRise).map {
      ([(Self.verb($0)) + " til \(last.text)"] + clues.times).joined(separator: " ")
    }
    return "et mål som \(Self.one(of: goals)) med det første tal under «udgangspunkt»"
  }

  /// That it is asked of a part of all, where the unit is another: `højst 30 dage i 80 % af sagerne`.
  private var ofAll: String? {
    guard let unit, unit != .percent else { return nil }
    return clues.numbers.first { $0.of == .percent && $0.isOfAll }
      .map { "et mål som «mindst \($0.text)» med «enhed: procent»" }
  }

  private static func one(of goals: [String]) -> String {
    DanishList.text(goals.map { "«\($0)»" }, joinedBy: "eller")
  }

  // MARK: - Without a number

  private var ways: [String] {
    if clues.said.isEmpty { return ["mindst 1"] }
    if unit == .percent, clues.says(anyOf: Self.majority) { return ["over halvdelen"] }
    let isLevel = clues.said.contains { $0.contains("niveau") && $0.prefix(4).year != nil }
    let isBetter = clues.says(anyOf: Self.better)
    if isLevel || isBetter && clues.says("ikke") {
      return Self.ways(clues.isRise).map { "fastholdes eller \(Self.verb($0))" }
    }
    return clues.isRise == nil && !isBetter ? [] : Self.ways(clues.isRise).map(Self.verb)
  }

  private static let majority = ["flertal", "størstedel", "hovedpart", "fleste"]
  private static let better = ["bedre", "forbedr", "fremgang", "forværr", "dårligere", "ringere"]

  private static func ways(_ isRise: Bool?) -> [Bool] { isRise.map { [$0] } ?? [true, false] }
  private static func verb(_ isRise: Bool) -> String { isRise ? "stiger" : "falder" }

  // MARK: - With one

  /// Whether the number says how much something changes, and not what it is to be.
  private func isChange(_ number: GoalClues.Number) -> Bool {
    if number.of == .points || clues.says(anyOf: Self.changing) { return true }
    let isPercent = number.of == .percent
    if isPercent, unit != .percent, !number.isOfAll { return true }
    if clues.isRise != nil { return clues.says("med") || isPercent && !isReached }
    let isYearly = clues.times.contains { WindowLength(phrase: $0) == .year }
    return isPercent && isYearly && bounds(of: number).isEmpty
  }

  private static let changing = [
    "reduktion", "stigning", "nedgang", "forøgelse", "øgning", "vækst", "reducering", "tilbagegang",
    "fremgang", "forbedring",
  ]

  private func changes(by number: GoalClues.Number) -> [String] {
    let (percent, points) = ("\(number.text) %", "\(number.text) procentpoint")
    let sizes =
      switch number.of {
      case .points: [points]
      case .percent: unit == .percent ? [percent, points] : [percent]
      case .itself: unit == .percent ? [points, percent] : [number.text]
      }
    return sizes.flatMap { size in Self.ways(clues.isRise).map { Self.verb($0) + " med \(size)" } }
  }

  private func levels(_ number: GoalClues.Number) -> [String] {
    let isUpTo = ["op til", "inden for", "senest"].contains {
      clues.says("\($0) \(number.written)")
    }
    if isUpTo { return ["højst", "mindst"].map { "\($0) \(number.text)" } }
    if let isRise = clues.isRise, isReached {
      return [Self.verb(isRise) + " til \(number.text)"]
    }
    let bounds = bounds(of: number)
    let leads = number.text == "0" ? ["højst"] : ["mindst", "over", "højst", "under"]
    return bounds.isEmpty ? leads.map { "\($0) \(number.text)" } : bounds
  }

  /// Whether the words say what something is to become.
  private var isReached: Bool { clues.says("til") || clues.says("på") }

  /// The goals of a number of which the words say what side to be on.
  private func bounds(of number: GoalClues.Number) -> [String] {
    let said =
      GoalWords.prefixes.filter { $0.words.contains { clues.says("\($0) \(number.written)") } }
      .map(\.make)
      + GoalWords.suffixes.filter { $0.words.contains { clues.says($0) } }.map(\.make)
    return said.map { GoalText.plain($0(number.amount), unit: unit ?? .missing) }
  }
}
