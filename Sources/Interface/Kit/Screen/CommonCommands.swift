import Canvas

extension Command {
  /// Back to the screen below.
  static var back: Self {
    Command(
      [.key(.escape)], .general, CommandWords.back, when: { $1.opening == nil },
      isHere: { !$1.isAtBottom }, run: { _, _, _ in [.back] })
  }

  /// Back from a screen with fields, also while a plan is being opened.
  static func escape(when isValid: @escaping Asked<Bool> = { _, _ in true }) -> Self {
    Command(
      [.key(.escape)], .general, CommandWords.back, when: isValid, run: { _, _, _ in [.back] })
  }

  /// Throws away the draft that is offered as it was typed; what is typed since is kept when the screen is left.
  static func discardDraft(
    _ mark: @escaping @Sendable (Owner) -> DraftMark,
    discard: @escaping @Sendable (inout Owner, World) -> Void
  ) -> Self {
    let isOffered: Asked<Bool> = { screen, _ in mark(screen).isOffered }
    return Command(
      [.key(.escape)], .general, DraftWords.discard, when: isOffered, isHere: isOffered,
      run: { screen, world, _ in
        let draft = mark(screen).offered
        discard(&screen, world)
        return draft.map { [.say(.done(DraftWords.discarded($0)))] } ?? []
      })
  }

  /// Help for the screen at hand; the letter works outside fields only.
  static var help: Self { help([.character("?"), .key(.function(1))]) }
  static var helpWhileTyping: Self { help([.key(.function(1))]) }

  private static func help(_ keys: [Press]) -> Self {
    Command(keys, .general, CommandWords.help, to: { _, _ in .help })
  }

  static var quit: Self {
    Command([.character("q")], .general, CommandWords.quit, run: { _, _, _ in [.quit] })
  }

  static var quitAnywhere: Self {
    Command(
      [.key(.control("c"))], .general, CommandWords.quitAnywhere, isLabelled: false,
      run: { _, _, _ in [.quit] })
  }

  static var redraw: Self {
    Command(
      [.key(.control("l"))], .general, CommandWords.redraw, isLabelled: false,
      run: { _, _, _ in [.perform(.redraw)] })
  }

  /// Takes back the last that was done.
  static var undo: Self { undo([.character("u"), .key(.control("z"))]) }
  static var undoWhileTyping: Self { undo([.key(.control("z"))]) }

  private static func undo(_ keys: [Press]) -> Self {
    // What a plan that is being opened is, the performer knows before the screens do.
    Command(
      keys, .general, CommandWords.undo, when: { $1.canUndo && $1.opening == nil },
      refusal: { $1.undoRefusal }, run: { _, _, _ in [.undo] })
  }

  /// Turns the mouse off, so that text can be selected, and on.
  static var mouse: Self {
    Command(
      [.key(.function(8))], .general, CommandWords.mouse, isLabelled: false,
      run: { _, world, _ in
        var settings = world.settings
        settings.usesMouse.toggle()
        return [.say(.done(ChoiceWords.mouse(settings.usesMouse))), .perform(.use(settings))]
      })
  }

  /// Writes what is on the screen to a file.
  static var saveScreen: Self {
    Command(
      [.key(.control("p"))], .general, CommandWords.saveScreen, isLabelled: false,
      run: { _, _, _ in [.saveScreen(asPage: false)] })
  }

  /// Opens the search; F3 is its second key.
  static var find: Self {
    Command(
      [.character("/"), .key(.function(3))], .moving, CommandWords.find,
      to: { $1.holding.map { _ in .find } })
  }

  /// Opens the list of commands. The first screen's footer always shows it, the others' where there is room.
  static var palette: [Self] {
    [palette(.general) { $0.isAtBottom }, palette(.moving) { !$0.isAtBottom }]
  }

  private static func palette(
    _ group: CommandGroup, isHere: @escaping @Sendable (World) -> Bool
  ) -> Self {
    Command(
      [.character(":"), .key(.function(9))], group, CommandWords.palette, isHere: { isHere($1) },
      to: { _, _ in .palette })
  }

  /// What every screen without fields ends with.
  static var common: [Self] {
    [find] + palette + [back, undo, help, quit, quitAnywhere, mouse, saveScreen, redraw]
  }

  /// Commands without a key of their own, which are chosen from the list of commands.
  static var keyless: [Self] {
    [
      Command(
        [], .general, CommandWords.saveScreenAsPage, isLabelled: false,
        run: { _, _, _ in [.saveScreen(asPage: true)] }),
      Command(
        [], .general, CommandWords.symbols, isLabelled: false, to: { _, _ in .settings(.symbols) }),
      Command(
        [], .general, CommandWords.theme, isLabelled: false, to: { _, _ in .settings(.theme) }),
      Command(
        [], .doing, CommandWords.reports, isLabelled: false,
        when: { $1.holding != nil && $1.kept == nil }, to: { _, _ in .reports }),
      Command(
        [], .doing, CommandWords.texts, isLabelled: false,
        when: { $1.holding != nil && $1.kept == nil },
        to: { _, _ in .texts(nil) }),
      database(.copy, CommandWords.takeCopy), database(.copies, CommandWords.copies),
      database(.check, CommandWords.checkDatabase),
      Command(
        [], .general, CommandWords.suspend, isLabelled: false,
        run: { _, _, _ in [.perform(.suspend)] }),
    ]
  }

  private static func database(_ topic: DatabaseTopic, _ text: CommandText) -> Self {
    Command(
      [], .general, text, isLabelled: false, when: { !$1.isDemo },
      refusal: { _, world in world.isDemo ? RefusalWords.noDatabase : nil },
      to: { _, _ in .database(topic) })
  }
}
