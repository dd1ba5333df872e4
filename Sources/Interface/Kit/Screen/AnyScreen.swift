/// A screen of whichever kind.
struct AnyScreen: Hashable, Sendable {
  var base: any Screen

  init(_ base: any Screen) { self.base = base }

  /// The screen when it is of a kind.
  func `as`<Kind>(_ kind: Kind.Type) -> Kind? { base as? Kind }

  static func == (one: AnyScreen, other: AnyScreen) -> Bool {
    AnyHashable(one.base) == AnyHashable(other.base)
  }

  func hash(into hasher: inout Hasher) { AnyHashable(base).hash(into: &hasher) }

  /// What its keys do.
  var commands: [Command<AnyScreen>] { base.erasedCommands }
}

extension Screen {
  fileprivate var erasedCommands: [Command<AnyScreen>] { Self.commands.map { $0.erased } }
}

extension Command where Owner: Screen {
  /// The same for a screen whose kind is not known.
  fileprivate var erased: Command<AnyScreen> {
    Command<AnyScreen>(
      keys, shown: shown, group, text,
      when: { screen, world in screen.as(Owner.self).map { isValid($0, world) } ?? false },
      isHere: { screen, world in screen.as(Owner.self).map { isHere($0, world) } ?? false },
      refusal: { screen, world in screen.as(Owner.self).flatMap { refusal($0, world) } },
      run: { screen, world, press in
        guard var own = screen.as(Owner.self) else { return [] }
        defer { screen = AnyScreen(own) }
        return run(&own, world, press)
      })
  }
}
