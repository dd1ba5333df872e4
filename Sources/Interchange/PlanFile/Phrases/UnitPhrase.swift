import Criteria
import Wording

extension Unit {
  /// What can stand under `enhed`.
  static let forms = [
    "procent", "antal møder", "kr.", "timer", "ja/nej", "vurdering", String.missing,
  ]

  /// Reads what stands under `enhed`, or gives nil. A rating has the standard steps.
  init?(phrase: String) {
    let text = phrase.singleLine
    switch text.lowercased() {
    case "procent", "%", "pct.": self = .percent
    case "kr.", "kr", "kroner": self = .kroner
    case "timer": self = .hours
    case "ja/nej": self = .yesNo
    case "vurdering": self = .rating(steps: Unit.standardSteps)
    case .missing: self = .missing
    case let folded where folded.hasPrefix("antal "):
      self = .count(noun: String(text.dropFirst("antal ".count)))
    default: return nil
    }
  }

  /// The words that may follow a number of this unit: `65 %`, `4 arrangementer`.
  var words: Set<String> {
    switch self {
    case .percent: ["%", "procent", "pct.", "pct"]
    case .kroner: ["kr.", "kr", "kroner"]
    case .hours: ["timer", "time"]
    case .count(let noun): [noun.folded]
    case .yesNo, .rating, .missing: []
    }
  }

  /// Whether figures of this unit are numbers: percent, a count, kroner or hours.
  var isNumeric: Bool {
    switch self {
    case .percent, .count, .kroner, .hours: true
    case .yesNo, .rating, .missing: false
    }
  }

  /// Which step of a rating a text names, the lowest being 1.
  func step(named text: String) -> Int? {
    guard case .rating(let steps) = self else { return nil }
    return steps.firstIndex { $0.folded == text.folded }.map { $0 + 1 }
  }
}

extension Frequency {
  /// How it stands under `hyppighed`.
  var phrase: String {
    switch self {
    case .quarterly: "kvartalsvis"
    case .halfYearly: "halvårligt"
    case .yearly: "årligt"
    }
  }

  /// Reads what stands under `hyppighed`, or gives nil.
  init?(phrase: String) {
    switch phrase.folded {
    case "kvartalsvis", "kvartalsvist", "hvert kvartal": self = .quarterly
    case "halvårligt", "halvårlig", "halvårlige", "hvert halvår": self = .halfYearly
    case "årligt", "årlig", "årlige", "hvert år": self = .yearly
    default: return nil
    }
  }
}
