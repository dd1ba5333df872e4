import Canvas
import Criteria
import Testing

@testable import Interface

/// What was spent of the plan's budgets, as a chart on its page.
@Suite struct PlanSpendingTests {
  private static func texts(_ plan: Plan, width: Int = 78) -> [String] {
    PlanSpending(plan, width: width, symbols: .rich).lines.map {
      $0.text.split(separator: " ").joined(separator: " ")
    }
  }

  private static func plan(_ each: [(String, Finances)]) -> Plan {
    var plan = ExamplePlan.plan
    for area in plan.focusAreas.indices {
      for place in plan.focusAreas[area].activities.indices {
        plan.focusAreas[area].activities[place].finances = Finances()
      }
    }
    plan.budget.lines = each.map { name, finances in
      BudgetLine(id: ExamplePlan.slug(name.lowercased()), name: name, finances: finances)
    }
    return plan
  }

  @Test("Only years that have both a budget and a figure are compared, and they are named")
  func years() {
    #expect(
      Self.texts(ExamplePlan.plan) == [
        "Forbrug mod budget 2018 og 2019",
        "Kulturelle arrangementer ███████████████████░ 467.800,50 af 480.000 kr.",
      ])
    var plan = ExamplePlan.plan
    plan.budget.lines[0].finances.spent = [2018: Money(kroner: 630_000)]
    #expect(
      Self.texts(plan, width: 84) == [
        "Forbrug mod budget",
        "Kulturelle arrangementer █████████░ 467.800,50 af 480.000 kr. 2018 og 2019",
        "Ledelse og administrati… ██████████│█ 630.000 af 600.000 kr. 2018",
        "I alt ██████████│█ 1.097.800,50 af 1.080.000 kr.",
      ])
    #expect(
      Self.texts(plan, width: 108)[2].hasSuffix(
        "630.000 af 600.000 kr. 2018 30.000 kr. over budgettet"), "where there is room")
  }

  @Test("A figure without a budget, and a budget without a figure, are not compared")
  func nothingToCompare() {
    let money = Money(kroner: 10)
    let plan = Self.plan([
      ("Leje", Finances(budget: [2018: money])), ("Mad", Finances(spent: [2018: money])),
      ("Bus", Finances(budget: [2018: money], spent: [2019: money])),
      ("Kaffe", Finances(budget: [2018: .zero], spent: [2018: .zero])),
    ])
    #expect(PlanSpending(plan, width: 78, symbols: .rich).lines.isEmpty)
  }

  @Test("Three years on end are said as the first and the last")
  func manyYears() {
    let years = Dictionary(uniqueKeysWithValues: (2018...2020).map { ($0, Money(kroner: 10)) })
    #expect(
      Self.texts(Self.plan([("Leje", Finances(budget: years, spent: years))])) == [
        "Forbrug mod budget 2018–2020", "Leje ████████████████████ 30 af 30 kr. brugt op",
      ])
  }

  @Test(
    "The chart stands on the plan's page below the budget, at every width",
    arguments: [64, 80, 120])
  func page(columns: Int) {
    var player = Player(ExampleFigures.state(columns: columns, rows: 250))
    player.type("i")
    let lines = player.screen.lines
    #expect(lines.contains { $0.contains("Forbrug mod budget") })
    #expect(lines.contains { $0.contains("467.800,50  af 480.000 kr.") })
  }
}
