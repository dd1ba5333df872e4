import Canvas
import Criteria
import TestSupport
import Testing
import Wording

@testable import Interface

/// A thousand plans in one database.
@Suite struct ManyPlansTests {
  private static func portfolio(seed: UInt64) -> ExamplePortfolio {
    var dice = Dice(seed: seed)
    let held = (1...1000).map { number in
      let year = 2014 + Int(dice.next() % 8)
      let figures = (0..<Int(dice.next() % 5)).map { place in
        ("\(min(year + place, 2019))-12-31", Int(dice.next() % 12))
      }
      return ExamplePortfolio.plan(
        "plan-\(number)", "Helhedsplan nr. \(dice.next() % 100_000)", "\(year)-01-01",
        "\(year + 3)-12-31", figures)
    }
    return ExamplePortfolio(held: held, batch: 40)
  }

  @Test(
    "The first screen is there at once, keys are taken meanwhile, and all sums are right in the end"
  )
  func thousand() throws {
    let seed: UInt64 = 3
    let portfolio = Self.portfolio(seed: seed)
    var player = Player.opened(portfolio)
    #expect(player.text.contains("Tæller op: 0 af 1.000 planer"))
    #expect(player.screen.lines.filter { $0.contains("tælles op …") }.count >= 15)
    player.press(.end)
    let last = player.state.selectedPlan?.plan.id
    var asked = 0
    while case .sumUp(let ids, _)? = player.effects.first {
      asked += 1
      #expect(ids.count <= 100)
      if asked == 2, let plans = player.state.plans {
        let inView = plans.rows.suffix(10).filter { !$0.isCounted }.map(\.plan.id)
        #expect(ids.starts(with: inView) || inView.allSatisfy(ids.prefix(24).contains))
      }
      for effect in player.takeEffects() {
        if let message = portfolio.answer(effect) { player.send(.message(message)) }
      }
      #expect(player.state.selectedPlan?.plan.id == last, "the selection stays where it was")
    }
    #expect(asked >= 25)
    let plans = try #require(player.state.plans)
    let summaries = portfolio.summaries()
    #expect(plans.sums == Portfolio(summaries))
    #expect(plans.waiting == 0)
    #expect(plans.rows.compactMap(\.summary) == PlanOrder.urgency.sorted(summaries), "seed \(seed)")
    player.type("s")
    #expect(player.state.plans?.rows.compactMap(\.summary) == PlanOrder.name.sorted(summaries))
    player.type("s")
    #expect(player.state.plans?.rows.compactMap(\.summary) == PlanOrder.end.sorted(summaries))
  }
}
