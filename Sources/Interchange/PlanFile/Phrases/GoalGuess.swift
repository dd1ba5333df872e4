import Criteria
import Wording

/// What a goal that cannot be read may mean, by what its words name: of `andelen er nede på 15 i 2021`,
/// `højst 15 i 2021` and the like. It is told to be written, never taken.
struct GoalGuess {
  let clues: GoalClues
  let tally: Tally?

  init(_ written: String, unit: Unit?, tally: Tally?) {
    clues = GoalClues(written, unit: unit, tally: tally)
    self.tally = tally
  }

  init(clues: GoalClues, tally: Tally?) {
    self.clues = clues
    self.tally = tally
  }

  var unit: Unit? { clues.unit }

  /// What it may be, the likeliest first; nothing where it names nothing that a goal has.
  var forms: [String] { ofYears.map { [$0] } ?? goals }

  /// The same, or an answer of one's own where nothing but a time is known of it.
  var formsOrAnswer: [String] {
    let isKnown = !forms.isEmpty || unit?.isNumeric != true || clues.times.isEmpty
    let goal = (["ja"] + clues.times).joined(separator: " ")
    return isKnown
      ? forms : ["et mål som «\(goal)» med «enhed: ja/nej», som I selv svarer på"]
  }

  var goals: [String] {
    let found = candidates.map { ([$0] + clues.times).joined(separator: " ") }
    let read = found.filter { GoalPhrase.isGoal($0, unit: unit, tally: tally) }
    return Array(read.prefix(Self.most))
  }

  private static let most = 4

  /// Whether it is to move from year to year, by its words.
  var isSteady: Bool { clues.says(anyOf: Self.steadily) }

  /// Whether some of its words say when, which way or how much something is to change.
  func tells(in words: String) -> Bool {
    let part = GoalClues(words, unit: unit, tally: tally)
    return clues.areTimes(in: words) || part.isRise != nil
      || unit != .percent && part.said.contains { GoalWords.percents.contains(String($0)) }
  }

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

  // MARK: - Without a number

  private var ways: [String] {
    if clues.said.isEmpty { return ["mindst 1"] }
    if unit == .percent, clues.says(anyOf: Self.majority) { return ["over halvdelen"] }
    if clues.says(anyOf: ["halver", "halvt"]) { return ["halveres"] }
    if clues.says(anyOf: ["fordobl", "dobbelt"]) { return ["fordobles"] }
    if clues.isRise != nil, clues.says(anyOf: Self.steadily) {
      return Self.ways(clues.isRise).map { Self.verb($0) + " hvert år" }
    }
    let isLevel =
      clues.says(anyOf: ["nuværende", "fasthold", "bevar", "oprethold"]) || clues.says("status quo")
      || clues.said.contains { $0.contains("niveau") && $0.prefix(4).year != nil }
    let isBetter = clues.says(anyOf: Self.better)
    if isLevel || isBetter && clues.says("ikke") {
      return Self.ways(clues.isRise).map { "fastholdes eller \(Self.verb($0))" }
    }
    if clues.isRise == nil, !isBetter {
      return unit == .percent && clues.says("alle") ? ["mindst 100"] : []
    }
    return Self.ways(clues.isRise).map(Self.verb)
  }

  private static let steadily = ["kontinuerlig", "løbende", "fortløbende", "gradvis", "støt"]
  private static let majority = ["flertal", "størstedel", "hovedpart", "fleste"]
  static let better = ["bedre", "forbedr", "fremgang", "forværr", "dårligere", "ringere"]

  static func ways(_ isRise: Bool?) -> [Bool] { isRise.map { [$0] } ?? [true, false] }
  static func verb(_ isRise: Bool) -> String { isRise ? "stiger" : "falder" }

  // MARK: - With one

  /// Whether the number says how much something changes, and not what it is to be.
  private func isChange(_ number: GoalClues.Number) -> Bool {
    if number.of == .points || number.isMore || clues.says(anyOf: Self.changing) { return true }
    let isPercent = number.of == .percent
    if isPercent, unit != .percent, !number.isOfAll { return true }
    if clues.isRise != nil { return clues.says("med") || isPercent && !isReached }
    return isPercent && isYearly && bounds(of: number).isEmpty
  }

  /// Whether it is of each year.
  var isYearly: Bool { clues.times.contains { WindowLength(phrase: $0) == .year } }

  private static let changing =
    Array(GoalWords.nouns.keys.filter { $0 != "fald" }) + ["tilbagegang", "fremgang", "forbedring"]

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
    let bounds = bounds(of: number)
    if !bounds.isEmpty { return bounds }
    if let isRise = clues.isRise, isReached {
      return [Self.verb(isRise) + " til \(number.text)"]
    }
    if number.written.hasPrefix("hver ") {
      let levels = unit == .percent ? ["mindst \(number.text)", "højst \(number.text)"] : []
      return levels + ["falder med \(number.text) %"]
    }
    let leads = number.text == "0" ? ["højst"] : ["mindst", "over", "højst", "under"]
    return leads.map { "\($0) \(number.text)" }
  }

  /// Whether the words say what something is to become.
  private var isReached: Bool { clues.says("til") || clues.says("på") }

  /// The goals of a number of which the words say what side to be on.
  private func bounds(of number: GoalClues.Number) -> [String] {
    let most: @Sendable (Amount) -> Target = { .atMost($0) }
    let isNegated = ["ikke", "ingen", "intet", "aldrig", "kun"].contains { clues.says($0) }
    let beside = GoalWords.prefixes.filter {
      $0.words.contains { clues.says("\($0) \(number.written)") }
    }
    let before =
      beside.isEmpty
      ? GoalWords.prefixes.filter { $0.words.contains { number.before.contains(" \($0) ") } }
      : beside
    let after = GoalWords.suffixes.filter { $0.words.contains { clues.says($0) } }
    let exceeds = clues.says(anyOf: ["overstig"]) || clues.says("kun")
    let said = isNegated && exceeds ? [most] : (before + after).map(\.make)
    return said.count == 1
      ? said.map { GoalText.plain($0(number.amount), unit: unit ?? .missing) } : []
  }
}
