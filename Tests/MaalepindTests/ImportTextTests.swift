import Criteria
import Testing
import Wording

@testable import maalepind

/// What is said when figures have been taken in from a file.
@Suite struct ImportTextTests {
  private static func day(_ text: String) -> Day { Day(iso: text) ?? .first(of: 1) }
  private static func slug(_ text: String) -> Slug? { Slug(naming: text) }

  private static let plan: Plan? = {
    guard let id = slug("trygge-beboere"), let nord = slug("noejsomhed"),
      let period = Period(.first(of: 2018), .last(of: 2021))
    else { return nil }
    var plan = Plan(id: id, name: "Syd", period: period)
    plan.sites = [Site(id: nord, name: "Nøjsomhed")]
    var area = FocusArea(id: id, name: "Tryghed")
    area.criteria = [
      Criterion(
        id: id, name: "Trygge beboere", wording: "…",
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
  ) throws -> String {
    try ImportText.done(
      recorded: recorded, corrections: corrections, present: present, blank: blank,
      plan: #require(plan), isTrial: isTrial)
  }

  @Test func whatWasRecordedAndWhatWasPassedOver() throws {
    #expect(try Self.done(1) == "Hentet ind: 1 tal i Syd.")
    #expect(
      try Self.done(1200, 2, 3, 1)
        == "Hentet ind: 1.200 tal i Syd, 2 af dem som rettelser; 3 tal var der i forvejen og 1 linje uden tal."
    )
    #expect(
      try Self.done(2, 1, 0, 4, isTrial: true)
        == "Filen er i orden: 2 tal kan hentes ind i Syd, 1 af dem som rettelse; 4 linjer uden tal. Intet er gemt endnu."
    )
  }

  @Test func lateFiguresAreToldWithTheQuarterTheyAreReportedIn() throws {
    let (first, second) = (
      Quarter(containing: Self.day("2020-01-31")), Self.day("2020-04-01")
    )
    #expect(
      try ImportText.done(
        recorded: 3, corrections: 0, reportedIn: [Quarter(containing: second), first, first],
        present: 0,
        blank: 0, plan: #require(Self.plan), isTrial: false)
        == "Hentet ind: 3 tal i Syd, 3 af dem efterregistreret i 1. kvartal 2020 og 2. kvartal 2020."
    )
  }

  @Test func whenThereWasNothingToRecord() throws {
    #expect(try Self.done(0) == "Der er ingen tal i filen; intet er ændret.")
    #expect(try Self.done(0, 0, 0, 1) == "Filens ene linje har intet tal; intet er ændret.")
    #expect(try Self.done(0, 0, 0, 12) == "Ingen af filens 12 linjer har et tal; intet er ændret.")
    #expect(try Self.done(0, 0, 1) == "Filens ene tal var der i forvejen; intet er ændret.")
    #expect(
      try Self.done(0, 0, 4, 1)
        == "Alle 4 tal var der i forvejen, og 1 linje er uden tal; intet er ændret.")
    #expect(
      try Self.done(0, 0, 4, 2, isTrial: true)
        == "Alle 4 tal var der i forvejen, og 2 linjer er uden tal; intet er ændret.")
  }

  @Test func aJumpIsToldWithItsLine() throws {
    let id = IndicatorID(try #require(Self.slug("trygge-beboere")))
    let before = Measurement(
      id: "1", indicator: id, site: Self.slug("noejsomhed"), day: Self.day("2019-12-31"),
      quarter: Quarter(containing: Self.day("2019-12-31")), figure: .amount(Amount(61)),
      recordedBy: "Jørgen", recordedAt: 0)
    var later = before
    later.day = Self.day("2020-12-31")
    later.figure = .amount(try #require(Amount(significand: 61, decimals: 1)))
    #expect(
      ImportText.jump(line: 1200, later, from: before, plan: try #require(Self.plan))
        == "Bemærk linje 1.200: «Trygge beboere» i Nøjsomhed går fra 61 % (31.12.2019) til 6,1 %, et større spring end nogen før; se efter, om tallet er rigtigt."
    )
    #expect(ImportText.moreJumps(7) == "… og 7 spring til.")
  }
}
