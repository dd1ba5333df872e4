import Canvas
import Criteria
import Wording

/// What the logbook gives a criterion as a table, a row per quarter: what it comes to, how many occasions
/// stand behind it where that is another number, and how many are planned; the newest first. Columns that
/// say nothing are left out.
struct CountedTable {
  let lines: [Line]

  init(
    _ series: CountedSeries, of status: IndicatorStatus, closed: Set<Quarter>, width: Int,
    symbols: SymbolSet
  ) {
    let heading = Style(.heading)
    var table = TextTable()
    table.flexible = 4
    table.rows = [
      [
        TextTable.Cell(DetailWords.quarter, heading),
        TextTable.Cell(DetailWords.value, heading, right: true),
        TextTable.Cell(CountedWords.held, heading, right: true),
        TextTable.Cell(CountedWords.planned, heading, right: true),
        TextTable.Cell(DetailWords.note, heading),
      ]
    ]
    let last = series.quarters.last?.period.last
    let ahead = Dictionary(grouping: series.planned.filter { $0.day > last ?? $0.day - 1 }) {
      Quarter(containing: $0.day)
    }
    for (quarter, planned) in ahead.sorted(by: { $0.key > $1.key }) {
      table.rows.append(
        Self.row(DanishQuarter.text(quarter), FigureText.none, nil, planned.count, ""))
    }
    for (place, counted) in series.quarters.enumerated().reversed() {
      let isOpen = place == series.quarters.count - 1 && counted.day < counted.period.last
      let quarter = Quarter(containing: counted.day)
      table.rows.append(
        Self.row(
          DanishQuarter.text(quarter), CountedWords.value(counted.figure, of: status.indicator),
          series.plannedCount ? nil : counted.held, series.planned(within: counted.period),
          CountedWords.note(
            counted, of: status.indicator, isOpen: isOpen, isClosed: closed.contains(quarter))))
    }
    for column in 2...4 where table.rows.dropFirst().allSatisfy({ $0[column].width == 0 }) {
      for row in table.rows.indices { table.rows[row][column] = TextTable.Cell("") }
    }
    lines = table.lines(in: width, ellipsis: symbols.ellipsis)
  }

  private static func row(
    _ quarter: String, _ value: String, _ held: Int?, _ planned: Int, _ note: String
  ) -> [TextTable.Cell] {
    [
      TextTable.Cell(quarter), TextTable.Cell(value, right: true),
      TextTable.Cell(held.map { DanishNumber.text($0) } ?? "", right: true),
      TextTable.Cell(planned == 0 ? "" : DanishNumber.text(planned), right: true),
      TextTable.Cell(note, Style(.secondary)),
    ]
  }
}
