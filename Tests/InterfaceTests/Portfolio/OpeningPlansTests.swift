import Canvas
import Criteria
import Testing
import Wording

@testable import Interface

/// From plan to plan, by way of the portfolio.
@Suite struct OpeningPlansTests {
  private static let five = ExamplePortfolio.five

  private static func player() -> Player {
    var player = Player.opened(five)
    player.settle(five)
    return player
  }

  /// Opens a plan from the portfolio.
  private static func open(_ id: String, _ player: inout Player) {
    player.press(.home)
    for _ in 0..<5 where player.state.selectedPlan?.plan.id.text != id { player.press(.down) }
    player.press(.enter)
    player.settle(five)
  }

  @Test("Enter opens, Esc and p go back to the same row, and another plan can be opened")
  func backAndForth() {
    var player = Self.player()
    player.press(.down)
    let id = player.state.selectedPlan?.plan.id
    player.press(.enter)
    #expect(player.effects == [.openPlan(.held(id ?? ExamplePlan.slug("x")), token: 4)])
    #expect(player.text.contains("Åbner planen …"))
    player.press(.enter, .escape)
    player.type("p")
    #expect(player.effects.count == 1, "it is opened once")
    player.settle(Self.five)
    #expect(player.state.holding?.plan.id == id)
    #expect(player.text.contains("Esc tilbage"))
    player.press(.escape)
    #expect(player.text.contains("Portefølje: 5 planer"))
    #expect(player.state.selectedPlan?.plan.id == id)
    Self.open("oestervang", &player)
    #expect(player.text.contains("Målepind  Østervang"))
    player.type("p")
    #expect(player.state.selectedPlan?.plan.id.text == "oestervang")
    player.press(.escape)
    #expect(player.text.contains("Portefølje: 5 planer"), "there is nothing below")
  }

  @Test("A plan that the program began with is gone back to from the portfolio on top of it")
  func fromOnePlan() {
    var player = Player()
    player.press(.down, .down)
    let subject = player.state.selectedSubject
    player.type("p")
    #expect(player.effects == [.listPlans])
    #expect(player.text.contains("Læser planerne …"))
    player.settle(Self.five)
    #expect(player.state.selectedPlan?.plan.id.text == "helsingoer-syd")
    player.press(.escape)
    #expect(player.state.selectedSubject == subject)
    player.type("pp")
    #expect(player.state.selectedSubject == subject)
    player.type("p")
    player.settle(Self.five)
    Self.open("oestervang", &player)
    #expect(player.state.screens.count == 2)
    player.press(.escape)
    Self.open("helsingoer-syd", &player)
    #expect(player.state.selectedSubject == subject, "each plan is shown where it was left")
  }

  @Test("A figure that is recorded in the open plan stands in its row at once")
  func recording() {
    var player = Self.player()
    Self.open("oestervang", &player)
    let before = player.state.plans?.sums.counts
    player.select("besked")
    player.type("nja")
    player.press(.control("s"))
    player.perform()
    player.press(.escape)
    #expect(player.state.plans?.sums.counts.met == before.map { $0.met + 1 })
    #expect(player.state.plans?.sums.counts.total == before?.total)
    #expect(player.text.contains("✓ 2"))
  }

  @Test("What is left unstored in one plan is not found in another, and is still there on return")
  func drafts() {
    var player = Self.player()
    Self.open("oestervang", &player)
    player.select("besked")
    player.type("nja")
    player.press(.control("s"), .escape)
    let effects = player.takeEffects()
    guard case .record(_, let token)? = effects.last else {
      Issue.record("nothing is to be recorded: \(effects)")
      return
    }
    player.send(.message(.failed("Disken er fuld.", token: token)))
    #expect(player.state.outbox.drafts.count == 1)
    player.press(.escape)
    Self.open("vestbyen", &player)
    player.select("besked")
    player.type("n")
    #expect(player.state.entry?.texts == [:], "the other plan has a criterion of the same id")
    player.press(.escape, .escape)
    Self.open("oestervang", &player)
    #expect(player.state.outbox.drafts.count == 1)
    #expect(player.oneLine.contains("Der ligger 1 kladde, som ikke er gemt: Nyt tal: "))
    player.type("q")
    #expect(player.state.question == .quit, "it would be lost")
  }

  @Test("What was asked of the plan before says nothing of the one that is open now")
  func lateAnswer() {
    var player = Self.player()
    Self.open("oestervang", &player)
    player.send(
      .message(.loaded(ExamplePlan.plan, ExampleFigures.records, today: ExamplePlan.today)))
    #expect(player.state.holding?.plan.id.text == "oestervang")
    #expect(player.effects == [.listPlans], "somebody has written, in one of the others maybe")
  }

  @Test("A plan file is taken in from the portfolio, and its plan is there afterwards")
  func takingIn() {
    var player = Self.player()
    player.type("i")
    #expect(player.effects == [.findOffers])
    _ = player.takeEffects()
    #expect(player.text.contains("Hent en plan ind") && !player.text.contains("eksempeltal"))
    player.type("~/sti")
    player.send(.message(.offers([PlanOffer(id: "ny", name: "Ny plan")])))
    #expect(player.text.contains("~/sti") && player.text.contains("Ny plan"))
    player.press(.up, .enter)
    #expect(
      player.effects.map { if case .openPlan(.offered("ny"), _) = $0 { true } else { false } }
        == [true])
    guard case .openPlan(_, let token)? = player.takeEffects().first else { return }
    player.press(.escape)
    #expect(player.text.contains("Hent en plan ind"), "its answer is awaited")
    player.send(.message(.failed("Planen er der allerede.", token: token)))
    #expect(player.text.contains("Planen er der allerede."))
    player.press(.enter)
    guard case .openPlan(_, let token)? = player.takeEffects().first else { return }
    let new = ExamplePortfolio.plan("ny", "Ny plan", "2019-01-01", "2022-12-31")
    player.send(
      .message(.opened(new.plan, new.records, today: ExamplePlan.today, token: token)))
    #expect(player.text.contains("Målepind  Ny plan"))
    player.press(.escape)
    #expect(player.text.contains("Portefølje: 6 planer"))
    #expect(player.state.selectedPlan?.plan.id.text == "ny")
  }

  @Test("Nothing can be taken in where the database can only be read")
  func readOnly() {
    var player = Player.opened(Self.five, isReadOnly: true)
    player.type("i")
    #expect(player.text.contains("planer ikke kan hentes ind") || player.text.contains("kun se"))
    #expect(player.state.screens.count == 1 && player.text.contains("SKRIVEBESKYTTET"))
  }

  @Test("A click chooses a plan, and a second one opens it")
  func clicking() throws {
    var player = Self.player()
    let line = try #require(player.screen.lines.firstIndex { $0.contains("Østervang") })
    let click = Happening.mouse(Mouse(.click, at: Position(row: line, column: 5)))
    player.send(click)
    #expect(player.state.selectedPlan?.plan.id.text == "oestervang" && player.effects.isEmpty)
    player.send(click)
    #expect(player.effects.count == 1)
  }
}
