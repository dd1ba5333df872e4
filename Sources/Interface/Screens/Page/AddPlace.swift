import Canvas
import Criteria
import Wording

/// What can be added to something: a short list to choose from, before the form.
struct AddPlace: Hashable, Sendable {
  let topic: PageTopic
  private var cursor = PageCursor<Int>()

  init(to topic: PageTopic) { self.topic = topic }

  static let commands =
    [
      Command(
        PageCursor<Int>.keys, shown: 2, .moving, CommandWords.choose.name,
        label: CommandWords.choose.label, run: move),
      Command(PageCursor<Int>.pageKeys, .moving, CommandWords.page.name, run: move),
      Command(
        [.key(.enter)], .doing, PageCommandWords.openForm.name,
        label: PageCommandWords.openForm.label,
        when: { $0.additions?.isEmpty == false },
        run: { state, _ in
          guard case .add(let add) = state.place, let additions = state.additions,
            let chosen = add.cursor.selected, additions.indices.contains(chosen)
          else { return [] }
          state.goBack()
          state.open(additions[chosen])
          return []
        }),
      Command.back, Command.help, Command.quit, Command.quitAnywhere, Command.redraw,
    ]

  private static func move(_ state: inout State, _ press: Press) -> [Effect] {
    guard case .add(var add) = state.place else { return [] }
    add.cursor.handle(press, on: add.page(state), height: rows(state).count)
    state.place = .add(add)
    return []
  }

  /// Keeps what is selected in view.
  mutating func settle(in state: State) {
    cursor.settle(on: page(state), height: Self.rows(state).count)
  }

  /// Selects the row that was clicked.
  mutating func select(_ row: Int, in state: State) {
    cursor.select(row, on: page(state), height: Self.rows(state).count)
  }

  func draw(_ state: State, on canvas: inout Canvas) {
    canvas.write(" \(PageWords.add)", row: 0, column: 0, style: Style(.heading, bold: true))
    canvas.rule(row: 1)
    page(state).draw(on: &canvas, rows: Self.rows(state), cursor: cursor)
  }

  private static func rows(_ state: State) -> Range<Int> { 2..<max(2, state.rowsAboveFooter) }

  private func page(_ state: State) -> Page<Int> {
    var page = Page<Int>()
    guard let plan = state.holding?.plan else { return page }
    for (index, subject) in topic.additions(in: plan).enumerated() {
      let owner = subject.owner(in: plan)
      let title = FormTitle.text(subject.words, isNew: true)
      page.add(
        index,
        [Line([Span(title.padded(to: 18), Style(bold: true)), Span(owner ?? "", .secondary)])])
    }
    return page
  }
}

extension State {
  /// What can be chosen on the list of what can be added.
  fileprivate var additions: [FormSubject]? {
    guard case .add(let add) = place, let plan = holding?.plan else { return nil }
    return add.topic.additions(in: plan)
  }
}
