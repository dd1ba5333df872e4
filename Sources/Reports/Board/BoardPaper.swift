import Criteria
import Wording

/// The paper for a meeting of the deciding body: where the plan stands, the items of the agenda, and an annex for each
/// criterion that needs attention.
extension BoardPages {
  /// The paper.
  ///
  /// - Parameters:
  ///   - open: the newest quarter that is over and not closed, so that the paper is preliminary; nil where there is none,
  ///     and of a closed quarter.
  ///   - control: what the history of the plan ended with when the paper was made.
  public func paper(open: Quarter?, control: String?) -> Report {
    let items = decisionItems + discussionItems + informationItems
    return Report(
      notices: [
        kept.map { "\(ClosingText.shown($0.closing))." }, open.map(BoardPaperWords.preliminary),
      ].compactMap { $0 },
      title: BoardPaperWords.title(plan, on: today),
      blocks: front.filter { block in
        // The sentence before them says how many there are.
        if case .counts = block { false } else { true }
      } + items.enumerated().flatMap { blocks($1, number: $0 + 1) } + annexes
        + (control.map { [.paragraph(BoardPaperWords.control($0), .quiet)] } ?? []),
      judged: kept.map { .whenClosed($0.closing.quarter) } ?? .on(today))
  }

  /// An item of the agenda.
  private struct Item {
    let name: String
    let kind: BoardPaperWords.Kind
    /// What the case is.
    let presentation: [Report.Block]
    /// What is recommended.
    let recommended: String
  }

  private func blocks(_ item: Item, number: Int) -> [Report.Block] {
    [
      .heading("\(number). \(item.name) (\(item.kind.letter))"),
      .subheading(Report.Text(BoardPaperWords.presentation)),
    ] + item.presentation + [
      .subheading(Report.Text(BoardPaperWords.recommendation)), .paragraph(item.recommended),
      .subheading(Report.Text(BoardPaperWords.decision)), .room,
    ]
  }

  private var decisionItems: [Item] {
    let missing = briefing.missingDecisions.map { missing in
      Item(
        name: BoardPageWords.decision(missing), kind: .decision,
        presentation: [
          .paragraph(BoardPaperWords.agreed(missing.criterion)),
          .paragraph(BoardPaperWords.waits(missing.verdicts)),
        ]
          + (missing.criterion.openQuestions.isEmpty
            ? [] : [.questions(missing.criterion.openQuestions)]),
        recommended: BoardPaperWords.recommended(
          missing.reasons.map(BoardPaperWords.asked), plan.words))
    }
    let recommendations = briefing.recommendations.map { recommendation in
      Item(
        name: recommendation.name, kind: .decision,
        presentation: about(recommendation).map { .paragraph($0) },
        recommended: BoardPaperWords.recommended([BoardPaperWords.whetherToFollow], plan.words))
    }
    let adjustments = (briefing.adjustments + briefing.adjustmentsElsewhere).map { adjustment in
      Item(
        name: BoardPageWords.adjustment(adjustment.name), kind: .decision,
        presentation: [
          .bullets(AdjustmentWords.changes(adjustment, in: plan)),
          .paragraph(AdjustmentWords.reason(adjustment)),
        ],
        recommended: BoardPaperWords.recommended([BoardPaperWords.whetherToFollow], plan.words))
    }
    return missing + recommendations + adjustments
  }

  private var discussionItems: [Item] {
    briefing.attention.enumerated().map { place, status in
      Item(
        name: status.criterion.name, kind: .discussion,
        presentation: blocks(status).filter(isForAgenda)
          + [.paragraph(BoardPaperWords.seeAnnex(place + 1))],
        recommended: BoardPaperWords.discuss(plan.words))
    }
  }

  /// What belongs to an annex is not told in the agenda too.
  private func isForAgenda(_ block: Report.Block) -> Bool {
    switch block {
    case .chart: false
    case .digest(let digest): !digest.entries.isEmpty
    default: true
    }
  }

  private var informationItems: [Item] {
    let told = [agreed].filter { !$0.entries.isEmpty }
    guard !told.isEmpty else { return [] }
    return [
      Item(
        name: BoardPageWords.agreed, kind: .information, presentation: told.map { .digest($0) },
        recommended: BoardPaperWords.takeNote(plan.words))
    ]
  }

  private var annexes: [Report.Block] {
    briefing.attention.enumerated().flatMap { place, status in
      [.annex(Report.Text(BoardPaperWords.annex(place + 1, status.criterion.numberedName)))]
        + account(status).map(\.beneath)
    }
  }
}
