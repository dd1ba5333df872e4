import Canvas
import Criteria
import Wording

/// The first page: what a board is told in ten seconds.
extension BoardWriter {
  var front: [BoardBlock] {
    let briefing = briefing
    return standingBlocks(briefing) + changes(briefing) + agreed(briefing) + toDecide(briefing)
      + undecided(briefing)
  }

  private func standingBlocks(_ briefing: BoardBriefing) -> [BoardBlock] {
    let sentences =
      [StandingSentence.text(briefing.counts, period: plan.agreedPeriod, today: today)]
      + OverviewFollowed.standing(holding, late: BoardWords.late)
    var blocks = sentences.map {
      BoardBlock(lines: $0.wrapped(to: width).map { Line($0, Style(bold: true)) })
    }
    guard briefing.counts.total > 0 else { return blocks }
    let counts = CountLines.lines(briefing.counts, width: width, symbols: symbols)
    // They begin with the space that other screens have at their edge.
    blocks.append(BoardBlock(lines: counts.map { Line(Array($0.spans.dropFirst())) }, gap: 1))
    return blocks
  }

  private func changes(_ briefing: BoardBriefing) -> [BoardBlock] {
    guard briefing.counts.total > 0 else { return [] }
    var blocks = [heading(BoardWords.changed(since: briefing.since))]
    guard briefing.since != nil else {
      return blocks + [said(kept == nil ? BoardWords.neverClosed : BoardWords.noneBefore)]
    }
    guard !briefing.changes.isEmpty else { return blocks + [said(BoardWords.unchanged)] }
    let inset = (briefing.changes.map { BoardWords.kind($0.kind).displayWidth }.max() ?? 0) + 4
    for change in briefing.changes {
      let lead = Span("  \(BoardWords.kind(change.kind))", Style(change.kind.role, bold: true))
      blocks.append(
        BoardBlock(
          lines: hanging(
            lead, BoardWords.text(change, in: plan, symbols: symbols), inset: min(inset, 20))))
    }
    return blocks
  }

  private func agreed(_ briefing: BoardBriefing) -> [BoardBlock] {
    let decided = briefing.decided.map { BoardBlock(lines: lines($0)) }
    let followUps = briefing.followUps.map { BoardBlock(lines: lines($0)) }
    let nothing = decided.isEmpty && followUps.isEmpty ? [said(BoardWords.nothingAgreed)] : []
    return [heading(BoardWords.agreed)] + followUps + decided + nothing
  }

  private func lines(_ decided: BoardBriefing.Decided) -> [Line] {
    switch decided {
    case .recommendation(let recommendation):
      let state = recommendation.state(on: today)
      let lead =
        "  \(symbols.mark(state)) \(RecommendationWords.state(recommendation, on: today))  "
      return hanging(
        Span(lead, Style(state.role, bold: true)),
        BoardWords.recommendation(recommendation.name), inset: 6, opens: true)
    case .adjustment(let adjustment): return lines(adjustment)
    }
  }

  private func lines(_ adjustment: Adjustment) -> [Line] {
    let lead =
      "  \(symbols.mark(adjustment.state(on: today).recommendation)) "
      + "\(AdjustmentWords.state(adjustment, on: today))  "
    let role = adjustment.state(on: today).recommendation.role
    return hanging(
      Span(lead, Style(role, bold: true)), BoardWords.adjustment(adjustment.name), inset: 6,
      opens: true)
      + AdjustmentWords.changes(adjustment, in: plan).flatMap { hanging(Span("      "), $0) }
  }

  /// A follow-up: how it stands, what is done, about what, and who sees to it.
  ///
  /// - Parameter isNamed: whether it says what it is about.
  func lines(_ followUp: FollowUp, isNamed: Bool = true) -> [Line] {
    let state = followUp.state(on: today)
    var shown = followUp
    if !isNamed { shown.topic = .plan }
    let lead = "  \(symbols.mark(state)) \(FollowUpWords.state(followUp, on: today))  "
    let details = FollowUpWords.details(shown, in: plan, today: today)
    return hanging(
      Span(lead, Style(state.role, bold: true)), followUp.action, Style(bold: true), inset: 6,
      opens: true)
      + (details.isEmpty ? [] : hanging(Span("      "), details))
  }

  private func toDecide(_ briefing: BoardBriefing) -> [BoardBlock] {
    let recommendations = briefing.recommendations.map { recommendation in
      let state = recommendation.state(on: today)
      let lead =
        "  \(symbols.mark(state)) \(RecommendationWords.state(recommendation, on: today))  "
      let about = [
        recommendation.text, RecommendationWords.topic(recommendation, in: plan),
        RecommendationWords.origin(
          recommendation, proposer: recommendation.proposer.flatMap(plan.network)?.name,
          today: today),
      ].compactMap { $0 }.joined(separator: " ")
      return BoardBlock(
        lines: hanging(
          Span(lead, Style(state.role, bold: true)), recommendation.name, Style(bold: true),
          inset: 6, opens: true) + hanging(Span("      "), about))
    }
    let adjustments = (briefing.adjustments + briefing.adjustmentsElsewhere).map {
      BoardBlock(lines: lines($0) + hanging(Span("      "), AdjustmentWords.reason($0)))
    }
    let isEmpty = recommendations.isEmpty && briefing.adjustments.isEmpty
    return [heading(BoardWords.toDecide(plan.words))]
      + (isEmpty ? [said(BoardWords.nothingToDecide(plan.words))] : []) + recommendations
      + adjustments
      + (briefing.openQuestions == 0
        ? [] : [said(BoardWords.openQuestions(briefing.openQuestions))])
  }

  private func undecided(_ briefing: BoardBriefing) -> [BoardBlock] {
    guard briefing.counts.total > 0 else { return [] }
    let blocks = briefing.undecided.map { group in
      let mark = symbols.mark(.undecided(group.reason))
      return BoardBlock(
        lines: hanging(
          Span("  \(mark) \(BoardWords.reason(group))  ", Style(.undecided, bold: true)),
          BoardWords.names(group.criteria), inset: 6, opens: true))
    }
    return [heading(BoardWords.undecided)]
      + (blocks.isEmpty ? [said(BoardWords.allJudged)] : blocks)
  }
}

extension VerdictChange.Kind {
  /// What the word for it is set as.
  fileprivate var role: Role {
    switch self {
    case .better: .onTrack
    case .worse: .behind
    case .newlyMet: .met
    case .newlyMissed: .missed
    case .newlyJudged, .added: .notice
    case .noLongerJudged, .removed, .sameVerdict: .undecided
    }
  }
}
