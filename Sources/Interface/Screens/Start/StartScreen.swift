import Canvas

/// The screen that takes a plan in: the plan files that were found, and a file of one's own. It is the first
/// one when no plan is held, and then offers the demo too.
struct StartScreen: Screen {
  /// Which line is selected: the offers first, then the own file, then the demo.
  var selected = 0
  /// The path of the own file.
  var path = LineEditor()
  /// How many offers there were when it last settled.
  private var knownOffers: Int

  init(in world: World) { knownOffers = world.offers.count }

  static let commands: [Command<StartScreen>] = [
    Command(
      Scroll.keys, shown: 2, .moving, CommandWords.choose,
      run: changing { start, world, press in
        start.select(start.selected + (press == .key(.up) ? -1 : 1), in: world)
      }),
    Command(
      [.key(.tab)], .moving, CommandWords.choose, isLabelled: false,
      run: changing { start, world, _ in
        start.select((start.selected + 1) % choices(in: world), in: world)
      }),
    Command(
      [.key(.enter)], .doing, StartWords.openPlan, when: { $1.opening == nil },
      run: { start, world, _ in start.open(in: world) }),
    .back, .helpWhileTyping,
    Command(
      [.character("q")], .general, CommandWords.quit, when: { !$0.isOnFile(in: $1) },
      run: { _, _, _ in [.quit] }),
    Command(
      [.key(.control("c"))], .general, CommandWords.quitAnywhere,
      when: { $0.isOnFile(in: $1) }, run: { _, _, _ in [.quit] }),
    Command(
      [.key(.control("c"))], .general, CommandWords.quitAnywhere, isLabelled: false,
      when: { !$0.isOnFile(in: $1) }, run: { _, _, _ in [.quit] }),
    .redraw,
  ]

  /// How many lines there are to choose from: the offers, the own file, and the demo where no plan is held.
  static func choices(in world: World) -> Int { world.offers.count + (world.isAtBottom ? 2 : 1) }

  func isOnFile(in world: World) -> Bool { selected == world.offers.count }

  private mutating func select(_ row: Int, in world: World) {
    selected = min(max(0, row), Self.choices(in: world) - 1)
  }

  private mutating func open(in world: World) -> Outcome {
    let choice: PlanChoice
    if selected < world.offers.count {
      choice = .offered(id: world.offers[selected].id)
    } else if isOnFile(in: world) {
      guard !path.trimmed.isEmpty else { return [.say(.refused(StartWords.pathNeeded))] }
      choice = .file(path: path.trimmed)
    } else {
      choice = .demo
    }
    return [.perform(.openPlan(choice, token: world.token))]
  }

  /// A letter is a path's wherever the selection is, since plan files may be found while it is typed; only q on
  /// another line leaves.
  mutating func type(_ typed: Typed, in world: World) -> Outcome? {
    guard world.opening == nil else { return nil }
    switch typed {
    case .press(.key(let key)): return isOnFile(in: world) && path.handle(key) ? [] : nil
    case .press(.character(let character)):
      guard isOnFile(in: world) || character != "q" else { return nil }
      insert(String(character), in: world)
    case .paste(let text): insert(text, in: world)
    }
    return []
  }

  private mutating func insert(_ text: String, in world: World) {
    selected = world.offers.count
    path.insert(text)
  }

  mutating func click(_ target: Click, twice: Bool, in world: World) -> Outcome {
    guard case .row(let row) = target else { return [] }
    select(row, in: world)
    return [.press(.key(.enter))]
  }

  /// A path that is being typed stays selected when plan files are found.
  mutating func settle(in world: World) -> Outcome {
    if selected == knownOffers, !path.isEmpty { selected = world.offers.count }
    knownOffers = world.offers.count
    return []
  }

  mutating func answered(_ answer: Answer, in world: World) -> Outcome { [] }
  /// A path is typed again in no time.
  func drafts(in world: World) -> [Draft] { [] }
  mutating func takeUp(_ draft: Draft, in world: World) -> Bool { false }
  var awaited: AnyScreen? { nil }
  mutating func refresh(in world: World) -> Bool { true }

  func captions(in world: World) -> [String] {
    selected < world.offers.count ? [world.offers[selected].name] : []
  }

  func draw(in world: World, on canvas: inout Canvas) {
    let width = canvas.columns - 4
    let isFirst = world.isAtBottom
    canvas.draw(title: isFirst ? StartWords.title : StartWords.anotherTitle)
    var row = 2
    if isFirst { row = canvas.draw(StartWords.purpose.lines(to: width), row: row, column: 2) + 1 }
    let asked = isFirst ? StartWords.choose : StartWords.chooseAnother
    row = canvas.draw(asked.lines(to: width, bold: true), row: row, column: 2)
    let choices =
      world.offers.map { ($0.name, $0.detail) } + [(StartWords.ownFile, "")]
      + (isFirst ? [(StartWords.demo, StartWords.demoHint)] : [])
    let room = max(1, world.rowsAboveFooter - row - 1)
    let first = min(max(0, selected - room + 1), max(0, choices.count - room))
    for index in first..<min(choices.count, first + room) {
      let isFile = index == world.offers.count
      let (name, detail) = choices[index]
      let nameWidth = min(width / 2, 40)
      let place = canvas.write(
        name.padded(to: nameWidth), row: row, column: 4, style: Style(bold: index == selected))
      canvas.write(detail, row: row, column: place + 1, style: Style(.secondary))
      canvas.hit(row: row, columns: 0..<canvas.columns, .row(index))
      if index == selected {
        canvas.point(row: row, column: 2)
        canvas.select(row: row, columns: 2..<canvas.columns - 1)
        canvas.rest(row: row, column: 2)
      }
      if isFile { drawField(on: &canvas, row: row, column: place + 1, isTyping: index == selected) }
      row += 1
    }
    if world.opening != nil {
      canvas.write(
        WaitingWords.opening, row: min(row + 1, world.rowsAboveFooter - 1), column: 2,
        style: Style(.notice))
    }
  }

  private func drawField(on canvas: inout Canvas, row: Int, column: Int, isTyping: Bool) {
    let width = max(1, canvas.columns - column - 2)
    let (text, cell) = path.visible(width: width)
    let shown = path.isEmpty ? StartWords.ownFileHint : text
    canvas.write(
      shown.padded(to: width), row: row, column: column,
      style: Style(path.isEmpty ? .secondary : .field, selected: isTyping))
    if isTyping { canvas.rest(row: row, column: column + cell, typing: true) }
  }
}
