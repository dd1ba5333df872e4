import Canvas
import Criteria

/// A screen with fields that are typed in and stored together.
protocol TypingScreen: Screen {
  /// Whether something can be typed: nothing is on its way to the disk.
  var isOpen: Bool { get }
  var isOnLastField: Bool { get }
  /// Whether the field at hand is chosen in with the arrows rather than typed in.
  var isOnChoice: Bool { get }
  /// Goes to another field, without going round.
  mutating func move(by step: Int, in world: World)
  /// Chooses another name in the field at hand.
  mutating func choose(by step: Int, in world: World)
  /// Asks for what is typed to be stored.
  mutating func store(in world: World) -> Outcome
  /// What is said of what is typed until it is stored.
  var mark: DraftMark { get }
  /// Throws the draft that is offered away.
  mutating func discardDraft(in world: World)
}

extension TypingScreen {
  func captions(in world: World) -> [String] { [] }

  /// What every screen with fields is bound to: from field to field, choosing with the arrows,
  /// storing from the last field and from any, leaving.
  static func typing(
    save: CommandText, saveAnywhere: CommandText, choose: CommandText = CommandWords.chooseAnswer
  ) -> [Command<Self>] {
    func move(by step: Int) -> Command<Self>.Run {
      changing { screen, world, _ in screen.move(by: step, in: world) }
    }
    let store: Command<Self>.Run = { screen, world, _ in screen.store(in: world) }
    let isOpen: Command<Self>.Asked<Bool> = { screen, _ in screen.isOpen }
    let isOnLast: Command<Self>.Asked<Bool> = { form, _ in form.isOpen && form.isOnLastField }
    let isBefore: Command<Self>.Asked<Bool> = { form, _ in form.isOpen && !form.isOnLastField }
    return [
      Command([.key(.enter)], .doing, save, when: isOnLast, run: store),
      Command([.key(.enter)], .moving, CommandWords.nextField, when: isBefore, run: move(by: 1)),
      Command(
        [.key(.tab), .key(.down)], .moving, CommandWords.nextField, isLabelled: false,
        when: isOpen, run: move(by: 1)),
      Command(
        [.key(.backTab), .key(.up)], .moving, CommandWords.previousField, isLabelled: false,
        when: isOpen, run: move(by: -1)),
      Command(
        [.key(.left), .key(.right)], shown: 2, .doing, choose,
        when: { screen, _ in screen.isOpen && screen.isOnChoice },
        run: changing { screen, world, press in
          screen.choose(by: press == .key(.left) ? -1 : 1, in: world)
        }),
      Command([.key(.control("s"))], .doing, saveAnywhere, when: isBefore, run: store),
      Command(
        [.key(.control("s"))], .doing, saveAnywhere, isLabelled: false, when: isOnLast, run: store),
      .discardDraft {
        $0.mark
      } discard: {
        $0.discardDraft(in: $1)
      },
      .escape { screen, _ in !screen.mark.isOffered }, .helpWhileTyping, .quitAnywhere, .redraw,
    ]
  }
}

/// How far what stands in a form has come on its way to the disk.
enum Sending: Hashable, Sendable {
  case notSent
  case sent(token: Int)
  /// It is stored, so that the screen is done.
  case stored
}

/// A screen whose fields are a form.
protocol FieldsScreen: TypingScreen {
  var form: Form { get set }
  var sending: Sending { get set }
  /// Whether the user has asked to store it, so that empty fields are said to be missing too.
  var hasAsked: Bool { get set }
  /// What is wrong, by field.
  var problems: [FieldName: String] { get }
  /// Understands anew what is typed.
  mutating func check(in world: World)
  /// Tidies what is typed in the field that is left.
  mutating func leaveField()
  /// What stores it; nil while something is wrong.
  func effect(token: Int) -> Effect?
  /// Where what is typed is found again.
  func draftPlace(in plan: Plan) -> DraftPlace
  /// What it is called.
  func title(in plan: Plan) -> String
}

extension FieldsScreen {
  var isOpen: Bool { sending == .notSent }
  var awaited: AnyScreen? { if case .sent = sending { AnyScreen(self) } else { nil } }
  var mark: DraftMark { form.mark }

  func drafts(in world: World) -> [Draft] {
    guard sending != .stored, form.isChanged, let plan = world.holding?.plan else { return [] }
    var draft = form.draft(at: draftPlace(in: plan), named: title(in: plan))
    if case .sent(let token) = sending { draft.storing = token }
    return [draft]
  }

  mutating func takeUp(_ draft: Draft, in world: World) -> Bool {
    guard isOpen, !form.isChanged, let plan = world.holding?.plan,
      draft.place == draftPlace(in: plan)
    else { return false }
    form.takeUp(draft)
    check(in: world)
    return true
  }

  mutating func discardDraft(in world: World) {
    form.discard()
    hasAsked = false
    check(in: world)
  }

  var isOnLastField: Bool { form.isOnLastField }
  var isOnChoice: Bool { if case .choice = form.field.value { true } else { false } }

  mutating func move(by step: Int, in world: World) {
    leaveField()
    form.move(by: step)
    check(in: world)
  }

  mutating func choose(by step: Int, in world: World) {
    form.choose(by: step)
    check(in: world)
  }

  mutating func type(_ typed: Typed, in world: World) -> Outcome? {
    guard isOpen, form.edit(typed) else { return nil }
    check(in: world)
    return []
  }

  mutating func click(_ target: Click, twice: Bool, in world: World) -> Outcome {
    guard isOpen else { return [] }
    switch target {
    case .field(let place, let cell):
      leaveField()
      form.click(place, cell: cell, columns: world.size.columns)
    case .choice(let place, let option): form.click(place, option: option)
    default: return []
    }
    check(in: world)
    return []
  }

  mutating func leaveField() {}
  mutating func settle(in world: World) -> Outcome { [] }

  mutating func store(in world: World) -> Outcome { send(in: world) }

  /// Asks for it to be stored; goes to the first field with something wrong when it cannot be.
  mutating func send(in world: World) -> Outcome {
    guard isOpen else { return [] }
    hasAsked = true
    check(in: world)
    guard let effect = effect(token: world.token) else {
      if let wrong = form.fields.first(where: { problems[$0.name] != nil }) {
        form.go(to: wrong.name)
      }
      return []
    }
    sending = .sent(token: world.token)
    return [.perform(effect)]
  }

  /// Hears of what was sent: it is done, or stands as it was typed.
  mutating func answered(_ answer: Answer, in world: World) -> Outcome {
    switch answer {
    case .stored(let token) where sending == .sent(token: token): sending = .stored
    case .failed(let sentence, let token) where sending == .sent(token: token):
      sending = .notSent
      form.mark.refuse(sentence)
    default: break
    }
    return []
  }
}
