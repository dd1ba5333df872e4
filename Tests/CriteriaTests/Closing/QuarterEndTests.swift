import TestSupport
import Testing

@testable import Criteria

@Suite("A closed quarter is judged as of its own end")
struct QuarterEndTests {
  private let quarter = Make.quarter(2018, 2)
  private let plan = Make.plan(judgedBy: ["a": Make.meetings(atLeast: 4)])

  private func figure(_ number: Int, on day: String) -> Measurement {
    Measurement(
      id: "\(number)", indicator: IndicatorID(Make.slug("a")), site: nil, day: Make.day(day),
      quarter: Quarter(containing: Make.day(day)), figure: .amount(Amount(number)),
      recordedBy: "x", recordedAt: 0)
  }

  private func closing(_ quarter: Quarter, from day: String, rules: Int = RulesVersion.current)
    -> QuarterClosing
  {
    QuarterClosing(
      quarter: quarter, asOf: Make.day(day), recordedBy: "Mette", recordedAt: 0, measurements: 0,
      rules: rules)
  }

  private var records: Records {
    var records = Records(
      [figure(1, on: "2018-03-31"), figure(2, on: "2018-06-30"), figure(4, on: "2018-07-01")],
      closedQuarters: [quarter, quarter.next])
    records.closings = [
      closing(quarter, from: "2018-07-20"), closing(quarter.next, from: "2018-11-20"),
    ]
    return records
  }

  @Test func theDayAfterTheLastIsTheDayItIsJudgedOn() {
    #expect(quarter.judgedOn == Make.day("2018-07-01"))
    #expect(closing(quarter, from: "2019-01-20").judgedOn == Make.day("2018-07-01"))
    #expect(closing(quarter, from: "2019-01-20", rules: 1).judgedOn == Make.day("2019-01-20"))
    #expect(!closing(quarter, from: "2019-01-20", rules: 1).judgesTheEnd)
  }

  @Test func onlyTheClosingsMadeByADayCountThen() {
    var records = records
    #expect(records.closedQuarters(by: Make.day("2018-07-19")).isEmpty)
    #expect(records.closedQuarters(by: Make.day("2018-07-20")) == [quarter])
    #expect(records.closedQuarters(by: Make.day("2018-11-20")) == [quarter, quarter.next])
    // One that nobody knows the closing of always was; one that was opened again is not.
    records.closedQuarters = [quarter.next, quarter.previous]
    #expect(records.closedQuarters(by: Make.day("2018-07-20")) == [quarter.previous])
    // Closed again, it is the latest closing that counts.
    records.closings.append(closing(quarter.next, from: "2018-10-05"))
    #expect(records.closedQuarters(by: Make.day("2018-10-05")).contains(quarter.next))
  }

  @Test func whatCameAfterTheEndIsNotThere() {
    let end = records.asOfTheEnd(of: quarter, in: plan)
    #expect(end.series(of: IndicatorID(Make.slug("a")), at: nil).map(\.id) == ["1", "2"])
    #expect(end.closedQuarters == [quarter.previous, quarter])
    #expect(end.closedQuarters(by: quarter.judgedOn) == end.closedQuarters)
    #expect(end.measurements == records.measurements)
    #expect(end.asOfTheEnd(of: quarter, in: plan) == end)
    var followed = plan
    followed.followedFrom = quarter
    #expect(records.asOfTheEnd(of: quarter, in: followed).closedQuarters == [quarter])
  }

  @Test func aLineThatWasMovedOutOfTheQuarterDoesNotComeBack() {
    func line(_ id: String, _ day: String, _ state: OccasionState, for former: String? = nil)
      -> Occasion
    {
      var line = Occasion(
        id: id, activity: Make.slug("cafe"), site: nil, day: Make.day(day), state: state,
        recordedBy: "x",
        recordedAt: 0)
      line.supersedes = former
      return line
    }
    let logbook = Logbook([
      line("a", "2018-06-30", .held), line("b", "2018-06-29", .held),
      line("c", "2018-07-01", .held, for: "a"), line("d", "2018-07-05", .planned),
    ])
    let end = Records(logbook: logbook).asOfTheEnd(of: quarter, in: plan).logbook
    #expect(end.standing.map(\.id) == ["b", "d"])
    #expect(end.occasions(of: Make.slug("cafe")).map(\.id) == ["b", "d"])
    #expect(end.lines.count == 4)
  }

  @Test func theSameIsReachedAgainWhateverWasClosedMeanwhile() {
    let gap = ClosingOutlook.Gap(quarter, missing: 0)
    let ending = QuarterEnding(gap, plan: plan, records: Records(records.measurements))
    #expect(ending.rollup.asOf == quarter.judgedOn)
    #expect(ending.rollup.criteria[0].results[0].assessment.current?.value == Fraction(3))
    let closing = closing(quarter, from: "2019-01-20")
    #expect(closing.rebuilt(plan, records) == ending.rollup)
    let shown = closing.shown(plan, records)
    #expect(closing.rebuilt(plan, shown) == ending.rollup)
    #expect(shown.closings == records.closings)
    #expect(shown.closedQuarters == [quarter.previous, quarter])
    // Older rules judged it on the day that it was closed, with all that was closed then.
    let older = self.closing(quarter, from: "2018-07-20", rules: 1)
    #expect(older.rebuilt(plan, records).asOf == Make.day("2018-07-20"))
    #expect(
      older.rebuilt(plan, records).criteria[0].results[0].assessment.current?.value == Fraction(7))
    #expect(older.shown(plan, records) == records)
  }
}
