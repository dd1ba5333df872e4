import Criteria

/// What the screens about the logbook say.
public enum LogWords {
  /// The heading.
  public static let title = "Logbog"
  /// No activity, or no site, is left out.
  public static let all = "alle"
  /// Before the activity that is chosen.
  public static let activity = "Aktivitet"
  /// Before the site that is chosen.
  public static let site = "Sted"

  /// The sections.
  public static let unsettled = "Skal afklares"
  /// What is to take place.
  public static let planned = "Planlagt"
  /// What was taken back.
  public static let withdrawn = "Strøget"
  /// What took place in a year.
  public static func held(_ year: Int) -> String { "Afholdt i \(year)" }
  /// Beside the section of what must be settled.
  public static let settle = "dagen er gået: a = blev afholdt, s = stryg"
  /// Beside it, where nothing can be recorded.
  public static let passed = "dagen er gået"

  /// How many lines stand: `12 afholdt, 3 planlagt`.
  public static func count(held: Int, planned: Int) -> String {
    "\(DanishNumber.text(held)) afholdt, \(DanishNumber.text(planned)) planlagt"
  }

  /// Nothing stands.
  public static let empty = "Logbogen er tom. Tast n for at skrive den første linje."
  /// Nothing stands, and nothing can be recorded.
  public static let emptyReadOnly = "Logbogen er tom."
  /// Nothing stands of what is chosen.
  public static let nothingHere =
    "Her er ingen linjer endnu. Tast n for at skrive en, eller vælg en anden aktivitet eller et andet sted."
  /// Nothing stands of what is chosen, and nothing can be recorded.
  public static let nothingHereReadOnly =
    "Her er ingen linjer. Vælg en anden aktivitet eller et andet sted."
  /// A plan without activities has nothing to keep a logbook of.
  public static let noActivities =
    "Planen har ingen aktiviteter, og logbogen skrives for en aktivitet."

  /// After a line that has been changed, where what it said is not shown.
  public static let isChanged = "(rettet)"

  /// What a line said before it was changed: `før: afholdt 15. januar 2020, 12 deltagere (af Jørgen)`.
  public static func before(_ line: Occasion, in plan: Plan) -> String {
    let said = [OccasionText.state(line)] + OccasionText.details(line, in: plan)
    return
      "før: \(said.joined(separator: ", ")) (af \(Quote.cleaned(line.recordedBy, longest: 40)))"
  }

  /// Why a line was changed or taken back: `rettet af Jørgen: talt om`.
  public static func change(_ line: Occasion) -> String {
    let verb = line.state == .withdrawn ? "strøget" : "ændret"
    let reason = line.reason.map { ": \(Quote.cleaned($0, longest: 500))" } ?? ""
    return "\(verb) af \(Quote.cleaned(line.recordedBy, longest: 40))\(reason)"
  }

  /// How a line that was stored is taken back.
  public static func undo(whileTyping: Bool) -> String {
    whileTyping ? "Ctrl-Z fortryder." : "Tast u for at fortryde."
  }

  // MARK: - The form

  /// The form's heading for a new line.
  public static let newLine = "Ny linje i logbogen"
  /// The form's heading for a line that is changed.
  public static let changeLine = "Ret linje"
  /// The form's heading for what was planned and was held.
  public static let holdLine = "Blev afholdt"
  /// The form's heading for a line that is taken back.
  public static func withdrawLine(_ state: Occasion.State) -> String {
    state == .planned ? "Aflys" : "Stryg linje"
  }

  /// Before an activity is chosen.
  public static let chooseActivity = "vælg"
  /// Whether it was held or is planned.
  public static let states = [Occasion.State.held, .planned].map(OccasionText.word)
  /// An activity is missing.
  public static let activityNeeded =
    "Vælg en aktivitet med pilene, eller skriv begyndelsen af dens navn."
  /// The reason is missing.
  public static let reasonNeeded = "Skriv hvorfor, for eksempel «talt om» eller «regn»."
  /// Beside the choice of an activity.
  public static let activityHint = "pile, eller skriv navnet"
  /// Beside the number who took part.
  public static let participantsHint = "kan stå tomt"
  /// Before the tags that are known.
  public static let knownTags = "Mærker (skriv begyndelsen):"
  /// Before the categories that are known, how they are typed.
  public static func knownCategories(_ known: [String]) -> String {
    let example = zip(known, [3, 1]).map { "\($0) \($1)" }.joined(separator: ", ")
    return "Skriv som \(example). Kategorier:"
  }
  /// The activity knows no such words.
  public static let nothingKnown = "Aktiviteten har ingen i planen; lad feltet stå tomt."
  /// What to do first.
  public static let begin =
    "Skriv linjen, og tryk Enter fra felt til felt. Ctrl-S gemmer med det samme."
  /// After a line was sent to the disk.
  public static let ready = "Klar til den næste linje. Esc, når der ikke er flere."
  /// A line was stored, and nothing is typed of the next.
  public static let writeNext =
    "Linjen er gemt én gang; skriv den næste, eller ret dag, sted eller aktivitet først."
  /// What becomes of a line that is taken back.
  public static let withdraws =
    "Linjen tæller ikke mere, men kan stadig ses sammen med begrundelsen."
  /// That nothing is stored yet.
  public static let notSaved = "(ikke gemt endnu: Ctrl-S gemmer)"
  /// The heading of the lines that were stored from the form.
  public static func written(_ count: Int) -> String {
    count == 1 ? "1 linje gemt:" : "\(DanishNumber.text(count)) linjer gemt:"
  }
  /// A line that is on its way to the disk.
  public static let storing = "gemmer …"
  /// A line that could not be stored.
  public static let failed = "ikke gemt"

  /// What was understood, before it is stored.
  public static func understood(_ line: Occasion, in plan: Plan) -> String {
    "Forstået: \(OccasionText.whole(line, in: plan))."
  }

  /// The day in full with the day of the week, beside a day that was typed.
  public static func day(_ day: Day) -> String {
    "\(DanishDay.weekday(day)) \(DanishDay.text(day))"
  }

  /// That an occasion that was planned for the day becomes held.
  public static let becomesHeld = "Det, der var planlagt, bliver til afholdt."

  /// A line that was stored, or was undone, and what that did to the criteria.
  public static func recorded(
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

  // MARK: - The register

  /// The register's heading.
  public static let register = "Opgørelse"
  /// The register of an activity that has no categories.
  public static let nothingCounted = "Der er ikke skrevet noget i logbogen for aktiviteten endnu."
  /// The row of how many occasions there were.
  public static let occasions = "Gange afholdt"
  /// The sum of a group.
  public static let total = "I alt"
  /// The categories that the plan puts in no group.
  public static let otherCategories = "andet"
  /// Occasions that belong to no site.
  public static let noSite = "uden sted"
  /// Quarters that there is no room for: `6 kvartaler før 1. kvartal 2019`.
  public static func moreQuarters(before: Int, after: Int) -> String {
    func quarters(_ count: Int) -> String {
      "\(DanishNumber.text(count)) \(count == 1 ? "kvartal" : "kvartaler")"
    }
    let parts = [
      before > 0 ? "\(quarters(before)) før" : nil, after > 0 ? "\(quarters(after)) efter" : nil,
    ].compactMap { $0 }
    return parts.isEmpty ? "" : "Ikke vist: " + parts.joined(separator: ", ") + "."
  }
}
