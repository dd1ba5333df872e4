import Canvas
import Reports
import Wording

extension CriterionScreen {
  func document(in world: World) -> Document {
    guard let holding = world.holding, let status = holding.status(subject),
      let criterion = holding.criterion(subject.id.criterion)
    else { return Document() }
    return CriterionWriter(
      holding: holding, criterion: criterion, status: status, detail: self,
      symbols: world.symbols, width: max(20, world.size.columns - 3),
      rows: rows(in: world).count
    ).document
  }

  func draw(in world: World, on canvas: inout Canvas) {
    guard let criterion = world.holding?.criterion(subject.id.criterion) else { return }
    let (document, rows) = (document(in: world), rows(in: world))
    let verdict = criterion.verdict
    let mark = "\(canvas.symbols.mark(verdict)) \(VerdictWords.word(verdict)) "
    canvas.write(
      " \(criterion.criterion.numberedName)", row: 0, column: 0,
      style: Style(.heading, bold: true), width: canvas.columns - mark.displayWidth - 2)
    canvas.write(
      mark, row: 0, column: canvas.columns - mark.displayWidth,
      style: Style(verdict.role, bold: true))
    canvas.rule(row: 1)
    document.draw(on: &canvas, rows: rows, top: scroll.top)
    let first = min(max(0, scroll.top), document.furthest(rows: rows.count))
    if let focus = document.focus, focus >= first, focus < first + rows.count {
      canvas.rest(row: rows.lowerBound + focus - first, column: 1)
    } else {
      canvas.rest(row: 0, column: 1)
    }
  }
}
