import Canvas
import Wording

/// Adding something that is followed, or changing it: what has been typed, and how it has been understood.
struct FormScreen: FieldsScreen {
  /// What is added or changed.
  let subject: FormSubject
  var form: Form
  /// The token of the effect that is storing the change.
  var storing: Int?
  var isStored = false
  /// Whether the user has asked to store it, so that empty fields are said to be missing too.
  private(set) var hasAsked = false
  /// What was understood.
  private(set) var check = FormCheck()

  init(_ subject: FormSubject, in world: World) {
    self.subject = subject
    form =
      world.holding.map { Form(subject.form.fields(in: $0.plan, today: world.today)) } ?? Form([])
    check(in: world)
  }

  static let commands = typing(
    save: FormWords.save, saveAnywhere: FormWords.saveAnywhere,
    choose: CommandWords.chooseAnswer)

  var unsaved: Unsaved? { storing == nil && form.isChanged ? .form : nil }

  /// Understands anew what is typed.
  mutating func check(in world: World) {
    guard let holding = world.holding else { return }
    check = FormCheck(subject, form, holding: holding, today: world.today, hasAsked: hasAsked)
  }

  mutating func leaveField() {}

  /// Asks for the change to be stored; goes to the first field with something wrong when it cannot be.
  mutating func store(in world: World) -> Outcome {
    guard storing == nil else { return [] }
    hasAsked = true
    check(in: world)
    guard let edit = check.edit else {
      goToProblem(check.problems)
      return []
    }
    storing = world.token
    return [.perform(.edit(edit, token: world.token))]
  }

  mutating func refresh(in world: World) -> Bool {
    check(in: world)
    return !isStored
  }

  mutating func answered(_ answer: Answer, in world: World) -> Outcome {
    hear(answer)
    return []
  }

  func draw(in world: World, on canvas: inout Canvas) {
    guard let holding = world.holding else { return }
    let owner = subject.form.owner(in: holding.plan).map { ": \($0)" } ?? ""
    canvas.write(
      " \(subject.form.title)\(owner)", row: 0, column: 0,
      style: Style(.heading, bold: true))
    canvas.rule(row: 1)
    let bottom = world.rowsAboveFooter
    var top = 2
    for line in check.agreed.flatMap({ $0.wrapped(to: canvas.columns - 3) }) where top + 4 < bottom
    {
      canvas.draw(Line(line, .secondary), row: top, column: 2)
      top += 1
    }
    top += 1
    let echo = echo(width: canvas.columns - 2, symbols: world.symbols)
    let last = max(top + 3, bottom - echo.count)
    let rows = form.rows(
      problems: check.problems, hints: check.hints, isOpen: storing == nil,
      columns: canvas.columns)
    var row = canvas.draw(fields: rows, rows: min(top, bottom)..<max(top, min(last, bottom)))
    if row + 1 + echo.count <= bottom { row += 1 }
    for line in echo where row < bottom {
      canvas.draw(line, row: row, column: 1)
      row += 1
    }
  }

  /// What was understood, said to be unsaved.
  private func echo(width: Int, symbols: SymbolSet) -> [Line] {
    if storing != nil { return [Line(WaitingWords.storing, .notice, bold: true)] }
    let understood = (check.understood ?? "").wrapped(to: width).filter { !$0.isEmpty }
    return understood.map { Line($0) }
      + (form.isChanged ? check.outlook?.lines(width: width, symbols: symbols) ?? [] : [])
      + (form.isChanged && check.edit != nil ? [Line(FieldWords.notSaved, .secondary)] : [])
  }
}
