import Canvas

/// A screen that is read: lines that scroll under its title.
protocol ReadingScreen: Screen {
  var scroll: Scroll { get set }
  /// The lines.
  func document(in world: World) -> Document
  /// The rows that they scroll in.
  func rows(in world: World) -> Range<Int>
}

extension ReadingScreen {
  func rows(in world: World) -> Range<Int> { 2..<max(2, world.rowsAboveFooter) }

  /// Scrolling by lines, where there is more than in view, and by pages.
  static func reading(pageKeys: [Press] = Scroll.pageKeys + [.character(" ")]) -> [Command<Self>] {
    [
      Command(
        Scroll.keys, shown: 2, .moving, CommandWords.scroll,
        when: { $0.document(in: $1).lines.count > max(1, $0.rows(in: $1).count) }, run: scroll),
      Command(pageKeys, .moving, CommandWords.page, isLabelled: false, run: scroll),
    ]
  }

  static func scroll(_ screen: inout Self, _ world: World, _ press: Press) -> Outcome {
    let rows = max(1, screen.rows(in: world).count)
    screen.scroll.handle(
      press, rows: rows, furthest: screen.document(in: world).furthest(rows: rows))
    return []
  }

  mutating func type(_ typed: Typed, in world: World) -> Outcome? { nil }
  mutating func click(_ target: Click, twice: Bool, in world: World) -> Outcome { [] }
  mutating func settle(in world: World) -> Outcome { [] }
  mutating func answered(_ answer: Answer, in world: World) -> Outcome { [] }
  var unsaved: Unsaved? { nil }
  var awaited: Awaited { .nothing }
  func captions(in world: World) -> [String] { [] }
}
