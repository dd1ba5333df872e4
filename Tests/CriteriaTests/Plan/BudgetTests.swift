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

  /// A budget of 100 that is corrected to 120, and 70 spent by the end of the 2nd quarter.
  private static let halfway = Finances(
    budget: [2018: Money(kroner: 100)], corrected: [2018: Money(kroner: 120)],
    spentToDate: [
      Make.quarter(2018, 2): Money(kroner: 70), Make.quarter(2018, 1): Money(kroner: 40),
    ])

  @Test func theNewestQuarterIsTheYearToDateAndTheYearsOwnFigureStandsAboveIt() {
    var finances = Self.halfway
    #expect(finances.spent(in: 2018) == Money(kroner: 70))
    #expect(finances.spentThrough(in: 2018) == Make.quarter(2018, 2))
    #expect(finances.spent(in: 2019) == nil)
    #expect(finances.years == [2018])
    finances.spent[2018] = Money(kroner: 118)
    #expect(finances.spent(in: 2018) == Money(kroner: 118))
    #expect(finances.spentThrough(in: 2018) == nil)
  }

  @Test func theCorrectedBudgetIsWhatIsLeftOfAndDeviatedFrom() {
    var finances = Self.halfway
    #expect(finances.left(in: 2018) == Money(kroner: 50))
    #expect(finances.deviation(in: 2018) == .zero)
    finances.expected[2018] = Money(kroner: 130)
    #expect(finances.expectation(in: 2018) == ExpectedCost(Money(kroner: 130), .stated))
    #expect(finances.deviation(in: 2018) == Money(kroner: -10))
    finances.corrected = [:]
    #expect(finances.left(in: 2018) == Money(kroner: 30))
    #expect(finances.deviation(in: 2018) == Money(kroner: -30))
  }

  @Test func whatIsNotSaidIsExpectedByOneRule() {
    var finances = Self.halfway
    #expect(finances.expectation(in: 2018) == ExpectedCost(Money(kroner: 120), .budget))
    finances.spentToDate[Make.quarter(2018, 3)] = Money(kroner: 125)
    #expect(finances.expectation(in: 2018) == ExpectedCost(Money(kroner: 125), .spending))
    finances.spentToDate[Make.quarter(2018, 3)] = Money(kroner: 90)
    finances.spentToDate[Make.quarter(2018, 4)] = Money(kroner: 110)
    #expect(finances.expectation(in: 2018) == ExpectedCost(Money(kroner: 110), .spending))
    #expect(finances.deviation(in: 2018) == Money(kroner: 10))
    let budgetAlone = Finances(budget: [2018: .zero])
    #expect(budgetAlone.expectation(in: 2018) == ExpectedCost(.zero, .budget))
    #expect(budgetAlone.expectation(in: 2019) == nil)
    #expect(Finances(spent: [2018: .zero]).deviation(in: 2018) == nil)
  }

  @Test func aWholePlanIsHeldAgainstItsBudgetsAsTheyAreNow() {
    var plan = Self.plan()
    #expect(plan.correctedYears.isEmpty)
    plan.focusAreas[0].activities[1].finances.corrected = [2018: Money(kroner: 300)]
    #expect(plan.correctedYears == [2018])
    #expect(plan.budgeted(in: 2018) == Money(kroner: 400))
    #expect(plan.budgetInForce(in: 2018) == Money(oere: 449_50))
    #expect(plan.left(in: 2018) == nil, "two of three have no figure")
    // The café has spent 120 of 100; the others are expected to spend their budgets.
    #expect(plan.expected(in: 2018) == Money(oere: 469_50))
    #expect(plan.deviation(in: 2018) == Money(kroner: -20))
    #expect(!plan.hasOutlook(in: 2018))
    let quarter = Make.quarter(2018, 3)
    plan.focusAreas[0].activities[1].finances.spentToDate = [quarter: .zero]
    plan.budget.lines[0].finances.spentToDate = [quarter: Money(kroner: 10)]
    #expect(plan.spent(in: 2018) == Money(kroner: 130))
    #expect(plan.left(in: 2018) == Money(oere: 319_50))
    #expect(plan.hasOutlook(in: 2018))
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
