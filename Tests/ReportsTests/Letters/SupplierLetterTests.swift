import Criteria
import Reports
import TestSupport
import Testing

/// The letter that asks a supplier for figures.
@Suite struct SupplierLetterTests {
  private static let quarter = Quarter(containing: Make.day("2019-12-31"))
  private static let round = Round(
    ReportPlan.rollup, records: ReportPlan.records, quarter: quarter)

  private static func letter(on day: String = "2020-01-15") throws -> Report {
    let owed = try #require(round.owing(in: ReportPlan.plan).first { $0.supplier == "politiet" })
    return Report.letter(to: owed, of: round, plan: ReportPlan.plan, asOf: Make.day(day))
  }

  @Test func theMailSaysWhatIsMissingAndByWhen() throws {
    #expect(
      try Self.letter().mail == """
        Emne: Tal for 4. kvartal 2019 til Nordby

        Til politiet

        Vi er ved at gøre status for 4. kvartal 2019 i Nordby, og vi mangler 2 tal fra jer:

        - Trygge beboere, Nøjsomhed, 4. kvartal 2019 (sidst 60,5 %, 30. september 2019)
        - Omtale, 4. kvartal 2019 (sidst 12 af 18 (66,7 %), 30. september 2019)

        Vi vil være glade for at få dem senest 31. januar 2020.

        Det vedlagte skema kan åbnes i Excel og har en linje for hvert tal. Skriv tallet i kolonnen «værdi», \
        med komma ved decimaler som i 59,2. Er det en andel, så skriv i stedet, hvor mange det er, i \
        «tæller», og ud af hvor mange i «nævner». Er tallet ikke målt, så skriv hvorfor i «ikke målt». Lad de \
        øvrige kolonner stå, som de er, gem filen som CSV UTF-8, og send den tilbage.

        Spørg endelig, hvis noget er uklart. På forhånd mange tak.

        Med venlig hilsen
        Sekretariatsleder, Nordby

        """)
  }

  @Test func whenTheLastDayHasPassedItSaysSo() throws {
    #expect(
      try Self.letter(on: "2020-02-01").blocks.contains(
        .paragraph(
          Report.Text(
            "Fristen var 31. januar 2020, så vi vil være glade for at få dem hurtigst muligt."))))
  }
}
