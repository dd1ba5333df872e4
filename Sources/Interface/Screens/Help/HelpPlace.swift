import Canvas
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
      let commands = listed(below.commandsHere.filter { $0.group == group }, state.symbols)
      guard !commands.isEmpty else { continue }
      document.heading(group.name)
      for (keys, name) in commands {
        add(Span(keys, .key, bold: true), name, width: width, to: &document)
      }
    }
    if below.isTypingFigures {
      document.heading(HelpWords.typing)
      for (typed, meaning) in HelpWords.waysToType {
        add(Span(typed, .plain, bold: true), meaning, width: width, to: &document)
      }
    }
    document.add(.empty)
    document.add(below.board == nil ? HelpWords.mouse : HelpWords.boardMouse, width: width)
    guard below.holding != nil || below.plans != nil else { return document }
    document.heading(HelpWords.marks)
    for verdict in Verdict.oneOfEach {
      add(
        Span(
          "\(state.symbols.mark(verdict)) \(VerdictWords.word(verdict))",
          Style(verdict.role, bold: true)), VerdictWords.meaning(verdict), width: width,
        to: &document)
    }
    document.add(.empty)
    document.add(HelpWords.bar, width: width)
    document.add(HelpWords.worst, width: width)
    return document
  }

  /// Keys with what they do. Keys that do different things at different times are listed once, with all of it.
  private static func listed(
    _ commands: [Command], _ symbols: SymbolSet
  ) -> [(keys: String, name: String)] {
    var listed: [(keys: String, names: [String])] = []
    for command in commands {
      let keys = command.keyNames(symbols)
      if let place = listed.firstIndex(where: { $0.keys == keys }) {
        if !listed[place].names.contains(command.name) { listed[place].names.append(command.name) }
      } else {
        listed.append((keys, [command.name]))
      }
    }
    return listed.map { ($0.keys, HelpWords.either($0.names)) }
  }

  /// A word and what it means, which is wrapped beside it.
  private static func add(
    _ word: Span, _ meaning: String, width: Int, to document: inout Document
  ) {
    // A row of many keys is as wide as it is, for none of them may be cut.
    let column = max(21, word.text.displayWidth)
    let first = Span(word.text.padded(to: column), word.style)
    for (index, line) in meaning.wrapped(to: max(10, width - column - 1)).enumerated() {
      let lead = index == 0 ? first : Span(String(repeating: " ", count: column))
      document.add(Line([lead, Span(" " + line)]))
    }
  }
}

extension State {
  /// The commands that the screen at hand has, whatever is selected.
  var commandsHere: [Command] { commands.filter { $0.isHere(self) } }
}
