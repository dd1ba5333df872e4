import Criteria

/// What the history says.
public enum HistoryWords {
  /// The screen's title.
  public static let title = "Historik"
  /// The history is on its way.
  public static let reading = "Henter historikken …"
  /// Nothing has happened.
  public static let empty = "Her er ikke sket noget endnu."
  /// Nothing passes the filter.
  public static let nothingFound = "Intet passer. Slet i søgningen, eller vælg en anden slags."
  /// Before the kinds.
  public static let show = "Vis:"
  /// Before the search.
  public static let search = "Søg:"
  /// In the empty search.
  public static let searchHint = "skriv et ord"
  /// Before what stood.
  public static let before = "Før:"
  /// Before what stands.
  public static let after = "Efter:"
  /// Before the reason.
  public static let why = "Hvorfor:"
  /// That nothing stands.
  public static let nothing = "intet"

  static let entered = "indtastet"
  static let corrected = "rettet"
  static let withdrawn = "fortrudt"
  static let cancelled = "aflyst"
  static let removed = "taget ud"
  static let restored = "sat ind"
  static let closed = "lukket"
  static let reopened = "genåbnet"
  static let adopted = "hentet ind"
  static let revised = "ændret"
  static let followed = "fulgt"
  static let plan = "planen"

  /// A kind, as it is chosen; all when nil.
  public static func kind(_ kind: HistoryKind?) -> String {
    switch kind {
    case nil: "alt"
    case .figures: "tal"
    case .corrections: "rettelser"
    case .logbook: "logbog"
    case .quarters: "kvartaler"
    case .plan: "planen"
    }
  }

  /// How many events of how many are shown.
  public static func count(_ shown: Int, of all: Int) -> String {
    shown == all
      ? DanishNumber.text(all) : "\(DanishNumber.text(shown)) af \(DanishNumber.text(all))"
  }

  /// Who did what and when: `15. januar 2020 kl. 9.05, Mette: rettet`.
  public static func heading(_ text: HistoryText) -> String {
    "\(DanishMoment.text(text.moment)), \(text.by): \(text.word)"
  }

  static func edition(_ number: Int) -> String { "planen, udgave \(DanishNumber.text(number))" }

  static func decided(by name: String, effective day: Day) -> String {
    "Besluttet af \(name), gælder fra \(DanishDay.text(day))"
  }

  static func dayBefore(_ day: Day) -> String { "Før gjaldt tallet \(DanishDay.text(day))" }
  static func reported(_ quarter: Quarter) -> String {
    "Indberettet i \(DanishQuarter.text(quarter))"
  }
  static func note(_ text: String) -> String { "Note: \(text)" }
  static func source(_ text: String) -> String { "Kilde: \(text)" }
  static func evidence(_ text: String) -> String { "Bilag: \(text)" }
  static let missing = "mangler"
  static func pending(_ day: Day) -> String { "fastlægges senest \(DanishDay.text(day))" }

  static func change(_ field: PlanField, _ site: String?, _ before: String?, _ after: String?)
    -> String
  {
    let place = site.map { " \($0)" } ?? ""
    return "\(RevisionText.field(field))\(place): \(before ?? nothing) → \(after ?? nothing)"
  }

  /// A plan's history as plain lines, the oldest event first.
  public static func lines(_ texts: [HistoryText], of plan: Plan) -> [String] {
    let events = texts.flatMap { text in
      ["\(DanishMoment.short(text.moment))  \(text.by)  \(text.line)"]
        + text.details.map { "    \($0)" }
    }
    return ["\(plan.name), historik"] + (events.isEmpty ? [noneInShell] : events)
  }

  private static let noneInShell = "Intet i historikken passer til det, du beder om."
}
