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
  var unsaved: Unsaved? { nil }
  var awaited: Awaited { .nothing }
  mutating func refresh(in world: World) -> Bool { true }

  func captions(in world: World) -> [String] {
    selected < world.offers.count ? [world.offers[selected].name] : []
  }
}
