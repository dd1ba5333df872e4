/// A grid of cells: all that a terminal shows, as a value.
public struct Grid: Hashable, Sendable {
  /// The size.
  public let size: Size
  /// The cells of each row. Rows that did not change share their storage with those of an earlier grid, so that they
  /// are compared at once.
  private var rows: [[Cell]]
  /// Where the terminal's own cursor rests, on the selected row or field, for screen readers.
  public var cursor: Position?
  /// Whether the cursor is shown, as it is while typing.
  public var showsCursor = false

  /// An empty screen.
  public init(size: Size) {
    self.size = size
    rows = Array(
      repeating: Array(repeating: Cell(), count: max(0, size.columns)), count: max(0, size.rows))
  }

  /// The cell in a place inside the grid, and an empty one outside it.
  public subscript(row: Int, column: Int) -> Cell {
    guard contains(row, column) else { return Cell() }
    return rows[row][column]
  }

  /// One row's cells.
  public func row(_ row: Int) -> [Cell] { rows[row] }

  /// Writes text from a place to the right, as far as it is inside; answers with the column after it.
  @discardableResult
  public mutating func write(
    _ text: String, row: Int, column: Int, style: Style = .plain
  ) -> Int {
    var place = column
    if let width = text.plainWidth {
      writePlain(text, width: width, row: row, column: column, style: style)
      return column + width
    }
    for character in text {
      let width = character.displayWidth
      guard width > 0 else { continue }
      if contains(row, place), contains(row, place + width - 1) {
        put(character, width: width, row: row, column: place, style: style)
      }
      place += width
    }
    return place
  }

  /// Puts whole cells in the place of a row's.
  ///
  /// - Parameter cells: as many as there are columns.
  public mutating func place(_ row: [Cell], row place: Int) {
    precondition(row.count == size.columns && contains(place, 0))
    rows[place] = row
  }

  /// Fills a row with one cell.
  public mutating func fill(row: Int, _ cell: Cell) {
    guard contains(row, 0) else { return }
    rows[row] = Array(repeating: cell, count: size.columns)
  }

  /// Gives a stretch of cells another style and keeps their text.
  public mutating func restyle(row: Int, columns: Range<Int>, _ change: (inout Style) -> Void) {
    for column in columns where contains(row, column) {
      change(&rows[row][column].style)
    }
  }

  /// Writes a text of which each sign takes a cell: only the cells at its ends can cut a wide one in two.
  private mutating func writePlain(
    _ text: String, width: Int, row: Int, column: Int, style: Style
  ) {
    let columns = max(0, column)..<max(0, column, min(size.columns, column + width))
    guard row >= 0, row < size.rows, !columns.isEmpty else { return }
    clearHalves(row: row, column: columns.lowerBound)
    clearHalves(row: row, column: columns.upperBound - 1)
    var cells: [Cell] = []
    swap(&cells, &rows[row])
    for (place, scalar) in zip(columns, text.unicodeScalars.dropFirst(columns.lowerBound - column))
    {
      cells[place] = Cell(plain: scalar, style: style)
    }
    swap(&cells, &rows[row])
  }

  private func contains(_ row: Int, _ column: Int) -> Bool {
    row >= 0 && row < size.rows && column >= 0 && column < size.columns
  }

  private mutating func put(
    _ character: Character, width: Int, row: Int, column: Int, style: Style
  ) {
    guard character.isOneCodePoint else {
      var place = column
      for piece in character.pieces {
        put(piece: piece.text, width: piece.width, row: row, column: place, style: style)
        place += piece.width
      }
      return
    }
    put(piece: character, width: width, row: row, column: column, style: style)
  }

  private mutating func put(piece: Character, width: Int, row: Int, column: Int, style: Style) {
    if width == 2 { clearHalves(row: row, column: column + 1) }
    put(Cell(piece, style: style), row: row, column: column)
    if width == 2 {
      rows[row][column + 1] = Cell(continuationOf: style)
    }
  }

  private mutating func put(_ cell: Cell, row: Int, column: Int) {
    clearHalves(row: row, column: column)
    rows[row][column] = cell
  }

  /// A wide character that is half overwritten leaves a space, never half a sign.
  private mutating func clearHalves(row: Int, column: Int) {
    if self[row, column].isContinuation {
      rows[row][column - 1] = Cell(" ", style: self[row, column - 1].style)
    } else if self[row, column + 1].isContinuation {
      rows[row][column + 1] = Cell(" ", style: self[row, column + 1].style)
    }
  }

  /// The text of each row without trailing spaces.
  public var lines: [String] {
    (0..<size.rows).map { self.row($0).reduce(into: "") { $0 += $1.text }.trimmedRight }
  }
}

/// One cell of a grid.
public struct Cell: Hashable, Sendable {
  /// What stands in it: one character, or nothing in the right half of a wide one.
  public let text: String
  /// How it is set.
  public var style: Style

  /// Whether it is the right half of a wide character.
  public var isContinuation: Bool { text.isEmpty }

  /// A cell with a character.
  public init(_ character: Character = " ", style: Style = .plain) {
    text = String(character)
    self.style = style
  }

  /// A cell with a sign of one code point.
  init(plain scalar: Unicode.Scalar, style: Style) {
    text = String(scalar)
    self.style = style
  }

  init(continuationOf style: Style) {
    text = ""
    self.style = style
  }
}
