import Canvas
import Criteria
import Wording

/// Adding something that is followed, or changing it: what has been typed, and how it has been understood.
struct FormScreen: FieldsScreen {
  let subject: FormSubject
  var form: Form
  var sending = Sending.notSent
  var hasAsked = false
  private(set) var check = FormCheck()

  init(_ subject: FormSubject, in world: World) {
    self.subject = subject
    form = Form(world.holding.map { subject.context(in: $0.plan, today: world.today).fields } ?? [])
    check(in: world)
  }

  static let commands = typing(save: FormWords.save, saveAnywhere: FormWords.saveAnywhere)

  var problems: [FieldName: String] { check.problems }
  func effect(token: Int) -> Effect? { check.edit.map { .edit($0, token: token) } }

  func draftPlace(in plan: Plan) -> DraftPlace { .form(subject, in: plan) }

  func title(in plan: Plan) -> String {
    subject.title(in: plan) + (subject.owner(in: plan).map { ": \($0)" } ?? "")
  }

  mutating func check(in world: World) {
    guard let holding = world.holding else { return }
    check = FormCheck(subject, form, holding: holding, today: world.today, hasAsked: hasAsked)
  }

  mutating func refresh(in world: World) -> Bool {
    check(in: world)
    return sending != .stored
  }

  func draw(in world: World, on canvas: inout Canvas) {
    guard let holding = world.holding else { return }
    canvas.draw(title: title(in: holding.plan))
    let bottom = world.rowsAboveFooter
    let agreed = check.agreed.flatMap { $0.lines(to: canvas.columns - 3, .secondary) }
    let top = canvas.draw(agreed, row: 2, above: bottom - 4, column: 2) + 1
    let echo = echo(width: canvas.columns - 2, symbols: world.symbols)
    let last = max(top + 3, bottom - echo.count)
    let rows = form.rows(
      problems: check.problems, hints: check.hints, notes: check.notes, isOpen: isOpen, in: world)
    var row = canvas.draw(fields: rows, rows: min(top, bottom)..<max(top, min(last, bottom)))
    if row + 1 + echo.count <= bottom { row += 1 }
    canvas.draw(echo, row: row, above: bottom)
  }

  /// What was understood, said to be unsaved.
  private func echo(width: Int, symbols: SymbolSet) -> [Line] {
    guard isOpen else { return [Line(WaitingWords.storing, .notice, bold: true)] }
    return (check.understood ?? "").lines(to: width)
      + (form.isChanged ? check.outlook?.lines(width: width, symbols: symbols) ?? [] : [])
      + (form.isChanged && check.edit != nil ? [Line(FieldWords.notSaved, .secondary)] : [])
  }
}
