import Canvas
import Criteria

/// Takes one event in: changes the state and says what the world is to do. Pure and quick; what the disk
/// has not confirmed is not in the state.
public func update(_ state: inout State, _ event: Event) -> [Effect] {
  state.settled { $0.take(event) }
}

/// Takes in what has come from outside the screens: the answer to an effect, or a colleague's change.
public func update(_ state: inout State, _ message: Message) -> [Effect] {
  state.settled { $0.receive(message) }
}

extension State {
  /// Does something, and what follows from it by itself.
  fileprivate mutating func settled(_ change: (inout State) -> [Effect]) -> [Effect] {
    let effects = change(&self)
    let outcome = atTop { $0.settle(in: $1) }
    let settled = effects + apply(outcome)
    // Where one was thrown away, the next one is offered.
    offerDrafts()
    tellOfGoneDrafts()
    return settled
  }

  fileprivate mutating func take(_ event: Event) -> [Effect] {
    switch event {
    case .character(let character): return press(.character(character))
    case .key(let key): return press(.key(key))
    case .paste(let text):
      notice = nil
      guard question == nil, !isTooSmall else { return [] }
      // What nobody would see is left out, but for what divides lines and cells.
      let seen = HiddenSign.replaced(in: text) { $0.divides ? String($0.scalar) : "" }
      let outcome = atTop { $0.type(.paste(seen), in: $1) }
      return apply(outcome ?? [])
    case .mouse(let mouse): return use(mouse)
    case .resized(let size):
      self.size = size
      return []
    }
  }

  /// A key: a command of the screen, else something for its field.
  private mutating func press(_ press: Press) -> [Effect] {
    notice = nil
    let (top, world) = (top, topWorld)
    // A key may stand for several commands, each with its own place.
    let meant = commands.lazy.filter { $0.keys.contains(press) }
    if let command = meant.first(where: { $0.isValid(top, world) }) { return run(command, press) }
    if question == nil, !isTooSmall, let outcome = atTop({ $0.type(.press(press), in: $1) }) {
      return apply(outcome)
    }
    notice = meant.compactMap { $0.refusal(top, world) }.first.map { .refused($0) }
    return []
  }

  private mutating func run(_ command: Command<AnyScreen>, _ press: Press) -> [Effect] {
    let world = topWorld
    let outcome = command.run(&screens[screens.count - 1], world, press)
    return apply(outcome)
  }

  /// The commands of the screen that is shown, or of the question that must be answered first.
  var commands: [Command<AnyScreen>] {
    if isTooSmall { return TooSmall.commands(of: self) }
    if let question { return question.commands }
    let key = CommandsKey(screen: ObjectIdentifier(type(of: top.base)))
    return shared.worked.value(of: key) { top.commands }
  }

  private mutating func use(_ mouse: Mouse) -> [Effect] {
    switch mouse.action {
    case .wheelUp, .wheelDown:
      let key: Press = .key(mouse.action == .wheelUp ? .up : .down)
      guard question == nil, !isTooSmall, !isTyping else { return [] }
      return (0..<(top.base is any Presentation ? 1 : 3)).flatMap { _ in press(key) }
    case .click, .doubleClick:
      guard let target = canvas.target(at: mouse.position) else { return [] }
      if case .press(let press) = target { return self.press(press) }
      guard question == nil else { return [] }
      let isTwice = mouse.action == .doubleClick
      return apply(atTop { $0.click(target, twice: isTwice, in: $1) })
    }
  }

  // MARK: What screens ask for

  mutating func apply(_ outcome: Outcome) -> [Effect] { outcome.flatMap { apply($0) } }

  private mutating func apply(_ request: Request) -> [Effect] {
    switch request {
    case .open(let route): return open(route)
    case .back:
      leave()
      return []
    case .hand(let parcel):
      leave()
      return apply(atTop { $0.answered(.handed(parcel), in: $1) })
    case .ask(let question):
      notice = nil
      // What waits is asked about first; the screen then asks anew.
      self.question = doubts.question ?? question
      return []
    case .say(let notice):
      self.notice = notice
      return []
    case .perform(let effect): return perform(effect)
    case .press(let press): return self.press(press)
    case .run(let command):
      let (top, world) = (top, topWorld)
      guard command.isValid(top, world) else {
        notice = command.refusal(top, world).map { .refused($0) }
        return []
      }
      return run(command, command.keys.first ?? .key(.enter))
    case .undo: return undoLast()
    case .quit: return quit()
    case .answer(let isYes): return answer(isYes)
    case .saveScreen(let isPage): return saveScreen(asPage: isPage)
    case .reorderPlans:
      shared.plans?.reorder()
      return []
    }
  }

  private mutating func perform(_ effect: Effect) -> [Effect] {
    if let token = effect.token { nextToken = max(nextToken, token + 1) }
    if doubts.holds(effect) {
      question = doubts.question
      return []
    }
    switch effect {
    case .openPlan(_, let token): shared.opening = token
    case .readStanding(let closing, _): shared.askedStanding = closing
    case .use(let settings): shared.settings = settings
    default: break
    }
    return [effect]
  }

  /// Leaves the topmost screen as it is: what is typed on it is kept as drafts, and what it waits for.
  private mutating func leave() {
    guard screens.count > 1 else { return }
    if top == openHome { setBookmark() }
    let kept = outbox.keep(top, topWorld)
    screens.removeLast()
    if !kept.isEmpty { notice = .done(DraftWords.kept(kept, lasts: shared.keepsDrafts)) }
    noteGoneDrafts(among: [])
  }

  /// Leaves the program, when the disk has answered. Asks first when something typed would be lost.
  private mutating func quit() -> [Effect] {
    guard !wouldLose else {
      question = .quit
      return []
    }
    leavesWhenStored = (top.base as? any FigureTyping)?.awaitsDisk == true
    return leavesWhenStored ? [] : [.quit]
  }

  /// Leaves when the last figure is stored that was awaited for it, unless something else is typed meanwhile.
  mutating func leaveWhenStored() -> [Effect] {
    guard leavesWhenStored, (top.base as? any FigureTyping)?.awaitsDisk != true else { return [] }
    leavesWhenStored = false
    return question == nil && !wouldLose ? [.quit] : []
  }

  private mutating func answer(_ isYes: Bool?) -> [Effect] {
    guard let asked = question else { return [] }
    question = nil
    guard let isYes else { return [] }
    switch asked {
    case .quit: return isYes ? [.quit] : []
    case .closeQuarter(let quarter): return isYes ? [.closeQuarter(quarter, token: token())] : []
    case .personalData:
      let (stored, refused) = doubts.answered(isYes: isYes)
      if let refused { failed(QuestionWords.notStored, token: refused.token) }
      question = doubts.question
      return stored
    case .doubt, .overtaken:
      return apply(atTop { $0.answered(.question(asked, isYes: isYes), in: $1) })
    }
  }
}

extension HiddenSign {
  fileprivate var divides: Bool { kind == .lineBreak || scalar == "\t" }
}

private struct CommandsKey: Hashable, Sendable {
  let screen: ObjectIdentifier
}
