import Criteria
import Wording

/// What the screens of the secretariat's own words say.
enum TextsWords {
  static func title(_ half: HalfYear) -> String {
    "Egne ord til rapporten, \(DanishHalfYear.text(half))"
  }

  static func title(_ place: NarrativePlace, in plan: Plan) -> String {
    "Egne ord: \(NarrativeWords.name(place, in: plan))"
  }

  static let report = "Rapportens dele"
  static let activities = "Aktiviteter"
  static let over = "Afsluttede aktiviteter"

  static let toWrite = "skal skrives"
  static let byItself = "følger af tallene"
  static let nothingKnown = "intet endnu"

  static let write = CommandText(name: "skriv, eller ret det, der står", label: "skriv")
  static let otherHalf = CommandText(name: "et andet halvår", label: "halvår")
  static let store = CommandText(name: "gem teksten", label: "gem")
  static let undo = CommandText(name: "fortryd det sidste, du skrev", label: "fortryd")
  static let redo = CommandText(name: "gør det fortrudte om igen", label: "gør om")
  static let editor = CommandText(
    name: "skriv i din egen editor (EDITOR)", label: "editor")
  static let byFigures = CommandText(
    name: "begynd forfra med det, tallene og logbogen siger", label: "fra tallene")
  static let end = CommandText(
    name: "markér aktiviteten som afsluttet", label: "afsluttet")
  static let goOn = CommandText(
    name: "fjern, at aktiviteten er afsluttet", label: "ikke afsluttet")

  static let noSuchHalf = "Planen har ingen halvår før eller efter, der er begyndt."

  /// How long it is, who wrote it, and when: `312 ord, Mette 12.01.2020`.
  static func written(_ narrative: Narrative) -> String {
    let day = Moment(secondsSince1970: narrative.recordedAt).day
    return "\(NarrativeWords.length(narrative.text)), \(Quote.cleaned(narrative.recordedBy)) "
      + DanishDay.short(day) + (narrative.isEnded ? ", afsluttet" : "")
  }

  /// What the text is, above it.
  static func state(
    _ standing: Narrative?, isSuggested: Bool, isChanged: Bool, isEnded: Bool, words: String
  ) -> String {
    let said =
      standing.map { NarrativeWords.signature($0).capitalizedFirst }
      ?? (isSuggested ? "Begynder som det, tallene og logbogen siger" : "Intet skrevet endnu")
    return [said, isChanged ? "ikke gemt" : nil, isEnded ? "afsluttet" : nil, words]
      .compactMap { $0 }.joined(separator: " · ")
  }

  static func earlier(_ narrative: Narrative) -> String {
    "\(DanishHalfYear.text(narrative.place.half)), \(NarrativeWords.signature(narrative))"
      + (narrative.isEnded ? ", afsluttet" : "")
  }

  /// The field, as drafts name it.
  static let field = "Tekst"
  static let endedField = "Afsluttet"
}
