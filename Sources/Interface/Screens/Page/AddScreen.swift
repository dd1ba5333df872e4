import Canvas

/// What can be added to something: a short list to choose from, before the form.
struct AddScreen: ListScreen {
  let topic: PageTopic
  var cursor = PageCursor<Int>()

  init(to topic: PageTopic) { self.topic = topic }

  static var opensAtOnce: Bool { true }

  static let commands: [Command<AddScreen>] = [
    choosing, paging,
    Command(
      [.key(.enter)], .doing, PageWords.openForm, when: { !$0.additions(in: $1).isEmpty },
      run: { add, world, _ in
        let additions = add.additions(in: world)
        guard let chosen = add.cursor.selected, additions.indices.contains(chosen) else {
          return []
        }
        return [.back, .open(.form(additions[chosen]))]
      }),
    .back, .help, .quit, .quitAnywhere, .redraw,
  ]

  private func additions(in world: World) -> [FormSubject] {
    world.holding.map { topic.additions(in: $0.plan) } ?? []
  }

  func page(in world: World) -> Page<Int> {
    var page = Page<Int>()
    guard let plan = world.holding?.plan else { return page }
    for (index, subject) in additions(in: world).enumerated() {
      let line = Line([
        Span(subject.title(in: plan).padded(to: 18), Style(bold: true)),
        Span(subject.owner(in: plan) ?? "", .secondary),
      ])
      page.add(index, [line])
    }
    return page
  }

  func draw(in world: World, on canvas: inout Canvas) {
    canvas.draw(title: PageWords.add)
    page(in: world).draw(on: &canvas, rows: rows(in: world), cursor: cursor)
  }

  mutating func answered(_ answer: Answer, in world: World) -> Outcome { [] }
  func captions(in world: World) -> [String] { [] }
  mutating func refresh(in world: World) -> Bool {
    world.holding.map { topic.isThere(in: $0.plan) } ?? false
  }
}
