import Canvas

extension Array where Element: Equatable {
  /// What is so many steps after an element, and on from the last to the first.
  func going(_ step: Int, from element: Element) -> Element {
    self[((firstIndex(of: element) ?? 0) + step + count) % count]
  }
}

extension Screen {
  /// Turns to the next of something with Tab, and to the one before with Shift-Tab.
  static func turning(
    _ next: CommandText, _ previous: CommandText, when isValid: @escaping Command<Self>.Asked<Bool>,
    by turn: @escaping @Sendable (inout Self, World, Int) -> Void
  ) -> [Command<Self>] {
    [
      Command(
        [.key(.tab)], .moving, next, when: isValid,
        run: changing { screen, world, _ in turn(&screen, world, 1) }),
      Command(
        [.key(.backTab)], .moving, previous, isLabelled: false, when: isValid,
        run: changing { screen, world, _ in turn(&screen, world, -1) }),
    ]
  }
}
