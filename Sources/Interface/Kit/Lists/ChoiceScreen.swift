import Canvas

/// A short list that one thing is chosen from.
protocol ChoiceScreen: ListScreen {
  var title: String { get }
  /// What can be chosen: its name, and what stands beside it.
  func choices(in world: World) -> [(item: Item, name: String, beside: [Span])]
  /// What holds now.
  func chosen(in world: World) -> Item
  /// The cells of a name.
  var nameWidth: Int { get }
  /// What is said above the list, where there is room.
  func hint(in world: World) -> [String]
  /// What is done with what is chosen.
  func take(_ chosen: Item, in world: World) -> Outcome
}

extension ChoiceScreen {
  static var opensAtOnce: Bool { true }

  static var choiceCommands: [Command<Self>] {
    [
      choosing, paging,
      Command(
        [.key(.enter)], .doing, CommandWords.takeChoice,
        run: { screen, world, _ in screen.cursor.selected.map { screen.take($0, in: world) } ?? [] }
      ), .back, .help, .quit, .quitAnywhere, .redraw,
    ]
  }

  func rows(in world: World) -> Range<Int> {
    let first = 2 + hint(in: world).count
    return first..<max(first, world.rowsAboveFooter)
  }

  func page(in world: World) -> Page<Item> {
    var page = Page<Item>()
    for (item, name, beside) in choices(in: world) {
      let mark = item == chosen(in: world) ? "(\(ChoiceWords.chosen))" : ""
      let spans = [
        Span("  " + name.padded(to: nameWidth), Style(bold: true)),
        Span(mark.padded(to: 8), .secondary), Span(" "),
      ]
      page.add(item, [Line(spans + beside)])
    }
    return page
  }

  func draw(in world: World, on canvas: inout Canvas) {
    canvas.draw(title: title)
    canvas.draw(hint(in: world).map { Line($0) }, row: 2)
    page(in: world).draw(on: &canvas, rows: rows(in: world), cursor: cursor)
  }

  mutating func refresh(in world: World) -> Bool { true }
  mutating func answered(_ answer: Answer, in world: World) -> Outcome { [] }
  func captions(in world: World) -> [String] { [] }
}
