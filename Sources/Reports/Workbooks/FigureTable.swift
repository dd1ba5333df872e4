import Criteria

/// Figures of one indicator: a row for each day or window, a column for each site and for what they are seen against.
struct FigureTable {
  /// What stands at the left edge of each row.
  let heading: String
  var rows: [Workbook.Cell]
  var columns: [Column] = []
  /// What is said of each row.
  var notes: [String]

  /// A column, with a cell for each row.
  struct Column {
    let title: String
    let part: Workbook.Series.Part
    let cells: [Workbook.Cell]
  }

  init(_ heading: String, rows: [Workbook.Cell]) {
    (self.heading, self.rows) = (heading, rows)
    notes = rows.map { _ in "" }
  }

  private var hasNotes: Bool { notes.contains { !$0.isEmpty } }

  /// What stands above its columns.
  var headings: [Workbook.Cell] {
    [Workbook.Cell(heading, .heading)]
      + columns.map { Workbook.Cell($0.title, .trailingHeading) }
      + (hasNotes ? [Workbook.Cell(ColumnWords.notes, .heading)] : [])
  }

  /// How many columns it has with those of its rows and its notes.
  var width: Int { headings.count }

  /// Columns of what figures are seen against; those of only some sites say whose they are.
  ///
  /// - Parameters:
  ///   - word: what it is.
  ///   - each: for each site, by the number of a row, the numbers that hold there.
  mutating func addLevels(_ word: String, _ each: [[[Fraction]]], sites: [String?], unit: Unit) {
    let isSame = each.allSatisfy { $0 == each.first }
    for (levels, site) in zip(isSame ? Array(each.prefix(1)) : each, sites) {
      let count = levels.map(\.count).max() ?? 0
      for number in 0..<count {
        let cells = levels.map { numbers in
          numbers.indices.contains(number)
            ? Workbook.Cell.figure(numbers[number], unit) : Workbook.Cell.empty
        }
        let title = WorkbookWords.level(
          word, number: number, of: count, site: isSame ? nil : site)
        columns.append(Column(title: title, part: .level, cells: cells))
      }
    }
  }
}

extension SheetWriter {
  /// Writes a table of figures; the rows that its figures stand in are told.
  mutating func write(_ table: FigureTable) -> ClosedRange<Int> {
    row(table.headings)
    let first = next
    for (number, cell) in table.rows.enumerated() {
      row(
        [Workbook.Cell(cell.value, .label)] + table.columns.map { $0.cells[number] }
          + (table.notes[number].isEmpty ? [] : [Workbook.Cell(table.notes[number], .note)]))
    }
    return first...max(first, next - 1)
  }
}

extension Workbook.Chart {
  /// Draws the columns of a table that have numbers.
  mutating func draw(_ table: FigureTable, rows: ClosedRange<Int>) {
    let categories = Workbook.Run(column: 0, rows: rows)
    for (place, column) in table.columns.enumerated()
    where column.cells.contains(where: \.isNumber) {
      let values = Workbook.Run(column: place + 1, rows: rows)
      series.append(
        Workbook.Series(column.title, column.part, categories: categories, values: values))
    }
  }
}

extension Workbook.Cell {
  fileprivate var isNumber: Bool { if case .number = value { true } else { false } }
}
