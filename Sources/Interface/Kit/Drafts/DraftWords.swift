import Criteria
import Wording

/// What is said of drafts: what is typed and not stored.
enum DraftWords {
  static let discard = CommandText(
    name: "kassér kladden, så det, der står, vises igen", label: "kassér kladden")
  static let draft = "kladde"
  /// The keys that store what is typed: in a form from any field, in the round on its line.
  static let storesForm = "Ctrl-S"
  static let storesLine = "Enter"

  /// What the draft of a figure is called: where it was typed, and what it is for.
  static func name(_ heading: String, of subject: Subject, in plan: Plan) -> String {
    "\(heading): \(PlanNames.indicator(subject.id, plan))"
      + (subject.site.map { ", \(PlanNames.site($0, plan))" } ?? "")
  }

  /// That what stands in the fields is a draft, when it was typed, and what can be done with it.
  ///
  /// - Parameters:
  ///   - key: the key that stores it.
  ///   - now: the moment that it is, in seconds since 1970; nil when nobody has said.
  static func offered(_ draft: Draft, isOvertaken: Bool, storedBy key: String, now: Int?) -> String
  {
    let since = isOvertaken ? " Det, der står, er ændret siden." : ""
    let sent = draft.isSent ? " Programmet sluttede, mens den blev gemt: se efter, om den er." : ""
    let others =
      draft.others == 0
      ? "" : " Der ligger \(DanishNumber.text(draft.others)) til, som vises bagefter."
    return "Kladde\(time(draft, now: now)), ikke gemt.\(sent)\(since) \(key) gemmer den, Esc "
      + "kasserer den.\(others)"
  }

  /// When it was typed: the time, and the day when that is another.
  private static func time(_ draft: Draft, now: Int?) -> String {
    guard let typedAt = draft.typedAt else { return "" }
    let typed = Moment(secondsSince1970: typedAt)
    guard let now, Moment(secondsSince1970: now).day == typed.day else {
      return " fra \(DanishMoment.text(typed))"
    }
    return " fra kl. \(DanishMoment.time(typed))"
  }

  /// That it could not be stored, which stays said.
  static func refused(_ sentence: String) -> String { "Ikke gemt: \(sentence)" }

  /// That what was left is kept as drafts.
  ///
  /// - Parameter lasts: whether they are kept on the disk too, so that they outlast the program.
  static func kept(_ drafts: [Draft], lasts: Bool) -> String {
    let they = drafts.count == 1 ? "Den" : "De"
    return "Ikke gemt, men lagt som kladde: \(list(drafts)). "
      + (lasts
        ? "\(they) står der igen, når du åbner samme sted."
        : "\(they) står der kun, til programmet slutter.")
  }

  /// That drafts wait from before.
  static func waiting(_ drafts: [Draft]) -> String {
    let count = DanishNoun.count(drafts.count, "kladde", "kladder")
    return
      "Der ligger \(count), som ikke er gemt: \(list(drafts)). Åbn samme sted igen for at gemme "
      + (drafts.count == 1 ? "eller kassere den." : "eller kassere dem.")
  }

  /// That so many drafts wait for a database that can only be read now.
  static func waitingForWriting(_ count: Int) -> String {
    "Der ligger \(DanishNoun.count(count, "kladde", "kladder")), som ikke er gemt; "
      + (count == 1 ? "den" : "de") + " kan gemmes, når databasen kan skrives i."
  }

  /// That a draft was thrown away, with what it said.
  static func discarded(_ draft: Draft) -> String { "Kladden er kasseret: \(draft.told)." }

  /// That what drafts were typed for is no longer there, with what they said: it is told this once.
  static func gone(_ drafts: [Draft]) -> String {
    "Ikke gemt, for det, \(drafts.count == 1 ? "kladden" : "kladderne") hørte til, findes ikke mere: "
      + "\(list(drafts)). Skriv det ned, hvis det skal bruges; det vises kun denne gang."
  }

  /// That drafts cannot be kept.
  static let notKept =
    "Det, du taster, kan ikke lægges som kladde på disken: gem det, før du slutter, og se efter, om "
    + "disken er fuld."

  private static func list(_ drafts: [Draft]) -> String {
    let most = 3
    let shown = drafts.prefix(most).map(\.told)
    let more = drafts.count - shown.count
    return shown.joined(separator: "; ") + (more > 0 ? "; og \(DanishNumber.text(more)) til" : "")
  }
}

extension Draft {
  /// What it is and says: `Ny note: «talt med skolen»`.
  public var told: String {
    let said = texts.map(\.text).filter { !$0.isEmpty }
    return said.isEmpty ? name : "\(name): \(Quote.text(said.joined(separator: ", ")))"
  }
}
