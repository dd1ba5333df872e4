import Canvas
import Criteria
import Wording

/// Help for the screen below: its keys by group, and how to read what it shows.
struct HelpScreen: ReadingScreen {
  var scroll = Scroll()

  static let commands = reading(pageKeys: Scroll.pageKeys) + [.back, .quit, .quitAnywhere, .redraw]

  mutating func refresh(in world: World) -> Bool { true }

  func draw(in world: World, on canvas: inout Canvas) {
    draw(title: HelpWords.title, in: world, on: &canvas)
  }

  func document(in world: World) -> Document {
    guard let below = world.below else { return Document() }
    let isPresentation = below.screen.base is any Presentation
    let here = below.screen.commands.filter { $0.isHere(below.screen, below.world) }
    let width = max(10, world.size.columns - 3)
    var document = Document()
    for group in CommandGroup.allCases {
      let commands = Self.listed(here.filter { $0.group == group }, world.symbols)
      guard !commands.isEmpty else { continue }
      document.heading(group.name)
      for (keys, name) in commands {
        Self.add(Span(keys, .key, bold: true), name, width: width, to: &document)
      }
    }
    if below.screen.base is any FigureTyping {
      document.heading(HelpWords.typing)
      for (typed, meaning) in HelpWords.waysToType {
        Self.add(Span(typed, .plain, bold: true), meaning, width: width, to: &document)
      }
    }
    document.add(.empty)
    document.add(isPresentation ? HelpWords.boardMouse : HelpWords.mouse, width: width)
    guard world.holding != nil || world.plans != nil else { return document }
    document.heading(HelpWords.marks)
    for verdict in Verdict.oneOfEach {
      Self.add(
        Span(
          "\(world.symbols.mark(verdict)) \(VerdictWords.word(verdict))",
          Style(verdict.role, bold: true)), VerdictWords.meaning(verdict), width: width,
        to: &document)
    }
    document.add(.empty)
    document.add(HelpWords.bar, width: width)
    document.add(HelpWords.worst, width: width)
    document.heading(HelpWords.rules)
    for (name, sentence) in RuleWords.all {
      Self.add(Span(name, .plain, bold: true), sentence, width: width, to: &document)
    }
    return document
  }

  /// Keys with what they do. Keys that do different things at different times are listed once, with all of it.
  private static func listed(
    _ commands: [Command<AnyScreen>], _ symbols: SymbolSet
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
