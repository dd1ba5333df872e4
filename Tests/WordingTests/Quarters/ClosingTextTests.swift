import Criteria
import Testing

@testable import Wording

@Suite("Closing quarters in words")
struct ClosingTextTests {
  private static let quarter = Quarter(containing: .last(of: 2019))

  private static func closing(
    asOf: Day = .last(of: 2019) + 25, rules: Int = RulesVersion.current
  ) -> QuarterClosing {
    QuarterClosing(
      quarter: quarter, asOf: asOf, recordedBy: "Mette", recordedAt: 1_579_950_000, measurements: 0,
      rules: rules)
  }

  @Test func whatIsShownSaysWhatItIsAsOfAndWhenAndByWhomItWasClosed() {
    #expect(
      ClosingText.shown(Self.closing())
        == "4. kvartal 2019, som det stod ved kvartalets udgang; det blev lukket 25. januar 2020 af Mette"
    )
    #expect(ClosingText.shownShort(Self.closing()) == "2019K4 ved udgangen, lukket 25.01.2020")
    // Closed as if it were done on another day.
    #expect(
      ClosingText.how(Self.closing(asOf: .last(of: 2019) + 20))
        == "lukket 20. januar 2020, skrevet 25. januar 2020 af Mette")
    #expect(
      ClosingText.shown(Self.closing(asOf: .last(of: 2019) + 20))
        == "4. kvartal 2019, som det stod ved kvartalets udgang; det blev lukket 20. januar 2020, skrevet "
        + "25. januar 2020 af Mette")
  }

  @Test func whatOlderRulesKeptIsAsOfTheDayOfTheClosing() {
    #expect(
      ClosingText.shown(Self.closing(rules: 1))
        == "4. kvartal 2019, som det så ud, da det blev lukket 25. januar 2020 af Mette")
    #expect(
      ClosingText.shown(Self.closing(asOf: .last(of: 2019) + 15, rules: 1))
        == "4. kvartal 2019, som det så ud pr. 15. januar 2020; det blev lukket 15. januar 2020, skrevet "
        + "25. januar 2020 af Mette"
    )
    #expect(ClosingText.shownShort(Self.closing(rules: 1)) == "2019K4, som lukket 25.01.2020")
  }

  @Test func changedRulesAreSaid() {
    #expect(ClosingText.differing(0) == nil)
    #expect(
      ClosingText.differing(1)
        == "Reglerne er ændret siden: 1 vurdering ville være en anden i dag. Her står de, som de blev vist "
        + "dengang.")
    #expect(
      ClosingText.differing(2)?.hasPrefix(
        "Reglerne er ændret siden: 2 vurderinger ville være andre i dag.") == true)
  }

  @Test func verdictsAreCountedByKind() {
    let counts = VerdictCounts([
      .met, .behind, .behind, .undecided(.noFigures), .undecided(.goalMissing),
    ])
    #expect(
      ClosingText.verdicts(counts)
        == "✓ 1 opfyldt, ▲ 2 bagud, ○ 2 kan ikke vurderes (1 mangler tal, 1 mangler beslutning)")
    #expect(ClosingText.verdicts(VerdictCounts([.onTrack])) == "● 1 følger planen")
    #expect(ClosingText.verdicts(VerdictCounts([])) == "planen har ingen kriterier")
  }

  @Test func itIsSaidWhatElseHasHappenedToTheQuarter() {
    let first = QuarterClosing(
      quarter: Self.quarter, asOf: .last(of: 2019) + 15, recordedBy: "Mette", recordedAt: 0,
      measurements: 0)
    #expect(ClosingText.since(first, others: ([], isOpen: false)) == nil)
    #expect(
      ClosingText.since(first, others: ([first], isOpen: true))
        == "Kvartalet er genåbnet siden. Det er også lukket pr. 15. januar 2020; det ses med "
        + "«maalepind status --kvartal 2019K4 --pr 2020-01-15».")
  }
}
