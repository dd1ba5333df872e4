import Canvas
import Criteria
import Wording

extension CriterionWriter {
  /// What the logbook gives the criterion as a table, a row per quarter: what it comes to, how many occasions
  /// stand behind it where that is another number, and how many are planned; the newest first. Columns that
  /// say nothing are left out.
  func table(of series: CountedSeries) -> [Line] {
    let names = [
      DetailWords.quarter, DetailWords.value, CountedWords.held, CountedWords.planned,
      DetailWords.note,
    ]
    var table = TextTable(rows: [TextTable.names(names, right: [1, 2, 3])], flexible: 4)
    func add(_ quarter: Quarter, _ value: String, held: Int?, planned: Int, note: String = "") {
      table.rows.append([
        TextTable.Cell(DanishQuarter.text(quarter)), TextTable.Cell(value, right: true),
        TextTable.Cell(held.map { DanishNumber.text($0) } ?? "", right: true),
        TextTable.Cell(planned == 0 ? "" : DanishNumber.text(planned), right: true),
        TextTable.Cell(note, Style(.secondary)),
      ])
    }
    let last = series.quarters.last?.period.last
    let ahead = Dictionary(grouping: series.planned.filter { $0.day > last ?? $0.day - 1 }) {
      Quarter(containing: $0.day)
    }
    for (quarter, planned) in ahead.sorted(by: { $0.key > $1.key }) {
      add(quarter, FigureText.none, held: nil, planned: planned.count)
    }
    for (place, counted) in series.quarters.enumerated().reversed() {
      let isOpen = place == series.quarters.count - 1 && counted.day < counted.period.last
      let quarter = Quarter(containing: counted.day)
      let isClosed = holding.records.closedQuarters.contains(quarter)
      add(
        quarter, CountedWords.value(counted.figure, of: indicator),
        held: series.plannedCount ? nil : counted.held,
        planned: series.planned(within: counted.period),
        note: CountedWords.note(counted, of: indicator, isOpen: isOpen, isClosed: isClosed))
    }
    for column in 2...4 where table.rows.dropFirst().allSatisfy({ $0[column].width == 0 }) {
      for row in table.rows.indices { table.rows[row][column] = TextTable.Cell("") }
    }
    return table.lines(in: width, ellipsis: symbols.ellipsis)
  }
}
