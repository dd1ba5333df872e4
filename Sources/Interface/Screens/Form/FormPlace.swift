import Canvas
import Criteria
import Wording

/// Adding something that is followed, or changing it: what has been typed, and how it has been understood.
struct FormPlace: Hashable, Sendable, TypingPlace {
  /// What is added or changed.
  let subject: FormSubject
  private(set) var form: Form
  /// The token of the effect that is storing the change.
  var storing: Int?
  /// Whether the user has asked to store it, so that empty fields are said to be missing too.
  private(set) var hasAsked = false
  /// What was understood.
  private(set) var check = FormCheck()

  /// - Parameter field: the field to begin in, when it is not the first one.
  init(_ subject: FormSubject, at field: FieldName? = nil, in state: State) {
    self.subject = subject
    form = state.holding.map { subject.form(in: $0.plan, today: state.today) } ?? Form([])
    if let field { form.go(to: field) }
    check(in: state)
  }

  var hasTyping: Bool { storing == nil && form.isChanged }
  var isOnLastField: Bool { form.isOnLastField }
  /// The field that is typed in.
  var field: FieldName { form.field.name }
  var isOnChoice: Bool { if case .choice = form.field.value { true } else { false } }

  /// Understands anew what is typed.
  mutating func check(in state: State) {
    guard let holding = state.holding else { return }
    check = FormCheck(
      subject, form, holding: holding, today: state.today, hasAsked: hasAsked)
  }

  mutating func move(by step: Int, in state: State) { form.move(by: step) }

  mutating func choose(by step: Int, in state: State) {
    form.choose(by: step)
    check(in: state)
  }

  mutating func edit(_ press: Press, in state: State) -> Bool {
    guard storing == nil, form.edit(press) else { return false }
    check(in: state)
    return true
  }

  mutating func type(_ text: String, in state: State) {
    guard storing == nil else { return }
    form.type(text)
    check(in: state)
  }

  mutating func click(_ place: Int, cell: Int, columns: Int, in state: State) {
    guard storing == nil else { return }
    form.click(place, cell: cell, columns: columns)
  }

  mutating func click(_ place: Int, option: Int, in state: State) {
    guard storing == nil else { return }
    form.click(place, option: option)
    check(in: state)
  }

  /// Asks for the change to be stored; goes to the first field with something wrong when it cannot be.
  fileprivate mutating func ask(in state: State) -> PlanEdit? {
    hasAsked = true
    check(in: state)
    if check.edit == nil,
      let field = form.fields.first(where: { check.problems[$0.name] != nil })?.name
    {
      form.go(to: field)
    }
    return check.edit
  }

  static let commands = Command.typing(
    save: FormWords.save, saveAnywhere: FormWords.saveAnywhere,
    choose: CommandWords.chooseAnswer, store: { $0.storeForm() }, leave: { $0.leaveForm() })

  func draw(_ state: State, on canvas: inout Canvas) {
    guard let holding = state.holding else { return }
    let owner = subject.owner(in: holding.plan).map { ": \($0)" } ?? ""
    canvas.write(
      " \(FormTitle.text(subject.words, isNew: subject.isNew))\(owner)", row: 0, column: 0,
      style: Style(.heading, bold: true))
    canvas.rule(row: 1)
    let bottom = state.rowsAboveFooter
    var top = 2
    for line in check.agreed.flatMap({ $0.wrapped(to: canvas.columns - 3) }) where top + 4 < bottom
    {
      canvas.draw(Line(line, .secondary), row: top, column: 2)
      top += 1
    }
    top += 1
    let echo = echo(width: canvas.columns - 2, symbols: state.symbols)
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

extension State {
  /// Opens a form.
  mutating func open(_ subject: FormSubject, at field: FieldName? = nil) {
    places.append(.form(FormPlace(subject, at: field, in: self)))
  }

  fileprivate mutating func storeForm() -> [Effect] {
    guard case .form(var form) = place, form.storing == nil else { return [] }
    defer { place = .form(form) }
    guard let edit = form.ask(in: self) else { return [] }
    let token = self.token()
    form.storing = token
    return [.edit(edit, token: token)]
  }

  /// Leaves the form: asks first when something typed would be lost; what is being stored is kept until the
  /// answer comes.
  fileprivate mutating func leaveForm() {
    guard case .form(let form) = place else { return }
    if form.hasTyping {
      question = .leaveForm
      return
    }
    if form.storing != nil { leftForms.append(form) }
    goBack()
  }

  /// A form is stored, wherever it is.
  mutating func closeForm(storedBy token: Int) {
    places.removeAll {
      if case .form(let form) = $0 { form.storing == token } else { false }
    }
    leftForms.removeAll { $0.storing == token }
  }

  /// A form could not be stored: it is open as it was, or again.
  mutating func reopenForm(storedBy token: Int) {
    for case (let index, .form(var form)) in places.enumerated() where form.storing == token {
      form.storing = nil
      places[index] = .form(form)
    }
    for var form in leftForms where form.storing == token {
      form.storing = nil
      places.append(.form(form))
    }
    leftForms.removeAll { $0.storing == token }
  }
}
