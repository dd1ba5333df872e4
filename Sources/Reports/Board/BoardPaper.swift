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
    Self.paper([PaperPart(pages: self, open: open, control: control)], of: nil)
  }

  /// A plan of a paper.
  public struct PaperPart {
    /// What its board is shown.
    public let pages: BoardPages
    /// The newest quarter that is over and not closed, if any.
    public let open: Quarter?
    /// What its history ended with when the paper was made.
    public let control: String?

    /// - Parameters: as `paper` has them.
    public init(pages: BoardPages, open: Quarter?, control: String?) {
      (self.pages, self.open, self.control) = (pages, open, control)
    }
  }

  /// One paper of several plans, which are one to the board.
  ///
  /// - Parameters:
  ///   - parts: at least one.
  ///   - whole: the strategic agreement that they belong to; nil of a plan by itself.
  public static func paper(_ parts: [PaperPart], of whole: MasterPlan?) -> Report {
    let isAlone = parts.count == 1
    var (items, annexes): ([Item], [Report.Block]) = ([], [])
    for kind in [BoardPaperWords.Kind.decision, .discussion, .information] {
      var told = 0
      for part in parts {
        let pages = part.pages
        let name = isAlone ? nil : pages.plan.name
        items += pages.items(kind, annexesBefore: told).map { $0.named(after: name) }
        if kind == .discussion {
          annexes += pages.annexes(after: told, of: name)
          told += pages.briefing.attention.count
        }
      }
    }
    let first = parts[0].pages
    let notices = parts.flatMap { part in
      [
        part.pages.kept.map { "\(ClosingText.shown($0.closing))." },
        part.open.map(BoardPaperWords.preliminary),
      ].compactMap { $0 }
    }
    return Report(
      notices: notices.enumerated().filter { !notices.prefix($0).contains($1) }.map(\.element),
      title: BoardPaperWords.title(
        whole?.name ?? first.plan.name, to: first.plan.words.decidingBody, on: first.today),
      blocks: front(parts.map(\.pages))
        + (items.isEmpty ? [] : [.annex(Report.Text(BoardPaperWords.agenda))])
        + items.enumerated().flatMap { blocks($1, number: $0 + 1) } + annexes,
      foot: BoardPaperWords.control(
        parts.compactMap { part in
          part.control.map { isAlone ? $0 : "\(part.pages.plan.id) \($0)" }
        }),
      judged: first.kept.map { .whenClosed($0.closing.quarter) } ?? .on(first.today))
  }

  /// The first page; of several plans each question is answered once, for all of them.
  private static func front(_ pages: [BoardPages]) -> [Report.Block] {
    let isAlone = pages.count == 1
    var digests: [Report.Digest] = []
    var blocks: [Report.Block] = []
    for page in pages {
      for block in page.front {
        switch block {
        // The sentence before them says how many there are.
        case .counts: break
        // The sentence says how many, and the agenda which.
        case .digest(let digest) where !isAlone && digest.title == BoardPageWords.undecided: break
        case .digest(let digest) where !isAlone:
          let own = digest.named(after: page.plan.name)
          if let place = digests.firstIndex(where: { $0.title == own.title }) {
            digests[place] = digests[place].joined(with: own)
          } else {
            digests.append(own)
          }
        case .paragraph(let text) where !isAlone:
          blocks.append(.paragraph(Report.Text("\(page.plan.name): ", .strong) + text))
        case .digest(let digest): blocks.append(.digest(digest.cut(to: mostTogether)))
        default: blocks.append(block)
        }
      }
    }
    return blocks + digests.map { .digest($0.cut(to: mostTogether)) }
  }

  /// So many answers to a question have room on the first page.
  private static let mostTogether = 8

  /// An item of the agenda.
  private struct Item {
    let name: String
    let kind: BoardPaperWords.Kind
    /// What the case is.
    let presentation: [Report.Block]
    /// What is recommended.
    let recommended: String

    /// The same with the plan that it is of, where there are several.
    func named(after plan: String?) -> Item {
      guard let plan else { return self }
      return Item(
        name: "\(plan): \(name)", kind: kind, presentation: presentation,
        recommended: recommended)
    }
  }

  private func items(_ kind: BoardPaperWords.Kind, annexesBefore count: Int) -> [Item] {
    switch kind {
    case .decision: decisionItems
    case .discussion: discussionItems(annexesBefore: count)
    case .information: informationItems
    }
  }

  private static func blocks(_ item: Item, number: Int) -> [Report.Block] {
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

  private func discussionItems(annexesBefore count: Int) -> [Item] {
    briefing.attention.enumerated().map { place, status in
      Item(
        name: status.criterion.name, kind: .discussion,
        presentation: blocks(status).filter(isForAgenda)
          + [.paragraph(BoardPaperWords.seeAnnex(count + place + 1))],
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

  private func annexes(after count: Int, of plan: String?) -> [Report.Block] {
    briefing.attention.enumerated().flatMap { place, status in
      let name = [plan, status.criterion.numberedName].compactMap { $0 }.joined(separator: ": ")
      return [.annex(Report.Text(BoardPaperWords.annex(count + place + 1, name)))]
        + account(status).map(\.beneath)
    }
  }
}
