import Criteria
import Wording

extension Unit {
  /// The words that may follow a number of this unit: `65 %`, `4 arrangementer`.
  var words: Set<String> {
    switch self {
    case .percent: ["%", "procent", "pct.", "pct"]
    case .kroner: ["kr.", "kr", "kroner"]
    case .hours: ["timer", "time"]
    case .count(let noun), .measure(let noun):
      Set([noun.plural, noun.single].compactMap { $0?.folded })
    case .yesNo, .rating, .missing: []
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
