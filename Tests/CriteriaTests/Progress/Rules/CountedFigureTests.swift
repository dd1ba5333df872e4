import Criteria
import TestSupport
import Testing

/// Averages and shares of what the logbook tells.
@Suite("Gennemsnit og andele fra logbogen") struct CountedFigureTests {
  @Test func fiveToTenOnAverage() {
    var indicator = WorkedExample.count(.between(Amount(5), Amount(10)), .average(per: .year))
    indicator.counting = Counting(.participants)
    let item = CountedCase(indicator, today: "2018-12-31").holding(
      14, until: "2018-12-20", participants: 9
    )
    .holding(["2018-06-01", "2018-06-08"])
    let average = item.assessment()
    #expect(average.verdict == .onTrack)
    #expect(average.current?.value == 9)
    #expect(average.current?.numerator == 126)
    #expect(average.current?.denominator == 14)
    #expect(
      average.reasoning.steps.contains(.counted(from: CountedCase.cafe, held: 16, withoutNumber: 2))
    )
    var closed = item
    closed.today = Make.day("2019-01-15")
    #expect(closed.assessment().verdict == .undecided(.awaitingFinal))
    closed.closedQuarters = [Quarter(containing: Make.day("2018-12-31"))]
    #expect(closed.assessment().verdict == .met)
    #expect(closed.assessment().window?.code == "2018")
    // Nothing has been held yet in the year that has begun: the year before stands while it is too early.
    closed.today = Make.day("2019-03-31")
    #expect(closed.assessment().window?.code == "2018")
    closed.today = Make.day("2019-06-30")
    #expect(closed.assessment().window?.code == "2019")
    #expect(closed.assessment().verdict == .undecided(.noFigures))
    #expect(closed.holding(["2019-06-01"], participants: 3).assessment().window?.code == "2019")
    #expect(closed.holding(["2019-06-01"], participants: 3).assessment().verdict == .farBehind)
  }

  @Test func thePressIsPooled() {
    var indicator = Indicator(
      unit: .percent, tally: .sum(per: .year), goal: .all(Goal(.atLeast(Amount(60)))))
    indicator.counting = Counting(.share(tag: "positiv"))
    let item = CountedCase(indicator, today: "2019-06-30", plan: CountedExampleTests.from2019)
    #expect(item.assessment().verdict == .undecided(.noFigures))
    #expect(item.holding(4, until: "2019-03-31").assessment().verdict == .undecided(.tooEarly))
    #expect(item.holding(5, until: "2019-03-31").assessment().verdict == .farBehind)
    let share = item.holding(12, until: "2019-03-31", tags: ["positiv", "andet"])
      .holding(6, until: "2019-03-31").holding(5, until: "2019-06-30", tags: ["positiv"])
      .holding(7, until: "2019-06-30", tags: ["andet"]).assessment()
    #expect(share.verdict == .behind)
    #expect(share.current?.numerator == 17)
    #expect(share.current?.denominator == 30)
    #expect(share.pace?.rounded(toDecimals: 4) == Make.amount("0.9444").value)
  }
}
