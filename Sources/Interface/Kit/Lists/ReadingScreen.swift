import Canvas

/// A screen that is read: lines that scroll under its title.
protocol ReadingScreen: BrowsingScreen {
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
        Scroll.keys, shown: 2, .moving, CommandWords.scroll, when: { $0.scrolls(in: $1) },
        run: scroll),
      Command(pageKeys, .moving, CommandWords.page, isLabelled: false, run: scroll),
    ]
  }

  /// Whether there are more lines than in view.
  func scrolls(in world: World) -> Bool {
    document(in: world).lines.count > max(1, rows(in: world).count)
  }

  static var scroll: Command<Self>.Run {
    changing { screen, world, press in
      let rows = max(1, screen.rows(in: world).count)
      screen.scroll.handle(
        press, rows: rows, furthest: screen.document(in: world).furthest(rows: rows))
    }
  }

  /// Draws the title, and the lines beneath it, which may be known already.
  func draw(title: String, _ known: Document? = nil, in world: World, on canvas: inout Canvas) {
    let document = known ?? document(in: world)
    let rows = rows(in: world)
    canvas.draw(title: title, rule: rows.lowerBound - 1)
    document.draw(on: &canvas, rows: rows, top: scroll.top)
    canvas.rest(row: 0, column: 1)
  }

  mutating func click(_ target: Click, twice: Bool, in world: World) -> Outcome { [] }
  mutating func settle(in world: World) -> Outcome { [] }
  mutating func answered(_ answer: Answer, in world: World) -> Outcome { [] }
  func captions(in world: World) -> [String] { [] }
}
