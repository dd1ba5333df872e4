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

  private init(clues: GoalClues, tally: Tally?) {
    self.clues = clues
    self.tally = tally
  }

  private var unit: Unit? { clues.unit }

  /// What it may be, the likeliest first; nothing where it names nothing that a goal has.
  var forms: [String] { ofYears.map { [$0] } ?? goals }

  private var goals: [String] {
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
      || unit != .percent && part.said.contains { GoalClues.percents.contains(String($0)) }
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

  // MARK: - More than a goal

  /// How to write what its goal alone does not say; nil where it names no such thing.
  var more: String? {
    guard unit?.isNumeric != false else { return nil }
    return againstOthers ?? movement ?? ofAll ?? ofEachSite ?? ofEachYear ?? ofAllCounted
  }

  /// That it is a mean of several years: `over 40 (gennemsnit for de seneste 2 år)`.
  private var ofYears: String? {
    guard clues.says(anyOf: ["gennemsnit", "snit"]), clues.says(anyOf: Self.several) else {
      return nil
    }
    return first.map {
      "et mål som «\($0)» med «opgøres: seneste», hvor I hvert år taster det gennemsnit, I har regnet ud"
    }
  }

  /// That it is asked at each site: `i ingen bydele må det overstige 10 %`.
  private var ofEachSite: String? {
    guard clues.says(anyOf: Self.sites),
      ["alle", "ingen", "hver", "hvert", "begge"].contains(where: clues.says)
    else { return nil }
    return first.map { "et mål som «\($0)» med «omfang: hvert boligområde»" }
  }

  /// The likeliest of what it may be.
  private var first: String? { goals.first }

  private static let several = ["seneste", "sidste", "rullende", "glidende"]
  private static let sites = ["bydel", "boligområde", "område", "afdeling"]

  /// That it is held against the figures of others.
  private var againstOthers: String? {
    guard let name = clues.others else { return nil }
    if let number = clues.numbers.first {
      return "et mål som «højst \(number.text)» med «enhed: tal procentpoint», hvor I selv regner "
        + "forskellen ud"
    }
    let leads =
      if clues.says("end") {
        Self.ways(clues.isRise).map { $0 ? "over" : "under" }
      } else {
        (clues.says(anyOf: Self.nearer)
          ? [] : clues.isRise == false ? ["højst som"] : ["mindst som", "højst som"]) + [
            "nærmer sig"
          ]
      }
    return "en vending som \(Self.one(of: leads.map { "\($0) \(name)" })) med tallene under "
      + "«sammenligning»"
  }

  private static let nearer = ["tættere", "nærmere", "afstand", "forskel", "gab"]

  /// That a number becomes another: `fra 20 i 2017 til 25 i 2021`.
  private var movement: String? {
    guard !clues.says("skala"), let (before, after) = clues.parts(at: "til"),
      let (_, from) = before.parts(at: "fra"), let last = after.number(at: 0),
      let first = from.number(at: 0)
    else { return nil }
    let isRise =
      clues.isRise
      ?? (first.amount == last.amount ? nil : first.amount.value < last.amount.value)
    let goals = Self.ways(isRise).map {
      ([Self.verb($0) + " til \(last.text)"] + after.times).joined(separator: " ")
    }
    let year = from.times.first { $0.hasPrefix("i ") }
    return "et mål som \(Self.one(of: goals)) med "
      + (year.map { "«udgangspunkt: \(first.text) \($0)»" } ?? "det første tal under «udgangspunkt»")
  }

  /// That there is a number for each of several years: `80 % i 2025 og 92 % i 2030`.
  private var ofEachYear: String? {
    guard let (before, after) = clues.parts(at: "og"), let first = before.times.last,
      let last = after.times.last, first != last, !before.numbers.isEmpty, !after.numbers.isEmpty
    else { return nil }
    let goal = GoalGuess(clues: before, tally: tally).goals.first
    return goal.map { "et kriterium for hvert af dem, som «\($0)»" }
  }

  /// That all of what is counted is done: `alle nedlagt senest i 2030`.
  private var ofAllCounted: String? {
    guard let unit, unit != .percent, clues.says("alle"), clues.numbers.isEmpty else { return nil }
    let times = ([""] + clues.times).joined(separator: " ")
    return
      "et mål som «højst 0\(times)» af dem, der er tilbage, eller «mindst 100\(times)» med «enhed: procent»"
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
    if clues.says("halvt") { return ["halveres"] }
    if clues.says("dobbelt") { return ["fordobles"] }
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
    return clues.isRise == nil && !isBetter ? [] : Self.ways(clues.isRise).map(Self.verb)
  }

  private static let steadily = ["kontinuerlig", "løbende", "fortløbende", "gradvis", "støt"]
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
    if number.written.hasPrefix("hver ") {
      return ["mindst \(number.text)", "højst \(number.text)", "falder med \(number.text) %"]
    }
    let bounds = bounds(of: number)
    let leads = number.text == "0" ? ["højst"] : ["mindst", "over", "højst", "under"]
    return bounds.isEmpty ? leads.map { "\($0) \(number.text)" } : bounds
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
