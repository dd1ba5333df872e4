import Canvas
import Wording

/// The screen that takes a plan in: the plan files that were found, and a file of one's own. It is the first
/// one when no plan is held, and then offers the demo too.
struct StartPlace: Hashable, Sendable {
  /// Which line is selected: the offers first, then the own file, then the demo.
  var selected = 0
  /// The path of the own file.
  var path = LineEditor()
  /// The token of the effect that is opening a plan.
  var opening: Int?

  static let commands = [
    Command(
      [.key(.up), .key(.down)], shown: 2, .moving, CommandWords.choose.name,
      label: CommandWords.choose.label,
      run: { state, press in
        state.selectStart { $0 + (press == .key(.up) ? -1 : 1) }
      }),
    Command(
      [.key(.tab)], .moving, CommandWords.choose.name,
      run: { state, _ in
        let count = state.startChoices
        return state.selectStart { ($0 + 1) % count }
      }),
    Command(
      [.key(.enter)], .doing, StartWords.openPlan.name, label: StartWords.openPlan.label,
      when: { $0.start?.opening == nil }, run: { state, _ in state.openSelected() }),
    Command.back,
    Command.helpWhileTyping,
    Command(
      [.character("q")], .general, CommandWords.quit.name, label: CommandWords.quit.label,
      when: { !($0.start?.isOnFile(in: $0) ?? false) }, run: { state, _ in state.leave() }),
    Command(
      [.key(.control("c"))], .general, CommandWords.quitAnywhere.name,
      label: CommandWords.quit.label,
      when: { $0.start?.isOnFile(in: $0) ?? false }, run: { state, _ in state.leave() }),
    Command(
      [.key(.control("c"))], .general, CommandWords.quitAnywhere.name,
      when: { !($0.start?.isOnFile(in: $0) ?? false) }, run: { state, _ in state.leave() }),
    Command.redraw,
  ]

  mutating func select(_ row: Int, of state: State) {
    selected = min(max(0, row), state.startChoices - 1)
  }

  func isOnFile(in state: State) -> Bool { selected == state.offers.count }

  /// A letter is a path's wherever the selection is, since plan files may be found while it is typed; only q on
  /// another line leaves.
  mutating func edit(_ press: Press, in state: State) -> Bool {
    guard opening == nil else { return false }
    switch press {
    case .character(let character):
      guard isOnFile(in: state) || character != "q" else { return false }
      type(String(character), in: state)
      return true
    case .key(let key): return isOnFile(in: state) && path.handle(key)
    }
  }

  mutating func type(_ text: String, in state: State) {
    guard opening == nil else { return }
    selected = state.offers.count
    path.insert(text)
  }
}

extension State {
  var start: StartPlace? {
    if case .start(let start) = place { start } else { nil }
  }

  /// How many lines there are to choose from: the offers, the own file, and the demo where no plan is held.
  var startChoices: Int { offers.count + (isAtBottom ? 2 : 1) }

  /// Takes over which plan files were found; a path that is being typed stays selected.
  mutating func take(_ found: [PlanOffer]) {
    if case .start(var start) = place, start.isOnFile(in: self), !start.path.isEmpty {
      start.selected = found.count
      place = .start(start)
    }
    offers = found
  }

  fileprivate mutating func selectStart(_ next: (Int) -> Int) -> [Effect] {
    guard case .start(var start) = place else { return [] }
    start.select(next(start.selected), of: self)
    place = .start(start)
    return []
  }

  fileprivate mutating func openSelected() -> [Effect] {
    guard case .start(var start) = place else { return [] }
    let choice: PlanChoice
    if start.selected < offers.count {
      choice = .offered(id: offers[start.selected].id)
    } else if start.isOnFile(in: self) {
      guard !start.path.trimmed.isEmpty else {
        notice = .refused(StartWords.pathNeeded)
        return []
      }
      choice = .file(path: start.path.trimmed)
    } else {
      choice = .demo
    }
    let token = self.token()
    start.opening = token
    place = .start(start)
    return [.openPlan(choice, token: token)]
  }
}
