import Criteria
import TestSupport
import Testing
import Wording

@testable import maalepind

/// What is said when figures have been taken in from a file.
@Suite struct ImportTextTests {
  private static let plan: Plan = {
    var plan = Plan(
      id: Make.slug("syd"), name: "Syd", period: Make.period("2018-01-01", "2021-12-31"))
    plan.sites = [Site(id: Make.slug("noejsomhed"), name: "Nøjsomhed")]
    var area = FocusArea(id: Make.slug("tryghed"), name: "Tryghed")
    area.criteria = [
      Criterion(
        id: Make.slug("trygge-beboere"), name: "Trygge beboere", wording: "…",
        indicators: [
          Indicator(unit: .percent, goal: .all(Goal(.atLeast(Amount(65)))), scope: .everySite)
        ])
    ]
    plan.focusAreas = [area]
    return plan
  }()

  private static func done(
    _ recorded: Int, _ corrections: Int = 0, _ present: Int = 0, _ blank: Int = 0,
    isTrial: Bool = false
  ) -> String {
    ImportText.done(
      recorded: recorded, corrections: corrections, present: present, blank: blank,
      plan: plan, isTrial: isTrial)
  }

  @Test func whatWasRecordedAndWhatWasPassedOver() {
    #expect(Self.done(1) == "Hentet ind: 1 tal i Syd.")
    #expect(
      Self.done(1200, 2, 3, 1)
        == "Hentet ind: 1.200 tal i Syd, 2 af dem som rettelser; 3 tal var der i forvejen og 1 linje uden tal."
    )
    #expect(
      Self.done(2, 1, 0, 4, isTrial: true)
        == "Filen er i orden: 2 tal kan hentes ind i Syd, 1 af dem som rettelse; 4 linjer uden tal. Intet er gemt endnu."
    )
  }

  @Test func lateFiguresAreToldWithTheQuarterTheyAreReportedIn() {
    let (first, second) = (
      Quarter(containing: Make.day("2020-01-31")), Make.day("2020-04-01")
    )
    #expect(
      ImportText.done(
        recorded: 3, corrections: 0, reportedIn: [Quarter(containing: second), first, first],
        present: 0,
        blank: 0, plan: Self.plan, isTrial: false)
        == "Hentet ind: 3 tal i Syd, 3 af dem efterregistreret i 1. kvartal 2020 og 2. kvartal 2020."
    )
  }

  @Test func whenThereWasNothingToRecord() {
    #expect(Self.done(0) == "Der er ingen tal i filen; intet er ændret.")
    #expect(Self.done(0, 0, 0, 1) == "Filens ene linje har intet tal; intet er ændret.")
    #expect(Self.done(0, 0, 0, 12) == "Ingen af filens 12 linjer har et tal; intet er ændret.")
    #expect(Self.done(0, 0, 1) == "Filens ene tal var der i forvejen; intet er ændret.")
    #expect(
      Self.done(0, 0, 4, 1)
        == "Alle 4 tal var der i forvejen, og 1 linje er uden tal; intet er ændret.")
    #expect(
      Self.done(0, 0, 4, 2, isTrial: true)
        == "Alle 4 tal var der i forvejen, og 2 linjer er uden tal; intet er ændret.")
  }

  @Test func anUnusualFigureIsToldWithItsLine() {
    let id = IndicatorID(Make.slug("trygge-beboere"))
    let before = Measurement(
      id: "1", indicator: id, site: Make.slug("noejsomhed"), day: Make.day("2019-12-31"),
      quarter: Quarter(containing: Make.day("2019-12-31")), figure: .amount(Amount(61)),
      recordedBy: "Jørgen", recordedAt: 0)
    var later = before
    later.day = Make.day("2020-12-31")
    later.figure = .amount(Make.amount(61, 1))
    #expect(
      ImportText.doubt(
        "linje 1.200", [.far(from: .figure(before))], about: later, plan: Self.plan)
        == "Bemærk linje 1.200, «Trygge beboere» i Nøjsomhed: Sidst var det 61 %; er 6,1 % rigtigt?"
    )
    #expect(ImportText.moreDoubts(7) == "… og 7 usædvanlige tal til.")
  }
}
