import Criteria

extension ClosingProblem: Refusing {
  /// Why a quarter cannot be closed, opened again or shown as it was, in one sentence: what, and what to do.
  public var sentence: String {
    switch self {
    case .outsidePlan(let quarter, let period):
      "\(DanishQuarter.text(quarter)) ligger uden for planens periode, \(DanishPeriod.text(period)); "
        + "vælg et kvartal i den."
    case .notFollowed(let quarter, let first):
      "\(DanishQuarter.text(quarter)) kan ikke lukkes, for planen følges her først fra "
        + "\(DanishQuarter.text(first)); luk et kvartal fra og med det."
    case .figuresMissing(let quarters, let count):
      "Der mangler \(DanishNumber.text(count)) tal i \(DanishQuarter.list(quarters)); indtast dem, eller luk "
        + "alligevel med --ja."
    case .notEnded(let quarter, let day):
      "\(DanishQuarter.text(quarter)) er ikke slut endnu; det kan lukkes fra \(DanishDay.text(day))."
    case .alreadyClosed(let closed):
      "\(DanishQuarter.text(closed.quarter)) \(ClosingText.isClosed(closed)); se det med "
        + "\(Quote.text(ClosingText.showCommand(closed.quarter))), eller genåbn det, hvis noget skal rettes."
    case .alreadyOpen(let quarter):
      "\(DanishQuarter.text(quarter)) er åbent; der er intet at genåbne."
    case .neverClosed(let quarter):
      "\(DanishQuarter.text(quarter)) har ikke været lukket, så der er intet gemt at vise; udelad --kvartal "
        + "for at se status nu."
    case .closedLater(let quarter, let day, let asOf):
      "\(DanishQuarter.text(quarter)) var ikke lukket \(DanishDay.text(day)), men først pr. "
        + "\(DanishDay.text(asOf)); udelad --pr for at se den seneste lukning."
    case .reasonMissing:
      "Et kvartal kan kun genåbnes med en grund; skriv, hvorfor det skal åbnes igen."
    case .text(let fault): fault.sentence
    case .recordedMeanwhile:
      "En anden skrev i databasen imens, og kvartalet er ikke lukket; prøv igen."
    }
  }
}
