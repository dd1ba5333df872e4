import Criteria
import Testing

@testable import Interface

/// The agreed path, the forecast, breaks, closed quarters and margins: from the plan to the chart.
@Suite struct ChartOutlookTests {
  private static func state(breaks: Set<Int> = []) -> State {
    var plan = ExamplePlan.plan
    for place in plan.dataSources.indices { plan.dataSources[place].seriesBreaks = breaks }
    var records = ExampleFigures.records
    records.closedQuarters = Quarter(2018, 1).map { [$0] } ?? []
    return State(
      size: Size(columns: 120, rows: 40), plan: plan, records: records, today: ExamplePlan.today)
  }

  private static func chart(of id: String, _ state: State) throws -> (Chart, IndicatorStatus) {
    let id = IndicatorID(ExamplePlan.slug(id))
    let holding = try #require(state.holding)
    let status = try #require(holding.status(Subject(id: id, site: ExamplePlan.north)))
    let criterion = try #require(holding.criterion(id.criterion))
    let chart = try #require(
      ChartMaker(holding).chart(of: status.indicator, in: criterion, focus: status))
    return (chart, status)
  }

  @Test func thePathIsTheOneThatTheVerdictIsReachedBy() throws {
    let (chart, status) = try Self.chart(of: "trygge-beboere", Self.state())
    let agreed = try #require(status.assessment.path)
    #expect(chart.paths.count == 1)
    let path = try #require(chart.paths.first)
    #expect(path.turns.map(\.day) == agreed.points.map(\.day))
    #expect(path.turns.map(\.value) == agreed.points.map(\.value.approximate))
    let newest = try #require(chart.series.first?.points.last?.day)
    let drawn = try #require(path.value(on: newest))
    #expect((drawn - agreed.value(on: newest).approximate).magnitude < 0.000_1)
    #expect(path.value(on: .last(of: 2022)) == nil)
    #expect(chart.closed.count == 1)
    #expect(chart.breaks.isEmpty)
  }

  @Test func aBreakIsMarkedAndNoLineCrossesIt() throws {
    #expect(
      try Self.chart(of: "trygge-beboere", Self.state()).0.series[0].points.map(\.followsGap)
        == [true, false])
    let (chart, _) = try Self.chart(of: "trygge-beboere", Self.state(breaks: [2019]))
    #expect(chart.breaks == [.first(of: 2019)])
    #expect(chart.series[0].points.map(\.followsGap) == [true, true])
  }

  @Test("A share of a sample has its margin: 1.96·√(78.1·21.9/293) = 4.735")
  func margin() throws {
    let (chart, _) = try Self.chart(of: "tillid-til-politiet", Self.state())
    let points = chart.series[0].points
    #expect(points.first?.margin == nil)
    #expect((try #require(points.last?.margin) - 4.735).magnitude < 0.001)
    #expect(points.last?.range.count == 2)
  }
}
