import TestSupport
import Testing

@testable import Criteria

@Suite("Closing quarters")
struct ClosingCheckTests {
  private let plan = Make.plan()

  private func quarter(_ year: Int, _ number: Int) -> Quarter {
    Quarter(containing: Day(year, number * 3, 1) ?? Day(number: 0))
  }

  private func closed(_ quarters: [Quarter]) -> Records {
    var records = Records(closedQuarters: Set(quarters))
    records.closings = quarters.map {
      QuarterClosing(
        quarter: $0, asOf: $0.period.last + 25, recordedBy: "Mette", recordedAt: 9, measurements: 0)
    }
    return records
  }

  private func problem(_ quarter: Quarter, _ records: Records = Records(), on day: String)
    -> ClosingProblem?
  {
    do throws(ClosingProblem) {
      try plan.checkClosing(of: quarter, records: records, on: Make.day(day))
      return nil
    } catch { return error }
  }

  @Test func aQuarterIsClosedFromTheDayAfterItsLast() {
    #expect(
      problem(quarter(2019, 4), on: "2019-12-31")
        == .notEnded(quarter(2019, 4), closable: Make.day("2020-01-01")))
    #expect(problem(quarter(2019, 4), on: "2020-01-01") == nil)
  }

  @Test func onlyThePlansQuartersAreClosed() {
    #expect(
      problem(quarter(2017, 4), on: "2020-01-01") == .outsidePlan(quarter(2017, 4), plan.period))
    #expect(problem(quarter(2018, 1), on: "2020-01-01") == nil)
    #expect(problem(quarter(2021, 4), on: "2022-01-01") == nil)
    #expect(
      problem(quarter(2022, 1), on: "2022-05-01") == .outsidePlan(quarter(2022, 1), plan.period))
  }

  @Test func aClosedQuarterSaysWhoClosedItAndWhen() {
    let records = closed([quarter(2019, 4)])
    #expect(
      problem(quarter(2019, 4), records, on: "2020-02-01")
        == .alreadyClosed(QuarterClosed(quarter(2019, 4), by: "Mette", at: 9)))
    #expect(problem(quarter(2019, 3), records, on: "2020-02-01") == nil)
  }

  @Test func onlyAClosedQuarterIsOpenedAndOnlyWithAReason() throws {
    let records = closed([quarter(2019, 4)])
    try plan.checkReopening(of: quarter(2019, 4), reason: "Glemt tal", records: records)
    #expect(throws: ClosingProblem.reasonMissing) {
      try plan.checkReopening(of: quarter(2019, 4), reason: " ", records: records)
    }
    #expect(throws: ClosingProblem.alreadyOpen(quarter(2019, 3))) {
      try plan.checkReopening(of: quarter(2019, 3), reason: "x", records: records)
    }
    #expect(throws: ClosingProblem.outsidePlan(quarter(2022, 1), plan.period)) {
      try plan.checkReopening(of: quarter(2022, 1), reason: "x", records: records)
    }
  }

  @Test func theNewestQuarterThatIsOverAndOpenIsClosedNext() {
    let day = Make.day("2019-01-01")
    #expect(plan.quarterToClose(Records(), on: Make.day("2018-03-31")) == nil)
    #expect(plan.quarterToClose(Records(), on: day) == quarter(2018, 4))
    let two = closed([quarter(2018, 1), quarter(2018, 4)])
    #expect(plan.quarterToClose(two, on: day) == quarter(2018, 3))
    let all = closed((1...4).map { quarter(2018, $0) })
    #expect(plan.quarterToClose(all, on: day) == nil)
    #expect(plan.quarters.count == 16)
  }

  @Test func aFigureIsLateWhenItsQuarterWasClosedBeforeItCame() {
    var early = Make.measurement("1", on: "2019-11-01", number: 1)
    early.quarter = quarter(2020, 1)
    var late = Make.measurement("2", on: "2019-12-01", number: 2)
    late.quarter = quarter(2020, 1)
    let own = Make.measurement("3", on: "2019-12-31", number: 3)
    let other = Make.measurement("4", on: "2020-02-01", number: 4)
    var records = Records([early, late, own, other], closedQuarters: [quarter(2019, 4)])
    records.closings = [
      QuarterClosing(
        quarter: quarter(2019, 4), asOf: Make.day("2020-01-25"), recordedBy: "Mette",
        recordedAt: 0, measurements: 1)
    ]
    #expect([early, late, own, other].map(records.isLate) == [false, true, false, false])
    var next = Make.measurement("5", on: "2019-10-01", number: 5)
    next.quarter = quarter(2020, 2)
    #expect(records.isLate(next))
    #expect(records.adding(next).isLate(next))
    #expect(!Records([late]).isLate(late))
  }
}
