import Canvas
import Criteria

/// Opening a closed quarter again: the reason is typed.
struct ReopenScreen: FieldsScreen {
  /// How the quarter was closed.
  let closing: QuarterClosing
  var form = Form([.text(.reason)])
  var sending = Sending.notSent
  var hasAsked = false

  init(_ closing: QuarterClosing) { self.closing = closing }

  static let commands = typing(save: ReopenWords.reopenNow, saveAnywhere: ReopenWords.reopenNow)

  private var reason: String { form.text(.reason) }
  var problems: [FieldName: String] {
    hasAsked && reason.isEmpty ? [.reason: ClosingProblem.reasonMissing.sentence] : [:]
  }

  func draftPlace(in plan: Plan) -> DraftPlace { .reopening(closing.quarter, in: plan) }
  func title(in plan: Plan) -> String { ReopenWords.title(closing.quarter) }

  mutating func check(in world: World) {}

  func effect(token: Int) -> Effect? {
    reason.isEmpty ? nil : .reopenQuarter(closing.quarter, reason: reason, token: token)
  }

  mutating func refresh(in world: World) -> Bool {
    switch sending {
    case .notSent: world.holding?.records.closing(of: closing.quarter) != nil
    case .sent: true
    case .stored: false
    }
  }

  func draw(in world: World, on canvas: inout Canvas) {
    guard let plan = world.holding?.plan else { return }
    canvas.draw(title: title(in: plan))
    let bottom = world.rowsAboveFooter
    var row = canvas.draw(
      ReopenWords.about(closing).lines(to: canvas.columns - 2), row: 2, above: bottom - 2)
    if row + 3 < bottom { row += 1 }
    let rows = form.rows(problems: problems, isOpen: isOpen, in: world)
    row = canvas.draw(fields: rows, rows: min(row, bottom)..<bottom)
    if !isOpen, row + 1 < bottom {
      canvas.draw(Line(WaitingWords.storing, .notice, bold: true), row: row + 1, column: 1)
    }
  }
}
