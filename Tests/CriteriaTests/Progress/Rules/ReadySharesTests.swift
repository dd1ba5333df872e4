import Criteria
import TestSupport
import Testing

/// Shares and means without the numbers behind them, in windows: they are never added, and no mean is made of
/// percentages.
@Suite("Procenter uden tallene bag") struct ReadySharesTests {
  private static let share = SilenceTests.share(.atLeast(Amount(60)))

  private static func year(
    _ name: String, of indicator: Indicator = share, _ figures: String..., verdict: Verdict,
    now: String
  ) -> WorkedExample {
    WorkedExample(
      name: name, indicator: indicator,
      figures: zip(figures, ["03-31", "06-30", "09-30", "12-31"]).filter { $0.0 != "" }
        .map { (figure: $0.0, day: "2019-\($0.1)") },
      today: "2020-01-15", verdict: verdict, plan: SilenceTests.plan2019, current: now)
  }

  private static func mean(_ tally: Tally = .average(per: .year)) -> Indicator {
    WorkedExample.count(.atLeast(Amount(5)), tally)
  }

  private static var soFar: Indicator {
    var soFar = share
    soFar.tally = .toDate(per: .year)
    return soFar
  }

  static let examples: [WorkedExample] = [
    year(
      "tallene lægges sammen uden procenten", "12/20", "15/20", "90.0", "12/20", verdict: .met,
      now: "65"),
    year(
      "den tæller heller ikke med i, hvor meget der er målt", "12/20", "90.0", "90.0", "15/20",
      verdict: .undecided(.notMeasured), now: "67.5"),
    year(
      "den nyeste procent siger kun noget om sit kvartal", "61.0", "62.0", "63.0", "64.0",
      verdict: .undecided(.notMeasured), now: "64"),
    year("også når den er for lav", "61.0", "62.0", "63.0", "54.0", verdict: .missed, now: "54"),
    year(
      "hvor intet er holdt, står procenten alene", "0/0", "0/0", "0/0", "64.0", verdict: .met,
      now: "64"),
    year(
      "af procenter for året til nu står den nyeste", of: soFar, "2/4", "50.0", "12/20", "64.0",
      verdict: .met, now: "64"),
    year(
      "af færdige gennemsnit står det nyeste for dem alle", of: mean(), "4.5", "5.0", "4.8", "5.2",
      verdict: .met, now: "5.2"),
    year(
      "fremmøder og gange lægges sammen uden det færdige gennemsnit", of: mean(), "20/4", "24/4",
      "9.0", "16/2", verdict: .met, now: "6"),
  ]

  @Test(arguments: examples) func example(_ example: WorkedExample) {
    WorkedExampleTests().example(example)
  }
}
