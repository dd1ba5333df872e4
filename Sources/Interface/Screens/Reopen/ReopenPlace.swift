import Canvas
import Criteria
import Wording

/// Opening a closed quarter again: the reason is typed.
struct ReopenPlace: Hashable, Sendable, TypingPlace {
  /// How the quarter was closed.
  let closing: QuarterClosing
  private var form = Form([.text(.reason, "")])
  /// The token of the effect that is opening the quarter.
  var storing: Int?
  /// Whether the user has asked for it, so that an empty reason is said to be missing.
  private var hasAsked = false

  init(_ closing: QuarterClosing) { self.closing = closing }

  private var reason: String { form.text(.reason) }

  var hasTyping: Bool { storing == nil && form.isChanged }
  var isOnLastField: Bool { true }
  var isOnChoice: Bool { false }

  mutating func move(by step: Int, in state: State) {}
  mutating func choose(by step: Int, in state: State) {}

  mutating func edit(_ press: Press, in state: State) -> Bool { storing == nil && form.edit(press) }

  mutating func type(_ text: String, in state: State) {
    if storing == nil { form.type(text) }
  }

  mutating func click(_ place: Int, cell: Int, columns: Int, in state: State) {
    if storing == nil { form.click(place, cell: cell, columns: columns) }
  }

  mutating func click(_ place: Int, option: Int, in state: State) {}

  static let commands = Command.typing(
    save: ReopenWords.reopenNow, saveAnywhere: ReopenWords.reopenNow,
    choose: CommandWords.chooseAnswer, store: { $0.reopenQuarter() },
    leave: { $0.leaveReopening() })

  func draw(_ state: State, on canvas: inout Canvas) {
    canvas.write(
      " \(ReopenWords.title(closing.quarter))", row: 0, column: 0,
      style: Style(.heading, bold: true))
    canvas.rule(row: 1)
    let bottom = state.rowsAboveFooter
    let said = ReopenWords.about(closing).wrapped(to: canvas.columns - 2)
    var row = 2
    for line in said where row < bottom - 2 {
      canvas.write(line, row: row, column: 1)
      row += 1
    }
    if row + 3 < bottom { row += 1 }
    let problems: [FieldName: String] =
      hasAsked && reason.isEmpty ? [.reason: ClosingProblem.reasonMissing.sentence] : [:]
    let rows = form.rows(problems: problems, isOpen: storing == nil, columns: canvas.columns)
    row = canvas.draw(fields: rows, rows: min(row, bottom)..<bottom)
    if storing != nil, row + 1 < bottom {
      canvas.draw(Line(WaitingWords.storing, .notice, bold: true), row: row + 1, column: 1)
    }
  }

  /// The reason, when there is one.
  fileprivate mutating func ask() -> String? {
    hasAsked = true
    return reason.isEmpty ? nil : reason
  }
}

extension State {
  fileprivate mutating func reopenQuarter() -> [Effect] {
    guard case .reopen(var reopening) = place, reopening.storing == nil else { return [] }
    defer { place = .reopen(reopening) }
    guard let reason = reopening.ask() else { return [] }
    let token = self.token()
    reopening.storing = token
    return [.reopenQuarter(reopening.closing.quarter, reason: reason, token: token)]
  }

  /// Leaves the form, and asks first when a reason is typed. What is on its way to the disk comes all the same.
  fileprivate mutating func leaveReopening() {
    guard case .reopen(let reopening) = place else { return }
    if reopening.hasTyping {
      question = .leaveForm
    } else {
      goBack()
    }
  }

  /// The quarter could not be opened: the form is as it was.
  mutating func failReopening(storedBy token: Int) {
    for case (let index, .reopen(var reopening)) in places.enumerated()
    where reopening.storing == token {
      reopening.storing = nil
      places[index] = .reopen(reopening)
    }
  }
}
