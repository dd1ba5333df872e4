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
    func quarters(_ count: Int) -> String {
      "\(DanishNumber.text(count)) \(count == 1 ? "kvartal" : "kvartaler")"
    }
    let parts = [
      before > 0 ? "\(quarters(before)) før" : nil, after > 0 ? "\(quarters(after)) efter" : nil,
    ].compactMap { $0 }
    return parts.isEmpty ? "" : "Ikke vist: " + parts.joined(separator: ", ") + "."
  }
}
