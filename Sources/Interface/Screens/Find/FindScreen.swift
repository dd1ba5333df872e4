import Canvas
import Wording

/// The search: everything in the plan that holds the words, found while they are typed.
struct FindScreen: TypedListScreen {
  var list = TypedList()
  private var items: [FindItem]

  init(_ holding: Holding?) { items = holding?.findable ?? [] }

  static let commands: [Command<FindScreen>] = typing(
    Command(
      [.key(.enter)], .doing, CommandWords.open, to: { find, _ in find.selected?.target }))

  /// The items that pass, by their places among all.
  private var shown: [Int] {
    items.indices.filter { Searching.holds(list.words.text, in: items[$0].searchable) }
  }

  private var selected: FindItem? {
    list.cursor.selected.flatMap { items.indices.contains($0) ? items[$0] : nil }
  }

  /// Takes over what can be found now.
  mutating func refresh(in world: World) -> Bool {
    items = world.holding?.findable ?? []
    return true
  }

  func draw(in world: World, on canvas: inout Canvas) {
    list.draw(
      page(in: world), title: FindWords.title, about: world.holding?.plan.name ?? "",
      right: CountWords.shown(shown.count, of: items.count), hint: FindWords.hint, in: world,
      on: &canvas)
  }

  func page(in world: World) -> Page<Int> {
    var page = Page<Int>()
    let width = max(20, world.size.columns - 2)
    let ellipsis = world.symbols.ellipsis
    let kinds = (items.map(\.kind.displayWidth).max() ?? 0) + 2
    for place in shown {
      let item = items[place]
      let room = max(8, width - kinds - 1)
      let name = item.name.fitted(to: room, ellipsis: ellipsis)
      let left = room - name.displayWidth - 2
      page.add(
        place,
        [
          Line(
            [
              Span(" " + item.kind.padded(to: kinds), .secondary), Span(name, Style(bold: true)),
            ]
              + (left > 8 && !item.text.isEmpty
                ? [
                  Span(
                    "  "
                      + FoundText.text(
                        item.text, words: list.words.text, width: left, ellipsis: ellipsis))
                ] : []))
        ])
    }
    if page.rows.isEmpty { page.document.add(FindWords.nothing, width: width) }
    return page
  }
}
