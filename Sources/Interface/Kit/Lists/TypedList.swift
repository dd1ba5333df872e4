import Canvas
import Criteria
import Wording

/// A list that is narrowed by what is typed above it: the words, and where one is among what passes.
struct TypedList: Hashable, Sendable {
  /// What is typed.
  private(set) var words = LineEditor()
  /// The selected item, by its place in the whole list.
  var cursor = PageCursor<Int>()

  /// The rows of the screen that the list scrolls in: below its title and its field.
  static func rows(_ state: State) -> Range<Int> { 3..<max(3, state.rowsAboveFooter) }

  /// Types a character or edits with a key; false when the key does neither.
  mutating func edit(_ press: Press) -> Bool {
    switch press {
    case .character(let character): words.insert(String(character))
    case .key(let key):
      guard words.handle(key) else { return false }
    }
    cursor = PageCursor()
    return true
  }

  /// Pastes text into the field.
  mutating func type(_ text: String) {
    words.insert(text)
    cursor = PageCursor()
  }

  mutating func clear() { self = TypedList() }

  /// Draws title, field and list.
  func draw(
    _ page: Page<Int>, title: String, about: String, right: String, hint: String, in state: State,
    on canvas: inout Canvas
  ) {
    let room = max(0, canvas.columns - right.displayWidth - 2)
    let lead = " \(title)   "
    canvas.write(lead, row: 0, column: 0, style: Style(.heading, bold: true), width: room)
    canvas.write(about, row: 0, column: lead.displayWidth, width: max(0, room - lead.displayWidth))
    canvas.write(right, row: 0, column: max(0, canvas.columns - right.displayWidth - 1))
    let width = max(1, canvas.columns - 4)
    let (text, cell) = words.visible(width: width)
    canvas.write("/", row: 1, column: 1, style: Style(.key, bold: true))
    canvas.write(
      (words.isEmpty ? hint : text).padded(to: width, ellipsis: canvas.symbols.ellipsis), row: 1,
      column: 3, style: Style(words.isEmpty ? .secondary : .field))
    canvas.rule(row: 2)
    page.draw(on: &canvas, rows: Self.rows(state), cursor: cursor)
    canvas.rest(row: 1, column: 3 + cell, typing: true)
  }
}

extension Command {
  /// What every list that is narrowed by typing is bound to, but what Enter does.
  ///
  /// - Parameter change: changes the screen's list, and is given the page that it shows.
  static func typedList(
    _ list: @escaping @Sendable (State) -> TypedList?,
    change: @escaping @Sendable (inout State, (inout TypedList, Page<Int>, Int) -> Void) -> Void
  ) -> (before: [Command], after: [Command]) {
    let move: @Sendable (inout State, Press) -> [Effect] = { state, press in
      change(&state) { $0.cursor.handle(press, on: $1, height: $2) }
      return []
    }
    return (
      [
        Command(
          PageCursor<Int>.keys, shown: 2, .moving, CommandWords.choose.name,
          label: CommandWords.choose.label, run: move),
        Command(
          [.key(.pageUp), .key(.pageDown)], .moving, CommandWords.page.name, run: move),
      ],
      [
        Command(
          [.key(.escape)], .general, CommandWords.clearSearch.name,
          label: CommandWords.clearSearch.label, when: { list($0)?.words.isEmpty == false },
          run: { state, _ in
            change(&state) { list, _, _ in list.clear() }
            return []
          }),
        Command(
          [.key(.escape)], .general, CommandWords.back.name, label: CommandWords.back.label,
          when: { list($0)?.words.isEmpty == true },
          run: { state, _ in
            state.goBack()
            return []
          }),
        Command.helpWhileTyping, Command.quitAnywhere, Command.redraw,
      ]
    )
  }
}
