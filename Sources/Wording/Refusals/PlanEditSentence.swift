import Criteria

extension PlanEditProblem: Refusing {
  /// Why a change to what is followed cannot be made, in one sentence.
  public var sentence: String {
    switch self {
    case .placeGone(let thing):
      "\(EditText.subject(thing).capitalizedFirst) kan ikke gemmes, for det, den hører til, er ikke "
        + "længere i planen; gå tilbage, og se planen, som den er nu."
    case .changedMeanwhile(let thing):
      "\(EditText.subject(thing).capitalizedFirst) er ændret af en anden imens; gå tilbage, og se den, "
        + "som den er nu."
    case .alreadyThere(let thing):
      "\(EditText.subject(thing).capitalizedFirst) er der allerede; ret den, der står."
    case .nameMissing: "Der mangler en tekst; skriv, hvad det er."
    case .nameTooLong(let limit): TextFault.tooLong(limit: limit).sentence
    case .dayOutsidePlan(let day, let period):
      "Den \(DanishDay.text(day)) ligger uden for planens periode; skriv en dag "
        + "\(DanishPeriod.within(period))."
    case .milestoneBackwards(let start, let deadline):
      "Fristen, \(DanishDay.text(deadline)), ligger før starten, \(DanishDay.text(start)); ret en af "
        + "dem."
    case .dayInFuture(let day, let today):
      "Den \(DanishDay.text(day)) er ikke kommet endnu; skriv en dag til og med \(DanishDay.text(today))."
    case .doneBeforeStart(let day, let start):
      "Milepælen kan ikke være udført \(DanishDay.text(day)), før den begynder, "
        + "\(DanishDay.text(start)); ret en af dagene."
    case .decidedBeforeProposed(let decided, let proposed):
      "Indstillingen kan ikke være afgjort \(DanishDay.text(decided)), før den blev foreslået, "
        + "\(DanishDay.text(proposed)); ret en af dagene."
    case .reasonMissing: "En afgørelse skal have en begrundelse; skriv, hvorfor."
    case .unknownNetwork(let id):
      "Planen har intet netværk \(Quote.text(id.text)); vælg et, der er der, eller intet."
    case .networkInUse(let network, let recommendation):
      "Netværket \(Quote.text(network.name)) kan ikke tages ud, for indstillingen "
        + "\(Quote.text(recommendation.name)) kommer fra det; ret først, hvem den er fra."
    case .adjustment(let problem): problem.sentence
    case .text(let fault): fault.sentence
    case .yearOutsidePlan(let year, let period):
      "Året \(year) ligger uden for planens periode; skriv et år fra \(period.first.year) til "
        + "\(period.last.year)."
    }
  }
}
