import Canvas

/// A screen that is a list narrowed by what is typed above it. It begins anew whenever that changes.
protocol SearchingScreen: ListScreen {
  /// What is typed.
  var search: LineEditor { get set }
}

extension SearchingScreen {
  mutating func type(_ typed: Typed, in world: World) -> Outcome? {
    guard search.take(typed) else { return nil }
    cursor = PageCursor()
    return []
  }

  /// Empties the search, and then leaves.
  static var leavingSearch: [Command<Self>] {
    [
      Command(
        [.key(.escape)], .general, CommandWords.clearSearch,
        when: { screen, _ in !screen.search.isEmpty },
        run: changing { screen, _, _ in
          screen.search = LineEditor()
          screen.cursor = PageCursor()
        }),
      .escape { screen, _ in screen.search.isEmpty },
    ]
  }
}

/// A list of things by their places among all, whose search stands right beneath its title.
protocol TypedListScreen: SearchingScreen where Item == Int {}

extension TypedListScreen {
  static var opensAtOnce: Bool { true }
  mutating func answered(_ answer: Answer, in world: World) -> Outcome { [] }
  func captions(in world: World) -> [String] { [] }

  func rows(in world: World) -> Range<Int> { 3..<max(3, world.rowsAboveFooter) }

  /// What every list that is narrowed by typing is bound to.
  static func typing(_ enter: Command<Self>) -> [Command<Self>] {
    [
      choosing,
      Command(
        [.key(.pageUp), .key(.pageDown)], .moving, CommandWords.page, isLabelled: false, run: move),
      enter,
    ] + leavingSearch + [.helpWhileTyping, .quitAnywhere, .redraw]
  }

  /// Draws title, field and list.
  func draw(
    _ page: Page<Int>, title: String, about: String = "", right: String, hint: String,
    in world: World, on canvas: inout Canvas
  ) {
    canvas.draw(title: title, about: about, right: right, rule: 2)
    let width = max(1, canvas.columns - 4)
    let (text, cell) = search.visible(width: width)
    canvas.write("/", row: 1, column: 1, style: Style(.key, bold: true))
    canvas.write(
      (search.isEmpty ? hint : text).padded(to: width, ellipsis: canvas.symbols.ellipsis), row: 1,
      column: 3, style: Style(search.isEmpty ? .secondary : .field))
    page.draw(on: &canvas, rows: rows(in: world), cursor: cursor)
    canvas.rest(row: 1, column: 3 + cell, typing: true)
  }
}
