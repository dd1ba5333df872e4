import Criteria
import Wording

/// One result drawn as a row of the overview.
struct OverviewRowDrawing {
  let status: CriterionStatus
  let result: Int
  /// Whether the row says the criterion's name; the rows of its other sites leave it out.
  let namesCriterion: Bool
  let holding: Holding
  let columns: OverviewColumns

  func draw(row: Int, on canvas: inout Canvas) {
    let indicator = status.results[result]
    let text = OverviewText(indicator, in: holding)
    let verdict = indicator.assessment.verdict
    var place = OverviewColumns.first
    func put(_ text: String, _ width: Int, right: Bool = false, _ style: Style = .plain) {
      guard width > 0 else { return }
      canvas.write(
        text.padded(to: width, ellipsis: canvas.symbols.ellipsis, right: right), row: row,
        column: place, style: style)
      place += width + OverviewColumns.gap
    }
    let repeats =
      !namesCriterion && result > 0 && status.results[result - 1].id == indicator.id
    put(
      repeats
        ? ""
        : "  "
          + OverviewText.name(
            of: status, result: result, width: columns.name - 2,
            ellipsis: canvas.symbols.ellipsis), columns.name)
    put(text.site, columns.site)
    put(text.start, columns.start, right: true)
    put(now(indicator, text), columns.now, right: true, Style(bold: true))
    put(
      OverviewWords.tight(text.goal, width: columns.goal, isASCII: canvas.symbols == .ascii),
      columns.goal)
    if columns.progress > 0 {
      canvas.draw(
        ProgressCell(indicator.assessment, unit: indicator.indicator.unit)
          .line(width: columns.progress, symbols: canvas.symbols),
        row: row, column: place, width: columns.progress)
      place += columns.progress + OverviewColumns.gap
    }
    if columns.trend > 0 {
      let series = holding.records.series(of: indicator.id, at: indicator.site)
      let values = series.filter { $0.day <= holding.rollup.asOf }
        .map { $0.figure.value(in: indicator.indicator) }
      put(Sparkline.text(values, width: columns.trend, symbols: canvas.symbols), columns.trend)
    }
    let word =
      text.status.displayWidth + 2 <= columns.status
      ? text.status
      : verdict.reason.map(VerdictWords.reason) ?? VerdictWords.word(indicator.assessment)
    put(
      "\(canvas.symbols.mark(verdict)) \(word)", columns.status,
      Style(verdict.role, bold: verdict.rank < 3))
  }

  /// A rating's step by its number where its name is too long; all else is a number and never cut.
  private func now(_ indicator: IndicatorStatus, _ text: OverviewText) -> String {
    guard text.now.displayWidth > columns.now, case .rating = indicator.indicator.unit,
      let value = indicator.assessment.current?.value
    else { return text.now }
    return OverviewWords.step(value)
  }
}
