import Canvas
import Criteria
import Wording

/// Where the text that is written stands on the screen, what is said above it, and what was written before beneath it.
struct TextLayout {
  /// The rows that the text scrolls in.
  let rows: Range<Int>
  /// The cells of a row of text: no wider than it is read with ease.
  let width: Int
  private let above: [Line]
  private let below: [Line]

  private static let widest = 100
  private static let left = 2

  init(_ screen: TextScreen, _ world: World) {
    width = max(20, min(Self.widest, world.size.columns - 2 * Self.left))
    let records = world.holding?.records
    let newest = records?.narratives.standing(at: screen.place)
    let state = TextsWords.state(
      newest, isSuggested: !screen.suggestion.isEmpty, isChanged: screen.isChanged,
      isEnded: screen.isEnded,
      words: NarrativeWords.length(screen.area.text))
    above =
      state.lines(to: world.size.columns - 2, .secondary)
      + screen.mark.lines(
        width: world.size.columns - 2, storedBy: DraftWords.storesForm, in: world)
    let bottom = world.rowsAboveFooter - world.coveredRows
    let first = 2 + above.count
    var earlier: [Line] = []
    // The words of somebody else that are to be written over stand first.
    let others = screen.mark.refusal == nil ? [] : [newest].compactMap { $0 }
    for narrative in others + (records?.narratives.earlier(than: screen.place) ?? []) {
      earlier += TextsWords.earlier(narrative).lines(to: width, .plain, bold: true)
      for paragraph in narrative.text.split(separator: "\n") {
        earlier += String(paragraph).lines(to: width, .secondary)
      }
    }
    let room = max(0, bottom - first)
    below = Array(earlier.prefix(room >= 12 ? room / 3 : 0))
    rows = first + 1..<max(first + 2, bottom - (below.isEmpty ? 0 : below.count + 1))
  }

  func draw(_ screen: TextScreen, top: Int, in world: World, on canvas: inout Canvas) {
    guard let plan = world.holding?.plan else { return }
    canvas.draw(title: TextsWords.title(screen.place, in: plan))
    canvas.draw(above, row: 2)
    let shown = screen.area.visible(width: width, height: rows.count, from: top)
    for (place, text) in shown.rows.enumerated() where place < rows.count {
      let row = rows.lowerBound + place
      canvas.write(text, row: row, column: Self.left)
      for cell in 0..<width {
        canvas.hit(
          row: row, columns: Self.left + cell..<Self.left + cell + 1,
          .field(shown.top + place, cell: cell))
      }
    }
    if !below.isEmpty {
      canvas.rule(row: rows.upperBound)
      canvas.draw(below, row: rows.upperBound + 1, column: Self.left)
    }
    if screen.isOpen {
      canvas.rest(
        row: rows.lowerBound + shown.cursor.row,
        column: Self.left + min(shown.cursor.cell, width), typing: true)
    } else {
      canvas.draw(
        Line(WaitingWords.storing, .notice, bold: true), row: rows.upperBound - 1, column: 1)
    }
  }
}
