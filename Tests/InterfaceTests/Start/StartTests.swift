import Canvas
import Criteria
import Testing

@testable import Interface

/// The first screen when no plan is held.
@Suite struct StartTests {
  private func player() -> Player {
    Player(
      State(
        size: Size(columns: 80, rows: 24), today: ExamplePlan.today,
        offers: [PlanOffer(id: "a", name: "Plan A"), PlanOffer(id: "b", name: "Plan B")]))
  }

  @Test func offers() {
    var player = player()
    player.press(.down, .enter)
    #expect(player.effects == [.openPlan(.offered(id: "b"), token: 1)])
    player.press(.enter)
    #expect(player.effects.count == 1, "a plan is opened once")
    player.send(
      .message(
        .opened(ExamplePlan.plan, ExampleFigures.records, today: ExamplePlan.today, token: 1)))
    #expect(player.text.contains("Målepind  Helsingør Syd"))
  }

  @Test func ownFile() {
    var player = player()
    player.press(.down, .down, .enter)
    #expect(player.effects.isEmpty)
    #expect(player.text.contains("Skriv først stien"))
    player.type("~/q plan?.yaml")
    player.press(.enter)
    #expect(player.effects == [.openPlan(.file(path: "~/q plan?.yaml"), token: 1)])
    player.send(.message(.failed("Filen findes ikke.", token: 1)))
    #expect(player.text.contains("Filen findes ikke."))
    player.press(.backspace)
    #expect(player.state.start?.path.text == "~/q plan?.yam")
  }

  @Test("A path that is typed stays selected beneath help when plan files are found")
  func foundBeneathHelp() {
    var player = Player(
      State(size: Size(columns: 80, rows: 24), today: ExamplePlan.today, offers: []))
    player.type("/tmp/plan.yaml")
    player.press(.function(1))
    player.send(.message(.offers([PlanOffer(id: "ny", name: "Nordparken")])))
    player.press(.escape)
    #expect(player.state.start?.isOnFile(in: player.state.topWorld) == true)
    #expect(player.state.start?.path.text == "/tmp/plan.yaml")
  }

  @Test(
    "A path can be typed at once, whether the plan files have been found yet or not",
    arguments: 0...4)
  func typing(before: Int) {
    let path = "plan.yaml"
    var player = Player(State(size: Size(columns: 80, rows: 24), today: ExamplePlan.today))
    player.type(String(path.prefix(before)))
    player.send(.message(.offers([PlanOffer(id: "a", name: "Plan A")])))
    player.type(String(path.dropFirst(before)))
    player.press(.enter)
    #expect(player.effects.last == .openPlan(.file(path: path), token: 1))
  }

  @Test func aPastedPathIsTheFiles() {
    var player = player()
    player.send(.paste("~/plan.yaml"))
    player.press(.enter)
    #expect(player.effects == [.openPlan(.file(path: "~/plan.yaml"), token: 1)])
  }

  @Test func demo() {
    var player = player()
    player.press(.down, .down, .down, .down, .enter)
    #expect(player.effects == [.openPlan(.demo, token: 1)])
  }

  @Test func quitting() {
    var player = player()
    player.type("q")
    #expect(player.effects == [.quit])
  }
}
