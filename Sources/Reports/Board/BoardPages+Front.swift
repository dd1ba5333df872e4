import Criteria
import Wording

/// The first page: what a board is told in ten seconds.
extension BoardPages {
  var front: [Report.Block] { standing + changes + agreed + toDecide + undecided }

  private var standing: [Report.Block] {
    let sentences =
      [StandingSentence.text(briefing.counts, period: plan.agreedPeriod, today: today)]
      + FollowedRow.standing(plan, wheel, on: today, late: BoardPageWords.late)
    return sentences.map { .paragraph($0, .strong) }
      + (briefing.counts.total > 0 ? [.counts(briefing.counts)] : [])
  }

  private var changes: [Report.Block] {
    guard briefing.counts.total > 0 else { return [] }
    let heading = Report.Block.heading(BoardPageWords.changed(since: briefing.since))
    guard briefing.since != nil else {
      let why = kept == nil ? BoardPageWords.neverClosed : BoardPageWords.noneBefore
      return [heading, .paragraph(why)]
    }
    guard !briefing.changes.isEmpty else { return [heading, .paragraph(BoardPageWords.unchanged)] }
    let rows = briefing.changes.map {
      Report.Labelled(
        Standing(.change($0.kind), BoardPageWords.kind($0)), BoardPageWords.text($0, in: plan))
    }
    return [heading, .labelled(rows, width: 0)]
  }

  private var agreed: [Report.Block] {
    let decided = briefing.decided.map { decided in
      switch decided {
      case .recommendation(let recommendation):
        Report.Entry(
          recommendation.standing(on: today),
          Report.Text(BoardPageWords.recommendation(recommendation.name)))
      case .adjustment(let adjustment): entry(adjustment)
      }
    }
    return entries(
      briefing.followUps.map { entry($0) } + decided, under: BoardPageWords.agreed,
      orElse: BoardPageWords.nothingAgreed)
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

  private var toDecide: [Report.Block] {
    let recommendations = briefing.recommendations.map { recommendation in
      let about = [
        recommendation.text?.asSentence, RecommendationWords.topic(recommendation, in: plan),
        RecommendationWords.origin(
          recommendation, proposer: recommendation.proposer.flatMap(plan.network)?.name,
          today: today),
      ].compactMap { $0 }.joined(separator: " ")
      return Report.Entry(
        recommendation.standing(on: today), Report.Text(recommendation.name, .strong), [about])
    }
    let adjustments = (briefing.adjustments + briefing.adjustmentsElsewhere).map {
      entry($0, because: AdjustmentWords.reason($0))
    }
    var blocks: [Report.Block] = [.heading(WhyWords.toDecide(plan.words))]
    if recommendations.isEmpty && briefing.adjustments.isEmpty {
      blocks.append(.paragraph(BoardPageWords.nothingToDecide(plan.words)))
    }
    let entries = recommendations + adjustments
    if !entries.isEmpty { blocks.append(.entries(entries)) }
    if briefing.openQuestions > 0 {
      blocks.append(.paragraph(BoardPageWords.openQuestions(briefing.openQuestions)))
    }
    return blocks
  }

  private var undecided: [Report.Block] {
    guard briefing.counts.total > 0 else { return [] }
    let entries = briefing.undecided.map {
      Report.Entry(
        Standing(.verdict(.undecided($0.reason)), BoardPageWords.reason($0)),
        Report.Text($0.criteria.map(\.name).joined(separator: ", ")))
    }
    return self.entries(entries, under: BoardPageWords.undecided, orElse: BoardPageWords.allJudged)
  }
}
