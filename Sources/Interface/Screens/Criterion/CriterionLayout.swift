import Canvas
import Reports
import Wording

/// What a criterion's screen says, as lines that scroll under its title.
struct CriterionLayout {
  let document: Document
  /// The rows that the lines scroll in.
  let rows: Range<Int>

  var scrolls: Bool { document.lines.count > rows.count }

  init?(_ detail: CriterionScreen, _ world: World) {
    guard let holding = world.holding,
      let criterion = holding.criterion(detail.subject.id.criterion),
      let status = holding.status(detail.subject)
    else { return nil }
    rows = 2..<max(2, world.rowsAboveFooter)
    let writer = CriterionWriter(
      holding: holding, criterion: criterion, status: status, detail: detail,
      symbols: world.symbols, width: max(20, world.size.columns - 3), rows: rows.count)
    document = writer.document
  }
}

extension CriterionScreen {
  func draw(in world: World, on canvas: inout Canvas) {
    guard let holding = world.holding, let layout = CriterionLayout(self, world),
      let criterion = holding.criterion(subject.id.criterion)
    else { return }
    let verdict = criterion.verdict
    let mark = "\(canvas.symbols.mark(verdict)) \(VerdictWords.word(verdict)) "
    canvas.write(
      " \(criterion.criterion.numberedName)", row: 0, column: 0,
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
