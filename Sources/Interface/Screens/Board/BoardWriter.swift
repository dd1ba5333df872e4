import Canvas
import Criteria
import Reports
import Wording

/// Writes the pages of the board view, as blocks that are broken to fit the window.
struct BoardWriter {
  let holding: Holding
  /// The closed quarter that is shown as it was.
  let kept: KeptQuarter?
  let symbols: SymbolSet
  /// The cells of a line.
  let width: Int
  /// The rows of a page.
  let rows: Int

  var plan: Plan { holding.plan }
  var today: Day { holding.rollup.asOf }
  let briefing: BoardBriefing
  /// The cells of the longest verdict, which is as wide on all pages so that they can be read down.
  let statusWidth: Int

  init(
    holding: Holding, standing: ClosedStanding?, kept: KeptQuarter?, symbols: SymbolSet,
    width: Int, rows: Int
  ) {
    self.holding = holding
    self.kept = kept
    self.symbols = symbols
    self.width = width
    self.rows = rows
    briefing = BoardBriefing(holding.rollup, since: standing)
    statusWidth = holding.rollup.criteria.flatMap(\.results).reduce(0) {
      max($0, VerdictWords.status($1.assessment).displayWidth + 2)
    }
  }

  /// What there are pages about: the whole plan, its focus areas, the criteria that need attention, and last, since
  /// it is long, what the agreement leaves open.
  var topics: [BoardTopic] {
    [.front] + plan.focusAreas.map { .area($0.id) }
      + briefing.attention.map { .criterion($0.criterion.id) }
      + (briefing.openQuestions == 0 ? [] : [.questions])
  }

  /// What stands at the top of a topic's pages.
  func title(_ topic: BoardTopic) -> String {
    switch topic {
    case .front: BoardWords.front
    case .area(let id): plan.focusArea(id)?.name ?? id.text
    case .criterion(let id): holding.criterion(id).map(\.criterion.numberedName) ?? id.text
    case .questions: BoardWords.allQuestions
    }
  }

  /// What stands on a topic's pages.
  func blocks(_ topic: BoardTopic) -> [BoardBlock] {
    switch topic {
    case .front: front
    case .area(let id): plan.focusArea(id).map(area) ?? []
    case .criterion(let id): holding.criterion(id).map(criterion) ?? []
    case .questions: openQuestions
    }
  }

  // MARK: Lines

  func heading(_ text: String) -> BoardBlock {
    BoardBlock(
      lines: text.wrapped(to: width).map { Line($0, .heading, bold: true) }, isHeading: true,
      gap: 1)
  }

  /// A text with something before its first line, the others beneath it; as wide as the page.
  ///
  /// - Parameters:
  ///   - inset: how far in the text stands; after what is before it when nothing is said.
  ///   - opens: whether a text that has room beside it stands there, and else wholly beneath.
  func hanging(
    _ lead: Span, _ text: String, _ style: Style = .plain, inset: Int? = nil, opens: Bool = false
  ) -> [Line] {
    if opens, lead.text.displayWidth + text.displayWidth <= width {
      return [Line([lead, Span(text, style)])]
    }
    let inset = inset ?? lead.text.displayWidth
    let room = max(10, width - inset)
    var lines = symbols.plainArrow(text).wrapped(to: room).map {
      Line([Span(String(repeating: " ", count: inset)), Span($0, style)])
    }
    if lead.text.displayWidth > inset {
      lines.insert(Line([lead]), at: 0)
    } else if !lines.isEmpty {
      lines[0].spans[0] = Span(lead.text.padded(to: inset), lead.style)
    }
    return lines
  }

  /// A text of its own, a little in.
  func said(_ text: String, _ style: Style = .plain) -> BoardBlock {
    BoardBlock(lines: hanging(Span("  "), text, style))
  }

  func bullets(_ texts: [String], _ bullet: String) -> [BoardBlock] {
    texts.map { BoardBlock(lines: hanging(Span("  \(bullet) ", .secondary), $0)) }
  }
}
