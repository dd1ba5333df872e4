import Criteria
import Interchange
import TestSupport
import Testing
import Wording

@testable import Reports

/// The yearly follow-up.
@Suite struct YearReportTests {
  /// A plan's follow-up with all that it was made of.
  private struct Sample {
    let plan: Plan
    let records: Records
    let rollup: Rollup
    let report: Report

    init(
      _ plan: Plan, _ records: Records, today: Day, closed: ClosedStanding? = nil,
      isByLabel: Bool = false, year: Int? = nil
    ) {
      (self.plan, self.records) = (plan, records)
      let year = year ?? plan.yearToReport(on: today)
      let day = YearReport.day(of: year, of: plan, today: today)
      rollup = Rollup(plan: plan, records: records, asOf: day)
      report =
        YearReport(
          year, rollup, records, today: today, closed: closed, isByLabel: isByLabel
        ).report
    }

    init(_ name: String, isByLabel: Bool = false) {
      let half = HalfYearSample(name)
      self.init(half.plan, half.records, today: half.today, isByLabel: isByLabel)
    }
  }

  /// A plan with money, an adjustment, labels, a note and what comes besides.
  private static let full = read(
    """
    plan: Nordby
    id: nordby
    periode: 2018-01-01 til 2021-12-31
    boligområder: [{ id: nord, navn: Nøjsomhed }, { id: syd, navn: Vapnagaard }]
    parter: [Kommunen, Boligforeningen]
    ord: { besluttende: bestyrelsen, leder: sekretariatsleder, bevilling: Landsbyggefonden }
    datakilder:
      - { id: politi, navn: Politiets tal, leveres af: politiet, hyppighed: årligt }
    budget:
      poster:
        - { id: ledelse, navn: Ledelse, budget: { 2019: 200.000 }, forbrug: { 2019: 210.000 }, finansiering: [{ kilde: Landsbyggefonden, lovet: { 2019: 200.000 } }] }
    finansiering:
      - { kilde: Landsbyggefonden, lovet: { 2019: 300.000 }, givet: { 2019: 250.000 } }
      - { kilde: Kommunen, lovede timer: { 2019: 120 }, givne timer: { 2019: "90,5" } }
    indsatsområder:
      - id: omraade
        navn: Tryghed & <trivsel>
        formål: At flere er trygge.
        kriterier:
          - { id: trygge, navn: Trygge beboere, nr: 2, ordlyd: Flere er trygge, enhed: procent, opgøres: seneste, omfang: hvert boligområde, mål: mindst 65 i 2021, udgangspunkt: 59 i 2016, datakilde: politi, mærkat: LBF tryghed }
          - { id: omtale, navn: Omtale, ordlyd: O, enhed: procent, opgøres: sum pr. år, omfang: samlet, mål: mindst 60, datakilde: politi }
        aktiviteter:
          - id: cafe
            navn: Café
            budget: { 2019: 90.000 }
            forbrug år til dato: { 2019K2: 30.000, 2019K3: 45.000 }
            milepæle:
              - { id: aabning, navn: Caféen åbner, frist: 2019-03-01, udført: 2019-02-15 }
            barrierer: [{ navn: Lokalet var lukket i sommer }]
            vurderinger:
              - { spørgsmål: Er formålet opfyldt?, svar: i høj grad, dato: 2019-12-01, tekst: Der kommer mange }
            kriterier:
              - { id: udvalg, navn: Udvalg, ordlyd: O, enhed: ja/nej, omfang: samlet, mål: udført }
    """)

  private static func read(_ text: String) -> Plan {
    do { return try PlanFile.read(bytes: Array(text.utf8), name: "plan").get() } catch {
      preconditionFailure("\(error)")
    }
  }

  private static func figure(
    _ id: String, _ value: Amount, on day: String, recorded: String, note: String? = nil
  ) -> Measurement {
    var figure = Measurement(
      id: id, indicator: IndicatorID(Make.slug("trygge")), site: Make.slug("nord"),
      day: Make.day(day), quarter: Quarter(containing: Make.day(recorded)), figure: .amount(value),
      recordedBy: "Mette <m>", recordedAt: Make.day(recorded).number * 86_400 + 36_000)
    figure.note = note
    figure.evidence = "Rapport, side 3"
    return figure
  }

