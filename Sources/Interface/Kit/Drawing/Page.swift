import Canvas

/// A document in which stretches of lines are rows that can be selected: a criterion, a heading.
struct Page<Item: Hashable & Sendable>: Sendable {
  /// All lines. What is added to it directly is text between the rows.
  var document = Document()
  private(set) var rows: [Row] = []
  /// The first row of each item.
  private var places: [Item: Int] = [:]

  /// Something to select.
  struct Row: Hashable, Sendable {
    let item: Item
    let lines: Range<Int>
    /// Whether it heads the rows that follow.
    let isHeading: Bool
  }

  /// Adds a row of one line or more. A click anywhere on it means the row.
  mutating func add(_ item: Item, _ lines: [Line], isHeading: Bool = false) {
    let first = document.lines.count
    let target = Click.row(rows.count)
    document.add(lines.map { Line($0.spans, target: target) })
    if places[item] == nil { places[item] = rows.count }
    rows.append(Row(item: item, lines: first..<document.lines.count, isHeading: isHeading))
  }

  /// The row of an item.
  func row(of item: Item?) -> Row? { index(of: item).map { rows[$0] } }

  /// The place of an item's row.
  func index(of item: Item?) -> Int? { item.flatMap { places[$0] } }

  /// Draws the part in view, with the selected row as one bar that the cursor rests on.
  func draw(on canvas: inout Canvas, rows: Range<Int>, cursor: PageCursor<Item>) {
    let top = min(max(0, cursor.top), document.furthest(rows: rows.count))
    document.draw(on: &canvas, rows: rows, top: top)
    canvas.rest(row: 0, column: 1)
    guard let selected = row(of: cursor.selected) else { return }
    var isFirst = true
    for line in selected.lines where (top..<top + rows.count).contains(line) {
      let row = rows.lowerBound + line - top
      canvas.select(row: row, columns: 0..<canvas.columns)
      if isFirst {
        canvas.point(row: row)
        canvas.select(row: row, columns: 0..<1)
        canvas.rest(row: row, column: 0)
      }
      isFirst = false
    }
  }
}

/// Where one is on a page. It is read as much as it is chosen from: the arrows go from row to row
/// where the next one is near, and else scroll through the text between.
struct PageCursor<Item: Hashable & Sendable>: Hashable, Sendable {
  /// What is selected; nil while no row is in view.
  var selected: Item?
  /// The first line in view.
  var top = 0

  /// How many lines out of view a row can end and still be gone to at once.
  private static var reach: Int { 4 }

  static var keys: [Press] { [.key(.up), .key(.down)] }
  static var pageKeys: [Press] { Scroll.pageKeys }

  /// Does what a key says on a page of which so many lines are in view.
  mutating func handle(_ press: Press, on page: Page<Item>, height: Int) {
    switch press {
    case .key(.up): step(back: true, page, height)
    case .key(.down): step(back: false, page, height)
    case .key(.pageUp): turn(back: true, page, height)
    case .key(.pageDown): turn(back: false, page, height)
    case .key(.home): jump(to: 0, page, height, select: page.rows.first)
    case .key(.end):
      jump(to: page.document.furthest(rows: height), page, height, select: page.rows.last)
    case .key(.tab): goToSection(back: false, page, height)
    case .key(.backTab): goToSection(back: true, page, height)
    default: break
    }
    settle(on: page, height: height)
  }

  /// Selects a row, and brings it into view.
  mutating func select(_ index: Int, on page: Page<Item>, height: Int) {
    guard page.rows.indices.contains(index) else { return }
    select(page.rows[index], height)
    settle(on: page, height: height)
  }

  /// Keeps what is selected among what there is, and in view; selects a row in view when none is.
  mutating func settle(on page: Page<Item>, height: Int) {
    let furthest = page.document.furthest(rows: height)
    top = min(max(0, top), furthest)
    if let row = page.row(of: selected) {
      // One that goes on below the view is scrolled by, not held on to.
      if !isInView(row, height) { reveal(row, height) }
      top = min(top, furthest)
    } else {
      let inView = page.rows.filter { isInView($0, height) }
      selected = (inView.first { !$0.isHeading } ?? inView.first)?.item
    }
  }

  private mutating func step(back: Bool, _ page: Page<Item>, _ height: Int) {
    let here = page.index(of: selected)
    let next: Page<Item>.Row? =
      if let here {
        page.rows.indices.contains(here + (back ? -1 : 1)) ? page.rows[here + (back ? -1 : 1)] : nil
      } else if back {
        page.rows.last { $0.lines.lowerBound < top }
      } else {
        page.rows.first { $0.lines.lowerBound >= top + height }
      }
    if let next {
      let distance = back ? top - next.lines.lowerBound : next.lines.upperBound - top - height
      if distance <= Self.reach {
        select(next, height)
        return
      }
    }
    scroll(to: top + (back ? -1 : 1), page, height)
  }

  private mutating func turn(back: Bool, _ page: Page<Item>, _ height: Int) {
    let wanted = top + (back ? -1 : 1) * max(1, height - 1)
    let furthest = page.document.furthest(rows: height)
    if back ? top <= 0 : top >= furthest {
      jump(to: top, page, height, select: back ? page.rows.first : page.rows.last)
    } else {
      scroll(to: min(max(0, wanted), furthest), page, height)
    }
  }

  /// Scrolls, and keeps the selection only while it is in view.
  private mutating func scroll(to line: Int, _ page: Page<Item>, _ height: Int) {
    top = min(max(0, line), page.document.furthest(rows: height))
    if let row = page.row(of: selected), !isInView(row, height) { selected = nil }
  }

  private mutating func jump(
    to line: Int, _ page: Page<Item>, _ height: Int, select row: Page<Item>.Row?
  ) {
    top = line
    selected = row.flatMap { isInView($0, height) ? $0.item : nil }
  }

  /// Goes to the first row of the next section, or of the one before, and on from the last to the first.
  private mutating func goToSection(back: Bool, _ page: Page<Item>, _ height: Int) {
    let headings = page.rows.indices.filter { page.rows[$0].isHeading }
    guard let first = headings.first, let last = headings.last else { return }
    let here = page.index(of: selected) ?? page.rows.lastIndex { $0.lines.lowerBound < top } ?? -1
    let heading: Int
    if back {
      let own = headings.last { $0 <= here }
      heading = headings.last { $0 < own ?? 0 } ?? last
    } else {
      heading = headings.first { $0 > here } ?? first
    }
    top = min(page.rows[heading].lines.lowerBound, page.document.furthest(rows: height))
    let below = heading + 1
    let hasRows = page.rows.indices.contains(below) && !page.rows[below].isHeading
    select(page.rows[hasRows ? below : heading], height)
  }

  private mutating func select(_ row: Page<Item>.Row, _ height: Int) {
    selected = row.item
    reveal(row, height)
  }

  private mutating func reveal(_ row: Page<Item>.Row, _ height: Int) {
    if row.lines.lowerBound < top {
      top = row.lines.lowerBound
    } else if row.lines.upperBound > top + height {
      top = min(row.lines.lowerBound, row.lines.upperBound - height)
    }
  }

  private func isInView(_ row: Page<Item>.Row, _ height: Int) -> Bool {
    row.lines.lowerBound >= top && row.lines.lowerBound < top + height
  }
}
