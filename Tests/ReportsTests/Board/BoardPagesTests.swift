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

  @Test func theFirstPageAnswersFourQuestionsAndSaysWhatCannotBeJudged() {
    #expect(
      Self.pages(ReportPlan.rollup, ReportPlan.records).page(.front).text == """
        Hvor planen står
        Halvvejs: 1 af 4 kriterier er opfyldt, 1 kræver opmærksomhed, 2 kan ikke vurderes (1 mangler tal, \
        1 mangler beslutning).

        ✓ 1 opfyldt, ■ 1 langt bagud, ○ 2 kan ikke vurderes

        Kræver opmærksomhed
        - ■ Trygge beboere, Nøjsomhed: 60,5 %, planen siger 61,6 % nu

        Går som aftalt: ✓ Udvalg

        Ændret siden sidst
        Intet kvartal er lukket endnu, så der er ikke noget at sammenligne med.

        Til beslutning
        1. Oplevelse: hvad er måltallet? (afgør 1 vurdering)

        Kan ikke vurderes, og hvorfor
        - ○ måltal mangler (1) Oplevelse
        - ○ afventer slutmåling (1) Omtale
        """)
  }

  @Test func aCriterionsPageSaysItInShort() {
    #expect(
      Self.pages(ReportPlan.rollup, ReportPlan.records).page(.criterion(Make.slug("trygge"))).text
        == """
        2 Trygge beboere
        Nøjsomhed: 60,5 % mod 61,62 %, som planen siger nu: 25 % af vejen er nået, 44 % var aftalt.

        mål: mindst 65 %
          ■ langt bagud: 2 Trygge beboere, Nøjsomhed; nu 60,5 % (30. september 2019), start 59,0 % (2016), \
        mål mindst 65 % [trygge]
          ✓ opfyldt indtil nu: 2 Trygge beboere, Vapnagaard; nu 66,25 % (31. december 2019), start 59,0 % (2016), \
        mål mindst 65 % [trygge]

        30. september 2019; Nøjsomhed 60,5 %
        31. december 2019; Vapnagaard 66,25 %

        Opfølgning
        Der er ikke aftalt nogen opfølgning på kriteriet.
        """)
  }

  @Test func aCriterionsAccountSaysWhatWasAgreedItsFiguresAndWhy() {
    let page = Self.pages(ReportPlan.rollup, ReportPlan.records)
      .account(.criterion(Make.slug("trygge")))
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
    "Every criterion stands under its area, and every question stands once in the account of decisions",
    arguments: Checkout.planIDs)
  func nothingIsLeftOut(_ plan: String) {
    let rollup = ReportPlan.real(plan, on: ReportPlan.today)
    let pages = Self.pages(rollup, Records([]))
    for text in [pages.page(.areas), pages.activities, pages.account(.areas)].map(\.text) {
      for status in rollup.criteria { #expect(text.contains(status.criterion.name)) }
    }
    let plan = rollup.plan
    let questions =
      plan.openQuestions + plan.focusAreas.flatMap(\.openQuestions)
      + plan.activities.flatMap(\.openQuestions)
      + plan.placedCriteria.flatMap(\.criterion.openQuestions)
    let account = pages.account(.decisions).text
    for question in questions {
      let asked = questions.reduce(0) { $0 + $1.ranges(of: question).count }
      #expect(account.ranges(of: question).count == asked, "\(question)")
    }
  }
}
