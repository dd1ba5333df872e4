import Canvas
import Criteria
import Testing

@testable import Interface
@testable import Reports

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

  /// The example with one criterion's indicator changed.
  private static func state(changing id: String, _ change: (inout Indicator) -> Void) -> State {
    var plan = ExamplePlan.plan
    for area in plan.focusAreas.indices {
      for place in plan.focusAreas[area].criteria.indices
      where plan.focusAreas[area].criteria[place].id == ExamplePlan.slug(id) {
        change(&plan.focusAreas[area].criteria[place].indicators[0])
      }
    }
    return State(
      size: Size(columns: 120, rows: 40), plan: plan, records: ExampleFigures.records,
      today: ExamplePlan.today)
  }

  private static func chart(
    of id: String, _ state: State, at site: Slug? = ExamplePlan.north
  ) throws -> (Chart, IndicatorStatus) {
    let id = IndicatorID(ExamplePlan.slug(id))
    let holding = try #require(state.holding)
    let status = try #require(holding.status(Subject(id: id, site: site)))
    let criterion = try #require(holding.criterion(id.criterion))
    let chart = try #require(
      holding.charts.chart(of: status.indicator, in: criterion, focus: status))
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

  @Test("Interim targets are marked where the path turns, and told of beneath the chart")
  func interimTargets() throws {
    let day = Day.last(of: 2019)
    let state = Self.state(changing: "trygge-beboere") {
      $0.interimTargets = .all([InterimTarget(Amount(62), by: day)])
    }
    let (chart, _) = try Self.chart(of: "trygge-beboere", state)
    let path = try #require(chart.paths.first)
    #expect(path.interim == [ChartTurn(day: day, value: 62)])
    #expect(path.turns.contains(ChartTurn(day: day, value: 62)))
    #expect(path.note?.hasPrefix("delmål") == true)
    #expect(path.note?.hasSuffix(": 62 % i 2019") == true, "\(path.note ?? "")")
    let drawing = ChartDrawing(chart, columns: 100, rows: 16, symbols: .rich)
    #expect(drawing.footnotes.contains { $0.hasPrefix("┼ delmål") })
    #expect(drawing.lines.map(\.text).joined().contains("┼"))
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

  @Test("A pooled share's n is all that it is pooled of: 1.96·√(56.67·43.33/30) = 17.733")
  func pooledMargin() throws {
    let state = Self.state(changing: "image") {
      $0.goal = .all(Goal(.holdOrRise))
      $0.baseline = .all(.measured(.ratio(30, 60), on: .last(of: 2017)))
    }
    let margins = try Self.chart(of: "image", state, at: nil).0.series[0].points.map(\.margin)
    #expect(margins.count == 4)
    #expect((try #require(margins[1]) - 17.733).magnitude < 0.001, "12 of 18 and 5 of 12")
    #expect((try #require(margins[3]) - 12.675).magnitude < 0.001, "34 of 58")
  }

  @Test("A share whose verdict takes no account of uncertainty is drawn without it")
  func countedShare() throws {
    let (chart, _) = try Self.chart(of: "image", Self.state(), at: nil)
    #expect(chart.series.allSatisfy { $0.points.allSatisfy { $0.margin == nil } })
  }
}
