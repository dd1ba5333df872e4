import Canvas
import Criteria
import TestSupport
import Testing
import Wording

@testable import Interface

/// What must hold of every screen, in every window and whatever is done.
@Suite struct EveryScreenTests {
  /// A state for each screen, played once for all tests.
  static let screens = played()

  private static func played() -> [State] {
    let paths: [(inout Player) -> Void] = [
      { _ in },
      { $0.press(.end, .enter) },
      {
        $0.select("trygge-beboere", ExamplePlan.north)
        $0.press(.enter, .right)
      },
      {
        $0.select("image")
        $0.press(.enter)
        $0.type("t")
      },
      {
        $0.select("trygge-beboere", ExamplePlan.north)
        $0.type("n61.0")
      },
      {
        $0.select("panelmoeder")
        $0.type("n-")
      },
      {
        $0.select("trygge-beboere", ExamplePlan.north)
        $0.type("n61,0")
        $0.press(.escape)
      },
      { $0.type("h") },
      { $0.type("k") },
      {
        $0.type("k61.0")
        $0.press(.tab)
        $0.type("-")
        $0.press(.control("t"))
      },
      {
        $0.type("k")
        $0.send(.paste("61,0\n\n12/18\nja\n-"))
      },
      { $0.type("i") },
      { $0.type("å") },
      { $0.openPage(ExamplePlan.area) },
      {
        $0.openPage(ExamplePlan.culture)
        $0.type("f")
        $0.press(.tab, .down, .pageDown)
      },
      { $0.type("m") },
      {
        $0.openPage(ExamplePlan.culture)
        $0.type("t")
      },
      { $0.state.open(.new(.milestone)) },
      {
        $0.state.open(.new(.recommendation, about: .plan))
        $0.type("Mere lys")
        $0.press(.control("s"), .escape)
      },
      {
        $0.type("lv")
        $0.press(.right, .tab, .down)
      },
      {
        $0.type("lnkul")
        $0.press(.enter, .enter, .enter, .enter)
        $0.type("-3")
      },
      {
        $0.type("l")
        $0.press(.end)
        $0.type("r")
      },
      {
        $0.type("lo")
        $0.press(.left, .tab)
      },
      {
        $0.type("æ")
        $0.perform()
        $0.type("mette")
      },
      { $0.type("æ") },
      { $0.type("r") },
      {
        $0.type("r")
        $0.press(.enter, .down)
      },
      { $0.type("b") },
      {
        $0.type("ba")
        $0.press(.end)
      },
      { $0.type("L") },
      {
        $0.closeQuarters()
        $0.type("i")
        $0.goToQuarters()
      },
      {
        $0.closeQuarters()
        $0.type("i")
        $0.goToQuarters()
        $0.type("g")
        $0.type("Glemt tal")
      },
      { $0 = Player(ClosedQuarterTests.shown(size: Size(columns: 80, rows: 24))) },
      {
        $0.type("k-")
        $0.closeElsewhere(Quarter(containing: .last(of: 2019)))
      },
      {
        $0.type("k")
        $0.press(.control("t"))
      },
      { $0.type("?") },
      { $0.type("/") },
      { $0.type("/nojsom") },
      { $0.type("/qqq") },
      { $0.type(":") },
      {
        $0.openPage(ExamplePlan.culture)
        $0.type(":mål")
      },
      { $0.type("f") },
      { $0.type("s") },
      {
        $0.type("f")
        $0.press(.down, .enter)
      },
      {
        $0.type("s")
        $0.press(.down, .enter)
      },
      {
        $0.type(":tegnsæt")
        $0.press(.enter)
      },
      {
        $0.type(":farver")
        $0.press(.enter)
      },
    ]
    let start = State(
      size: Size(columns: 80, rows: 24), today: ExamplePlan.today,
      offers: (1...30).map { PlanOffer(id: "\($0)", name: "Plan nr. \($0)") })
    var portfolio = Player.opened(.five)
    let counting = portfolio.state
    portfolio.settle(.five)
    let counted = portfolio.state
    portfolio.type("i")
    var fromLogbook = Player(ExampleCounting.state())
    fromLogbook.select("lektiecafe.deltagelse")
    fromLogbook.press(.enter)
    return paths.map { play in
      var player = Player(ExampleLogbook.state(columns: 80, rows: 24))
      play(&player)
      return player.state
    } + [start, counting, counted, portfolio.state, fromLogbook.state]
  }

  @Test("Every screen is drawn in every window from 1×1 to 130×45", arguments: SymbolSet.allCases)
  func everySize(symbols: SymbolSet) {
    for var state in Self.screens {
      state.symbols = symbols
      let step = symbols == .rich ? 6 : 33
      for columns in [1, 2, 5, 10, 30, 63] + Array(stride(from: 64, through: 130, by: step)) {
        for rows in [1, 2, 3, 7, 15, 16, 17, 20, 24, 45] {
          _ = update(&state, .resized(Size(columns: columns, rows: rows)))
          let screen = render(state)
          #expect(screen.size == Size(columns: columns, rows: rows))
          if let cursor = screen.cursor {
            #expect(cursor.row < rows && cursor.column < columns)
          }
        }
      }
    }
  }

