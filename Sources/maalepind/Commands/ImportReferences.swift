import Criteria
import Interchange
import Wording

/// Figures of others go into the plan and not among its figures.
extension ImportFigures {
  /// Puts them in the plan. Where one takes the place of another, it is shown, and the plan is revised by it.
  func take(
    _ found: FigureImport, into plan: Plan, of archive: Archive, on today: Day, user: String
  ) throws {
    let changes = ImportText.changes(found, in: plan)
    try Output.lines(changes)
    guard !isTrial, !found.references.isEmpty else { return try say(found, in: plan) }
    guard !changes.isEmpty || !revision.used.isEmpty else {
      try archive.put(found.references, in: plan, from: today, user: user)
      return try say(found, in: plan)
    }
    let answers = try RevisionAnswers(revision, plan: plan)
    let agreed = try archive.store.agreedRevisions(of: plan.id)
    if let newest = agreed.last(where: { $0.effective <= today })?.effective,
      answers.effective < newest
    {
      throw Refusal.effectiveDayTooEarly(answers.effective, newest: newest)
    }
    try archive.put(
      found.references, in: plan, from: answers.effective,
      agreed: (answers.reason, answers.decidedBy), user: user)
    Output.warn(of: [answers.reason, answers.decidedBy])
    try say(found, in: plan)
    Output.done(
      PlanImportText.revised(plan, number: agreed.count + 1, effective: answers.effective))
  }
}
