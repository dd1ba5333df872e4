import Criteria
import Wording

extension WindowLength {
  /// Reads `pr. år`, `pr. halvår`, `pr. kvartal` or `i hele perioden`, or gives nil.
  init?(phrase: String) {
    switch phrase.folded {
    case "pr. år", "pr år", "per år", "om året", "årligt", "hvert år", "år for år":
      self = .year
    case "pr. halvår", "pr halvår", "per halvår", "hvert halvår", "i halvåret", "om halvåret":
      self = .halfYear
    case "pr. kvartal", "pr kvartal", "per kvartal", "hvert kvartal", "i kvartalet", "om kvartalet":
      self = .quarter
    case "i hele perioden": self = .plan
    default: return nil
    }
  }
}

extension Tally {
  /// What can stand under `opgøres`.
  static let forms = [
    "seneste", "sum pr. år", "hidtil pr. år", "gennemsnit pr. år", "sum i hele perioden",
    "sum, periode mangler",
  ]

  /// Reads what stands under `opgøres`, or gives nil.
  init?(phrase: String) {
    let text = phrase.folded
    if text == "seneste" {
      self = .latest
      return
    }
    let word = text.prefix { $0.isLetter }
    let rest = text.dropFirst(word.count).trimmed
    var window: WindowLength?
    if rest.replacing(" ,", with: ",") != ", periode mangler" {
      guard let length = WindowLength(phrase: rest) else { return nil }
      window = length
    }
    switch word {
    case "sum": self = .sum(per: window)
    case "hidtil": self = .toDate(per: window)
    case "gennemsnit": self = .average(per: window)
    default: return nil
    }
  }

  /// Whether a text is of a mean of several years, which figures are not counted by: `gennemsnit af de seneste to år`.
  static func isOverSeveralYears(_ phrase: String) -> Bool {
    let words = phrase.folded.split { !$0.isLetter && !$0.isNumber }
    return words.contains { $0.contains("gennemsnit") || $0 == "snit" }
      && words.contains { ["seneste", "sidste", "rullende", "glidende", "over"].contains($0) }
  }

  /// How it stands under `opgøres`.
  var phrase: String {
    switch self {
    case .latest: "seneste"
    case .sum(let window): "sum" + Self.per(window)
    case .toDate(let window): "hidtil" + Self.per(window)
    case .average(let window): "gennemsnit" + Self.per(window)
    }
  }

  private static func per(_ window: WindowLength?) -> String {
    window.map { " " + DanishWindow.per($0) } ?? ", periode mangler"
  }
}