  @Test("The follow-up of each plan looks as it is kept", arguments: Checkout.planIDs)
  func golden(plan: String) {
    let report = Sample(plan).report
    let folder = GoldenFolder("ReportsTests/Golden/year")
    folder.check(report.lines.map { $0 + "\n" }.joined(), "\(plan).txt")
    folder.check(report.markdown, "\(plan).md")
    folder.check(report.html, "\(plan).html")
  }

  @Test("Each typed cell is found again from its origin", arguments: Checkout.planIDs)
  func origins(plan: String) {
    for isByLabel in [false, true] {
      let sample = Sample(plan, isByLabel: isByLabel)
      OriginCheck.check(
        sample.report, [.on(sample.rollup.asOf): sample.rollup],
        HalfYearSample(
          sample.plan, sample.records, today: sample.rollup.asOf))
    }
  }

  @Test("So is each of a plan with money, late figures and labels, and it reads as it should")
  func full() throws {
    let today = Make.day("2020-04-20")
    let early = Self.figure("a", Make.amount(600, 1), on: "2018-12-31", recorded: "2019-01-10")
    let closing = QuarterClosing(
      quarter: Make.quarter(2019, 4), asOf: Make.day("2020-01-20"), recordedBy: "Mette",
      recordedAt: Make.day("2020-01-20").number * 86_400, measurements: 1)
    let then = Rollup(
      plan: Self.full, records: Records([early], closedQuarters: [closing.quarter]),
      asOf: closing.asOf)
    var records = Records(
      [
        early,
        Self.figure(
          "b", Make.amount(634, 1), on: "2019-12-31", recorded: "2020-04-12", note: "Ny opgørelse"),
      ], closedQuarters: [closing.quarter])
    records.closings = [closing]
    records.narratives = Narratives([
      Narrative(
        id: "n", at: NarrativePlace(try #require(HalfYear(2019, 1)), .activity(Make.slug("cafe"))),
        text: "Det gik godt.\n\nOg bedre.", isEnded: true, recordedBy: "Mette", recordedAt: 0)
    ])
    for isByLabel in [false, true] {
      let sample = Sample(
        Self.full, records, today: today, closed: ClosedStanding(closing, then),
        isByLabel: isByLabel)
      OriginCheck.check(
        sample.report,
        [.on(sample.rollup.asOf): sample.rollup, .whenClosed(closing.quarter): then],
        HalfYearSample(Self.full, records, today: sample.rollup.asOf))
      let folder = GoldenFolder("ReportsTests/Golden/year")
      folder.check(
        sample.report.lines.map { $0 + "\n" }.joined(), isByLabel ? "mærkat.txt" : "fuld.txt")
    }
  }

  @Test("A year that runs is preliminary, one without figures says so")
  func notices() {
    let running = Sample(ReportPlan.plan, ReportPlan.records, today: ReportPlan.today, year: 2020)
    #expect(running.report.notices.contains { $0.hasPrefix("Foreløbig: 2020 er ikke slut") })
    let empty = Sample(ReportPlan.plan, Records(), today: ReportPlan.today)
    #expect(empty.report.notices == [YearWords.noFigures])
    #expect(
      Sample(ReportPlan.plan, ReportPlan.records, today: ReportPlan.today).report.notices
        == ["Foreløbig: 4. kvartal 2019 er slut, men ikke lukket."])
  }

  @Test("A year outside the plan and one to come are refused")
  func refuses() {
    #expect(throws: YearProblem.outsidePlan(2017, ReportPlan.plan.period)) {
      try YearReport.check(2017, of: ReportPlan.plan, today: ReportPlan.today)
    }
    #expect(throws: YearProblem.notBegun(2021)) {
      try YearReport.check(2021, of: ReportPlan.plan, today: ReportPlan.today)
    }
    for text in ["19", "20190", "to", "", "-201"] {
      #expect(throws: YearProblem.self) { try ReportedYear.read(text).get() }
    }
  }

  @Test("Names with signs of their own and a word without end are told as they are")
  func signs() {
    for name in ["<b>&|;=\"*_x", String(repeating: "å", count: 20_000)] {
      var plan = Self.full
      plan.focusAreas[0].activities[0].name = name
      plan.budget.lines[0].name = name
      let report = Sample(plan, Records(), today: ReportPlan.today).report
      #expect(report.lines.contains { $0.contains(name) })
      #expect(!report.html.contains("<b>&|"))
    }
  }
}
