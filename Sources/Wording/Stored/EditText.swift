import Criteria

/// What is said of a change to what is followed: on the screen when it is made, and for good in the plan's
/// history, which stores it.
public enum EditText {
  /// What was done, as a sentence without its full stop: `Milepælen «Panelet er oprettet» er udført`.
  public static func done(_ edit: PlanEdit) -> String {
    guard let thing = edit.thing else { return "" }
    return subject(thing).capitalizedFirst + " " + verb(edit)
  }

  /// A thing in the definite form with its name: `milepælen «Panelet er oprettet»`.
  public static func subject(_ thing: FollowedThing) -> String {
    switch thing {
    case .milestone(let milestone, _): "milepælen \(Quote.text(milestone.name))"
    case .judgement(let judgement, _): "vurderingen \(Quote.text(judgement.question))"
    case .barrier(let barrier, _): "barrieren \(Quote.text(barrier.name))"
    case .result(let text, _): "resultatet \(Quote.text(text))"
    case .spending(let money, let year, _): "forbruget i \(year), \(DanishMoney.text(money)),"
    case .budget(let money, let year, _): "budgettet for \(year), \(DanishMoney.text(money)),"
    case .budgetLine(let line): "budgetposten \(Quote.text(line.name))"
    case .network(let network, _): "netværket \(Quote.text(network.name))"
    case .networkLine(let text, .members, _): "medlemmet \(Quote.text(text))"
    case .networkLine(let text, .tasks, _): "opgaven \(Quote.text(text))"
    case .networkLine(let text, .rules, _): "reglen \(Quote.text(text))"
    case .duty(let duty): "afrapporteringen \(Quote.text(duty.name))"
    case .meeting(let meeting, _): "mødet \(Quote.text(meeting.topic))"
    case .recommendation(let recommendation): "indstillingen \(Quote.text(recommendation.name))"
    case .adjustment(let adjustment): "justeringen \(Quote.text(adjustment.name))"
    case .followUp(let followUp): "opfølgningen \(Quote.text(followUp.action))"
    case .note(let note): "notatet \(Quote.text(note.text))"
    case .request(let request):
      "anmodningen til \(request.supplier) om tal for \(DanishQuarter.text(request.quarter))"
    }
  }

  private static func verb(_ edit: PlanEdit) -> String {
    switch (edit.before, edit.after) {
    case (nil, _) where edit.position != nil: return "er sat ind igen"
    case (nil, .request(let request)):
      return "er noteret som sendt \(DanishDay.text(request.day))"
    case (let old, .adjustment(let new)) where new.decisions != old?.adjustment?.decisions ?? []:
      return AdjustmentWords.done(new)
    case (nil, .adjustment): return "er foreslået"
    case (nil, _): return "er tilføjet"
    case (_, nil): return "er taget ud"
    case (.milestone(let old, _), .milestone(let new, _)) where old.done != new.done:
      return new.done.map { "er udført \(DanishDay.text($0))" } ?? "er ikke længere udført"
    case (.duty(let old), .duty(let new)) where old.done != new.done:
      let said = new.done.filter { !old.done.contains($0) }
      return said.last.map { "er udført \(DanishDay.text($0.day))" } ?? "er ikke længere udført"
    case (.recommendation(let old), .recommendation(let new)) where old.decision != new.decision:
      return new.decision.map { "er \($0.outcome.name) \(DanishDay.text($0.day))" }
        ?? "er igen foreslået"
    case (.followUp(let old), .followUp(let new)) where old.ending != new.ending:
      return new.ending.map {
        "er \(FollowUpEnding.name(isDone: $0.isDone)) \(DanishDay.text($0.day))"
      } ?? "er igen i gang"
    default: return "er ændret"
    }
  }
}

extension FollowedThing {
  /// The adjustment, when it is one.
  fileprivate var adjustment: Adjustment? {
    if case .adjustment(let adjustment) = self { adjustment } else { nil }
  }
}
