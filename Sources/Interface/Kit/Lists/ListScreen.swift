import Canvas

/// A screen that is a list: rows that are chosen from, and scroll under its title.
protocol ListScreen: BrowsingScreen {
  associatedtype Item: Hashable & Sendable
  var cursor: PageCursor<Item> { get set }
  /// The rows.
  func page(in world: World) -> Page<Item>
  /// The rows of the window that they scroll in.
  func rows(in world: World) -> Range<Int>
  /// Whether a click on a row that was not selected opens it too.
  static var opensAtOnce: Bool { get }
}

extension ListScreen {
  func rows(in world: World) -> Range<Int> { 2..<max(2, world.rowsAboveFooter) }

  /// From row to row.
  static var choosing: Command<Self> {
    Command(PageCursor<Item>.keys, shown: 2, .moving, CommandWords.choose, run: move)
  }

  /// By pages, and to the ends.
  static var paging: Command<Self> {
    Command(PageCursor<Item>.pageKeys, .moving, CommandWords.page, isLabelled: false, run: move)
  }

  static var move: Command<Self>.Run {
    changing { screen, world, press in
      screen.cursor.handle(press, on: screen.page(in: world), height: screen.rows(in: world).count)
    }
  }

  /// A click selects; a click on what is selected already, or a double click, opens.
  mutating func click(_ target: Click, twice: Bool, in world: World) -> Outcome {
    clickRow(target, twice: twice, in: world)
  }

  mutating func clickRow(_ target: Click, twice: Bool, in world: World) -> Outcome {
    guard case .row(let row) = target else { return [] }
    let before = cursor.selected
    cursor.select(row, on: page(in: world), height: rows(in: world).count)
    let opens = Self.opensAtOnce || twice || cursor.selected == before
    return opens ? [.press(.key(.enter))] : []
  }

  mutating func settle(in world: World) -> Outcome {
    cursor.settle(on: page(in: world), height: rows(in: world).count)
    return []
  }
}
