import Criteria

/// What is said of what has happened.
public enum EventWords {
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

  /// What the agreement does not give.
  public static let missing = "mangler"

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
