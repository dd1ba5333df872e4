import Canvas
import Criteria
import Wording

/// The letter that asks a supplier for the figures of a quarter that are missing, or reminds of them.
struct LetterPlace: Hashable, Sendable {
  let supplier: String?
  let quarter: Quarter
  var scroll = Scroll()

  static let commands =
    [
      Command(
        Scroll.keys, shown: 2, .moving, CommandWords.scroll.name, label: CommandWords.scroll.label,
        when: { document($0).lines.count > rows($0).count }, run: run),
      Command(Scroll.pageKeys + [.character(" ")], .moving, CommandWords.page.name, run: run),
      Command.saveRequest, Command.noteRequest,
    ] + Command.common

  private static func rows(_ state: State) -> Range<Int> { 2..<max(3, state.rowsAboveFooter) }

  private static func run(_ state: inout State, _ press: Press) -> [Effect] {
    guard case .letter(var letter) = state.place else { return [] }
    letter.scroll.handle(
      press, rows: rows(state).count, furthest: document(state).furthest(rows: rows(state).count))
    state.place = .letter(letter)
    return []
  }

  private static func document(_ state: State) -> Document {
    guard case .letter(let letter) = state.place, let holding = state.holding,
      let standing = state.standing(of: letter)
    else { return Document() }
    var document = Document()
    let text = SupplierWords.letter(
      standing, of: holding.round(of: letter.quarter), plan: holding.plan, asOf: state.today)
    let width = max(20, min(state.size.columns - 3, 100))
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      document.add(String(line), width: width)
    }
    return document
  }

  func draw(_ state: State, on canvas: inout Canvas) {
    let title = state.standing(of: self).map(SupplierWords.letterTitle) ?? ""
    canvas.write(" \(title)", row: 0, column: 0, style: Style(.heading, bold: true))
    canvas.rule(row: 1)
    Self.document(state).draw(on: &canvas, rows: Self.rows(state), top: scroll.top)
    canvas.rest(row: 0, column: 1)
  }
}
