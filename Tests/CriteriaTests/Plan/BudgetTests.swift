import TestSupport
import Testing

@testable import Criteria

@Suite("A plan's budget")
struct BudgetTests {
  /// Two activities and a line: 100, 250,50 and 49,50 in 2018; nothing but spending in 2019.
  private static func plan() -> Plan {
    var plan = Make.plan()
    var area = FocusArea(id: Make.slug("a"), name: "A")
    var cafe = Activity(id: Make.slug("cafe"), name: "Café")
    cafe.finances = Finances(
      budget: [2018: Money(kroner: 100)],
      spent: [2018: Money(kroner: 120), 2019: Money(oere: 1)])
    var game = Activity(id: Make.slug("game"), name: "Game")
    game.finances.budget = [2018: Money(oere: 250_50)]
    area.activities = [cafe, game, Activity(id: Make.slug("gratis"), name: "Gratis")]
    plan.focusAreas = [area]
    plan.budget.lines = [
      BudgetLine(
        id: Make.slug("leder"), name: "Leder",
        finances: Finances(budget: [2018: Money(oere: 49_50)]))
    ]
    return plan
  }

  @Test func theLinesOfAYearAddUp() {
    let plan = Self.plan()
    #expect(plan.budgeted(in: 2018) == Money(kroner: 400))
    #expect(plan.budgeted(in: 2019) == nil)
    #expect(plan.spent(in: 2018) == Money(kroner: 120))
    #expect(plan.spent(in: 2019) == Money(oere: 1))
    #expect(plan.budgetYears == [2018, 2019])
  }

  @Test func aTotalThatTheLinesDoNotReachIsAGapToTheOere() {
    var plan = Self.plan()
    #expect(plan.budgetGaps.isEmpty)
    plan.budget.totals = [2018: Money(kroner: 400)]
    #expect(plan.budgetGaps.isEmpty)
    plan.budget.totals = [2020: Money(kroner: 7), 2018: Money(oere: 400_01)]
    #expect(
      plan.budgetGaps == [
        BudgetGap(year: 2018, sum: Money(kroner: 400), total: Money(oere: 400_01)),
        BudgetGap(year: 2020, sum: .zero, total: Money(kroner: 7)),
      ])
  }

  @Test func aGapThatTheAgreementItselfHasIsAGapAllTheSame() {
    var plan = Self.plan()
    plan.budget.totals = [2018: Money(kroner: 390)]
    plan.budget.ownSums = [2018: Money(kroner: 400)]
    #expect(plan.budgetGaps.map(\.difference) == [Money(kroner: 10)])
    #expect(!Budget(ownSums: [2018: .zero]).isEmpty)
  }

  @Test func whatIsLeftNeedsBothABudgetAndAFigure() {
    let finances = Self.plan().focusAreas[0].activities[0].finances
    #expect(finances.left(in: 2018) == Money(kroner: -20))
    #expect(finances.left(in: 2019) == nil)
    #expect(finances.years == [2018, 2019])
  }

  @Test func onlyYearsWithBothABudgetAndAFigureAreCompared() {
    let ten = Money(kroner: 10)
    let finances = Finances(
      budget: [2018: ten, 2019: ten, 2020: ten],
      spent: [2019: Money(kroner: 12), 2020: .zero, 2021: ten])
    #expect(finances.settled?.budget == Money(kroner: 20))
    #expect(finances.settled?.spent == Money(kroner: 12))
    #expect(finances.settled?.years == [2019, 2020])
    #expect(Finances(budget: [2018: ten], spent: [2019: ten]).settled == nil)
  }

  @Test(
    "kroner have two decimals and are not below zero",
    arguments: [
      ("90000", 9_000_000), ("0.01", 1), ("0", 0), ("99999999999", 9_999_999_999_900),
      ("12.5", 1_250), ("0.001", nil), ("-1", nil), ("99999999999.01", nil),
    ])
  func amounts(_ text: String, _ oere: Int?) {
    let isNegative = text.hasPrefix("-")
    let amount = Make.amount(isNegative ? String(text.dropFirst()) : text)
    let signed =
      isNegative ? Make.amount(-amount.significand, amount.decimals) : amount
    #expect(Money(signed)?.oere == oere)
  }
}
