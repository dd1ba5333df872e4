import Criteria
@testable import Reports
import Testing

/// Reports as plain text.
@Suite struct ReportTextTests {
  @Test func aHeadingHasAnEmptyLineBeforeItAndNoneAfter() {
    let report = Report(
      title: "Titel",
      blocks: [
        .paragraph("Først."), .facts([Report.Fact("Formål", "At bo godt")].compactMap { $0 }),
        .heading("Overskrift"), .paragraph("Under."), .paragraph("Og så."),
        .bullets(["en", "to"]), .heading("Den næste"), .bullets(["tre"]),
      ])
    #expect(
      report.text == """
        Titel
        Først.
          Formål: At bo godt

        Overskrift
        Under.

        Og så.

        - en
        - to

        Den næste
        - tre
        """)
  }

  @Test func whatMustBeKnownFirstStandsAboveTheTitle() {
    var report = Report(title: "Titel")
    report.notices = ["Kvartalet er lukket.", "Det er genåbnet siden."]
    #expect(report.text == "Kvartalet er lukket.\nDet er genåbnet siden.\nTitel")
  }

  @Test func aMailHasItsTitleAsItsSubjectAndEndsItsLastLine() {
    let report = Report(title: "Tal", blocks: [.paragraph("Til jer"), .paragraph("Hilsen\nos")])
    #expect(report.mail == "Emne: Tal\n\nTil jer\n\nHilsen\nos\n")
  }

  @Test func factsAreTextsListsOrNames() {
    let facts = [
      Report.Fact("Formål", "Ro"), Report.Fact("Mål", ["Flere", "Færre"]),
      Report.Fact("Parter", names: ["Boliggården", "Politiet"]),
    ].compactMap { $0 }
    #expect(
      Report(title: "T", blocks: [.facts(facts)]).text == """
        T
          Formål: Ro
          Mål:
            - Flere
            - Færre
          Parter: Boliggården, Politiet
        """)
  }

  @Test func thereIsNoFactWhereNothingIsSaid() {
    #expect(Report.Fact("Formål", nil) == nil && Report.Fact("Formål", "") == nil)
    #expect(Report.Fact("Mål", []) == nil && Report.Fact("Parter", names: []) == nil)
  }

  @Test func aRowIsALineThatIsCompleteInItself() {
    let columns = [
      Report.Column("Status", part: .lead), Report.Column("Kriterium", part: .subject),
      Report.Column("Sted", part: .subject),
      Report.Column("Nu", isTrailing: true, part: .fact("nu")),
      Report.Column("Bemærkning", part: .fact(nil)), Report.Column("Id", part: .reference),
    ]
    let table = Report.Table(
      columns: columns,
      rows: [
        [
          Report.Cell(.verdict(.behind), "bagud"), Report.Cell("Ro"), Report.Cell("Syd"),
          Report.Cell("7"), Report.Cell("for sent"), Report.Cell("ro"),
        ],
        [.empty, Report.Cell("Ro"), .empty, .empty, .empty, .empty],
        [.empty, Report.Cell("Ro"), .empty, .empty, Report.Cell("for sent"), .empty],
      ])
    #expect(
      Report(title: "T", blocks: [.table(table)]).text
        == "T\n▲ bagud: Ro, Syd; nu 7, for sent [ro]\nRo\nRo; for sent")
  }
}
