import Canvas
import Wording

/// What is shown in a window that is too small for the screens: what it needs, as well as there is room.
enum TooSmall {
  /// The least width and height that the screens are drawn in.
  static let least = Size(columns: 64, rows: 16)

  /// Nothing can be done unseen but to go back or leave, and neither where something typed would be lost.
  static let commands = [
    Command(
      [.character("q")], .general, CommandWords.quit.name, when: { !$0.hasUnstored },
      run: { _, _ in [.quit] }),
    Command(
      [.key(.escape)], .general, CommandWords.back.name,
      when: { !$0.isAtBottom && !$0.isOpening && !$0.hasUnsavedTyping },
      run: { state, _ in
        state.goBack()
        return []
      }),
    Command(
      [.key(.control("c"))], .general, CommandWords.quitAnywhere.name, run: { _, _ in [.quit] }),
    Command.redraw,
  ]

  static func draw(on canvas: inout Canvas) {
    guard canvas.columns > 0, canvas.rows > 0 else { return }
    let texts = TooSmallWords.texts(
      columns: canvas.columns, rows: canvas.rows, leastColumns: least.columns,
      leastRows: least.rows)
    for text in texts {
      let lines = text.wrapped(to: canvas.columns)
      let longestWord = text.split(separator: " ").map { $0.displayWidth }.max() ?? 0
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

extension State {
  var isTooSmall: Bool {
    size.columns < TooSmall.least.columns || size.rows < TooSmall.least.rows
  }

  /// Whether something is typed that has not been recorded, on a screen or left behind, in this plan or
  /// another that was open before.
  var hasUnstored: Bool {
    hasUnsavedTyping || drafts.values.contains(where: \.hasTyping)
      || bookmarks.values.contains { $0.drafts.values.contains(where: \.hasTyping) }
  }

  /// Whether something is typed on a screen that has not been recorded.
  var hasUnsavedTyping: Bool {
    places.contains { place in
      switch place {
      case .entry(let entry): entry.hasTyping
      case .form(let form): form.hasTyping
      case .line(let line): line.hasTyping
      case .round(let round): round.hasTyping
      case .reopen(let reopening): reopening.hasTyping
      default: false
      }
    }
  }
}
