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
enum BoardSheets {
  /// What they are kept under: all that they follow from is seen by all screens.
  struct Key: Hashable {}

  /// All pages in their order, broken to fit the window.
  static func all(in world: World) -> [BoardSheet] {
    guard let holding = world.holding else { return [] }
    let layout = BoardLayout(world.size)
    let pages = BoardPages(
      holding.rollup, holding.records, holding.wheel, since: world.standingForBoard,
      kept: world.kept)
    let drawing = ReportDrawing(
      symbols: world.symbols, width: layout.width, rows: layout.rows.count, inset: 2,
      statusWidth: holding.rollup.criteria.flatMap(\.results).reduce(0) {
        max($0, $1.assessment.standing.string(world.symbols).displayWidth)
      })
    return pages.topics.flatMap { topic in
      let page = pages.page(topic)
      return BoardBreaking.pages(drawing.lines(page.blocks), rows: layout.rows.count).enumerated()
        .map { BoardSheet(topic: topic, part: $0.offset, title: page.title, lines: $0.element) }
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

  /// Texts are not wider than this, to be read with ease from afar.
  private static let widest = 112

  init(_ size: Size) {
    width = max(20, min(size.columns - 4, Self.widest))
    margin = max(1, (size.columns - width) / 2)
    let top = size.rows >= 30 ? 4 : 3
    rows = top..<max(top + 1, size.rows - Footer.rows)
  }
}

/// Breaks blocks into pages.
enum BoardBreaking {
  /// The pages, at least one; no line is left out.
  static func pages(_ blocks: [LineBlock], rows: Int) -> [[Line]] {
    var pages: [[Line]] = [[]]
    var heading: [Line] = []
    for (place, block) in blocks.enumerated() {
      let next = blocks.indices.contains(place + 1) ? blocks[place + 1] : nil
      // A heading is never the last on its page.
      let company = block.isHeading ? (next?.gap ?? 0) + (next?.lines.count ?? 0) : 0
      let gap = pages[pages.count - 1].isEmpty ? 0 : block.gap
      let needed = gap + block.lines.count + min(company, rows / 2)
      if !pages[pages.count - 1].isEmpty, pages[pages.count - 1].count + needed > rows {
        pages.append(block.isHeading ? [] : continued(heading, rows: rows))
      } else {
        pages[pages.count - 1] += Array(repeating: .empty, count: gap)
      }
      if block.isHeading { heading = block.lines }
      for line in block.lines {
        if pages[pages.count - 1].count >= rows { pages.append(continued(heading, rows: rows)) }
        pages[pages.count - 1].append(line)
      }
    }
    return pages
  }

  /// The heading of what goes on.
  private static func continued(_ heading: [Line], rows: Int) -> [Line] {
    guard let last = heading.last, heading.count < rows / 2 else { return [] }
    return heading.dropLast() + [last + Span("  \(BoardWords.continued)", .secondary)]
  }
}
