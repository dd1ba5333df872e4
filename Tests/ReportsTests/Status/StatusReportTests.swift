import Criteria
import Reports
import Testing

/// How a plan stands, as lines.
@Suite struct StatusReportTests {
  @Test func aLineForEachPartAndSiteUnderItsAreaOrActivity() {
    #expect(
      Report.status(ReportPlan.rollup).text == """
        Nordby, pr. 15. januar 2020
        Halvvejs: 1 af 4 kriterier er opfyldt, 1 kræver opmærksomhed, 2 kan ikke vurderes (1 mangler tal, \
        1 mangler beslutning).

        Tryghed (indsatsområde)
        ■ langt bagud: 2 Trygge beboere, Nøjsomhed; nu 60,5 % (30. september 2019), start 59,0 % (2016), \
        mål mindst 65 % [trygge]
        ✓ opfyldt indtil nu: 2 Trygge beboere, Vapnagaard; nu 66,25 % (31. december 2019), start 59,0 % (2016), \
        mål mindst 65 % [trygge]
        ○ kan ikke vurderes: afventer årets sidste tal (2019): Omtale; nu 66,7 % (12 af 18) \
        (30. september 2019), mål mindst 60 % [omtale]
        ○ kan ikke vurderes: måltal mangler; måleenhed mangler: Oplevelse: Hjælp; nu 21 af 30 \
        (30. september 2019) [oplevelse.hjaelp]
        ○ kan ikke vurderes: for tidligt (2020): Oplevelse: Ro; mål højst 1.000.000 kr. pr. år [oplevelse.ro]

        Café (aktivitet)
        ✓ opfyldt: Udvalg; nu ja (31. marts 2019), mål udført [udvalg]
        """)
  }
}
