import Canvas

/// Lines that are longer than the screen, scrolled as a whole.
struct Document: Sendable {
  var lines: [Line]
  /// The line to keep in view, when there is one that matters most.
  var focus: Int?

  init(_ lines: [Line] = []) { self.lines = lines }

  /// The furthest that it can be scrolled in so many rows.
  func furthest(rows: Int) -> Int { max(0, lines.count - rows) }

  /// Draws the part from `top` in the rows, with signs at the right edge where there is more.
  func draw(on canvas: inout Canvas, rows: Range<Int>, top: Int) {
    let first = min(max(0, top), furthest(rows: rows.count))
    for (row, line) in zip(rows, lines[first...]) {
      // Also beside the text, where the pointer stands.
      if let target = line.target { canvas.hit(row: row, columns: 0..<canvas.columns, target) }
      canvas.draw(line, row: row, column: 1, width: canvas.columns - 2)
    }
    if !rows.isEmpty { canvas.drawMore(of: lines.count, from: first, rows: rows, width: 2) }
  }

  mutating func add(_ line: Line) { lines.append(line) }
  mutating func add(_ more: [Line]) { lines.append(contentsOf: more) }

  /// Adds blocks of lines with the space before each.
  mutating func add(_ blocks: [LineBlock]) {
    for block in blocks { add(Array(repeating: .empty, count: block.gap) + block.lines) }
  }

  /// Adds a text wrapped to a width, its lines after the first indented.
  mutating func add(
    _ text: String, width: Int, style: Style = .plain, indent: Int = 0, bullet: String = ""
  ) {
    let lead = String(repeating: " ", count: indent)
    let hang = String(repeating: " ", count: bullet.displayWidth)
    for (index, line) in text.wrapped(to: max(1, width - indent - bullet.displayWidth)).enumerated()
    {
      add(Line(lead + (index == 0 ? bullet : hang) + line, style))
    }
  }

  mutating func heading(_ text: String, width: Int = Int.max) {
    if !lines.isEmpty { add(.empty) }
    add(text, width: width, style: Style(.heading, bold: true))
  }
}

/// Lines that stay together on a page.
struct LineBlock: Sendable {
  var lines: [Line]
  /// Whether it heads what follows, which then says so again where it goes on on another page.
  var isHeading = false
  /// How many empty lines are before it, except at the top.
  var gap = 0
}

/// How far a document is scrolled, and the keys that scroll it.
struct Scroll: Hashable, Sendable {
  var top = 0

  static let keys: [Press] = [.key(.up), .key(.down)]
  static let pageKeys: [Press] = [.key(.pageUp), .key(.pageDown), .key(.home), .key(.end)]

  mutating func handle(_ press: Press, rows: Int, furthest: Int) {
    top = min(max(0, top), furthest)
    switch press {
    case .key(.up): top -= 1
    case .key(.down): top += 1
    case .key(.pageUp): top -= max(1, rows - 1)
    case .key(.pageDown), .character(" "): top += max(1, rows - 1)
    case .key(.home): top = 0
    case .key(.end): top = furthest
    default: break
    }
    top = min(max(0, top), furthest)
  }
}
