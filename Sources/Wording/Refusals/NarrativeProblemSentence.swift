import Criteria

extension NarrativeProblem: RefusingInPlan {
  /// Why own words are not taken in, in one sentence.
  public func sentence(in plan: Plan?) -> String {
    switch self {
    case .unknownActivity(let id):
      OccasionProblem.unknownActivity(id.text).sentence(in: plan)
    case .outsidePlan(let half):
      plan?.agreedPeriod.map { HalfYearProblem.outsidePlan(half, $0).sentence }
        ?? "Planen gælder ikke i \(DanishHalfYear.text(half)); vælg et andet halvår."
    case .notBegun(let half): HalfYearProblem.notBegun(half).sentence
    case .text(let fault): fault.sentence
    case .endedWithoutText:
      "Skriv, hvordan det gik, når aktiviteten skal stå som afsluttet."
    case .unchanged: "Der er intet at gemme; teksten er, som den var."
    case .overtaken(let other):
      "\(Quote.cleaned(other.recordedBy)) har imens gemt en anden tekst "
        + "(\(DanishMoment.text(Moment(secondsSince1970: other.recordedAt)))); "
        + "se den i historien nedenfor, og gem igen for at sætte din i stedet."
    }
  }
}
