import Wording

/// The rows of a file with figures: what the cells of each say, and all that is wrong with them.
struct FigureTableRows {
  let headings: FigureHeadings
  private let table: FigureTableText
  private(set) var mistakes = FigureMistakeList()

  init(headings: FigureHeadings, table: FigureTableText) {
    self.headings = headings
    self.table = table
  }

  /// What a row says; nil when it is blank, or when something is wrong with it as a row of the table.
  mutating func cells(of row: CSVRow) -> FigureRow? {
    row.isBlank || !isWhole(row) ? nil : readCells(of: row)
  }

  /// Tells what is wrong with a row, in the order of its cells.
  mutating func add(_ problems: [FigureRowProblem], of row: CSVRow) {
    let placed = problems.map { (problem: $0, index: $0.column.flatMap(headings.place)) }
    for (problem, index) in placed.sorted(by: { $0.index ?? -1 < $1.index ?? -1 }) {
      mistakes.add(
        .row(problem.mistake), at: index.map { place($0, of: row) } ?? FigureFileMistake.Place(row))
    }
  }

  /// Whether the row is a row of the table at all: its quotes fit, and it has a cell below each heading.
  private mutating func isWhole(_ row: CSVRow) -> Bool {
    guard row.faults.isEmpty else {
      mistakes.add(faultsOf: row, heading: heading)
      return false
    }
    let (count, expected) = (row.cells.count, headings.columns.count)
    let stray = row.cells.dropFirst(expected).firstIndex { !$0.range.isEmpty }
    if row.isOfWorkbook {
      // A row of cells can be of any length, as there is nothing to forget between them.
      guard let stray else { return true }
      let text = table.text.text(of: row.cells[stray])
      mistakes.add(.table(.headingMissing(text)), at: place(stray, of: row))
      return false
    }
    if count >= expected, stray == nil { return true }
    let mistake: FigureFileMistake.Table =
      count < expected
      ? .tooFewCells(count, expected: expected, isLast: row.endsFile)
      : .tooManyCells(count, expected: expected)
    mistakes.add(.table(mistake), at: FigureFileMistake.Place(row))
    return false
  }

  /// The texts of the cells that say something; nil when one of all is a formula or stands below no heading.
  private mutating func readCells(of row: CSVRow) -> FigureRow? {
    let former = mistakes.count
    var cells = FigureRow(columns: headings.present, hasDecimalPoint: table.hasDecimalPoint)
    // Of a row without a figure nothing else is asked, so that a form of any length costs little.
    let isFilled = headings.saying.contains { !row.isEmpty(at: $0) }
    for (index, column) in headings.columns.enumerated() where !row.isEmpty(at: index) {
      let cell = row.cells[index]
      let isRead = column.map { isFilled && FigureColumn.read.contains($0) } ?? true
      guard isRead || table.text.mayBeFormula(cell) else { continue }
      let text = table.text.text(of: cell)
      if FormulaGuard.isFormula(text) {
        mistakes.add(.table(.formula(text)), at: place(index, of: row))
      } else if let column {
        if isRead { cells.set(column, to: text) }
      } else if !text.allSatisfy(\.isWhitespace) {
        mistakes.add(.table(.headingMissing(text)), at: place(index, of: row))
      }
    }
    return mistakes.count == former ? cells : nil
  }

  private func place(_ index: Int, of row: CSVRow) -> FigureFileMistake.Place {
    FigureFileMistake.Place(
      line: row.line, row: row.number, column: index, heading: heading(at: index),
      isInWorkbook: row.isOfWorkbook)
  }

  private func heading(at index: Int) -> String? {
    headings.columns.indices.contains(index) ? headings.columns[index]?.rawValue : nil
  }
}
