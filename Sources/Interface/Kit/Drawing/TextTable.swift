import Canvas

/// Cells in columns as wide as their widest text, one of which gives way where there is not room.
struct TextTable: Sendable {
  /// One cell.
  struct Cell: Sendable {
    var spans: [Span]
    /// Whether it stands at its column's right edge, as numbers do.
    var isRight = false

    init(_ spans: [Span]) { self.spans = spans }

    init(_ text: String, _ style: Style = .plain, right: Bool = false) {
      spans = [Span(text, style)]
      isRight = right
    }

    var width: Int { spans.reduce(0) { $0 + $1.text.displayWidth } }
  }

  var rows: [[Cell]] = []
  /// The column that gives way.
  var flexible = 0
  /// The least width of that column.
  var least = 8

  static let gap = 2

  /// A row of the columns' names, with those that stand at their columns' right edge as their numbers do.
  static func names(_ names: [String], right: Set<Int> = []) -> [Cell] {
    names.enumerated().map { Cell($1, Style(.heading), right: right.contains($0)) }
  }

  /// The columns' widths in so many cells; a column without texts takes none.
  func widths(in width: Int) -> [Int] {
    let count = rows.map(\.count).max() ?? 0
    var widths = (0..<count).map { column in
      rows.map { column < $0.count ? $0[column].width : 0 }.max() ?? 0
    }
    guard widths.indices.contains(flexible) else { return widths }
    let used = widths.filter { $0 > 0 }.reduce(-Self.gap) { $0 + $1 + Self.gap }
    if used > width {
      widths[flexible] = max(min(least, widths[flexible]), widths[flexible] - (used - width))
    }
    return widths
  }

  /// A line per row, in so many cells.
  func lines(in width: Int, ellipsis: Character) -> [Line] {
    let widths = widths(in: width)
    return rows.map { row in
      var spans: [Span] = []
      let last = row.lastIndex { $0.width > 0 } ?? 0
      for (column, cell) in row.enumerated() where widths[column] > 0 && column <= last {
        let fill = Span(String(repeating: " ", count: max(0, widths[column] - cell.width)))
        let isCut = cell.width > widths[column]
        let fitted = isCut ? Self.fitted(cell.spans, to: widths[column], ellipsis) : cell.spans
        if cell.isRight { spans.append(fill) }
        spans += fitted
        if !cell.isRight, column < last { spans.append(fill) }
        if column < last { spans.append(Span(String(repeating: " ", count: Self.gap))) }
      }
      return Line(spans)
    }
  }

  /// Spans cut to a width.
  static func fitted(_ spans: [Span], to width: Int, _ ellipsis: Character) -> [Span] {
    var room = width
    var kept: [Span] = []
    for span in spans where room > 0 {
      let text = span.text.fitted(to: room, ellipsis: ellipsis)
      kept.append(Span(text, span.style))
      room -= text.displayWidth
    }
    return kept
  }
}
