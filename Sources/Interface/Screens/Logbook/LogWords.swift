import Criteria
import Wording

/// What the logbook says.
enum LogWords {
  static let lineHeld = CommandText(
    name: "det planlagte blev afholdt; Enter, hvis du også vil skrive, hvor mange der deltog",
    label: "afholdt")
  static let changeLine = CommandText(name: "ret linjen", label: "ret")
  static let withdrawLine = CommandText(
    name: "stryg linjen: aflys det planlagte, eller tag det afholdte ud", label: "stryg")
  static let nextActivity = CommandText(
    name: "vis en anden aktivitets linjer, eller alle", label: "aktivitet")
  static let showHistory = CommandText(
    name: "vis også, hvad der er rettet og strøget", label: "vis historik")
  static let hideHistory = CommandText(
    name: "skjul, hvad der er rettet og strøget", label: "skjul historik")
  static let register = CommandText(
    name: "opgørelse efter kategori, kvartal og sted", label: "opgørelse")

  static let title = "Logbog"
  static let activity = "Aktivitet"
  static let unsettled = "Skal afklares"
  static let planned = "Planlagt"
  static let withdrawn = "Strøget"

  static func held(_ year: Int) -> String { "Afholdt i \(year)" }

  static let settle = "dagen er gået: a = blev afholdt, s = stryg"
  /// The same where nothing can be recorded.
  static let passed = "dagen er gået"

  /// How many lines stand: `12 afholdt, 3 planlagt`.
  static func count(held: Int, planned: Int) -> String {
    "\(DanishNumber.text(held)) afholdt, \(DanishNumber.text(planned)) planlagt"
  }

  static let empty = "Logbogen er tom. Tryk n for at skrive den første linje."
  static let emptyReadOnly = "Logbogen er tom."
  static let nothingHere =
    "Her er ingen linjer endnu. Tryk n for at skrive en, eller vælg en anden aktivitet eller et andet sted."
  static let nothingHereReadOnly =
    "Her er ingen linjer. Vælg en anden aktivitet eller et andet sted."
  static let noActivities = "Planen har ingen aktiviteter, og logbogen skrives for en aktivitet."
  static let isChanged = "(rettet)"

  /// What a line said before it was changed: `før: afholdt 15. januar 2020, 12 deltagere (af Jørgen)`.
  static func before(_ line: Occasion, in plan: Plan) -> String {
    let said = [OccasionText.state(line)] + OccasionText.details(line, in: plan)
    return
      "før: \(said.joined(separator: ", ")) (af \(Quote.cleaned(line.recordedBy, longest: 40)))"
  }

  /// Why a line was changed or taken back: `rettet af Jørgen: talt om`.
  static func change(_ line: Occasion) -> String {
    let verb = line.state == .withdrawn ? "strøget" : "ændret"
    let reason = line.reason.map { ": \(Quote.cleaned($0, longest: 500))" } ?? ""
    return "\(verb) af \(Quote.cleaned(line.recordedBy, longest: 40))\(reason)"
  }

  static let chooseLine = "Vælg først en linje med piletasterne."
  static let choosePlannedLine = "Vælg først noget, der er planlagt."
  static let noCategories =
    "Ingen aktivitet i planen tæller efter kategori, så der er intet at gøre op."
}
