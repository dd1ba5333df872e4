import TestSupport
import Testing

@testable import Criteria

/// A plan that is followed here from some way into it (følges fra).
@Suite("Følges fra") struct FollowedFromTests {
  /// From the third quarter of 2019, of a plan that began in 2018.
  static func example(
    _ name: String, of indicator: Indicator = WorkedExample.four, _ figures: [String],
    today: String = "2020-01-15", _ verdict: Verdict, window: String? = nil, sum: Int? = nil,
    windowExpected: Int? = nil, closed: Int? = nil, closedQuarters: [Quarter] = [],
    from quarter: Quarter = Make.quarter(2019, 3)
  ) -> WorkedExample {
    var plan = Make.plan()
    plan.followedFrom = quarter
    let days = ["03-31", "06-30", "09-30", "12-31"]
    return WorkedExample(
      name: name, indicator: indicator,
      figures: zip(figures, days).filter { $0.0 != "" }.map { ($0.0, "2019-\($0.1)") },
      today: today, verdict: verdict, plan: plan, closedQuarters: closedQuarters, window: window,
      sum: sum, windowExpected: windowExpected, closed: closed)
  }

  static let toDate = WorkedExample.count(.atLeast(Amount(20)), .toDate(per: .year))

  static let examples = [
    example(
      "det sidste før er totalen", ["", "3", "1", "0"], .met, window: "2019", sum: 4, closed: 1),
    example(
      "totalen og resten er for lidt", ["", "2", "1", "0"], .missed, window: "2019", sum: 3,
      closed: 1),
    example(
      "totalen dækker fra årets første dag", ["", "3", "0"], today: "2019-10-10", .onTrack,
      window: "2019", sum: 3, windowExpected: 2),
    example(
      "uden den bedømmes året ikke", ["", "", "4", "0"], .undecided(.tooEarly), window: "2020",
      closed: 0),
    example(
      "det første kvartal alene er ikke totalen", ["3", "", "1", "0"], .undecided(.tooEarly),
      window: "2020", closed: 0),
    example(
      "et misset år, der ikke følges, er ikke misset", ["", "", "0", "0"], .undecided(.tooEarly),
      window: "2020", closed: 0),
    example(
      "en lukning før gør intet til 0", ["", "", "0", "0"], .undecided(.tooEarly),
      window: "2020", closed: 0, closedQuarters: WorkedExample.year(2019)),
    example(
      "kvartalerne efter følger de sædvanlige regler", ["", "3", "", "0"],
      .undecided(.awaitingFinal), window: "2019", closed: 0),
    example(
      "og regnes med 0, når de lukkes", ["", "3", "", "0"], .missed, window: "2019", closed: 1,
      closedQuarters: [Make.quarter(2019, 3)]),
    example(
      "i alt hidtil har kun brug for det sidste", of: toDate, ["", "", "11", "20"], .met,
      window: "2019", closed: 1),
    example(
      "i alt hidtil, før planen følges, er totalen", of: toDate, ["", "", "", "19"], .missed,
      window: "2019", closed: 1, from: Make.quarter(2020, 1)),
    example(
      "i alt hidtil, og intet tal før planen følges", of: toDate, ["6", "11", "15", ""],
      .undecided(.tooEarly), window: "2020", closed: 0, from: Make.quarter(2020, 1)),
  ]

  @Test(arguments: examples) func followed(_ example: WorkedExample) {
    WorkedExampleTests().example(example)
  }

  /// A year that is not followed stands in the strip, and is counted in nothing.
  @Test func theStripHasYearsThatAreNotFollowed() {
    let assessment = Self.examples[5].assessment
    #expect(assessment.windows.map(\.window.code) == ["2018", "2019", "2020"])
    #expect(assessment.windows.map(\.isFollowed) == [false, false, true])
    #expect(assessment.windows.map(\.isDecided) == [false, false, false])
    #expect(assessment.windowsMet == 0)
    #expect(Self.examples[0].assessment.windows.map(\.isFollowed) == [false, true, true])
  }

  /// Nothing of the time before is asked for, and it is never closed.
  @Test func theTimeBeforeIsNeverAskedFor() {
    var plan = Self.examples[0].plan
    var area = FocusArea(id: Make.slug("omraade"), name: "Område")
    area.criteria = [
      Criterion(
        id: Make.id.criterion, name: "K", wording: "", indicators: [WorkedExample.four])
    ]
    plan.focusAreas = [area]
    let records = Records()
    func overdue(_ plan: Plan) -> Int {
      let rollup = Rollup(plan: plan, records: records, asOf: Make.day("2020-01-31"))
      return FiguresDue(rollup, records: records).overdue
    }
    #expect(overdue(plan) == 1, "the third quarter of 2019")
    #expect(
      plan.quartersToClose(upTo: Make.quarter(2019, 4), records: records)
        == [Make.quarter(2019, 3), Make.quarter(2019, 4)])
    plan.followedFrom = nil
    #expect(overdue(plan) == 7)
  }

  /// From the logbook a year is judged only where each quarter before has a line.
  @Test func theLogbookMustHaveBeenKept() {
    func windows(_ days: [String]) -> [Bool] {
      var plan = Make.plan("2019-01-01")
      plan.followedFrom = Make.quarter(2019, 3)
      return CountedCase(CountedExampleTests.year(4), today: "2020-01-15", plan: plan)
        .holding(days).assessment().windows.map(\.isFollowed)
    }
    #expect(windows(["2019-01-15", "2019-06-30", "2019-08-01"]) == [true, true])
    #expect(windows(["2019-01-15", "2019-08-01"]) == [false, true])
    #expect(windows(["2019-08-01", "2019-09-01", "2019-10-01", "2019-11-01"]) == [false, true])
  }
}
