import Criteria
import TestSupport
import Testing

/// What becomes of spans without a figure: until their source delivers, when a quarter is closed, and where some
/// were recorded as not measured.
@Suite("Tavshed") struct SilenceTests {
  static let plan2019 = Make.plan("2019-01-01")

  static func quarters(_ figures: String...) -> [(figure: String, day: String)] {
    zip(figures, ["03-31", "06-30", "09-30", "12-31"]).filter { $0.0 != "" }
      .map { ($0.0, "2019-\($0.1)") }
  }

  static func share(_ target: Target) -> Indicator {
    Indicator(unit: .percent, tally: .sum(per: .year), goal: .all(Goal(target)))
  }

  static let most = WorkedExample.count(.atMost(Amount(10)), rate: .perWeek)

  static let neverReported: [WorkedExample] = [
    .init(
      name: "en andel, der ville være nået", indicator: share(.atLeast(Amount(60))),
      figures: quarters("6/10", "", "6/10", "6/10"), today: "2020-01-15",
      verdict: .undecided(.notMeasured), plan: plan2019, closedQuarters: WorkedExample.year(2019),
      window: "2019", met: 0, closed: 0, notes: [.neverReported]),
    .init(
      name: "en andel, der ikke er nået", indicator: share(.atLeast(Amount(60))),
      figures: quarters("6/10", "", "5/10", "6/10"), today: "2020-01-15", verdict: .missed,
      plan: plan2019, closedQuarters: WorkedExample.year(2019), notes: [.neverReported]),
    .init(
      name: "et gennemsnit, der ville være nået",
      indicator: WorkedExample.count(.atLeast(Amount(5)), .average(per: .year)),
      figures: quarters("10/2", "", "10/2", "10/2"), today: "2020-01-15",
      verdict: .undecided(.notMeasured), plan: plan2019, closedQuarters: WorkedExample.year(2019)),
    .init(
      name: "højst så mange pr. uge", indicator: most,
      figures: quarters("100", "", "100", "100"), today: "2020-01-15",
      verdict: .undecided(.notMeasured), plan: plan2019, closedQuarters: WorkedExample.year(2019)),
    .init(
      name: "højst så mange pr. uge, og flere end det i det målte", indicator: most,
      figures: quarters("129", "", "131", "133"), today: "2020-01-15", verdict: .missed,
      plan: plan2019, closedQuarters: WorkedExample.year(2019), sum: 393, windowExpected: 392),
    .init(
      name: "et antal pr. uge regnes med 0", indicator: WorkedExample.perWeek,
      figures: quarters("130", "", "130", "131"), today: "2020-01-15", verdict: .missed,
      plan: plan2019, closedQuarters: WorkedExample.year(2019), sum: 391, windowExpected: 521),
    .init(
      name: "et åbent år når til kvartalets sidste dag", indicator: WorkedExample.atLeast(20),
      today: "2019-04-10", verdict: .farBehind, plan: plan2019,
      closedQuarters: [Make.quarter(2019, 1)], sum: 0, windowExpected: 4, notes: [.neverReported]),
    .init(
      name: "uden lukningen er det kun for tidligt", indicator: WorkedExample.atLeast(20),
      today: "2019-04-10", verdict: .undecided(.tooEarly), plan: plan2019),
    .init(
      name: "et år, hvor alt blev lukket uden tal", indicator: WorkedExample.four,
      today: "2020-01-15", verdict: .missed, plan: plan2019,
      closedQuarters: WorkedExample.year(2019), sum: 0),
    .init(
      name: "i alt hidtil: det sidste tal står, og dagen når kvartalets sidste",
      indicator: WorkedExample.count(.atLeast(Amount(20)), .toDate(per: .year)),
      figures: quarters("6"), today: "2019-07-10", verdict: .behind, plan: plan2019,
      closedQuarters: [Make.quarter(2019, 2)], sum: 6, windowExpected: 9),
    .init(
      name: "i alt hidtil: uden lukningen gælder det til marts",
      indicator: WorkedExample.count(.atLeast(Amount(20)), .toDate(per: .year)),
      figures: quarters("6"), today: "2019-07-10", verdict: .onTrack, plan: plan2019,
      sum: 6, windowExpected: 4),
  ]

