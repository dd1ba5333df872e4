/// Entering a figure.
struct EntryScreen: TypingScreen, FigureTyping {
  private(set) var entry: EntryDraft
  /// Whether the figure is stored, so that the screen is done.
  private var isStored = false
  /// Whether it was refused because of a figure that somebody else recorded, which is yet to be asked about.
  private var isOvertaken = false

  init(_ draft: EntryDraft) { entry = draft }

  var draft: EntryDraft? { entry }
  var awaitsDisk: Bool { false }
  var storing: Int? {
    get { entry.storing }
    set { entry.storing = newValue }
  }
  var isOnLastField: Bool { entry.isOnLastField }
  var isOnChoice: Bool { entry.isOnChoice }
  var unsaved: Unsaved? { entry.hasTyping ? .figures(1) : nil }
  var awaited: Awaited { entry.storing == nil ? .nothing : .figures([entry]) }

  static let commands = typing(
    save: EntryCommandWords.save, saveAnywhere: EntryCommandWords.saveAnywhere,
    choose: EntryCommandWords.chooseSite)

  mutating func move(by step: Int, in world: World) { entry.move(by: step, in: world) }
  mutating func choose(by step: Int, in world: World) { entry.choose(by: step, in: world) }

  mutating func type(_ typed: Typed, in world: World) -> Outcome? {
    switch typed {
    case .press(let press): guard entry.edit(press, in: world) else { return nil }
    case .paste(let text): entry.type(text, in: world)
    }
    return []
  }

  mutating func click(_ target: Click, twice: Bool, in world: World) -> Outcome {
    switch target {
    case .field(let place, let cell):
      entry.click(place, cell: cell, columns: world.size.columns, in: world)
    case .choice(let place, let option): entry.click(place, option: option, in: world)
    default: break
    }
    return []
  }

  mutating func settle(in world: World) -> Outcome {
    guard isOvertaken else { return [] }
    isOvertaken = false
    return entry.check.overtaking == nil ? [] : [.ask(.overtaken)]
  }

  mutating func refresh(in world: World) -> Bool {
    guard !isStored, world.holding?.plan.indicator(entry.indicator) != nil else { return false }
    entry.check(in: world)
    return true
  }

  mutating func answered(_ answer: Answer, in world: World) -> Outcome {
    switch answer {
    case .stored(let token) where entry.storing == token: isStored = true
    case .failed(_, let token) where entry.storing == token: entry.storing = nil
    case .overtaken(let token) where entry.storing == token:
      entry.storing = nil
      isOvertaken = true
    case .question(.unusualJump, let isRight):
      guard isRight else {
        entry.field = .figure
        return []
      }
      entry.confirmed = entry.check.entry?.figure
      return store(in: world)
    case .question(.overtaken, let isCorrection):
      guard !isCorrection else {
        entry.acknowledge(in: world)
        return []
      }
      guard let said = entry.dropped(in: world) else { return [] }
      entry.texts = [:]
      return [.back, .say(.done(said))]
    default: break
    }
    return []
  }

  /// Asks for the figure to be stored; until the answer comes everything stands as it was.
  mutating func store(in world: World) -> Outcome {
    guard entry.storing == nil else { return [] }
    entry.hasAsked = true
    entry.check(in: world)
    if entry.check.overtaking != nil, entry.check.measurement != nil { return [.ask(.overtaken)] }
    guard let figure = entry.check.entry else {
      if let field = entry.check.fields.first(where: { entry.check.problems[$0] != nil }) {
        entry.field = field
      }
      return []
    }
    if entry.check.jumpsFrom != nil, entry.confirmed != figure.figure {
      return [.ask(.unusualJump)]
    }
    entry.storing = world.token
    return [.perform(.record(figure, token: world.token))]
  }
}
