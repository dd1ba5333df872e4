import Canvas
import Criteria
import Testing
import Wording

@testable import Interface

/// Keys in the round: what stays where it is, what is typed over, and what is stored when one leaves.
@Suite("At taste i kvartalsopfølgningen") struct RoundTypingTests {
  private static func opened() -> Player {
    var player = Player()
    player.type("k")
    return player
  }

  @Test(
    "Enter or Tab on a wrong figure stays with the reason, and it is typed on when some of it is taken out",
    arguments: [Key.enter, .tab])
  func stays(key: Key) throws {
    var player = Self.opened()
    let here = try #require(player.state.round?.here)
    player.type("tre")
    player.press(key)
    let problem = try #require(player.state.entry?.check.problems[.figure])
    #expect(player.state.round?.here == here && player.effects.isEmpty)
    #expect(player.text.contains(problem.prefix(40)))
    player.type("3")
    #expect(player.state.entry?.text(.figure) == "tre")
    #expect(player.text.contains("Ret først det, der står i feltet"))
    player.press(key, .control("u"))
    player.type("3")
    player.press(key)
    player.perform()
    #expect(player.state.round?.figure(here)?.recorded?.figure == .amount(Amount(3)))
  }

  @Test("A wrong figure that is come back to is typed over; an arrow or Backspace edits it")
  func typedOver() throws {
    var player = Self.opened()
    player.type("61.0")
    player.press(.down, .up)
    player.type("4")
    #expect(player.state.entry?.text(.figure) == "4")
    player.type("2")
    #expect(player.state.entry?.text(.figure) == "42")
    player.press(.control("u"))
    player.type("61.0")
    player.press(.tab, .backspace, .backspace)
    player.type(",0")
    #expect(player.state.entry?.text(.figure) == "61,0")
  }

  @Test("Enter on a reason that is missing stays and says so")
  func reasonMissing() {
    var player = Self.opened()
    player.type("-")
    player.press(.enter, .enter)
    #expect(player.state.round?.field == .absence)
    #expect(player.text.contains("Skriv hvorfor"))
  }

  @Test("The only line is stored with Enter, though there is no other to go to")
  func onlyLine() throws {
    var plan = ExamplePlan.plan
    plan.focusAreas[0].activities = []
    plan.focusAreas[0].criteria.removeAll { $0.id != ExamplePlan.slug("image") }
    plan.followedFrom = Quarter(2019, 4)
    var player = Player(
      State(
        size: Size(columns: 80, rows: 24), plan: plan,
        records: Records(
          ExampleFigures.records.measurements.filter { $0.day < ExamplePlan.day("2019-12-31") }),
        today: ExamplePlan.today))
    player.type("k12/18")
    let here = try #require(player.state.round?.here)
    #expect(player.state.round?.slots.count == 1)
    player.press(.enter)
    player.perform()
    #expect(player.state.round?.figure(here)?.recorded?.figure == .ratio(12, 18))
  }

  @Test("Ctrl-C stores nothing, but waits for the disk to answer and keeps the rest as drafts")
  func quitting() throws {
    var player = Self.opened()
    player.state.begin(with: [], plans: [])
    player.type("3")
    player.press(.enter)
    player.type("5")
    player.press(.control("c"))
    guard case .record? = player.effects.first, player.effects.count == 1 else {
      Issue.record("not only what was entered: \(player.effects)")
      return
    }
    player.perform()
    #expect(player.effects == [.quit])
    #expect(player.state.drafts.map { $0.texts.map(\.text) } == [["5"]])
  }

  @Test("Ctrl-C does not leave what the disk refuses, and asks where no drafts are kept")
  func quittingInVain() throws {
    var player = Self.opened()
    player.type("3")
    player.press(.enter, .control("c"))
    guard case .record(_, let token)? = player.takeEffects().first else {
      Issue.record("not stored")
      return
    }
    player.send(.message(.failed("Disken er fuld.", token: token)))
    #expect(player.effects.isEmpty && player.text.contains("Disken er fuld."))
    player = Self.opened()
    player.type("mange")
    player.press(.control("c"))
    #expect(player.effects.isEmpty && player.state.question == .quit)
    player.type("n")
    #expect(player.text.contains("mange"))
  }

