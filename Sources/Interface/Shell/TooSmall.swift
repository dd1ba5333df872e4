import Canvas

/// What is shown in a window that is too small for the screens: what it needs, as well as there is room.
enum TooSmall {
  /// The least width and height that the screens are drawn in.
  static let least = Size(columns: 64, rows: 16)

  /// Nothing can be done unseen but to go back where nothing is typed, and to leave where nothing would be lost.
  static func commands(of state: State) -> [Command<AnyScreen>] {
    let (wouldLose, isTyped) = (state.wouldLose, !state.typedDrafts.isEmpty)
    return [
      Command(
        [.character("q")], .general, CommandWords.quit, isLabelled: false,
        when: { _, _ in !wouldLose }, run: { _, _, _ in [.perform(.quit)] }),
      Command(
        [.key(.escape)], .general, CommandWords.back, isLabelled: false,
        when: { !$1.isAtBottom && $1.opening == nil && !isTyped }, run: { _, _, _ in [.back] }),
      Command(
        [.key(.control("c"))], .general, CommandWords.quitAnywhere, isLabelled: false,
        run: { _, _, _ in [.perform(.quit)] }),
      .redraw,
    ]
  }

  static func draw(on canvas: inout Canvas) {
    guard canvas.columns > 0, canvas.rows > 0 else { return }
    for text in TooSmallWords.texts(canvas.screen.size, least: least) {
      let lines = text.wrapped(to: canvas.columns)
      let longestWord = text.split(separator: " ").map(\.displayWidth).max() ?? 0
      guard lines.count <= canvas.rows, longestWord <= canvas.columns else { continue }
      let top = (canvas.rows - lines.count) / 2
      for (index, line) in lines.enumerated() {
        canvas.write(
          line, row: top + index, column: (canvas.columns - line.displayWidth) / 2,
          style: Style(bold: true))
      }
      canvas.rest(row: top, column: 0)
      return
    }
    canvas.write("!", row: 0, column: 0, style: Style(bold: true))
    canvas.rest(row: 0, column: 0)
  }
}
