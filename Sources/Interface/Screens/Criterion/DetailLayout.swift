import Canvas
import Criteria
import Wording

/// What a criterion's screen says, as lines that scroll under its title.
struct DetailLayout {
  let document: Document
  /// The rows that the lines scroll in.
  let rows: Range<Int>

  var scrolls: Bool { document.lines.count > rows.count }

  init?(_ state: State) {
    guard let detail = state.detail, let holding = state.holding,
      let criterion = holding.criterion(detail.subject.id.criterion),
      let status = holding.status(detail.subject)
    else { return nil }
    rows = 2..<max(2, state.rowsAboveFooter)
    let writer = DetailWriter(
      holding: holding, criterion: criterion, status: status, detail: detail,
      symbols: state.symbols, width: max(20, state.size.columns - 3), rows: rows.count)
    document = writer.document
  }
}

extension DetailPlace {
  func draw(_ state: State, on canvas: inout Canvas) {
    guard let holding = state.holding, let layout = DetailLayout(state),
      let criterion = holding.criterion(subject.id.criterion)
    else { return }
    let verdict = criterion.verdict
    let mark = "\(canvas.symbols.mark(verdict)) \(VerdictWords.word(verdict)) "
    canvas.write(
      " \(OverviewName.criterion(criterion))", row: 0, column: 0,
      style: Style(.heading, bold: true), width: canvas.columns - mark.displayWidth - 2)
    canvas.write(
      mark, row: 0, column: canvas.columns - mark.displayWidth,
      style: Style(verdict.role, bold: true))
    canvas.rule(row: 1)
    layout.document.draw(on: &canvas, rows: layout.rows, top: scroll.top)
    let furthest = layout.document.furthest(rows: layout.rows.count)
    let first = min(max(0, scroll.top), furthest)
    if let focus = layout.document.focus, focus >= first, focus < first + layout.rows.count {
      canvas.rest(row: layout.rows.lowerBound + focus - first, column: 1)
    } else {
      canvas.rest(row: 0, column: 1)
    }
  }
}
