import Canvas
import Wording

/// A screen being drawn, and what a click on each part of it means; of two that overlap, the later.
struct Canvas: Sendable {
  private(set) var screen: Grid
  private(set) var hits: [Hit] = []
  let symbols: SymbolSet

  init(size: Size, symbols: SymbolSet) {
    screen = Grid(size: size)
    self.symbols = symbols
  }

  var columns: Int { screen.size.columns }
  var rows: Int { screen.size.rows }

  /// Writes text cut with an ellipsis to a width, by default what is left of the row.
  @discardableResult
  mutating func write(
    _ text: String, row: Int, column: Int, style: Style = .plain, width: Int? = nil
  ) -> Int {
    let room = max(0, min(width ?? Int.max, columns - column))
    let shown = symbols.shown(text)
    let fitted = shown.fitted(to: room, ellipsis: symbols.ellipsis)
    return screen.write(fitted, row: row, column: column, style: style)
  }

  /// Draws a line of spans, and takes clicks on it when it has a target.
  @discardableResult
  mutating func draw(_ line: Line, row: Int, column: Int = 0, width: Int? = nil) -> Int {
    let end = min(columns, column + (width ?? columns - column))
    if let target = line.target { hit(row: row, columns: column..<max(column, end), target) }
    var place = column
    for span in line.spans where place < end {
      let start = place
      place = write(span.text, row: row, column: place, style: span.style, width: end - place)
      if let target = span.target { hit(row: row, columns: start..<place, target) }
    }
    return place
  }

  mutating func rule(row: Int) {
    screen.fill(row: row, Cell(symbols.horizontal, style: Style(.frame)))
  }

  /// Sets a stretch of a row as selected.
  mutating func select(row: Int, columns: Range<Int>) {
    screen.restyle(row: row, columns: columns) { $0.isSelected = true }
  }

  /// Points a row out with a sign, for those who see no colour and no reverse.
  mutating func point(row: Int, column: Int = 0) {
    screen.write(symbols.pointer, row: row, column: column, style: Style(.key, bold: true))
  }

  /// Signs at the right edge where there is more than the rows in view: in the last row, and in the
  /// first or that of the columns' names. A click on them turns the page.
  mutating func drawMore(
    of count: Int, from top: Int, names: Int? = nil, rows: Range<Int>, width: Int = 1
  ) {
    for (row, sign, key, isMore) in [
      (names ?? rows.lowerBound, symbols.more.above, Key.pageUp, top > 0),
      (
        rows.upperBound - 1, symbols.more.below, .pageDown,
        !rows.isEmpty && top + rows.count < count
      ),
    ] where isMore {
      write(sign, row: row, column: columns - 1, style: Style(.key))
      hit(row: row, columns: columns - width..<columns, .press(.key(key)))
    }
  }

  /// Draws a row as it was drawn last under the same key.
  ///
  /// - Parameters:
  ///   - key: all that the row's look and clicks follow from besides what all screens see.
  ///   - draw: draws it, on that row alone.
  mutating func draw<Key: Hashable & Sendable>(
    row: Int, as key: Key, in world: World, _ draw: (inout Canvas) -> Void
  ) {
    guard row >= 0, row < rows, columns > 0 else { return }
    let (screen, symbols) = (screen, symbols)
    let drawn = world.worked(RowKey(key: key, columns: columns)) {
      var canvas = Canvas(size: Size(columns: screen.size.columns, rows: 1), symbols: symbols)
      draw(&canvas)
      return DrawnRow(cells: canvas.screen.row(0), hits: canvas.hits)
    }
    self.screen.place(drawn.cells, row: row)
    hits += drawn.hits.map { Hit(row: row, columns: $0.columns, target: $0.target) }
  }

  mutating func hit(row: Int, columns: Range<Int>, _ target: Click) {
    hits.append(Hit(row: row, columns: columns, target: target))
  }

  mutating func rest(row: Int, column: Int, typing: Bool = false) {
    guard rows > 0, columns > 0 else { return }
    screen.cursor = Position(
      row: min(max(0, row), rows - 1), column: min(max(0, column), columns - 1))
    screen.showsCursor = typing
  }

  func target(at position: Position) -> Click? {
    hits.last { $0.row == position.row && $0.columns.contains(position.column) }?.target
  }
}

/// A place that takes clicks.
struct Hit: Hashable, Sendable {
  let row: Int
  let columns: Range<Int>
  let target: Click
}

/// What a click means.
enum Click: Hashable, Sendable {
  /// The same as a key.
  case press(Press)
  /// An element of the screen's list, counted from its first one.
  case row(Int)
  /// The sign of an element that folds and unfolds it, the element counted from the list's first one.
  case fold(Int)
  /// A figure in a chart: its series and its place in that, both counted from the first one.
  case point(series: Int, Int)
  /// A part and site to look at.
  case subject(Subject)
  /// A name to choose in a field, both counted from the first one.
  case choice(field: Int, option: Int)
  /// A field, counted from the first one, at a cell of its text.
  case field(Int, cell: Int)
}

private struct RowKey<Key: Hashable & Sendable>: Hashable, Sendable {
  let key: Key
  let columns: Int
}

private struct DrawnRow: Sendable {
  let cells: [Cell]
  let hits: [Hit]
}
