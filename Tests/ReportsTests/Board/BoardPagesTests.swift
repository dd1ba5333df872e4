import Criteria
import Reports
import TestSupport
import Testing

/// What a board is shown, as values and as text.
@Suite struct BoardPagesTests {
  private static func pages(_ rollup: Rollup, _ records: Records) -> BoardPages {
    let wheel = YearWheel(plan: rollup.plan, records: records, asOf: rollup.asOf)
    return BoardPages(rollup, records, wheel, since: nil)
  }

  @Test func theFirstPageSaysWhereThePlanStandsAndWhatCannotBeJudged() {
    #expect(
      Self.pages(ReportPlan.rollup, ReportPlan.records).page(.front).text == """
        Hvor planen står
        Halvvejs: 1 af 4 kriterier er opfyldt, 1 kræver opmærksomhed, 2 kan ikke vurderes (1 mangler tal, \
        1 mangler beslutning).

        ✓ 1 opfyldt, ■ 1 langt bagud, ○ 2 kan ikke vurderes

        Ændret siden sidst
        Intet kvartal er lukket endnu, så der er ikke noget at sammenligne med.

        Aftalt sidst
        Der er ikke aftalt nogen opfølgning.

        Det skal bestyrelsen tage stilling til
        Ingen indstillinger eller justeringer venter på bestyrelsen.

        Kan ikke vurderes, og hvorfor
        ○ måltal mangler (1): Oplevelse
        ○ afventer slutmåling (1): Omtale
        """)
  }

  @Test func aCriterionsPageSaysWhatWasAgreedItsFiguresAndWhy() {
    let page = Self.pages(ReportPlan.rollup, ReportPlan.records)
      .page(.criterion(Make.slug("trygge")))
    #expect(
      page.text.hasPrefix(
        """
        2 Trygge beboere
        Tryghed

        Flere er trygge

        mål: mindst 65 %
          ■ langt bagud: 2 Trygge beboere, Nøjsomhed; nu 60,5 % (30. september 2019), start 59,0 % (2016), \
        mål mindst 65 % [trygge]
          ✓ opfyldt indtil nu: 2 Trygge beboere, Vapnagaard; nu 66,25 % (31. december 2019), start 59,0 % (2016), \
        mål mindst 65 % [trygge]

        30. september 2019; Nøjsomhed 60,5 %
        31. december 2019; Vapnagaard 66,25 %

        Hvorfor? Nøjsomhed ■ langt bagud
        - 60,5 % mod 61,62 %, som planen siger nu: 25 % af vejen er nået, 44 % var aftalt.
        - Målet er mindst 65 % senest 31. december 2021; udgangspunktet var 59,0 % i 2016.
        """))
    #expect(
      page.text.hasSuffix(
        "\n\nOpfølgning\nDer er ikke aftalt nogen opfølgning på kriteriet."))
  }

  @Test(
    "Every criterion stands on its area's page, and every open question on the last one",
    arguments: Checkout.planIDs)
  func nothingIsLeftOut(_ plan: String) {
    let rollup = ReportPlan.real(plan, on: ReportPlan.today)
    let pages = Self.pages(rollup, Records([]))
    let areas = rollup.plan.focusAreas.map { pages.page(.area($0.id)).text }.joined(separator: "\n")
    for status in rollup.criteria { #expect(areas.contains(status.criterion.name)) }
    let questions = rollup.plan.placedCriteria.flatMap(\.criterion.openQuestions)
    let last = pages.page(.questions).text
    for question in questions { #expect(last.contains(question)) }
  }
}
