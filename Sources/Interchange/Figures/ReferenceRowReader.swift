import Criteria
import Wording

/// Reads the rows of a file with figures of others one by one, and gathers what they come to.
struct ReferenceRowReader {
  private(set) var found = FigureImport()
  /// The plan as the lines so far leave it.
  private var plan: Plan
  private let records: Records
  private let today: Day
  /// The line in which each figure was said first.
  private var lines: [Key: Int] = [:]

  private struct Key: Hashable {
    let owner: PlanSubject
    let series: String
    let day: Day
  }

  init(plan: Plan, records: Records, today: Day) {
    self.plan = plan
    self.records = records
    self.today = today
    found.areOfOthers = true
  }

  mutating func read(_ row: CSVRow, in rows: inout FigureTableRows) {
    guard let cells = rows.cells(of: row) else { return }
    guard cells.hasNumber || !cells.filled.isSubset(of: FigureColumn.readOfReference) else {
      found.blank += 1
      return
    }
    let (entry, problems) = entry(cells)
    rows.add(problems, of: row)
    guard let entry else { return }
    found.note(entry.dated.day, of: cells, at: row.line)
    do throws(FigureRowProblem) {
      try take(entry, at: row.line)
    } catch { rows.add([error], of: row) }
  }

  private mutating func take(_ entry: ReferenceEntry, at line: Int) throws(FigureRowProblem) {
    let key = Key(
      owner: plan.owner(of: entry), series: entry.series.lowercased(), day: entry.dated.day)
    if let standing = plan.standing(for: entry) {
      guard !standing.isSame(as: entry.dated.figure) else {
        found.present += 1
        return
      }
      if let first = lines[key] {
        throw FigureRowProblem(.reference(.twice(firstLine: first)), in: nil)
      }
      found.changedReferences.append(.init(entry: entry, former: standing))
    }
    lines[key] = line
    plan.put(entry)
    found.references.append(entry)
    found.note(PersonalData.doubtful(in: [entry.series]), at: line)
    noteDoubts(about: entry, at: line)
  }

  /// A share that was typed as a fraction of one is so whoever counted it; how far others are says nothing.
  private mutating func noteDoubts(about entry: ReferenceEntry, at line: Int) {
    guard let indicator = plan.indicator(entry.indicator)?.indicator else { return }
    let own = Measurement(
      id: "", indicator: entry.indicator, site: nil, day: entry.dated.day,
      quarter: Quarter(containing: entry.dated.day), figure: entry.dated.figure, recordedBy: "",
      recordedAt: 0)
    let doubts = records.doubts(about: own, of: indicator, in: plan).filter {
      if case .hundredth = $0 { true } else { false }
    }
    guard !doubts.isEmpty else { return }
    found.doubtful.append(.init(line: line, measurement: own, doubts: doubts))
  }

  // MARK: - A row

  /// - Returns: the entry when nothing is wrong with what is written, else all that is.
  private func entry(_ cells: FigureRow) -> (ReferenceEntry?, [FigureRowProblem]) {
    var problems = FigureRowProblems()
    let known = problems.reading { () throws(FigureRowProblem) in
      let text = try cells.criterion(in: plan)
      return try FigureRowProblem.telling { () throws(EntryProblem) in
        try KnownIndicator(text, in: plan)
      }
    }
    for column in cells.filled.subtracting(FigureColumn.readOfReference) {
      problems.add(FigureRowProblem(.reference(.notTold(column.rawValue)), in: column))
    }
    let series = problems.reading { () throws(FigureRowProblem) in try self.series(cells) }
    let day = problems.reading { () throws(FigureRowProblem) in try self.day(cells) }
    let figure = (cells.hasNumber ? known : nil).flatMap { known in
      problems.reading { () throws(FigureRowProblem) in
        try self.figure(cells, of: known.indicator)
      }
    }
    guard problems.found.isEmpty, let known, let series, let day, let figure else {
      return (nil, problems.found)
    }
    return (
      ReferenceEntry(indicator: known.id, series: series, dated: DatedFigure(figure, on: day)), []
    )
  }

  private func series(_ cells: FigureRow) throws(FigureRowProblem) -> String {
    guard let name = cells[.reference]?.singleLine, !name.isEmpty else {
      throw FigureRowProblem(.reference(.nameMissing), in: .reference)
    }
    guard name.count <= PlanEdit.longestName else {
      throw FigureRowProblem(.reference(.nameTooLong(limit: PlanEdit.longestName)), in: .reference)
    }
    if let fault = TextFault.first(in: [name]) {
      throw FigureRowProblem(.reference(.text(fault)), in: .reference)
    }
    return name
  }

  private func day(_ cells: FigureRow) throws(FigureRowProblem) -> Day {
    let read = DanishDeadline.read(
      cells[.day] ?? "", near: today, within: plan.period.upTo(today))
    return try FigureRowProblem.telling(read, in: .day) { problem in
      if case .notADeadline(let text) = problem { .day(.notADay(text)) } else { .day(problem) }
    }
  }

  private func figure(
    _ cells: FigureRow, of indicator: Indicator
  ) throws(FigureRowProblem) -> Figure {
    let read = try cells.checkedFigure(of: indicator)
    switch read.figure {
    case .amount where read.breakdown == .unsaid: return read.figure
    case .ratio(_, let denominator) where denominator > 0: return read.figure
    default:
      let column: FigureColumn = cells[.value] == nil ? .denominator : .value
      throw FigureRowProblem(.reference(.notANumber(cells[column] ?? "")), in: column)
    }
  }
}
