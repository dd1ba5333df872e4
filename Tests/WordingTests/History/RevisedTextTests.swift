import Criteria
import Testing

@testable import Wording

@Suite struct RevisedTextTests {
  @Test("When a plan is followed and a source delivers are told like other changes")
  func times() throws {
    var old = LogbookPlan.plan
    old.dataSources = [DataSource(id: Slug(number: 1), name: "Politiets tal")]
    var new = old
    new.followedFrom = Quarter(2019, 3)
    new.dataSources[0].deliveryDay = DayOfYear(month: 5, day: 1)
    #expect(
      RevisedText.lines(from: old, to: new) == [
        "ændret: planen «\(new.name)»: følges fra", "  følges fra: begyndelsen → 3. kvartal 2019",
        "ændret: datakilden «Politiets tal»: leveres senest",
        "  leveres senest: intet → 1. maj",
      ])
  }

  @Test("Where a plan belongs and how many live there are told before and after")
  func places() throws {
    var old = LogbookPlan.plan
    old.sites = [Site(id: Slug(number: 1), name: "Nøjsomhed")]
    old.masterPlan = MasterPlan(id: Slug(number: 2), name: "Syd")
    var new = old
    new.masterPlan = nil
    new.sites[0].residents = [
      ResidentCount(1_900, on: .last(of: 2018)), ResidentCount(950, on: .first(of: 2019)),
    ]
    #expect(
      RevisedText.lines(from: old, to: new) == [
        "ændret: planen «\(new.name)»: helhedsplan", "  helhedsplan: Syd → intet",
        "ændret: boligområdet «Nøjsomhed»: beboere",
        "  beboere: intet → 1.900 (2018), 950 (1. januar 2019)",
      ])
  }

  @Test("Money is told year by year before and after, and only where it is another")
  func money() throws {
    var old = LogbookPlan.plan
    old.budget.lines = [
      BudgetLine(
        id: Slug(number: 1), name: "Leder",
        finances: Finances(
          budget: [2018: Money(kroner: 90_000), 2019: Money(kroner: 90_000)],
          financing: [Financing(source: "Fonden")]))
    ]
    var new = old
    new.budget.lines[0].finances.budget[2019] = Money(kroner: 95_000)
    new.budget.lines[0].finances.corrected[2019] = Money(kroner: 96_000)
    new.budget.lines[0].finances.spendingToDate = [
      MoneyToDate(Money(kroner: 20_000), through: Quarter(containing: .first(of: 2019)))
    ]
    new.budget.lines[0].finances.financing = [
      Financing(
        source: "Fonden", promised: Contribution(money: [2019: Money(kroner: 5)]),
        given: Contribution(hours: [2019: Amount(1)]))
    ]
    #expect(
      RevisedText.lines(from: old, to: new) == [
        "ændret: budgetposten «Leder»: budget, korrigeret budget, forbrug år til dato, finansiering",
        "  budget 2019: 90.000 kr. → 95.000 kr.",
        "  korrigeret budget 2019: intet → 96.000 kr.",
        "  forbrug år til dato 2019K1: intet → 20.000 kr.",
        "  finansiering fra «Fonden»: beløb ikke oplyst → 2019: lovet 5 kr., givet 1 time",
      ])
  }
}
