import Canvas

/// A screen with fields that are typed in and stored together.
protocol TypingScreen: Screen {
  /// The token of the effect that is storing what is typed.
  var storing: Int? { get set }
  var isOnLastField: Bool { get }
  /// Whether the field at hand is chosen in with the arrows rather than typed in.
  var isOnChoice: Bool { get }
  /// Goes to another field, without going round.
  mutating func move(by step: Int, in world: World)
  /// Chooses another name in the field at hand.
  mutating func choose(by step: Int, in world: World)
  /// Asks for what is typed to be stored.
  mutating func store(in world: World) -> Outcome
}

extension TypingScreen {
  func captions(in world: World) -> [String] { [] }

  /// What every screen with fields is bound to: from field to field, choosing, storing, leaving.
  ///
  /// - Parameters:
  ///   - save: what storing is called, from the last field and from any.
  ///   - choose: what choosing with the arrows is called.
  static func typing(
    save: CommandText, saveAnywhere: CommandText, choose: CommandText
  ) -> [Command<Self>] {
    func move(by step: Int) -> @Sendable (inout Self, World, Press) -> Outcome {
      { screen, world, _ in
        screen.move(by: step, in: world)
        return []
      }
    }
    let store: @Sendable (inout Self, World, Press) -> Outcome = { screen, world, _ in
      screen.store(in: world)
    }
    let isOpen: Command<Self>.Asked<Bool> = { screen, _ in screen.storing == nil }
    let isOnLast: Command<Self>.Asked<Bool> = { screen, _ in
      screen.storing == nil && screen.isOnLastField
    }
    let isBefore: Command<Self>.Asked<Bool> = { screen, _ in
      screen.storing == nil && !screen.isOnLastField
    }
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
        when: { screen, _ in screen.storing == nil && screen.isOnChoice },
        run: { screen, world, press in
          screen.choose(by: press == .key(.left) ? -1 : 1, in: world)
          return []
        }),
      Command([.key(.control("s"))], .doing, saveAnywhere, when: isBefore, run: store),
      Command(
        [.key(.control("s"))], .doing, saveAnywhere, isLabelled: false, when: isOnLast, run: store),
      .escape(), .helpWhileTyping, .quitAnywhere, .redraw,
    ]
  }
}

/// A screen whose fields are a form.
protocol FieldsScreen: TypingScreen {
  var form: Form { get set }
  /// Whether what is sent is stored, so that the screen is done.
  var isStored: Bool { get set }
  /// Understands anew what is typed.
  mutating func check(in world: World)
  /// Tidies what is typed in the field that is left.
  mutating func leaveField()
}

extension FieldsScreen {
  var awaited: Awaited { storing == nil || isStored ? .nothing : .screen }
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
    guard storing == nil else { return nil }
    switch typed {
    case .press(let press): guard form.edit(press) else { return nil }
    case .paste(let text): form.type(text)
    }
    check(in: world)
    return []
  }

  mutating func click(_ target: Click, twice: Bool, in world: World) -> Outcome {
    guard storing == nil else { return [] }
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

  mutating func settle(in world: World) -> Outcome { [] }

  /// Hears of what was sent: it is done, or stands as it was typed.
  mutating func hear(_ answer: Answer) {
    switch answer {
    case .stored(let token) where storing == token: isStored = true
    case .failed(_, let token) where storing == token: storing = nil
    default: break
    }
  }

  /// Goes to the first field with something wrong.
  mutating func goToProblem(_ problems: [FieldName: String]) {
    if let field = form.fields.first(where: { problems[$0.name] != nil })?.name {
      form.go(to: field)
    }
  }
}
