import Criteria
import Wording

/// Changes from the baseline, or from one year to the next: `20 % færre`, `mindst 10 % flere`, `20 % lavere`,
/// `5 procentpoint højere`, `5 færre møder`, `falder med 25 %`, `stiger med mindst 1 procentpoint`.
extension GoalWords {
  /// The change that the words say; nil when they say none.
  func relative() throws(PhraseMistake) -> Target? {
    guard let (size, isRise) = change else { return nil }
    if let share = Self.share(size, unit: unit) {
      return try Self.change(by: share, isRise: isRise)
    }
    guard let (number, rest) = Self.leading(size), let amount = try Self.amount(number) else {
      return nil
    }
    switch rest.joined(separator: " ") {
    case let word where Self.percents.contains(word):
      return .relative(RelativeChange(isRise: isRise, .percent(amount)))
    case let word where Self.points.contains(word):
      guard unit == .percent else { return nil }
      return .relative(RelativeChange(isRise: isRise, .amount(amount)))
    case let word where unit != .percent && (word.isEmpty || unit?.words.contains(word) == true):
      return .relative(RelativeChange(isRise: isRise, .amount(amount)))
    default: return nil
    }
  }

  /// Whether a verb says the change: `stiger med 5`.
  var isMoving: Bool { verbRises != nil && isRiseToNumber == nil }

  /// How much, as a number and what it is of, and which way.
  private var change: (size: [Substring], isRise: Bool)? {
    var words = words
    for ending in Self.thanBaseline where words.ends(with: ending) {
      words.removeLast(ending.count)
    }
    if let change = Self.noun(words) { return change }
    var isRise = verbRises
    if isRise != nil {
      let isSaid = words.dropFirst().first == "med"
      words.removeFirst(isSaid ? 2 : 1)
      // `stiger mindst 65` may mean to 65: without *med* the number says what it is of.
      guard isSaid || Self.leading(Self.withoutAtLeast(words))?.rest.isEmpty == false else {
        return nil
      }
    }
    words = Self.withoutAtLeast(words)
    if isRise == nil {
      let isDirection = { (word: Substring) in
        Self.more.contains(String(word)) || Self.less.contains(String(word))
      }
      guard let place = words.lastIndex(where: isDirection) else { return nil }
      isRise = Self.more.contains(String(words.remove(at: place)))
    }
    return isRise.map { (words, $0) }
  }

  /// `en stigning på mindst 10 %`, `30 % reduktion`.
  private static func noun(_ all: [Substring]) -> (size: [Substring], isRise: Bool)? {
    let words = ["en", "et"].contains(all.first) ? all.dropFirst() : all[...]
    if let isRise = words.first.flatMap({ nouns[String($0)] }), words.dropFirst().first == "på" {
      return (withoutAtLeast(Array(words.dropFirst(2))), isRise)
    }
    return words.last.flatMap { nouns[String($0)] }
      .map { (withoutAtLeast(Array(words.dropLast())), $0) }
  }

  static let percents: Set = ["%", "procent", "procents", "pct.", "pct"]
  static let points: Set = ["procentpoint", "%-point", "pct.point", "pct.-point", "pp.", "pp"]

  static let nouns = [
    "stigning": true, "forøgelse": true, "øgning": true, "vækst": true, "fald": false,
    "reduktion": false, "reducering": false, "nedgang": false, "nedbringelse": false,
  ]

  private static func withoutAtLeast(_ words: [Substring]) -> [Substring] {
    guard words.count > 1, Self.atLeast.contains(String(words[0])) else { return words }
    return Array(words.dropFirst())
  }

  // MARK: - Parts of what it was

  /// `en fjerdedel`, with or without the unit's own word after it; nil when it is none.
  private static func share(_ words: [Substring], unit: Unit?) -> (share: Fraction, words: String)?
  {
    guard let (share, count) = ShareWords.leading(words) else { return nil }
    let after = words.dropFirst(count).joined(separator: " ")
    guard after.isEmpty || unit?.words.contains(after) == true else { return nil }
    return (share, words.prefix(count).joined(separator: " "))
  }

  private static func change(
    by part: (share: Fraction, words: String), isRise: Bool
  ) throws(PhraseMistake) -> Target? {
    try amount(ShareWords.percent(part.share, of: part.words)).map {
      .relative(RelativeChange(isRise: isRise, .percent($0)))
    }
  }

  /// `falder til det halve`, `stiger til det dobbelte`, `falder til en fjerdedel`; nil for what is a number by itself.
  func movedToShare(_ words: [Substring], isRise: Bool) throws(PhraseMistake) -> Target? {
    switch words.joined(separator: " ") {
    case "det halve" where !isRise: return .relative(.halved)
    case "det dobbelte" where isRise: return .relative(.doubled)
    default: break
    }
    guard !isRise, let part = Self.share(words, unit: unit) else { return nil }
    let lost = (share: Fraction.one - part.share, words: part.words)
    guard unit == .percent else { return try Self.change(by: lost, isRise: false) }
    // `falder til halvdelen` may be half of all, or half of what it was.
    guard let level = try Self.amount(ShareWords.percent(part.share, of: part.words)),
      let change = try Self.change(by: lost, isRise: false)
    else { return nil }
    throw PhraseMistake(
      goal: written.joined(separator: " "),
      like: ["højst \(DanishNumber.typed(level))", GoalText.plain(change, unit: .percent)],
      unit: unit)
  }

  static let more = ["flere", "højere", "mere", "større"]
  static let less = ["færre", "lavere", "mindre"]
  private static let thanBaseline = [
    "end ved udgangspunktet", "end udgangspunktet", "i forhold til udgangspunktet",
    "i forhold til i dag", "end i dag",
  ].map { $0.split(separator: " ") }
}
