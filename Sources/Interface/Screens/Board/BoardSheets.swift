import Canvas
import Criteria
import Reports
import Wording

/// One page of the board view, as it fits the window.
struct BoardSheet: Hashable, Sendable {
  let topic: BoardTopic
  /// Which of the topic's pages it is, counted from 0.
  let part: Int
  let title: String
  let lines: [Line]
}

/// The pages of the board view.
struct BoardSheets {
  /// What they are kept under: all that they follow from is seen by all screens.
  struct Key: Hashable {}
  /// What the account of a topic is kept under.
  struct AccountKey: Hashable { let topic: BoardTopic }

  private let reports: BoardPages
  private let layout: BoardLayout
  private var drawing: ReportDrawing

  private init?(_ world: World) {
    guard let holding = world.holding else { return nil }
    layout = BoardLayout(world.size)
    reports = BoardPages(
      holding.rollup, holding.records, holding.wheel, since: world.standingForBoard,
      kept: world.kept)
    drawing = ReportDrawing(
      symbols: world.symbols, width: layout.width, rows: layout.rows.count, inset: 2,
      statusWidth: Self.statusWidth(holding.rollup.criteria.flatMap(\.results), world.symbols),
      isSolid: true)
  }

  /// All pages in their order, broken to fit the window.
  static func all(in world: World) -> [BoardSheet] { BoardSheets(world)?.all() ?? [] }

  /// The pages of all that there is to say about a topic.
  static func account(of topic: BoardTopic, in world: World) -> [BoardSheet] {
    guard let sheets = BoardSheets(world) else { return [] }
    return sheets.sheets(topic, sheets.reports.account(topic))
  }

  private func all() -> [BoardSheet] {
    let cut = BoardFront(reports.page(.front).blocks, drawing).cut
    let drawn = reports.topics(cut: cut).map { ($0, sheets($0, cut: cut)) }
    // The numbers of pages are as wide as what they replace, so that the pages stay as many.
    var numbered = self
    var number = 1
    for (topic, sheets) in drawn {
      numbered.drawing.pages[topic] = number
      number += sheets.count
    }
    return drawn.flatMap { topic, sheets in
      BoardSheets.refersToPages(topic) ? numbered.sheets(topic, cut: cut) : sheets
    }
  }

  private static func refersToPages(_ topic: BoardTopic) -> Bool {
    [.front, .more].contains(topic)
  }

  private func sheets(_ topic: BoardTopic, cut: Set<Report.Digest>) -> [BoardSheet] {
    let page = reports.page(topic, cut: cut)
    if topic == .front {
      let lines = BoardFront(page.blocks, drawing).lines
      // A window of few rows has the front on several pages.
      return broken(lines.map { LineBlock(lines: [$0]) }, topic, page.title)
    }
    if case .criterion(let id) = topic { return criterion(id, page, topic) }
    switch topic {
    case .areas: return areas(page)
    case .decisions:
      // No more of them are laid out than it takes to find one that fits.
      let reports = [reports.account(topic), page, reports.decisionsAlone]
      return reports.lazy.map { sheets(topic, $0) }.first { $0.count == 1 } ?? sheets(topic, page)
    default: return sheets(topic, page)
    }
  }

  /// All criteria as far as there is room: with their figures, by activity, else by area alone.
  private func areas(_ page: Report) -> [BoardSheet] {
    let most = layout.isTall ? 2 : 1
    let whole = beside(.areas, reports.account(.areas))
    if whole.count <= most { return whole }
    let activities = sheets(.areas, reports.activities)
    return activities.count <= most ? activities : sheets(.areas, page)
  }

  /// Pages of two columns where the window is wide enough for that.
  private func beside(_ topic: BoardTopic, _ report: Report) -> [BoardSheet] {
    guard layout.width >= BoardLayout.wide else { return sheets(topic, report) }
    var half = drawing
    half.width = (layout.width - BoardLayout.between) / 2
    let columns = BoardBreaking.pages(half.lines(report.blocks), rows: layout.rows.count)
    let pages = stride(from: 0, to: columns.count, by: 2).map { place in
      Line.beside(
        columns[place], columns.indices.contains(place + 1) ? columns[place + 1] : [],
        width: half.width, gap: BoardLayout.between)
    }
    return pages.enumerated().map {
      BoardSheet(topic: topic, part: $0.offset, title: report.title, lines: $0.element)
    }
  }

  /// A criterion's page is one where its texts have room: the chart takes what is left, and the verdicts only their own
  /// room. In a window of few rows the texts go on, and nothing of them is left out.
  private func criterion(_ id: Slug, _ page: Report, _ topic: BoardTopic) -> [BoardSheet] {
    var drawing = drawing
    drawing.isOnePage = true
    drawing.statusWidth = Self.statusWidth(reports.results(of: id), drawing.symbols)
    return broken(drawing.lines(page.blocks), topic, page.title)
  }

  /// The cells of the longest verdict. Why something cannot be judged is longer, and has no figure beside it.
  private static func statusWidth(_ results: [IndicatorStatus], _ symbols: SymbolSet) -> Int {
    results.map(\.assessment).filter { $0.verdict.reason == nil }.reduce(0) {
      // With the edges of its ground.
      max($0, $1.standing.string(symbols).displayWidth + 2)
    }
  }

  private func sheets(_ topic: BoardTopic, _ report: Report) -> [BoardSheet] {
    broken(drawing.lines(report.blocks), topic, report.title)
  }

  private func broken(_ blocks: [LineBlock], _ topic: BoardTopic, _ title: String) -> [BoardSheet] {
    BoardBreaking.pages(blocks, rows: layout.rows.count).enumerated().map {
      BoardSheet(topic: topic, part: $0.offset, title: title, lines: $0.element)
    }
  }

  /// The place of the page that is shown. One whose topic is gone gives way to the first.
  static func index(of board: BoardScreen, in sheets: [BoardSheet]) -> Int {
    sheets.lastIndex { $0.topic == board.topic && $0.part <= board.part } ?? 0
  }
}

/// Where things stand on a page of the board view.
struct BoardLayout {
  /// The cells of the text.
  let width: Int
  /// The first of them.
  let margin: Int
  /// The rows of the text.
  let rows: Range<Int>
  /// Whether there are rows to spare.
  let isTall: Bool

  /// No page is wider than this; from `wide` on it has two columns, with so much between them.
  private static let widest = 156
  static let (wide, between) = (140, 6)

  init(_ size: Size) {
    width = max(20, min(size.columns - 4, Self.widest))
    margin = max(1, (size.columns - width) / 2)
    isTall = size.rows >= 30
    let top = isTall ? 4 : 3
    rows = top..<max(top + 1, size.rows - Footer.rows)
  }
}
