import Criteria
import Wording

/// Changes from the baseline, or from one year to the next: `20 % færre`, `mindst 10 % flere`, `20 % lavere`,
/// `5 procentpoint højere`, `5 færre møder`, `falder med 25 %`, `stiger med mindst 1 procentpoint`.
extension GoalWords {
  /// The change that the words say; nil when they say none.
  func relative() throws(PhraseMistake) -> Target? {
    guard let (size, isRise) = change else { return nil }
    guard let amount = try Self.amount(Array(size.prefix(1)), unit: nil) else { return nil }
    switch size.dropFirst().joined(separator: " ") {
    case "%", "procent", "pct.", "pct":
      return .relative(RelativeChange(isRise: isRise, .percent(amount)))
    case "procentpoint", "pct.point", "pp.":
      guard unit == .percent else { return nil }
      return .relative(RelativeChange(isRise: isRise, .amount(amount)))
    case let word where unit != .percent && (word.isEmpty || unit?.words.contains(word) == true):
      return .relative(RelativeChange(isRise: isRise, .amount(amount)))
    default: return nil
    }
  }

  /// Whether a verb says the change: `stiger med 5`.
  var isMoving: Bool { verbRises != nil && words.dropFirst().first != "til" }

  /// How much, as a number and what it is of, and which way.
  private var change: (size: [Substring], isRise: Bool)? {
    var words = words
    var isRise = verbRises
    if isRise != nil {
      let isSaid = words.dropFirst().first == "med"
      words.removeFirst(isSaid ? 2 : 1)
      // `stiger mindst 65` may mean to 65: without *med* the number says what it is of.
      guard isSaid || words.count > 2 || words.last?.hasSuffix("%") == true else { return nil }
    }
    if let first = words.first, Self.atLeast.contains(String(first)), words.count > 1 {
      words.removeFirst()
    }
    for ending in Self.thanBaseline where words.ends(with: ending) {
      words.removeLast(ending.count)
    }
    if isRise == nil {
      let isDirection = { (word: Substring) in
        Self.more.contains(String(word)) || Self.less.contains(String(word))
      }
      guard let place = words.lastIndex(where: isDirection) else { return nil }
      isRise = Self.more.contains(String(words.remove(at: place)))
    }
    if let first = words.first, first.count > 1, first.hasSuffix("%") {
      words.replaceSubrange(0...0, with: [first.dropLast(), "%"])
    }
    return isRise.map { (words, $0) }
  }

  private static let more = ["flere", "højere", "mere"]
  private static let less = ["færre", "lavere", "mindre"]
  private static let thanBaseline = ["end ved udgangspunktet", "end udgangspunktet"].map {
    $0.split(separator: " ")
  }
}
