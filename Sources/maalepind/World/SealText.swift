import Criteria
import Storage
import Wording

/// What is said of seals.
enum SealText {
  /// Each plan's seal, by which a paper that was handed out can be held against the database.
  static func line(_ seal: Seal, of plan: Slug) -> String {
    "Historikkens segl i \(Quote.text(plan.text)): \(seal)"
  }

  /// The same for the minutes, when a quarter is closed.
  static func toKeep(_ seal: Seal?) -> [String] {
    seal.map {
      [
        "Historikkens segl er nu \($0); skriv det i referatet, så kan tallene altid holdes op mod det."
      ]
    } ?? []
  }

  /// What a database says of a seal.
  static func answer(_ answer: SealAnswer, to seal: Seal, of plan: Slug) -> String {
    let name = Quote.text(plan.text)
    return switch answer {
    case .holds(since: 0): "Seglet passer: planen \(name) er præcis, som den var da."
    case .holds(let since):
      "Seglet passer: alt, hvad planen \(name) havde da, står uændret; siden er der kommet "
        + "\(DanishNoun.count(since, "ting", "ting")) til."
    case .differs:
      "Seglet passer ikke på planen \(name): noget er lavet om siden, eller seglet hører til en anden plan."
    case .shorter(let count):
      "Seglet passer ikke på planen \(name): historikken har nu \(DanishNumber.text(count)) ting, men havde "
        + "\(DanishNumber.text(seal.place)), da seglet blev sat; noget er gået tabt, eller en ældre kopi er "
        + "hentet frem."
    }
  }
}

/// Why nothing was held against a seal.
enum SealProblem: Refusing, Hashable {
  /// That is no seal.
  case noSeal(String)

  var sentence: String {
    switch self {
    case .noSeal(let text):
      "\(Quote.text(text)) er ikke et segl; et segl ser ud som 214-3f9a-07bc-e1d4-5566-90ab."
    }
  }
}
