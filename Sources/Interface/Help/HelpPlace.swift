import Criteria
import Wording

/// Help for the screen below: its keys by group, and how to read what it shows.
struct HelpPlace: Hashable, Sendable {
  var scroll = Scroll()

  static let commands = [
    Command(
      Scroll.keys, shown: 2, .moving, CommandWords.scroll.name, label: CommandWords.scroll.label,
      when: { HelpPlace.document($0).lines.count > $0.rowsAboveFooter - 2 }, run: run),
    Command(Scroll.pageKeys, .moving, CommandWords.page.name, run: run),
    Command.back, Command.quit, Command.quitAnywhere, Command.redraw,
  ]

  private static func run(_ state: inout State, _ press: Press) -> [Effect] {
    guard case .help(var help) = state.place else { return [] }
    let rows = max(1, state.rowsAboveFooter - 2)
    help.scroll.handle(press, rows: rows, furthest: document(state).furthest(rows: rows))
    state.place = .help(help)
    return []
  }

  func draw(_ state: State, on canvas: inout Canvas) {
    canvas.write(" " + HelpWords.title, row: 0, column: 0, style: Style(.heading, bold: true))
    canvas.rule(row: 1)
    Self.document(state).draw(on: &canvas, rows: 2..<max(2, state.rowsAboveFooter), top: scroll.top)
    canvas.rest(row: 0, column: 1)
  }

  private static func document(_ state: State) -> Document {
    var below = state
    below.goBack()
    below.question = nil
    let width = max(10, state.size.columns - 3)
    var document = Document()
    for group in CommandGroup.allCases {
      let commands = below.commands.filter { $0.group == group }
      guard !commands.isEmpty else { continue }
      document.heading(group.name)
      for command in commands {
        document.add(
          Line([
            Span(command.keyNames(state.symbols).padded(to: 22), .key, bold: true),
            Span(" " + command.name),
          ]))
      }
    }
    document.add(.empty)
    document.add(HelpWords.mouse, width: width)
    guard below.holding != nil else { return document }
    document.heading(HelpWords.marks)
    for verdict in Verdict.oneOfEach {
      document.add(
        Line([
          Span(
            "\(state.symbols.mark(verdict)) \(VerdictWords.word(verdict))".padded(to: 22),
            Style(verdict.role, bold: true)),
          Span(" " + VerdictWords.meaning(verdict)),
        ]))
    }
    document.add(.empty)
    document.add(HelpWords.bar, width: width)
    document.add(HelpWords.worst, width: width)
    return document
  }
}
