import Wording

/// What the register says.
enum RegisterWords {
  static let quarters = CommandText(name: "tidligere og senere kvartaler", label: "kvartaler")
  static let nextRegister = CommandText(
    name: "opgørelsen for en anden aktivitet", label: "aktivitet")
  static let title = "Opgørelse"
  static let nothingCounted = "Der er ikke skrevet noget i logbogen for aktiviteten endnu."
  static let occasions = "Gange afholdt"
  static let total = "I alt"
  static let otherCategories = "andet"
  static let noSite = "uden sted"

  /// Quarters that there is no room for: `6 kvartaler før 1. kvartal 2019`.
  static func moreQuarters(before: Int, after: Int) -> String {
    let parts = [(before, "før"), (after, "efter")].filter { $0.0 > 0 }.map {
      "\(DanishNoun.count($0, "kvartal", "kvartaler")) \($1)"
    }
    return parts.isEmpty ? "" : "Ikke vist: " + parts.joined(separator: ", ") + "."
  }
}
