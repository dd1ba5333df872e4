import Criteria

/// Writes a sheet from its top down.
struct SheetWriter {
  private(set) var sheet: Workbook.Sheet
  /// How wide each column may be at most, where its cells go on in another line.
  private let most: [Int]

  private static let least = 8

  init(_ name: String, most: [Int]) {
    sheet = Workbook.Sheet(name)
    self.most = most
    sheet.widths = most.map { min($0, Self.least) }
  }

  /// The row that is written next.
  var next: Int { sheet.rows.count }

  /// A row of words that run on.
  mutating func line(_ text: String, _ style: Workbook.Style) {
    sheet.rows.append([Workbook.Cell(text.cut(toUnits: Self.longestLine), style)])
  }

  private static let longestLine = 160

  mutating func skip(to row: Int? = nil) {
    repeat { sheet.rows.append([]) } while row.map { next < $0 } ?? false
  }

  /// A row of cells that the columns are made wide enough for, or as wide as they may be.
  mutating func row(_ cells: [Workbook.Cell]) {
    for (column, cell) in cells.enumerated() {
      if column == sheet.widths.count { sheet.widths.append(Self.least) }
      let most = most.indices.contains(column) ? most[column] : Self.mostOfOthers
      sheet.widths[column] = max(
        sheet.widths[column], min(cell.width + Self.margin, most))
    }
    sheet.rows.append(cells)
  }

  private static let mostOfOthers = 24
  /// What is left free beside the longest cell of a column, as letters are not of one width everywhere.
  private static let margin = 3

  /// Keeps what is written so far in view, and on every page.
  mutating func freeze() { sheet.frozenRows = next }

  /// Begins what is kept on one page.
  mutating func beginPart() { sheet.parts.append(next) }

  /// Prints only the first columns.
  mutating func print(columns: Int) { sheet.printedColumns = columns }

  mutating func filter(_ area: Workbook.Area) { sheet.filtered = area }

  mutating func add(_ chart: Workbook.Chart) { sheet.charts.append(chart) }
}

/// A column of a table of criteria.
struct CriterionColumn: Sendable {
  let title: String
  var isTrailing = false
  /// How wide it may be at most.
  var most = 24
  let cell: @Sendable (CriterionLine) -> Workbook.Cell
}

/// A part of a criterion at a site, with where it hangs.
struct CriterionLine {
  let row: CriterionRow
  let area: String
  let activity: String?
  let plan: Plan

  /// The goal, as `status --json` has it; nil where the agreement does not say.
  var goal: Goal? {
    let indicator = row.result.indicator
    let goal = row.assessment.goal ?? indicator.goal.value(at: row.result.site)
    return goal.flatMap { $0.target == .missing ? nil : $0 }
  }

  /// The day by which the goal is to be reached.
  var deadline: Day? {
    goal.flatMap { row.assessment.deadline ?? $0.lastDay ?? plan.agreedPeriod?.last }
  }
}

extension SheetWriter {
  /// A table of criteria, whose rows can be chosen among.
  ///
  /// - Parameter freezing: whether its headings stay in view.
  mutating func table(_ columns: [CriterionColumn], _ lines: [CriterionLine], freezing: Bool) {
    let first = next
    row(columns.map { Workbook.Cell($0.title, $0.isTrailing ? .trailingHeading : .heading) })
    if freezing { freeze() }
    for line in lines { row(columns.map { $0.cell(line) }) }
    filter(Workbook.Area(rows: first...next - 1, columns: 0...columns.count - 1))
  }
}
