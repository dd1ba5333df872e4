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
  static func toKeep(_ seal: Seal?, of plan: Slug) -> [String] {
    guard let seal else { return [] }
    return [
      line(seal, of: plan), "Skriv seglet i referatet, så kan tallene altid holdes op mod det.",
    ]
  }

  /// What a plan's history says of a seal.
  static func answer(_ answer: SealAnswer, to seal: Seal, of plan: Slug) -> String {
    let name = Quote.text(plan.text)
    switch answer {
    case .holds(since: 0, _): return "Seglet passer: planen \(name) er præcis, som den var da."
    case .holds(let since, let removals):
      let removed =
        removals == 0
        ? "" : ", undtagen ord, der er fjernet af hensyn til persondata (se «maalepind historik»)"
      return
        "Seglet passer: alt, hvad planen \(name) havde da, står uændret\(removed); siden er der kommet "
        + "\(DanishNoun.count(since, "hændelse", "hændelser")) til."
    case .broken:
      return
        "Seglet er planen \(name)s, men det, der stod, da det blev sat, er ændret siden; papiret kan ikke bekræftes."
    case .differs:
      return
        "Seglet passer ikke på planen \(name): noget er lavet om siden, eller seglet hører til en anden plan."
    case .shorter(let count):
      return "Seglet passer ikke på planen \(name): historikken har nu "
        + "\(DanishNoun.count(count, "hændelse", "hændelser")), men havde \(DanishNumber.text(seal.place)), da seglet "
        + "blev sat; noget er gået tabt, eller en ældre kopi er hentet frem."
    }
  }

  /// That no plan of several has it.
  static let fitsNone =
    "Seglet passer ikke på nogen af databasens planer: noget er lavet om eller gået tabt siden, eller planen er her ikke; "
    + "vælg planen med --plan for at se, hvad der er galt."
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
