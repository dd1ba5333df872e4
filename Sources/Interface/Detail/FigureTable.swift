import Criteria
import Wording

/// Figures as a table: day, quarter, value, n, note, by whom, and whether they were corrected. Columns
/// that no figure needs are left out, and the note takes what room there is.
struct FigureTable {
  let lines: [Line]

  init(
    _ history: [Measurement], of status: IndicatorStatus, holding: Holding, width: Int,
    symbols: SymbolSet
  ) {
    let indicator = status.indicator
    guard !history.isEmpty else {
      lines = [Line(DetailWords.noFigures, .secondary)]
      return
    }
    let corrected = Set(history.compactMap { $0.correction?.supersedes })
    let figures = history.enumerated()
      .sorted { ($0.element.day, $0.offset) > ($1.element.day, $1.offset) }.map(\.element)
    let columns = [
      DetailWords.day, DetailWords.quarter, DetailWords.value, "n", DetailWords.by,
      DetailWords.corrected, OverviewWords.site,
    ]
    let rows = figures.map { figure in
      [
        DanishDay.short(figure.day), DanishQuarter.short(figure.quarter),
        FigureText.text(figure.figure, unit: indicator.unit, tally: indicator.tally),
        figure.sampleSize.map { DanishNumber.text($0) } ?? "", figure.recordedBy,
        corrected.contains(figure.id)
          ? DetailWords.wasCorrected : figure.correction == nil ? "" : DetailWords.isCorrection,
        figure.site == status.site ? "" : holding.siteName(figure.site) ?? OverviewWords.whole,
      ]
    }
    let most = [10, 8, max(12, width / 3), 9, 14, 14, 14]
    let widths = columns.indices.map { column in
      let isUsed = rows.contains { !$0[column].isEmpty }
      let longest = rows.map { $0[column].displayWidth }.max() ?? 0
      return isUsed ? min(max(longest, columns[column].displayWidth), most[column]) : 0
    }
    let used = widths.filter { $0 > 0 }.reduce(0) { $0 + $1 + 2 }
    let noteWidth = max(0, width - used)
    let hasNotes = figures.contains { $0.note != nil || $0.correction != nil } && noteWidth >= 8
    func line(_ texts: [String], note: String, _ style: Style) -> Line {
      var text = ""
      for (column, width) in widths.enumerated() where width > 0 {
        text +=
          texts[column].padded(
            to: width, ellipsis: symbols.ellipsis, right: column == 2 || column == 3) + "  "
      }
      return Line(
        text + (hasNotes ? note.fitted(to: noteWidth, ellipsis: symbols.ellipsis) : ""), style)
    }
    lines =
      [line(columns, note: DetailWords.note, Style(.heading))]
      + zip(figures, rows).map { figure, row in
        let reason = figure.correction.map { DetailWords.because($0.reason) }
        let note = [figure.note, reason].compactMap { $0 }.joined(separator: " ")
        return line(
          row, note: note, Style(corrected.contains(figure.id) ? .secondary : .plain))
      }
  }
}
