import Canvas
import Criteria
import Wording

/// The search: everything in the plan that holds the words, found while they are typed.
struct FindPlace: Hashable, Sendable {
  var list = TypedList()
  private var items: [FindItem]

  init(_ holding: Holding?) { items = holding?.findable ?? [] }

  static let commands: [Command] = {
    let keys = Command.typedList({ $0.find?.list }) { state, change in
      guard case .find(var find) = state.place else { return }
      change(&find.list, find.page(state), TypedList.rows(state).count)
      state.place = .find(find)
    }
    return keys.before + [
      Command(
        [.key(.enter)], .doing, CommandWords.open.name, label: CommandWords.open.label,
        when: { $0.find?.list.cursor.selected != nil },
        run: { state, _ in
          state.openFound()
          return []
        })
    ] + keys.after
  }()

  /// The items that pass, by their places among all.
  private var shown: [Int] {
    items.indices.filter { Searching.holds(list.words.text, in: items[$0].searchable) }
  }

  fileprivate var selected: FindItem? {
    list.cursor.selected.flatMap { items.indices.contains($0) ? items[$0] : nil }
  }

  /// Takes over what can be found now.
  mutating func take(_ holding: Holding) { items = holding.findable }

  mutating func settle(in state: State) {
    list.cursor.settle(on: page(state), height: TypedList.rows(state).count)
  }

  mutating func select(_ row: Int, in state: State) {
    list.cursor.select(row, on: page(state), height: TypedList.rows(state).count)
  }

  func draw(_ state: State, on canvas: inout Canvas) {
    list.draw(
      page(state), title: FindWords.title, about: state.holding?.plan.name ?? "",
      right: CountWords.shown(shown.count, of: items.count), hint: FindWords.hint, in: state,
      on: &canvas)
  }

  private func page(_ state: State) -> Page<Int> {
    var page = Page<Int>()
    let width = max(20, state.size.columns - 2)
    let ellipsis = state.symbols.ellipsis
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

extension Command {
  /// Opens the search; F3 is its second key.
  static let find = Command(
    [.character("/"), .key(.function(3))], .moving, FindWords.command.name,
    label: FindWords.command.label, when: { $0.holding != nil },
    run: { state, _ in
      state.places.append(.find(FindPlace(state.holding)))
      return []
    })
}

extension State {
  /// The topmost screen when it is the search.
  var find: FindPlace? {
    if case .find(let find) = place { find } else { nil }
  }

  /// Opens what was found; Esc leads back to the search.
  fileprivate mutating func openFound() {
    switch find?.selected?.target {
    case .criterion(let subject): places.append(.detail(DetailPlace(subject)))
    case .page(let topic, let item):
      var page = PagePlace(topic)
      page.cursor.selected = item
      places.append(.page(page))
    case .logbook(let activity, let line): openLogbook(activity, selecting: line)
    case nil: break
    }
  }
}
