import Canvas
import Wording

/// The search: everything in the plan that holds the words, found while they are typed.
struct FindScreen: TypedListScreen {
  var search = LineEditor()
  var cursor = PageCursor<Int>()
  private var items: [FindItem]

  init(_ holding: Holding?) { items = holding?.findable ?? [] }

  static let commands: [Command<FindScreen>] = typing(
    Command([.key(.enter)], .doing, CommandWords.open, to: { find, _ in find.selected?.target }))

  /// The items that pass, by their places among all.
  private var shown: [Int] {
    items.indices.filter { Searching.holds(search.text, in: items[$0].searchable) }
  }

  private var selected: FindItem? {
    cursor.selected.flatMap { items.indices.contains($0) ? items[$0] : nil }
  }

  /// Takes over what can be found now.
  mutating func refresh(in world: World) -> Bool {
    items = world.holding?.findable ?? []
    return true
  }

  func draw(in world: World, on canvas: inout Canvas) {
    let page = page(in: world)
    draw(
      page, title: FindWords.title, about: world.holding?.plan.name ?? "",
      right: CountWords.shown(page.rows.count, of: items.count), hint: FindWords.hint, in: world,
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
      var line = Line([
        Span(" " + item.kind.padded(to: kinds), .secondary), Span(name, Style(bold: true)),
      ])
      if left > 8, !item.text.isEmpty {
        let text = FoundText.text(item.text, words: search.text, width: left, ellipsis: ellipsis)
        line.spans.append(Span("  " + text))
      }
      page.add(place, [line])
    }
    if page.rows.isEmpty { page.document.add(FindWords.nothing, width: width) }
    return page
  }
}
