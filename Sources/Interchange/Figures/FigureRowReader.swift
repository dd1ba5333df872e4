import Criteria
import Wording

/// Reads the rows of a file with figures one by one, and gathers what they come to.
struct FigureRowReader {
  private(set) var found = FigureImport()
  private let plan: Plan
  private let records: Records
  private let today: Day
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

  init(plan: Plan, records: Records, today: Day) {
    self.plan = plan
    self.records = records
    self.today = today
    entries = FigureEntryReader(plan: plan, today: today)
  }

  mutating func read(
    _ row: CSVRow, in rows: inout FigureTableRows,
    _ record: (FigureEntry) throws(EntryProblem) -> Measurement
  ) {
    guard let cells = rows.cells(of: row) else { return }
    guard cells.hasFigure else {
      if cells.hasRemarks {
        rows.add([FigureRowProblem(.figureMissing, in: .value)], of: row)
      } else {
        found.blank += 1
      }
      return
    }
    let (entry, problems) = entries.entry(cells)
    rows.add(problems, of: row)
    guard let entry else { return }
    if let day = entry.day { found.note(day, of: cells, at: row.line) }
    do throws(FigureRowProblem) {
      try take(entry, at: row.line, record)
    } catch { rows.add([error], of: row) }
  }

  private mutating func take(
    _ entry: FigureEntry, at line: Int,
    _ record: (FigureEntry) throws(EntryProblem) -> Measurement
  ) throws(FigureRowProblem) {
    let day = try FigureRowProblem.telling { () throws(EntryProblem) in
      try entry.holdingDay(in: plan, closed: records.closedQuarters, today: today)
    }
    let key = Key(
      indicator: entry.indicator, site: entry.site, quarter: Quarter(containing: day))
    if let first = lines[key] { throw FigureRowProblem(.twice(firstLine: first), in: nil) }
    lines[key] = line
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
    noteDoubts(about: measurement, at: line)
    found.note(PersonalData.doubtful(in: Array(entry.texts.values)), at: line)
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
}
