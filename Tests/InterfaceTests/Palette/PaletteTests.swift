import Canvas
import Criteria
import Testing
import Wording

@testable import Interface

@Suite struct PaletteTests {
  @Test(
    "A command chosen by its words does what its key does",
    arguments: [
      ("hvorfor", "h"), ("årshjul", "å"), ("aarshjul", "å"), ("milepæle", "m"), ("logbog", "l"),
      ("om planen", "i"),
    ])
  func doesWhatTheKeyDoes(words: String, key: String) {
    var chosen = Player()
    chosen.press(.down)
    var pressed = chosen
    chosen.type(":" + words)
    chosen.press(.enter)
    pressed.type(key)
    #expect(chosen.text == pressed.text)
  }

  @Test("On every screen each command that can be used now is on the list, with its key")
  func isComplete() {
    for var state in EveryScreenTests.screens where !state.isTooSmall {
      guard state.question == nil,
        state.commands.contains(where: { $0.keys.contains(.character(":")) })
      else { continue }
      let commands = state.commands
      _ = update(&state, .resized(Size(columns: 160, rows: 120)))
      let below = state
      _ = update(&state, .character(":"))
      let lines = render(state).lines
      for command in commands where command.isValid(below.top, below.topWorld) {
        let isMere = command.keys.allSatisfy {
          if case .key(let key) = $0 { Self.mere.contains(key) } else { false }
        }
        guard !isMere, command.name != CommandWords.palette.name else { continue }
        #expect(
          lines.contains { $0.contains(command.name) && $0.contains(command.keyNames(.rich)) },
          "\(command.name)")
      }
    }
  }

  private static let mere: Set<Key> = [
    .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .tab, .backTab,
  ]

  @Test(
    "The footer's own word for a command finds it first", arguments: ["sortér", "vis kun", "menu"])
  func footerWords(word: String) throws {
    for state in EveryScreenTests.screens where !state.isTooSmall && state.question == nil {
      let command = state.validCommands.first { $0.label == word }
      guard let command else { continue }
      let best = state.validCommands
        .compactMap { PaletteMatch.rank(word, $0) }.min()
      #expect(PaletteMatch.rank(word, command) == best)
    }
  }

  @Test("The best match comes first: the beginning, then the words, then the letters in order")
  func ranks() {
    #expect(PaletteMatch.rank("hjæ", "hjælp til denne skærm") == 0)
    #expect(PaletteMatch.rank("hjae", "hjælp til denne skærm") == 0)
    #expect(PaletteMatch.rank("skærm hjælp", "hjælp til denne skærm") == 1)
    #expect(PaletteMatch.rank("hjskm", "hjælp til denne skærm") == 18)
    #expect(PaletteMatch.rank("hjlp", "hjælp til denne skærm") == 3, "closer is better")
    #expect(PaletteMatch.rank("kvartl", "kvartalsopfølgning") == 3)
    #expect(PaletteMatch.rank("xyz", "hjælp til denne skærm") == nil)
    #expect(PaletteMatch.rank("", "hvad som helst") == 0)
  }

  @Test(
    "What people call a copy or a check finds it, and it is asked for; what is told is shown",
    arguments: [
      ("kopi", DatabaseTopic.copy), ("backup", .copy), ("sikkerhedskopi", .copy), ("gem", .copy),
      ("tag en kopi", .copy), ("gendan", .copies), ("kopier", .copies), ("se og gendan", .copies),
      ("efterse", .check), ("tjek", .check), ("fejl", .check),
    ])
  func database(words: String, topic: DatabaseTopic) {
    var state = ExampleFigures.state(columns: 80, rows: 24)
    for character in ":" + words { _ = update(&state, .character(character)) }
    #expect(update(&state, .key(.enter)) == [.tell(topic)], "\(words)")
    #expect(render(state).lines.contains { $0.contains(DatabaseWords.working(topic)) })
    // What is told of something else says nothing here.
    for other in DatabaseTopic.allCases where other != topic {
      _ = update(&state, .told(other, ["andet"]))
    }
    _ = update(&state, .told(topic, ["Det første.", "Sådan er det."]))
    let lines = render(state).lines.map { $0.trimmingPrefix(" ") }
    #expect(lines[2].hasPrefix("Det første.") && lines[4].hasPrefix("Sådan er det."))
    _ = update(&state, .key(.escape))
    #expect(state.screens.count == 1)
  }

  @Test("The demo has no database to copy or to look through, and says so")
  func demo() {
    var player = Player(Self.demoState)
    player.type(":backup")
    player.press(.enter)
    #expect(player.text.contains(RefusalWords.noDatabase))
  }

  private static var demoState: State {
    var state = ExampleFigures.state(columns: 140, rows: 60)
    state.shared.isDemo = true
    return state
  }

  @Test("A command that is refused says why on the list, and when it is chosen")
  func refused() {
    var player = Player(ExampleFigures.state(columns: 140, rows: 60, isReadOnly: true))
    player.type(":nyt tal")
    player.press(.enter)
    #expect(player.text.contains(RefusalWords.readOnly))
  }
}
