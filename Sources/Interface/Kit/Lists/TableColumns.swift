import Canvas

/// The columns of a table in a screen of some width.
protocol TableColumns {
  /// The widths of the columns, in their order; 0 of those that there is no room for.
  var widths: [Int] { get }
  /// Where the first column begins.
  static var first: Int { get }
}

extension TableColumns {
  static var gap: Int { 2 }
  static var first: Int { 1 }

  /// Where a column begins.
  func start(of column: Int) -> Int {
    widths.prefix(column).filter { $0 > 0 }.reduce(Self.first) { $0 + $1 + Self.gap }
  }

  /// What is left when all columns have their width; the last cell of the row stays free.
  func spare(_ columns: Int) -> Int {
    columns - Self.first - 1 - widths.filter { $0 > 0 }.reduce(-Self.gap) { $0 + $1 + Self.gap }
  }

  /// Widens a column as far as there is room.
  mutating func grow(_ column: WritableKeyPath<Self, Int>, to width: Int, _ columns: Int) {
    self[keyPath: column] += max(0, min(width - self[keyPath: column], spare(columns)))
  }

  /// The columns' names, at the right edge where numbers stand there.
  func line(names: [String], right: Set<Int> = []) -> Line {
    let cells = zip(names, widths).enumerated().map { column, cell in
      [Span(cell.0.padded(to: cell.1, right: right.contains(column)), .heading)]
    }
    return line(cells)
  }

  /// A row of cells, each cut or filled to its column, or to a width that only this row has.
  func line(_ cells: [[Span]], widths: [Int]? = nil) -> Line {
    let row = zip(cells, widths ?? self.widths).filter { $0.1 > 0 }.map { cell, width in
      let cut = Line(TextTable.fitted(cell, to: width, "…"))
      return cut.spans + [Span(String(repeating: " ", count: width - cut.width))]
    }
    return Line(Array(row.joined(separator: [Span(String(repeating: " ", count: Self.gap))])))
  }
}
