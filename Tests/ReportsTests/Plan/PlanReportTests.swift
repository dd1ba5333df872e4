import Criteria
import Reports
import TestSupport
import Testing

/// What a plan says, as text.
@Suite struct PlanReportTests {
  private static let facts = ["Følges fra", "Leveres senest"]

  @Test func itSaysFromWhenItIsFollowedAndWhenFiguresCome() {
    var plan = ReportPlan.plan
    plan.followedFrom = Quarter(2019, 3)
    plan.dataSources[0].deliveryDay = DayOfYear(month: 5, day: 1)
    let lines = Report.plan(plan).text.split(separator: "\n").map(String.init)
    #expect(lines.contains("  Følges fra: 3. kvartal 2019"))
    let place = lines.firstIndex { $0.contains("Leveres senest") }
    #expect(
      place.map { lines[$0...].prefix(2).joined().contains("Politiets tal: 1. maj") } == true,
      "\(lines)")
  }

  @Test func itSaysWhereItBelongsAndHowManyLiveThere() {
    var plan = ReportPlan.plan
    plan.masterPlan = MasterPlan(id: Make.slug("syd"), name: "Helsingør Syd")
    plan.sites[0].residents = [
      ResidentCount(1_900, on: Make.day("2018-12-31")),
      ResidentCount(950, on: Make.day("2019-06-30")),
    ]
    let text = Report.plan(plan).text
    #expect(text.contains("  Helhedsplan: Helsingør Syd\n"))
    #expect(text.contains("\(plan.sites[0].name): 1.900 (2018), 950 (30. juni 2019)"), "\(text)")
  }

  @Test func itSaysNothingOfThemWhereThereIsNothing() {
    var plan = ReportPlan.plan
    plan.followedFrom = nil
    let text = Report.plan(plan).text
    #expect(Self.facts.allSatisfy { !text.contains($0) })
  }

  @Test func itSaysWhatIsLeftExpectedAndPaid() {
    var plan = ReportPlan.plan
    let year = plan.period.first.year
    var finances = Finances(
      budget: [year: Money(kroner: 100)], corrected: [year: Money(kroner: 120)],
      spentToDate: [
        Make.quarter(year, 1): Money(kroner: 40), Make.quarter(year, 2): Money(kroner: 70),
      ], expected: [year: Money(kroner: 130)])
    finances.financing = [
      Financing(
        source: "Fonden",
        promised: Contribution(money: [year: Money(kroner: 90)], hours: [year: Make.amount(15, 1)]),
        given: Contribution(money: [year: Money(kroner: 60)]))
    ]
    plan.budget.lines = [BudgetLine(id: Make.slug("leder"), name: "Leder", finances: finances)]
    let text = Report.plan(plan).text
    for said in [
      "\(year): 100 kr., korrigeret til 120 kr., brugt 70 kr., rest 50 kr., forventet 130 kr., merforbrug 10 kr.",
      "Forventet forbrug: Hvor ingen har skrevet, hvad der forventes, forventes budgettet brugt",
      "Leder: \(year): 100 kr., korrigeret til 120 kr., brugt til og med 1. kvartal 40 kr. og til og med "
        + "2. kvartal 70 kr., rest 50 kr., forventet 130 kr., merforbrug 10 kr.",
      "Finansiering af «Leder»:",
      "Fonden: \(year): lovet 90 kr. og 1,5 timer, givet 60 kr., udestår 30 kr.",
    ] {
      let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(flat.contains(said), "\(said)\n\(text)")
    }
  }

  @Test func aGoalForOneYearSaysSo() {
    var plan = ReportPlan.plan
    plan.focusAreas[0].criteria[1].indicators[0].goal = .all(
      Goal(.atLeast(Amount(60)), year: 2019))
    #expect(Report.plan(plan).text.contains("mindst 60 % i 2019"))
  }
}
