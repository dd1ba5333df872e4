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
  private var above = FiguresBeside()
  /// Whether the year of a day is not written out, by how it is written.
  private var shortDays: [String: Bool] = [:]

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
    if let day = entry.day, let text = cells[.day], isShort(text) {
      found.shortDays.append(.init(line: row.line, text: text, day: day))
    }
    do throws(FigureRowProblem) {
      try take(entry, at: row.line, record)
    } catch { rows.add([error], of: row) }
  }

  /// Whether the year of a day is not written out. A file says the same few days again and again.
  private mutating func isShort(_ text: String) -> Bool {
    if let known = shortDays[text] { return known }
    let isShort = FigureImport.ShortDay.isShort(text)
    shortDays[text] = isShort
    return isShort
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
    let doubts = records.doubts(about: measurement, of: indicator, in: plan, besides: above)
    above.add(measurement)
    guard !doubts.isEmpty else { return }
    found.doubtful.append(
      FigureImport.Doubtful(line: line, measurement: measurement, doubts: doubts))
  }
}
