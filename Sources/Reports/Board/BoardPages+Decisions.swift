import Criteria
import Wording

/// What was agreed and whether it was done, what is to be decided, and what has changed, in full.
extension BoardPages {
  /// What has changed since the last closing, each in a sentence.
  var changes: [Report.Block] {
    guard hasCriteria, briefing.since != nil, !briefing.changes.isEmpty else { return [] }
    let rows = briefing.changes.map {
      Report.Labelled(
        Standing(.change($0.kind), BoardPageWords.kind($0)), BoardPageWords.text($0, in: plan))
    }
    return [
      .heading(BoardPageWords.changed(since: briefing.since)), .labelled(rows, width: 0),
    ]
  }

  /// What was agreed last time, and whether it was done.
  var allAgreed: [Report.Block] {
    entries(
      briefing.followUps.map { entry($0) } + briefing.decided.map(entry),
      under: BoardPageWords.agreed, orElse: BoardPageWords.nothingAgreed)
  }

  /// What was decided.
  func entry(_ decided: BoardBriefing.Decided) -> Report.Entry {
    switch decided {
    case .recommendation(let recommendation):
      Report.Entry(
        recommendation.standing(on: today), Report.Text(BoardPageWords.decided(decided)))
    case .adjustment(let adjustment): entry(adjustment)
    }
  }

  /// What waits to be decided, with all that is asked and said of it.
  var allToDecide: [Report.Block] {
    let missing = briefing.missingDecisions.map { missing in
      Report.Entry(
        Standing(
          .verdict(.undecided(missing.reasons[0])), BoardPageWords.decides(missing.verdicts)),
        Report.Text(BoardPageWords.decision(missing), .strong),
        missing.criterion.openQuestions)
    }
    let recommendations = briefing.recommendations.map { recommendation in
      Report.Entry(
        recommendation.standing(on: today), Report.Text(recommendation.name, .strong),
        [about(recommendation).joined(separator: " ")])
    }
    let adjustments = (briefing.adjustments + briefing.adjustmentsElsewhere).map {
      entry($0, because: AdjustmentWords.reason($0))
    }
    return entries(
      missing + recommendations + adjustments, under: BoardPageWords.toDecide,
      orElse: BoardPageWords.nothingToDecide(plan.words))
  }

  /// What a recommendation says, what it is about, and who made it, a sentence each.
  func about(_ recommendation: Recommendation) -> [String] {
    [
      recommendation.text?.asSentence, RecommendationWords.topic(recommendation, in: plan),
      RecommendationWords.origin(
        recommendation, proposer: recommendation.proposer.flatMap(plan.network)?.name,
        today: today),
    ].compactMap { $0 }
  }

  /// What cannot be judged, and why.
  var undecided: [Report.Block] {
    guard hasCriteria else { return [] }
    let entries = briefing.undecided.map {
      Report.Entry(
        Standing(.verdict(.undecided($0.reason)), BoardPageWords.reason($0)),
        Report.Text($0.criteria.map(\.name).joined(separator: ", ")))
    }
    return self.entries(entries, under: BoardPageWords.undecided, orElse: BoardPageWords.allJudged)
  }

  /// Entries under a heading, and where there are none a sentence that says so.
  func entries(
    _ entries: [Report.Entry], under heading: String, orElse none: String
  ) -> [Report.Block] {
    [.heading(heading), entries.isEmpty ? .paragraph(none) : .entries(entries)]
  }

  /// A follow-up: how it stands, what is done, perhaps about what, and who sees to it.
  func entry(_ followUp: FollowUp, isNamed: Bool = true) -> Report.Entry {
    var shown = followUp
    if !isNamed { shown.topic = .plan }
    return Report.Entry(
      followUp.standing(on: today), Report.Text(followUp.action, .strong),
      [FollowUpWords.details(shown, in: plan, today: today)])
  }

  private func entry(_ adjustment: Adjustment, because reason: String? = nil) -> Report.Entry {
    Report.Entry(
      adjustment.standing(on: today), Report.Text(BoardPageWords.adjustment(adjustment.name)),
      AdjustmentWords.changes(adjustment, in: plan) + [reason].compactMap { $0 })
  }
}
