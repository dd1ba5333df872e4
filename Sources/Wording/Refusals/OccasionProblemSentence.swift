import Criteria

extension OccasionProblem: RefusingInPlan {
  /// Why a line cannot be written in the logbook, as it is told who typed a command.
  public func sentence(in plan: Plan?) -> String { sentence(in: plan, isTyped: true) }

  /// Why a line cannot be written in the logbook, in one sentence. The plan, if any, lends its names.
  ///
  /// - Parameter isTyped: whether it is typed as a command, so that options are named.
  public func sentence(in plan: Plan?, isTyped: Bool) -> String {
    func option(_ text: String) -> String { isTyped ? " (\(text))" : "" }
    let seeLines = isTyped ? "«maalepind logbog» viser linjerne." : "se linjerne i logbogen."
    return switch self {
    case .text(let fault): fault.sentence
    case .unknownActivity(let text):
      "Aktiviteten \(Quote.text(text)) findes ikke i planen; "
        + Self.meant(
          text, among: (plan?.activities ?? []).flatMap { [$0.id.text, $0.name] },
          otherwise: "«maalepind plan vis» viser dem alle.")
    case .unknownSite(let text, let sites):
      sites.isEmpty
        ? "Planen har ingen boligområder; udelad \(Quote.text(text))\(option("--sted"))."
        : "Planen har intet boligområde, der hedder \(Quote.text(text)); vælg "
          + "\(Quote.choices(sites.map(\.name)))\(option("--sted"))."
    case .siteNeeded(let activity, let sites):
      "\(name(activity, plan)) tælles for hvert boligområde; vælg "
        + "\(Quote.choices(sites.map(\.name)))\(option("--sted"))."
    case .dayOutsidePlan(let day, let period):
      EntryProblem.dayOutsidePlan(day, period).sentence(in: plan)
    case .heldInFuture(let day, let today):
      "Den \(DanishDay.text(day)) er ikke kommet endnu; skriv en dag til og med \(DanishDay.text(today)), "
        + "eller skriv det som planlagt\(option("--planlagt"))."
    case .plannedInPast(let day, let today):
      "Den \(DanishDay.text(day)) er gået, så den dag kan intet planlægges; skriv det som afholdt, eller "
        + "vælg en dag fra \(DanishDay.text(today))."
    case .participantsOutOfRange(let number):
      "Antallet af deltagere er \(DanishNumber.text(number)), men skal være mellem 0 og "
        + "\(DanishNumber.text(Figure.largestCount)); ret det, eller udelad det, hvis ingen talte."
    case .plannedHasNumbers:
      "Det, der kun er planlagt, har endnu ingen deltagere og ingen antal; udelad tallene, eller skriv "
        + "det som afholdt."
    case .unknownTag(let text, let known):
      unknown("mærket", text, known, none: "ingen mærker", option("--note"))
    case .unknownCategory(let text, let known):
      unknown("kategorien", text, known, none: "ingen kategorier", option("--note"))
    case .categoryTwice(let category):
      "Kategorien \(Quote.text(category)) står to gange; læg tallene sammen, og skriv den én gang."
    case .countOutOfRange(let category, let number):
      "Antallet for \(Quote.text(category)) er \(DanishNumber.text(number)), men skal være mellem 0 og "
        + "\(DanishNumber.text(Figure.largestCount)); ret det."
    case .quarterClosed(let closed):
      "Logbogen for \(DanishQuarter.text(closed.quarter)) \(ClosingText.isClosed(closed)); genåbn "
        + "kvartalet, eller vælg en dag i et, der er åbent."
    case .reasonMissing:
      "Det, der er skrevet som afholdt, kan kun rettes eller tages ud med en grund; skriv hvorfor"
        + "\(option("--rettelse eller --aflys"))."
    case .unknownLine where !isTyped:
      "Linjen er imens blevet ændret af en anden; gå tilbage, og se, hvordan den står nu."
    case .unknownLine(let activity, let text):
      "Logbogen har ingen linje \(Quote.text(text)) for \(name(activity, plan)), der kan ændres; "
        + seeLines
    case .nothingToChange(let activity, let day):
      "Logbogen har ingen linje for \(name(activity, plan)) \(DanishDay.text(day)) at ændre; "
        + seeLines
    case .nothingChanged(let activity, let day):
      "Linjen for \(name(activity, plan)) \(DanishDay.text(day)) siger det allerede; skriv det, der skal "
        + "være anderledes."
    case .severalToChange(let activity, let day, let lines):
      "Logbogen har flere linjer for \(name(activity, plan)) \(DanishDay.text(day)); vælg en: "
        + "\(Quote.choices(LineID.short(lines)))\(option("--linje"))."
    }
  }

  private func unknown(
    _ noun: String, _ text: String, _ known: [String], none: String, _ note: String
  ) -> String {
    guard !known.isEmpty else {
      return "Planen giver \(none) til aktivitetens logbog, så \(Quote.text(text)) kan ikke "
        + "bruges; skriv det i en note\(note), eller tilføj det i planen."
    }
    return "Logbogen kender ikke \(noun) \(Quote.text(text)); "
      + Self.meant(
        text, among: known,
        otherwise: known.count <= 8
          ? "vælg \(Quote.choices(known))."
          : "vælg for eksempel \(Quote.choices(Array(known.prefix(4)))).")
  }

  private static func meant(_ text: String, among names: [String], otherwise: String) -> String {
    let nearest = Nearest.names(to: text, among: names, most: 1)
    let begun = nearest.isEmpty ? WordCompletion.words(text, among: names) : nearest
    let isFew = !begun.isEmpty && begun.count <= 3
    return isFew ? "mente du \(Quote.choices(begun))?" : otherwise
  }

  private func name(_ activity: Slug, _ plan: Plan?) -> String {
    Quote.text(PlanNames.activity(activity, plan))
  }
}
