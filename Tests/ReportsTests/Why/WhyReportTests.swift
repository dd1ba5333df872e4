import Criteria
import Reports
import TestSupport
import Testing

/// Why a part and site of a criterion has its verdict, as text.
@Suite struct WhyReportTests {
  private static func why(_ id: String, at site: String? = nil) throws -> String {
    let rollup = ReportPlan.rollup
    let status = try #require(rollup.criteria.first { $0.criterion.id == Make.slug(id) })
    let result = try #require(status.results.first { $0.site?.text == site })
    return Report.why(result, of: status.criterion, in: rollup, kept: nil).text
  }

  @Test func theVerdictComesFirstThenTheRuleWithItsNumbers() throws {
    let why = try Self.why("trygge", at: "nord")
    #expect(
      why.hasPrefix(
        """
        Hvorfor? Trygge beboere – Nøjsomhed
        ■ langt bagud  pr. 15. januar 2020

        - 60,5 % mod 61,62 %, som planen siger nu: 25 % af vejen er nået, 44 % var aftalt.
        - Målet er mindst 65 % senest 31. december 2021; udgangspunktet var 59,0 % i 2016.
        - Det nyeste tal er 60,5 % pr. 30. september 2019.
        """))
    #expect(
      why.hasSuffix(
        """
        - Derfor: langt bagud i forhold til den aftalte plan.

        Skøn, som ikke indgår i vurderingen
        - For at nå målet skal tallet stige 0,6 procentpoint pr. kvartal.
        """))
  }

  @Test func whereFiguresAreMissingItSaysWhomTheyComeFrom() throws {
    #expect(
      try Self.why("omtale").hasSuffix(
        """


        Hvor tallet kommer fra
        Politiets tal, leveres af politiet, hvert kvartal.
        """))
  }
}
