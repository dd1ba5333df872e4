import Criteria
import Reports
import TestSupport
import Testing

/// The figures of others beside one's own.
@Suite struct ReferenceChartTests {
  @Test("Those are drawn that have come and that the chart reaches, and each stands in its table")
  func drawn() throws {
    var plan = ReportPlan.plan
    let days = ["2001-12-31", "2018-12-31", "2019-12-31", "2031-12-31"]
    plan.focusAreas[0].criteria[1].indicators[0].references = [
      ReferenceSeries(
        name: "Kommunen",
        figures: days.enumerated().map {
          DatedFigure(.amount(Amount(50 + $0.offset)), on: Make.day($0.element))
        })
    ]
    let rollup = Rollup(plan: plan, records: ReportPlan.records, asOf: ReportPlan.today)
    let status = rollup.criteria[1]
    let chart = try #require(
      ChartMaker(rollup, ReportPlan.records)
        .chart(of: status.criterion.indicators[0], in: status))
    let points = try #require(chart.references.first).points
    #expect(points.map(\.day) == days[1...2].map(Make.day))
    #expect(chart.referenceValues == [51, 52] && chart.values.contains(52))
    #expect(chart.table.columns.last?.title == "Kommunen")
  }
}
