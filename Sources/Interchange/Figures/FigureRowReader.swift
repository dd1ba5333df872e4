import Criteria
import Wording

/// Reads the rows of a file with figures one by one, and gathers what they come to.
struct FigureRowReader {
  private(set) var found = FigureImport()
  private(set) var mistakes = FigureMistakeList()
  private let plan: Plan
  private let records: Records
  private let today: Day
  private let headings: FigureHeadings
  private let table: FigureTableText
  private var entries: FigureEntryReader
  /// The line in which each figure was said first.
  private var lines: [Key: Int] = [:]
  /// The figures of the lines so far.
  private var above: [IndicatorID: [Measurement]] = [:]

  private struct Key: Hashable {
    let indicator: IndicatorID
    let site: Slug?
    let quarter: Quarter
  }

  init(
    plan: Plan, records: Records, today: Day, headings: FigureHeadings, table: FigureTableText
  ) {
    self.plan = plan
    self.records = records
    self.today = today
    self.headings = headings
    self.table = table
    entries = FigureEntryReader(plan: plan, today: today)
  }

  mutating func read(
    _ row: CSVRow, _ record: (FigureEntry) throws(EntryProblem) -> Measurement
  ) {
    guard !row.isBlank else { return }
    guard isWhole(row), let cells = readCells(of: row) else { return }
    guard cells.hasFigure else {
      if cells.hasRemarks {
        add(FigureRowProblem(.figureMissing, in: .value), of: row)
      } else {
        found.blank += 1
      }
      return
    }
    let (entry, problems) = entries.entry(cells)
    for problem in problems.sorted(by: { place(of: $0) < place(of: $1) }) { add(problem, of: row) }
    guard let entry else { return }
    if let text = cells[.day], let day = entry.day, (try? DanishDay.read(text).get()) == nil {
      found.shortDays.append(FigureImport.ShortDay(line: row.line, text: text, day: day))
    }
    do throws(FigureRowProblem) { try take(entry, of: row, record) } catch { add(error, of: row) }
  }

  /// Whether the row is a row of the table at all: its quotes fit, and it has a cell below each heading.
  private mutating func isWhole(_ row: CSVRow) -> Bool {
    guard row.faults.isEmpty else {
      mistakes.add(faultsOf: row, heading: heading)
      return false
    }
    let (count, expected) = (row.cells.count, headings.columns.count)
    if count >= expected, row.cells.dropFirst(expected).allSatisfy({ $0.range.isEmpty }) {
      return true
    }
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
    let isFilled = headings.saying.contains { !row.cells[$0].range.isEmpty }
    for (index, column) in headings.columns.enumerated() where !row.cells[index].range.isEmpty {
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

  private mutating func take(
    _ entry: FigureEntry, of row: CSVRow,
    _ record: (FigureEntry) throws(EntryProblem) -> Measurement
  ) throws(FigureRowProblem) {
    let day = try FigureRowProblem.telling { () throws(EntryProblem) in
      try entry.holdingDay(in: plan, closed: records.closedQuarters, today: today)
    }
    let key = Key(
      indicator: entry.indicator, site: entry.site, quarter: Quarter(containing: day))
    if let first = lines[key] { throw FigureRowProblem(.twice(firstLine: first), in: nil) }
    lines[key] = row.line
    if let standing = records.standing(for: key.indicator, at: key.site, in: key.quarter) {
      let differences = entry.differences(from: standing)
      if differences.isEmpty {
        found.present += 1
        return
      }
      if entry.correctionReason == nil {
        let others = differences.contains(.value) ? [] : differences.map(\.rawValue)
        throw FigureRowProblem(.standsOtherwise(standing, columns: others), in: nil)
      }
    }
    let measurement = try FigureRowProblem.telling { () throws(EntryProblem) in try record(entry) }
    noteDoubts(about: measurement, at: row.line)
    found.personal += PersonalData.doubtful(in: Array(entry.texts.values)).map {
      FigureImport.Personal(line: row.line, found: $0)
    }
    found.measurements.append(measurement)
  }

  private mutating func noteDoubts(about measurement: Measurement, at line: Int) {
    guard let indicator = plan.indicator(measurement.indicator)?.indicator else { return }
    let doubts = records.doubts(
      about: measurement, of: indicator, in: plan, besides: above[measurement.indicator] ?? [])
    above[measurement.indicator, default: []].append(measurement)
    guard !doubts.isEmpty else { return }
    found.doubtful.append(
      FigureImport.Doubtful(line: line, measurement: measurement, doubts: doubts))
  }

  private func place(of problem: FigureRowProblem) -> Int {
    problem.column.flatMap(headings.place) ?? -1
  }

  private mutating func add(_ problem: FigureRowProblem, of row: CSVRow) {
    let index = problem.column.flatMap(headings.place)
    mistakes.add(
      .row(problem.mistake), at: index.map { place($0, of: row) } ?? FigureFileMistake.Place(row))
  }

  private func place(_ index: Int, of row: CSVRow) -> FigureFileMistake.Place {
    FigureFileMistake.Place(
      line: row.line, row: row.number, column: index, heading: heading(at: index))
  }

  private func heading(at index: Int) -> String? {
    headings.columns.indices.contains(index) ? headings.columns[index]?.rawValue : nil
  }
}
