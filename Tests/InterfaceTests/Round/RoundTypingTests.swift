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

  @Test("Enter on a wrong figure stays with the reason, and what is typed then takes its place")
  func enterStays() throws {
    var player = Self.opened()
    let here = try #require(player.state.round?.here)
    player.type("tre")
    player.press(.enter)
    let problem = try #require(player.state.entry?.check.problems[.figure])
    #expect(player.state.round?.here == here && player.effects.isEmpty)
    #expect(player.text.contains(problem.prefix(40)))
    player.type("3")
    #expect(player.state.entry?.text(.figure) == "3")
    player.press(.enter)
    player.perform()
    #expect(player.state.round?.figure(here)?.recorded?.figure == .amount(Amount(3)))
  }

  @Test("A wrong figure that is come back to is typed over; an arrow or Backspace edits it")
  func typedOver() throws {
    var player = Self.opened()
    player.type("61.0")
    player.press(.tab, .backTab)
    player.type("4")
    #expect(player.state.entry?.text(.figure) == "4")
    player.type("2")
    #expect(player.state.entry?.text(.figure) == "42")
    player.press(.control("u"))
    player.type("61.0")
    player.press(.tab, .backTab, .backspace, .backspace)
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

  @Test("Ctrl-C stores the figure at hand and leaves when the disk has answered")
  func quitting() throws {
    var player = Self.opened()
    player.type("3")
    player.press(.control("c"))
    guard case .record? = player.effects.first, player.effects.count == 1 else {
      Issue.record("not stored: \(player.effects)")
      return
    }
    player.perform()
    #expect(player.effects == [.quit])
  }

  @Test("Ctrl-C does not leave what the disk refuses, nor what is wrong")
  func quittingInVain() throws {
    var player = Self.opened()
    player.type("3")
    player.press(.control("c"))
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

  @Test("Esc with two wrong figures asks about both")
  func leavingTwo() {
    var player = Self.opened()
    player.type("x")
    player.press(.tab)
    player.type("y")
    player.press(.escape)
    #expect(player.text.contains("2 tal er ikke gemt."))
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
