import Canvas

/// A list that is narrowed by what is typed above it: the words, and where one is among what passes.
struct TypedList: Hashable, Sendable {
  /// What is typed.
  private(set) var words = LineEditor()
  /// The selected item, by its place in the whole list.
  var cursor = PageCursor<Int>()

  /// The rows of the screen that the list scrolls in: below its title and its field.
  static func rows(in world: World) -> Range<Int> { 3..<max(3, world.rowsAboveFooter) }

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
    _ page: Page<Int>, title: String, about: String, right: String, hint: String, in world: World,
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
    page.draw(on: &canvas, rows: Self.rows(in: world), cursor: cursor)
    canvas.rest(row: 1, column: 3 + cell, typing: true)
  }
}

/// A screen that is a list narrowed by what is typed above it.
protocol TypedListScreen: ListScreen where Item == Int {
  var list: TypedList { get set }
}

extension TypedListScreen {
  static var opensAtOnce: Bool { true }

  var cursor: PageCursor<Int> {
    get { list.cursor }
    set { list.cursor = newValue }
  }

  func rows(in world: World) -> Range<Int> { TypedList.rows(in: world) }

  mutating func type(_ typed: Typed, in world: World) -> Outcome? {
    switch typed {
    case .press(let press): return list.edit(press) ? [] : nil
    case .paste(let text):
      list.type(text)
      return []
    }
  }

  mutating func answered(_ answer: Answer, in world: World) -> Outcome { [] }
  var unsaved: Unsaved? { nil }
  var awaited: Awaited { .nothing }
  func captions(in world: World) -> [String] { [] }

  /// What every list that is narrowed by typing is bound to.
  ///
  /// - Parameter enter: what Enter does.
  static func typing(_ enter: Command<Self>) -> [Command<Self>] {
    [
      choosing,
      Command(
        [.key(.pageUp), .key(.pageDown)], .moving, CommandWords.page, isLabelled: false, run: move),
      enter,
      Command(
        [.key(.escape)], .general, CommandWords.clearSearch,
        when: { screen, _ in !screen.list.words.isEmpty },
        run: { screen, _, _ in
          screen.list.clear()
          return []
        }),
      .escape { screen, _ in screen.list.words.isEmpty }, .helpWhileTyping, .quitAnywhere, .redraw,
    ]
  }
}
