import Wording

/// Entering a figure.
struct EntryScreen: TypingScreen, FigureTyping {
  private(set) var entry: EntryDraft
  /// What the entry was begun for.
  private let subject: Subject
  /// Whether the figure is stored, so that the screen is done.
  private var isStored = false
  /// Whether it was refused because of a figure that somebody else recorded, which is yet to be asked about.
  private var isOvertaken = false

  init(_ draft: EntryDraft) {
    entry = draft
    subject = Subject(id: draft.indicator, site: draft.site)
  }

  var draft: EntryDraft? { entry }
  var awaitsDisk: Bool { false }
  var isOpen: Bool { entry.storing == nil }
  var isOnLastField: Bool { entry.isOnLastField }
  var isOnChoice: Bool { entry.isOnChoice }
  var mark: DraftMark { entry.mark }
  /// A figure on its way to the disk is found again where it was typed.
  var awaited: AnyScreen? { nil }

  func drafts(in world: World) -> [Draft] {
    guard !isStored, let plan = world.holding?.plan else { return [] }
    let name = DraftWords.name(EntryWords.title, of: subject, in: plan)
    let place = DraftPlace.figure(subject, in: plan)
    return entry.kept(at: place, named: name, begunFor: subject).map { [$0] } ?? []
  }

  mutating func takeUp(_ draft: Draft, in world: World) -> Bool {
    guard isOpen, !entry.hasTyping, let plan = world.holding?.plan,
      draft.place == .figure(subject, in: plan)
    else { return false }
    entry.takeUp(draft, in: world)
    if entry.isStoredAlready { entry.discard(in: world) }
    return true
  }

  mutating func discardDraft(in world: World) { entry.discard(in: world) }

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
    case .failed(let sentence, let token) where entry.storing == token:
      entry.storing = nil
      entry.mark.refuse(sentence)
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
