import Criteria
import Reports
import TestSupport
import Testing

/// What a chart is made of besides its figures.
@Suite struct ChartMakerTests {
  private static func made(_ goal: Goal, closings: [QuarterClosing] = []) throws -> Chart {
    var plan = ReportPlan.plan
    plan.followedFrom = nil
    plan.focusAreas[0].criteria[1].indicators[0].unit = .count(noun: "henvendelser")
    plan.focusAreas[0].criteria[1].indicators[0].goal = .all(goal)
    let day = Make.day("2019-03-31")
    var records = Records(
      [
        Measurement(
          id: "1", indicator: IndicatorID(plan.focusAreas[0].criteria[1].id), site: nil, day: day,
          quarter: Quarter(containing: day), figure: .amount(Amount(60)), recordedBy: "J",
          recordedAt: 0)
      ], closedQuarters: Set(closings.map(\.quarter)))
    records.closings = closings
    let rollup = Rollup(plan: plan, records: records, asOf: Make.day("2019-10-10"))
    let status = rollup.criteria[1]
    return try #require(
      ChartMaker(rollup, records).chart(of: status.criterion.indicators[0], in: status))
  }

  @Test(
    "A rate's axis says what it is counted by",
    arguments: [
      (Rate?.none, "henvendelser"), (.perWeek, "henvendelser pr. uge"),
      (.perMonth, "henvendelser pr. måned"),
    ])
  func rate(rate: Rate?, unit: String) throws {
    #expect(try Self.made(Goal(.atLeast(Amount(10)), rate: rate)).axisUnit == unit)
  }

  @Test("A quarter is closed from the day of its closing, and not before that")
  func closings() throws {
    let (first, second) = (Make.quarter(2019, 1), Make.quarter(2019, 2))
    let closings = [(first, "2019-04-20"), (second, "2019-11-01")].map { quarter, day in
      QuarterClosing(
        quarter: quarter, asOf: Make.day(day), recordedBy: "Åse", recordedAt: 0, measurements: 1)
    }
    let chart = try Self.made(Goal(.atLeast(Amount(10))), closings: closings)
    #expect(chart.closed == [first.period])
  }
}
