import Canvas
import Criteria
import Reports
import Wording

extension FollowedRow {
  /// Draws the row: what kind of thing it is, its name, and how it stands at the right.
  func draw(row: Int, on canvas: inout Canvas) {
    var place = CriterionColumns.first + 2
    canvas.write(kind.words.one, row: row, column: place, style: Style(.secondary))
    place += Self.longestKind + 2
    let states = max(place, canvas.columns - 1 - Self.longestState)
    let state = standing?.string(canvas.symbols) ?? ""
    let role = standing?.role ?? .plain
    let room = state.isEmpty ? canvas.columns - 1 - place : max(0, states - place - 2)
    canvas.write(
      name.fitted(to: max(0, room), ellipsis: canvas.symbols.ellipsis), row: row, column: place)
    canvas.write(
      state, row: row, column: states, style: Style(role, bold: role != .plain),
      width: Self.longestState)
  }

  /// The cells of `✓ udført for sent 15.03.2019`.
  private static let longestState = 28
}
