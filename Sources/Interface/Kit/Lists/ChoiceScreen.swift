import Canvas

/// A short list that one thing is chosen from.
protocol ChoiceScreen: ListScreen {
  var title: String { get }
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

  /// A line of the list: its name, whether it is what holds now, and what stands beside it.
  static func line(_ name: String, isChosen: Bool, _ spans: [Span], width: Int) -> Line {
    Line(
      [
        Span("  " + name.padded(to: width), Style(bold: true)),
        Span((isChosen ? "(\(ChoiceWords.chosen))" : "").padded(to: 8), .secondary), Span(" "),
      ] + spans)
  }

  func draw(in world: World, on canvas: inout Canvas) {
    canvas.write(" \(title)", row: 0, column: 0, style: Style(.heading, bold: true))
    canvas.rule(row: 1)
    for (place, line) in hint(in: world).enumerated() {
      canvas.write(line, row: 2 + place, column: 1)
    }
    page(in: world).draw(on: &canvas, rows: rows(in: world), cursor: cursor)
  }

  mutating func type(_ typed: Typed, in world: World) -> Outcome? { nil }
  mutating func refresh(in world: World) -> Bool { true }
  mutating func answered(_ answer: Answer, in world: World) -> Outcome { [] }
  var unsaved: Unsaved? { nil }
  var awaited: Awaited { .nothing }
  func captions(in world: World) -> [String] { [] }
}
