import Criteria
import Reports
import TestSupport
import Testing

/// The chart of a goal that is for one year only.
@Suite struct GoalYearChartTests {
  @Test("Only the columns of its year have a goal", arguments: [nil, 2019])
  func columns(year: Int?) throws {
    var plan = ReportPlan.plan
    plan.focusAreas[0].criteria[1].indicators[0].goal = .all(
      Goal(.atLeast(Amount(60)), year: year))
    let rollup = Rollup(plan: plan, records: ReportPlan.records, asOf: ReportPlan.today)
    let status = rollup.criteria[1]
    let chart = try #require(
      ChartMaker(rollup, ReportPlan.records)
        .chart(of: status.criterion.indicators[0], in: status))
    let columns = try #require(chart.columns)
    let level = try #require(columns.levels.first { $0.kind == .goal })
    #expect(level.from == year.map { .first(of: $0) })
    #expect(level.until == year.map { .first(of: $0 + 1) })
  }
}
