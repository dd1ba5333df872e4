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
  var isOpen: Bool { entry.storing == nil }
  var isOnLastField: Bool { entry.isOnLastField }
  var isOnChoice: Bool { entry.isOnChoice }
  var unsaved: Unsaved? { entry.hasTyping ? .figures(1) : nil }
  var awaited: Awaited { entry.storing == nil ? .nothing : .figures([entry]) }

  static let commands = typing(
    save: EntryWords.save, saveAnywhere: EntryWords.saveAnywhere, choose: EntryWords.chooseSite)

  mutating func move(by step: Int, in world: World) { entry.move(by: step, in: world) }
  mutating func choose(by step: Int, in world: World) { entry.choose(by: step, in: world) }

  mutating func type(_ typed: Typed, in world: World) -> Outcome? {
    entry.edit(typed, in: world) ? [] : nil
  }

  mutating func click(_ target: Click, twice: Bool, in world: World) -> Outcome {
    entry.click(target, in: world)
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
    case .question(.doubt, let isRight):
      guard isRight else {
        entry.field = .figure
        return []
      }
      entry.confirm()
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
    guard isOpen else { return [] }
    switch entry.prepare(in: world) {
    case .asks(let question): return [.ask(question)]
    case .wrong:
      entry.field = entry.check.fields.first { entry.check.problems[$0] != nil } ?? entry.field
      return []
    case .ready(let figure):
      entry.storing = world.token
      return [.perform(.record(figure, token: world.token))]
    }
  }
}
