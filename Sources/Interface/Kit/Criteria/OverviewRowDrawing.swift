import Canvas
import Criteria
import Reports
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
    let text = holding.row(status.results[result], of: status)
    let verdict = text.verdict
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
    let goesOn = text.site == nil && name.width > columns.name
    let nameWidth = columns.name + (goesOn ? OverviewColumns.gap + columns.site : 0)
    let ellipsis = canvas.symbols.ellipsis
    var said = name.cell(width: nameWidth, isAlone: isFirstInView, ellipsis: ellipsis)
    if isSelected, said.isEmpty {
      said = name.cell(width: nameWidth, isAlone: true, ellipsis: ellipsis)
    }
    put(said, nameWidth)
    if !goesOn { put(text.place, columns.site) }
    put(text.start, columns.start, right: true)
    // A rating's step by its number where its name is too long; all else is a number and never cut.
    let now = text.now.displayWidth > columns.now ? text.step ?? text.now : text.now
    put(now, columns.now, right: true, Style(bold: true))
    put(
      GoalText.tight(text.goal, width: columns.goal, isASCII: canvas.symbols == .ascii),
      columns.goal)
    if columns.progress > 0 {
      if let progress = text.progress {
        let line = progress.line(
          in: text.unit, verdict.role, width: columns.progress, symbols: canvas.symbols)
        canvas.draw(line, row: row, column: place, width: columns.progress)
      }
      place += columns.progress + OverviewColumns.gap
    }
    if columns.trend > 0 {
      put(Sparkline.text(text.trend, width: columns.trend, symbols: canvas.symbols), columns.trend)
    }
    let word =
      text.status.displayWidth + 2 <= columns.status
      ? text.status
      : verdict.reason.map(VerdictWords.reason) ?? VerdictWords.word(text.assessment)
    put(
      "\(canvas.symbols.mark(verdict)) \(word)", columns.status,
      Style(verdict.role, bold: verdict.rank < 3))
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
      "  " + status.criterion.numberedName, row: row, column: OverviewColumns.first,
      width: place - OverviewColumns.first - OverviewColumns.gap)
    canvas.write(
      "\(canvas.symbols.mark(verdict)) \(VerdictWords.word(verdict))", row: row, column: place,
      style: Style(verdict.role, bold: verdict.rank < 3), width: columns.status)
  }
}
