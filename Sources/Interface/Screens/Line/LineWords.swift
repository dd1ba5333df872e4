import Criteria
import Wording

/// What the form of a line in the logbook says.
enum LineWords {
  static let nextDay = CommandText(name: "dagen før og dagen efter", label: "dag før/efter")
  static let saveLine = CommandText(name: "gem linjen", label: "gem")
  static let saveLineAnywhere = CommandText(
    name: "gem linjen fra et hvilket som helst felt", label: "gem")

  static func undo(whileTyping: Bool) -> String {
    whileTyping ? "Ctrl-Z fortryder." : "Tryk u for at fortryde."
  }

  static let newLine = "Ny linje i logbogen"
  static let changeLine = "Ret linje"
  static let holdLine = "Blev afholdt"

  static func withdrawLine(_ state: OccasionState) -> String {
    state == .planned ? "Aflys" : "Stryg linje"
  }

  static let chooseActivity = "vælg"
  static let activityNeeded = "Vælg en aktivitet med pilene, eller skriv begyndelsen af dens navn."
  static let reasonNeeded = "Skriv hvorfor, for eksempel «talt om» eller «regn»."
  static let activityHint = "pile, eller skriv navnet"
  static let knownTags = "Mærker (skriv begyndelsen):"

  static func knownCategories(_ known: [String]) -> String {
    let example = zip(known, [3, 1]).map { "\($0) \($1)" }.joined(separator: ", ")
    return "Skriv som \(example). Kategorier:"
  }

  static let nothingKnown = "Aktiviteten har ingen i planen; lad feltet stå tomt."
  static let begin = "Skriv linjen, og tryk Enter fra felt til felt. Ctrl-S gemmer med det samme."
  static let ready = "Klar til den næste linje. Esc, når der ikke er flere."
  static let writeNext =
    "Linjen er gemt én gang; skriv den næste, eller ret dag, sted eller aktivitet først."
  static let withdraws = "Linjen tæller ikke mere, men kan stadig ses sammen med begrundelsen."

  static func written(_ count: Int) -> String {
    DanishNoun.count(count, "linje", "linjer") + " gemt:"
  }

  static let storing = "gemmer …"
  static let failed = "ikke gemt"

  static func understood(_ line: Occasion, in plan: Plan) -> String {
    "Forstået: \(OccasionText.whole(line, in: plan))."
  }

  static func day(_ day: Day) -> String { "\(DanishDay.weekday(day)) \(DanishDay.text(day))" }

  static let becomesHeld = "Det, der var planlagt, bliver til afholdt."

  /// A line that was stored, or was undone, and what that did to the criteria.
  static func recorded(
    _ line: Occasion, former: Occasion?, others: Int, in plan: Plan, moves: [IndicatorMove],
    symbols: SymbolSet, wasUndo: Bool
  ) -> String {
    if wasUndo {
      let what =
        line.state == .withdrawn
        ? "Fortrudt: \(OccasionText.whole(former ?? line, in: plan)) er taget ud igen."
        : "Fortrudt: logbogen siger igen \(OccasionText.whole(line, in: plan))."
      let moved = moves.map { MoveText.text($0, in: plan, symbols: symbols) + "." }
      return ([what] + moved).joined(separator: " ")
    }
    let sentences = LogbookText.recorded(
      line, former: former, others: others, in: plan, moves: moves, symbols: symbols)
    // That nothing moved is no news on a screen that shows everything.
    let said = moves.isEmpty ? Array(sentences.dropLast()) : sentences
    return said.joined(separator: " ")
  }
}
