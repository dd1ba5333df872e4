import Canvas
import Criteria

/// Opening a closed quarter again: the reason is typed.
struct ReopenScreen: FieldsScreen {
  /// How the quarter was closed.
  let closing: QuarterClosing
  var form = Form([.text(.reason, "")])
  /// The token of the effect that is opening the quarter.
  var storing: Int?
  var isStored = false
  /// Whether the user has asked for it, so that an empty reason is said to be missing.
  private var hasAsked = false

  init(_ closing: QuarterClosing) { self.closing = closing }

  static let commands = typing(
    save: ReopenWords.reopenNow, saveAnywhere: ReopenWords.reopenNow,
    choose: CommandWords.chooseAnswer)

  private var reason: String { form.text(.reason) }
  var unsaved: Unsaved? { storing == nil && form.isChanged ? .form : nil }

  mutating func check(in world: World) {}
  mutating func leaveField() {}

  mutating func store(in world: World) -> Outcome {
    guard storing == nil else { return [] }
    hasAsked = true
    guard !reason.isEmpty else { return [] }
    storing = world.token
    return [.perform(.reopenQuarter(closing.quarter, reason: reason, token: world.token))]
  }

  mutating func refresh(in world: World) -> Bool {
    !isStored
      && (storing != nil || world.holding?.records.closing(of: closing.quarter) != nil)
  }

  mutating func answered(_ answer: Answer, in world: World) -> Outcome {
    hear(answer)
    return []
  }

  func draw(in world: World, on canvas: inout Canvas) {
    canvas.write(
      " \(ReopenWords.title(closing.quarter))", row: 0, column: 0,
      style: Style(.heading, bold: true))
    canvas.rule(row: 1)
    let bottom = world.rowsAboveFooter
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
}