  static let notMeasured: [WorkedExample] = [
    .init(
      name: "alt, der er slut, blev ikke målt", indicator: WorkedExample.four,
      figures: quarters("-"), today: "2019-04-10", verdict: .undecided(.notMeasured),
      plan: plan2019),
    .init(
      name: "før kvartalet er slut, er det for tidligt", indicator: WorkedExample.four,
      figures: [("-", "2019-03-01")], today: "2019-03-31", verdict: .undecided(.tooEarly),
      plan: plan2019),
    .init(
      name: "og så mangler det næste", indicator: WorkedExample.four, figures: quarters("-"),
      today: "2019-08-10", verdict: .undecided(.figuresOverdue), plan: plan2019,
      spans: ["2019K1": .notMeasured, "2019K2": .missing]),
    .init(
      name: "en andel, hvis kvartal blev lukket uden tal", indicator: share(.atLeast(Amount(60))),
      today: "2019-04-10", verdict: .undecided(.notMeasured), plan: plan2019,
      closedQuarters: [Make.quarter(2019, 1)]),
    .init(
      name: "følger planen i det målte af et åbent år", indicator: WorkedExample.atLeast(20),
      figures: quarters("5", "-", "5"), today: "2019-10-10", verdict: .onTrack, plan: plan2019,
      sum: 10, windowExpected: 9, notes: [.partlyMeasured]),
    .init(
      name: "en andel af to kvartaler taler ikke for fire", indicator: share(.atLeast(Amount(60))),
      figures: quarters("6/10", "-", "-", "6/10"), today: "2020-01-15",
      verdict: .undecided(.notMeasured), plan: plan2019),
    .init(
      name: "men en, der er for lav i dem, er for lav",
      indicator: share(.atLeast(Amount(60))), figures: quarters("6/10", "-", "-", "5/10"),
      today: "2020-01-15", verdict: .missed, plan: plan2019, notes: [.partlyMeasured]),
    .init(
      name: "en andel af tre kvartaler taler for fire", indicator: share(.atLeast(Amount(60))),
      figures: quarters("6/10", "-", "6/10", "6/10"), today: "2020-01-15", verdict: .met,
      plan: plan2019, notes: [.partlyMeasured]),
    .init(
      name: "et loft, der holdt i det målte", indicator: WorkedExample.atMostOne,
      figures: quarters("0", "-", "0", "0"), today: "2020-01-15",
      verdict: .undecided(.notMeasured), plan: plan2019),
    .init(
      name: "i alt hidtil har kun brug for det sidste tal",
      indicator: WorkedExample.count(.atLeast(Amount(20)), .toDate(per: .year)),
      figures: quarters("6", "-", "", "19"), today: "2020-01-15", verdict: .missed,
      plan: plan2019, closed: 1),
    .init(
      name: "i alt hidtil, og det sidste blev ikke målt",
      indicator: WorkedExample.count(.atLeast(Amount(20)), .toDate(per: .year)),
      figures: quarters("6", "11", "15", "-"), today: "2020-01-15",
      verdict: .undecided(.notMeasured), plan: plan2019),
  ]

  @Test(arguments: neverReported + notMeasured) func silence(_ example: WorkedExample) {
    WorkedExampleTests().example(example)
  }

  @Test func aCountThatIsPartlyMeasuredSaysHowMuch() throws {
    let coverage = try #require(Self.notMeasured[7].assessment.coverage)
    #expect(coverage.counted == 3 && coverage.owed == 4 && coverage.length == .quarter)
    #expect(coverage.openDays == 274 && coverage.allOpenDays == 365)
    #expect(Self.notMeasured[7].assessment.windows.first?.coverage == coverage)
  }

  /// A closing decides from the day that it holds from, and not before.
  @Test func aClosingHoldsFromItsDay() {
    var example = WorkedExample.silences[0]
    example.closings = [
      QuarterClosing(
        quarter: Make.quarter(2019, 4), asOf: Make.day("2020-01-20"), recordedBy: "test",
        recordedAt: 0, measurements: 0)
    ]
    example.today = "2020-01-19"
    #expect(example.assessment.verdict == .undecided(.awaitingFinal))
    example.today = "2020-01-20"
    #expect(example.assessment.verdict == .missed)
    #expect(example.assessment.notes.contains(.neverReported))
  }
}
