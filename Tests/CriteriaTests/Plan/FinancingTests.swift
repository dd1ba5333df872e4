import TestSupport
import Testing

@testable import Criteria

@Suite("Who pays for a plan")
struct FinancingTests {
  private static func paying(
    _ source: String, promised: Int? = nil, given: Int? = nil, hours: Int? = nil
  ) -> Financing {
    func money(_ kroner: Int?) -> [Int: Money] { kroner.map { [2018: Money(kroner: $0)] } ?? [:] }
    return Financing(
      source: source,
      promised: Contribution(
        money: money(promised), hours: hours.map { [2018: Amount($0)] } ?? [:]),
      given: Contribution(money: money(given)))
  }

  /// Two activities and a line, to which the fund and the municipality pay.
  private static func plan() -> Plan {
    var plan = Make.plan()
    var area = FocusArea(id: Make.slug("a"), name: "A")
    var cafe = Activity(id: Make.slug("cafe"), name: "Café")
    cafe.finances.financing = [
      paying("Fonden", promised: 100, given: 60), paying("Kommunen", hours: 30),
    ]
    var game = Activity(id: Make.slug("game"), name: "Game")
    game.finances.financing = [paying("fonden", promised: 50)]
    area.activities = [cafe, game]
    plan.focusAreas = [area]
    plan.budget.lines = [
      BudgetLine(
        id: Make.slug("leder"), name: "Leder",
        finances: Finances(financing: [paying("Kommunen", promised: 10, hours: 5)]))
    ]
    return plan
  }

  @Test func theSourcesOfAllPartsAreAddedUp() {
    let plan = Self.plan()
    #expect(plan.financingSources == ["Kommunen", "Fonden"])
    #expect(plan.financingYears == [2018])
    let fund = plan.financed(by: "Fonden", in: 2018)
    #expect(fund.promisedMoney == Money(kroner: 150))
    #expect(fund.givenMoney == Money(kroner: 60))
    #expect(fund.moneyToCome == Money(kroner: 90))
    #expect(fund.promisedHours == nil)
    #expect(fund.hoursToCome == nil)
    let municipality = plan.financed(by: "Kommunen", in: 2018)
    #expect(municipality.promisedMoney == Money(kroner: 10))
    #expect(municipality.promisedHours == Fraction(35))
    #expect(municipality.moneyToCome == nil)
    #expect(plan.financed(by: "Fonden", in: 2019).promisedMoney == nil)
  }

  @Test func whatIsSaidOfTheWholeStandsForItsParts() {
    var plan = Self.plan()
    plan.focusAreas[0].financing = [Self.paying("Fonden", promised: 200)]
    var fund = plan.financed(by: "Fonden", in: 2018)
    #expect(fund.promisedMoney == Money(kroner: 200))
    #expect(fund.givenMoney == Money(kroner: 60), "of that the area says nothing")
    plan.financing = [Self.paying("Fonden", given: 1)]
    fund = plan.financed(by: "Fonden", in: 2018)
    #expect(fund.promisedMoney == Money(kroner: 200))
    #expect(fund.givenMoney == Money(kroner: 1))
  }
}
