import Canvas
import Wording

/// A screen with fields that are typed in and stored together.
protocol TypingPlace {
  /// The token of the effect that is storing what is typed.
  var storing: Int? { get set }
  /// Whether something is typed that would be lost.
  var hasTyping: Bool { get }
  var isOnLastField: Bool { get }
  /// Whether the field at hand is chosen in with the arrows rather than typed in.
  var isOnChoice: Bool { get }
  /// Goes to another field, without going round.
  mutating func move(by step: Int, in state: State)
  /// Chooses another name in the field at hand.
  mutating func choose(by step: Int, in state: State)
  /// Types a character or edits with a key in the field; false when the key does neither.
  mutating func edit(_ press: Press, in state: State) -> Bool
  /// Pastes text into the field.
  mutating func type(_ text: String, in state: State)
  /// Goes to the field that was clicked, and to the place in its text.
  mutating func click(_ place: Int, cell: Int, columns: Int, in state: State)
  /// Chooses what was clicked.
  mutating func click(_ place: Int, option: Int, in state: State)
}

extension State {
  /// The topmost screen when it has fields.
  var typing: (any TypingPlace)? {
    switch place {
    case .entry(let entry): entry
    case .form(let form): form
    case .line(let line): line
    case .round(let round): round
    case .reopen(let reopening): reopening
    default: nil
    }
  }

  /// Changes the topmost screen when it has fields.
  mutating func changeTyping(_ change: (inout any TypingPlace) -> Void) {
    guard var typing else { return }
    change(&typing)
    if let entry = typing as? EntryPlace { place = .entry(entry) }
    if let form = typing as? FormPlace { place = .form(form) }
    if let line = typing as? LinePlace { place = .line(line) }
    if let round = typing as? RoundPlace { place = .round(round) }
    if let reopening = typing as? ReopenPlace { place = .reopen(reopening) }
  }
}

extension Command {
  /// What every screen with fields is bound to: from field to field, choosing, storing, leaving.
  ///
  /// - Parameters:
  ///   - save: what storing is called, from the last field and from any.
  ///   - choose: what choosing with the arrows is called.
  static func typing(
    save: CommandText, saveAnywhere: CommandText, choose: CommandText,
    store: @escaping @Sendable (inout State) -> [Effect],
    leave: @escaping @Sendable (inout State) -> Void
  ) -> [Command] {
    let isOpen: @Sendable (State) -> Bool = { $0.typing.map { $0.storing == nil } ?? false }
    let isOnLast: @Sendable (State) -> Bool = { isOpen($0) && $0.typing?.isOnLastField == true }
    let isBefore: @Sendable (State) -> Bool = { isOpen($0) && $0.typing?.isOnLastField == false }
    func move(by step: Int) -> @Sendable (inout State, Press) -> [Effect] {
      { state, _ in
        let copy = state
        state.changeTyping { $0.move(by: step, in: copy) }
        return []
      }
    }
    return [
      Command(
        [.key(.enter)], .doing, save.name, label: save.label, when: isOnLast,
        run: { state, _ in store(&state) }),
      Command(
        [.key(.enter)], .moving, CommandWords.nextField.name, label: CommandWords.nextField.label,
        when: isBefore, run: move(by: 1)),
      Command(
        [.key(.tab), .key(.down)], .moving, CommandWords.nextField.name, when: isOpen,
        run: move(by: 1)),
      Command(
        [.key(.backTab), .key(.up)], .moving, CommandWords.previousField.name, when: isOpen,
        run: move(by: -1)),
      Command(
        [.key(.left), .key(.right)], shown: 2, .doing, choose.name, label: choose.label,
        when: { isOpen($0) && $0.typing?.isOnChoice == true },
        run: { state, press in
          let copy = state
          state.changeTyping { $0.choose(by: press == .key(.left) ? -1 : 1, in: copy) }
          return []
        }),
      Command(
        [.key(.control("s"))], .doing, saveAnywhere.name, label: saveAnywhere.label,
        when: isBefore, run: { state, _ in store(&state) }),
      Command(
        [.key(.control("s"))], .doing, saveAnywhere.name, when: isOnLast,
        run: { state, _ in store(&state) }),
      Command(
        [.key(.escape)], .general, CommandWords.back.name, label: CommandWords.back.label,
        run: { state, _ in
          leave(&state)
          return []
        }),
      Command.helpWhileTyping,
      Command.quitAnywhere,
      Command.redraw,
    ]
  }
}