  @Test("What to do on an empty line is in view beneath what was just stored, however long that is")
  func hintInView() {
    var player = Self.opened()
    player.state.notice = .done(String(repeating: "gemt ", count: 30))
    #expect(player.text.contains("Skriv tallet") && player.text.contains("bindestreg (-)."))
  }

  @Test("A part is named when its figure is stored, and a part cannot be more than the whole")
  func partAndWhole() throws {
    var player = Self.opened()
    for _ in 0..<40 where player.state.round?.here?.indicator.part?.text != "vurdering" {
      player.press(.down)
    }
    player.type("4")
    player.press(.enter)
    player.type("optælling")
    player.press(.enter)
    player.perform()
    #expect(player.text.contains("Rettet: Frivilligt nabohjælpsnetværk og evaluering: vurdering: "))
    player = Self.opened()
    #expect(player.state.round?.here?.indicator.description == "naboskab")
    player.type("4/3")
    player.press(.enter)
    #expect(player.effects.isEmpty && player.state.entry?.check.problems[.figure] != nil)
  }

  @Test("Esc with two wrong figures keeps both")
  func leavingTwo() {
    var player = Self.opened()
    player.type("x")
    player.press(.down)
    player.type("y")
    player.press(.escape)
    #expect(player.state.round == nil)
    #expect(Set(player.state.drafts.map { $0.texts.map(\.text) }) == [["x"], ["y"]])
  }

  @Test("A reason that is only a number is refused, as when the next figure is typed there")
  func reasonInWords() throws {
    var player = Self.opened()
    let here = try #require(player.state.round?.here)
    player.type("-")
    player.press(.enter)
    player.type("63,4")
    player.press(.enter)
    #expect(player.state.round?.here == here && player.effects.isEmpty)
    #expect(player.text.contains("Grunden skal være i ord"))
    player.type("70")
    player.press(.tab)
    #expect(player.state.round?.here == here && player.effects.isEmpty)
    #expect(player.state.entry?.text(.absence) == "63,4")
  }

  /// Blocks as a terminal types them that knows no pastes: a tab is Tab, the end of a line is Enter.
  static let typedBlocks = [
    "Vapnagaard\t63,4\nNøjsomhed\t61,0\n", "Emne\tTal\nTillid til politiet, Vapnagaard\t71,4\n",
    "619\n61,0\n63,4\n", "59.2\n61\n", "mangler\n61,0\n63,4\n", "61,0 (før 59,2)\n63,4\n",
    "-\n63,4\n61,0\n",
  ]

  @Test("A block that arrives as keys puts no figure on any line", arguments: typedBlocks)
  func typedBlock(text: String) throws {
    for id in ["trygge-beboere", "tillid-til-politiet"] {
      var player = Self.opened()
      for _ in 0..<60 where player.state.round?.here?.indicator.description != id {
        player.press(.up)
      }
      let before = try #require(player.state.holding).records
      for character in text {
        switch character {
        case "\t": player.press(.tab)
        case "\n": player.press(.enter)
        default: player.type(String(character))
        }
        player.perform()
      }
      #expect(player.state.holding?.records == before)
    }
  }

  @Test(
    "After a figure that is asked about nothing is typed, whatever the answer from the same keys")
  func typedQuestion() throws {
    var player = Self.opened()
    for _ in 0..<60 where player.state.round?.here?.indicator.description != "tillid-til-politiet" {
      player.press(.up)
    }
    let here = try #require(player.state.round?.here)
    player.press(.control("u"))
    player.type("7")
    player.press(.enter)
    player.type("tastefejl")
    player.press(.enter)
    #expect(player.state.question == .doubt)
    player.type("nej 63,4")
    player.press(.enter)
    #expect(player.state.round?.here == here && player.effects.isEmpty)
    #expect(player.state.entry?.text(.figure) == "7")
  }

  @Test("Every pasted figure is stored at once, the one at hand too")
  func pasted() throws {
    var player = Self.opened()
    let here = try #require(player.state.round?.here)
    player.send(.paste("3\n4\n"))
    player.press(.enter)
    player.perform()
    #expect(player.state.round?.figure(here)?.recorded?.figure == .amount(Amount(3)))
    #expect(!player.text.contains("tastet"))
  }
}
