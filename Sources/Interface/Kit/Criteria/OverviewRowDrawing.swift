import Canvas
import Criteria
import Wording

/// One result drawn as a row of the overview.
struct OverviewRowDrawing {
  let status: CriterionStatus
  let result: Int
  /// Whether the rows above it are out of view.
  let isFirstInView: Bool
  /// Whether it is selected, and then says its name even where the row above does.
  let isSelected: Bool
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
    let name = OverviewName(status, result: result)
    // A long name goes on where a plan-wide row would only say that it is plan-wide.
    let goesOn = indicator.site == nil && name.width > columns.name
    let nameWidth = columns.name + (goesOn ? OverviewColumns.gap + columns.site : 0)
    let ellipsis = canvas.symbols.ellipsis
    var said = name.cell(width: nameWidth, isAlone: isFirstInView, ellipsis: ellipsis)
    if isSelected, said.isEmpty {
      said = name.cell(width: nameWidth, isAlone: true, ellipsis: ellipsis)
    }
    put(said, nameWidth)
    if !goesOn { put(text.site, columns.site) }
    put(text.start, columns.start, right: true)
    put(now(indicator, text), columns.now, right: true, Style(bold: true))
    put(
      GoalWords.tight(text.goal, width: columns.goal, isASCII: canvas.symbols == .ascii),
      columns.goal)
    if columns.progress > 0 {
      canvas.draw(
        ProgressCell(indicator.assessment, unit: indicator.indicator.unit)
          .line(width: columns.progress, symbols: canvas.symbols),
        row: row, column: place, width: columns.progress)
      place += columns.progress + OverviewColumns.gap
    }
    if columns.trend > 0 {
      let values = indicator.figures.map { $0.figure.value(in: indicator.indicator) }
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
    return ProgressWords.step(value)
  }
}

/// The row above a criterion's parts: its name, and the worst of their verdicts.
struct OverviewPartsDrawing {
  let status: CriterionStatus
  let columns: OverviewColumns

  func draw(row: Int, on canvas: inout Canvas) {
    let verdict = status.verdict
    let place = columns.statusColumn
    canvas.write(
      "  " + OverviewName.criterion(status), row: row, column: OverviewColumns.first,
      width: place - OverviewColumns.first - OverviewColumns.gap)
    canvas.write(
      "\(canvas.symbols.mark(verdict)) \(VerdictWords.word(verdict))", row: row, column: place,
      style: Style(verdict.role, bold: verdict.rank < 3), width: columns.status)
  }
}
