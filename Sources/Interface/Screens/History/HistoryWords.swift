import Criteria
import Wording

/// What the history says.
enum HistoryWords {
  static let chooseKind = CommandText(name: "vælg, hvad der vises", label: "vis")
  static let title = "Historik"
  static let reading = "Henter historikken …"
  static let empty = "Her er ikke sket noget endnu."
  static let nothingFound = "Intet passer. Ret søgeordet, eller vælg en anden slags."
  static let show = "Vis:"
  static let search = "Søg:"
  static let searchHint = "skriv et ord"
  static let before = "Før:"
  static let after = "Efter:"
  static let why = "Hvorfor:"

  /// A kind, as it is chosen; all when nil.
  static func kind(_ kind: HistoryKind?) -> String {
    switch kind {
    case nil: "alt"
    case .figures: "tal"
    case .corrections: "rettelser"
    case .logbook: "logbog"
    case .quarters: "kvartaler"
    case .plan: "planen"
    }
  }

  static func count(_ shown: Int, of all: Int) -> String {
    shown == all ? DanishNumber.text(all) : CountWords.shown(shown, of: all)
  }

  /// Who did what and when: `15. januar 2020 kl. 9.05, Mette: rettet`.
  static func heading(_ text: HistoryText) -> String {
    "\(DanishMoment.text(text.moment)), \(text.by): \(text.word)"
  }
}
