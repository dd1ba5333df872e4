import Canvas

/// Which rows of the screen a table stands on, and what stands above it.
struct TableLayout {
  /// What stands above the table. In a low window the table comes first: what is said above it gives way.
  let top: [Line]
  /// The row of the columns' names.
  let columnNames: Int
  /// The rows that the table scrolls in.
  let rows: Range<Int>

  /// - Parameter least: how many rows the table has before what stands above it is in view.
  init(below lines: [Line], least: Int, in world: World) {
    top = Array(lines.prefix(max(1, world.rowsAboveFooter - 2 - least)))
    columnNames = top.count + 1
    let first = columnNames + 1
    rows = first..<max(first, world.rowsAboveFooter)
  }

  /// The row that a key goes to from another; it may lie outside the table.
  func row(after press: Press, from row: Int, of count: Int) -> Int {
    let page = max(1, rows.count - 1)
    return switch press {
    case .key(.up): row - 1
    case .key(.down): row + 1
    case .key(.pageUp): row - page
    case .key(.pageDown): row + page
    case .key(.home): 0
    default: count - 1
    }
  }

  /// The first row in view, scrolled no more than to show the selected one and its heading.
  func top(_ top: Int, showing selected: Int, under heading: Int? = nil, of count: Int) -> Int {
    var top = min(max(0, top), max(0, count - rows.count))
    if selected < top { top = heading ?? selected }
    if !rows.isEmpty, selected >= top + rows.count { top = selected - rows.count + 1 }
    return top
  }

  /// Draws what stands above the table.
  func drawTop(in world: World, on canvas: inout Canvas) {
    for (row, line) in top.enumerated() {
      canvas.draw(row: row, as: line, in: world) { $0.draw(line, row: 0) }
    }
    canvas.rule(row: columnNames - 1)
  }

  /// Draws the rows in view: each takes clicks, and the selected one is one bar.
  ///
  /// - Parameters:
  ///   - key: what a row shows, which it is drawn anew for when that changes.
  ///   - drawRow: draws it in the first row of a canvas.
  func draw<Key: Hashable & Sendable>(
    _ count: Int, from top: Int, selected: Int, in world: World, on canvas: inout Canvas,
    key: (_ index: Int) -> Key, drawRow: (_ index: Int, _ canvas: inout Canvas) -> Void
  ) {
    for (row, index) in zip(rows, top..<max(top, count)) {
      let isSelected = index == selected
      let place = PlacedKey(
        key: key(index), index: index, isFirst: index == top, isSelected: isSelected)
      canvas.draw(row: row, as: place, in: world) { canvas in
        canvas.hit(row: 0, columns: 0..<canvas.columns, .row(index))
        drawRow(index, &canvas)
        guard isSelected else { return }
        canvas.point(row: 0)
        canvas.select(row: 0, columns: 0..<canvas.columns)
      }
      if isSelected { canvas.rest(row: row, column: 0) }
    }
    canvas.drawMore(of: count, from: top, names: columnNames, rows: rows)
  }
}

/// What a row shows, and how.
private struct PlacedKey<Key: Hashable & Sendable>: Hashable, Sendable {
  let key: Key
  let index: Int
  let isFirst: Bool
  let isSelected: Bool
}
