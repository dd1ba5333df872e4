import TestSupport
import Testing

@testable import Criteria

@Suite("What closing a quarter does")
struct ClosingOutlookTests {
  private let quarter = Make.quarter(2018, 4)
  private let plan = Make.plan(judgedBy: [
    "a": Indicator(
      unit: .yesNo, tally: .latest, goal: .all(Goal(.done, deadline: .last(of: 2018)))),
    "b": Make.meetings(atLeast: 1),
  ])

  private func figure(_ day: String) -> Measurement {
    Measurement(
      id: day, indicator: IndicatorID(Make.slug("b")), site: nil, day: Make.day(day),
      quarter: Quarter(containing: Make.day(day)), figure: .amount(Amount(1)), recordedBy: "x",
      recordedAt: 0)
  }

  private func outlook(_ quarter: Quarter, _ records: Records, on day: String) -> ClosingOutlook {
    let rollup = Rollup(plan: plan, records: records, asOf: Make.day(day))
    return ClosingOutlook(quarter, of: rollup, records: records)
  }

  @Test func theEarlierOpenQuartersAreClosedWithIt() {
    let records = Records(
      [figure("2018-03-31"), figure("2018-12-31")], closedQuarters: [Make.quarter(2018, 2)])
    let outlook = outlook(quarter, records, on: "2019-01-10")
    #expect(outlook.quarters.map(\.quarter.number) == [1, 3, 4])
    // The answer is told by the end of its last quarter.
    #expect(outlook.quarters.map(\.missing) == [0, 1, 1])
    #expect(outlook.missing == 2)
  }

  @Test func whatIsNotFollowedIsNotClosed() {
    var plan = plan
    plan.followedFrom = Make.quarter(2018, 3)
    let rollup = Rollup(plan: plan, records: Records(), asOf: Make.day("2019-01-10"))
    let outlook = ClosingOutlook(quarter, of: rollup, records: Records())
    #expect(outlook.quarters.map(\.quarter.number) == [3, 4])
    #expect(throws: ClosingProblem.notFollowed(Make.quarter(2018, 2), from: Make.quarter(2018, 3)))
    {
      try plan.checkClosing(
        of: Make.quarter(2018, 2), records: Records(), on: Make.day("2019-01-10"))
    }
    #expect(
      plan.quarterToClose(Records(closedQuarters: [quarter]), on: Make.day("2019-01-10"))?.number
        == 3)
  }

  @Test func theVerdictsThatWaitedForAnAnswerAreDecided() {
    let outlook = outlook(quarter, Records([figure("2018-12-31")]), on: "2019-01-10")
    #expect(outlook.decided.map(\.id.description) == ["a"])
    #expect(outlook.decided.map(\.assessment.verdict) == [.missed])
    let none = self.outlook(quarter.previous, Records([figure("2018-12-31")]), on: "2019-01-10")
    #expect(none.decided.isEmpty)
  }

  @Test func aQuarterThatIsOpenedAgainIsDecidedFromTheDayItIsClosedAgain() {
    // It was closed from a later day before.
    var records = Records([figure("2018-12-31")])
    records.closings = [
      QuarterClosing(
        quarter: quarter, asOf: Make.day("2019-06-01"), recordedBy: "Mette", recordedAt: 0,
        measurements: 0)
    ]
    #expect(
      outlook(quarter, records, on: "2019-01-10").decided.map(\.assessment.verdict) == [.missed])
  }
}