  @Test("The footer shows keys that do something, and help lists them too")
  func footerAndHelpAgree() {
    for state in Self.screens where !state.isTooSmall {
      let footer = render(state).lines.last ?? ""
      for command in state.commands {
        guard let label = command.label, !label.isEmpty, !command.isValid(state.top, state.topWorld)
        else { continue }
        let isShownByAnother = state.validCommands.contains { $0.label == label }
        // «åbn» is not shown where «genåbn kvartal» is.
        #expect(isShownByAnother || !footer.contains(" " + label), "\(label) does nothing now")
      }
      if state.topmost(HelpScreen.self) != nil { continue }
      guard state.question == nil else { continue }
      var tall = state
      _ = update(&tall, .resized(Size(columns: 120, rows: 100)))
      let (top, world) = (tall.top, tall.topWorld)
      let commands = tall.commands.filter { $0.isHere(top, world) }
      let absent = tall.commands.filter { command in
        !command.isHere(top, world) && !commands.contains { $0.name == command.name }
      }
      _ = update(&tall, .key(.function(1)))
      guard tall.topmost(HelpScreen.self) != nil else { continue }
      let help = render(tall).lines.joined(separator: "\n")
      for command in commands { #expect(help.contains(command.name), "\(command.name)") }
      for command in absent { #expect(!help.contains(command.name), "\(command.name)") }
    }
  }

  @Test("A click on a key of the footer does what the key does")
  func footerCanBeClicked() {
    var player = Player()
    player.select("trygge-beboere", ExamplePlan.north)
    let footer = Array(player.footer)
    let place = footer.indices.first { String(footer[$0...]).hasPrefix("nyt tal") } ?? 0
    player.send(.mouse(Mouse(.click, at: Position(row: 23, column: place))))
    #expect(player.state.entry != nil)
  }

  @Test("No two valid commands of a screen have the same key")
  func keysAreBoundOnce() {
    for state in Self.screens {
      let valid = state.validCommands
      let keys = valid.flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "\(state.top.base)")
    }
  }

  @Test("Ctrl-C leaves every screen, after its questions if it has any")
  func controlCLeaves() {
    for var state in Self.screens {
      let place = state.top.base
      let presses = (1...3).first { _ in
        update(&state, .key(.control("c"))).contains(.quit) || state.leavesWhenStored
      }
      #expect(presses != nil, "\(place)")
    }
  }

  @Test("No default key needs AltGr or a dead key on a Danish keyboard")
  func keysAreEasy() {
    for state in Self.screens {
      for case .character(let character) in state.commands.flatMap(\.keys) {
        #expect(!"[]{}\\|~^@$´`¨".contains(character))
      }
    }
  }

  @Test("Whatever happens nothing breaks, and Esc leads back to the overview", arguments: 1...4)
  func anything(seed: UInt64) {
    var dice = Dice(seed: seed)
    var player = Player()
    for step in 0..<3_000 {
      player.send(Self.anyEvent(&dice))
      if dice.next() % 5 == 0 { player.perform() }
      if dice.next() % 40 == 0 {
        player.send(.message(.failed("Disken er fuld.", token: Int(dice.next() % 50))))
      }
      if step % 5 == 0 {
        #expect(player.isDrawnAsAnew, "seed \(seed), step \(step)")
      }
      #expect(!player.state.screens.isEmpty, "seed \(seed), step \(step)")
      guard step % 250 == 0 else { continue }
      var copy = player
      copy.send(.resized(Size(columns: 80, rows: 24)))
      copy.perform()
      for _ in 0..<copy.state.screens.count * 2 + 2 { copy.press(.escape) }
      #expect(copy.state.screens.count == 1, "seed \(seed), step \(step)")
      #expect(copy.state.question == nil, "seed \(seed), step \(step)")
    }
  }

  private static func anyEvent(_ dice: inout Dice) -> Happening {
    let keys: [Key] = [
      .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .tab, .backTab, .enter, .enter,
      .escape, .backspace, .delete, .function(1), .control("l"), .control("s"), .control("u"),
      .control("z"), .control("t"), .control("p"), .control("n"),
    ]
    let characters = Array("0123456789,.-/ nhtjqapsikfmlrvoub?:/fsæøåÅ日é%")
    switch dice.next() % 12 {
    case 0...4: return .key(keys.randomElement(using: &dice) ?? .up)
    case 5...8: return .character(characters.randomElement(using: &dice) ?? "n")
    case 9:
      let actions: [Mouse.Action] = [.click, .click, .doubleClick, .wheelUp, .wheelDown]
      let place = Position(row: Int(dice.next() % 45), column: Int(dice.next() % 130))
      return .mouse(Mouse(actions.randomElement(using: &dice) ?? .click, at: place))
    case 10:
      return .paste(
        ["61,0", "31.12.2019", "Note\nmed\tlinje", "61,0\n62,5\n12/18", "日本🎉"].randomElement(
          using: &dice) ?? "")
    default:
      return .resized(
        Size(columns: Int(dice.next() % 130) + 1, rows: Int(dice.next() % 45) + 1))
    }
  }
}
