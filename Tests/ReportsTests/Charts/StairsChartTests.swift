import Criteria
import Reports
import TestSupport
import Testing

/// What should have come of a count by each quarter.
@Suite struct StairsChartTests {
  private static func made(
    _ goal: Target, _ figures: [(day: String, figure: Figure)], _ today: String
  )
    throws -> (chart: Chart, assessment: Assessment)
  {
    var plan = ReportPlan.plan
    plan.followedFrom = nil
    plan.focusAreas[0].criteria[1].indicators[0].unit = .count(noun: "møder")
    plan.focusAreas[0].criteria[1].indicators[0].goal = .all(Goal(goal))
    let id = plan.focusAreas[0].criteria[1].id
    let records = Records(
      figures.map {
        Measurement(
          id: $0.day, indicator: IndicatorID(id), site: nil, day: Make.day($0.day),
          quarter: Quarter(containing: Make.day($0.day)), figure: $0.figure, recordedBy: "J",
          recordedAt: 0)
      })
    let rollup = Rollup(plan: plan, records: records, asOf: Make.day(today))
    let status = rollup.criteria[1]
    let chart = try #require(
      ChartMaker(rollup, records).chart(of: status.criterion.indicators[0], in: status))
    return (chart, status.results[0].assessment)
  }

  private static let figures: [(day: String, figure: Figure)] = [
    ("2019-03-31", .amount(Amount(5))), ("2019-06-30", .amount(Amount(2))),
    ("2019-09-30", .amount(Amount(1))),
  ]

  @Test("Its step is what the verdict is reached by", arguments: [true, false])
  func steps(isFloor: Bool) throws {
    let goal: Target = isFloor ? .atLeast(Amount(20)) : .atMost(Amount(9))
    let (chart, assessment) = try Self.made(goal, Self.figures, "2019-10-10")
    let expected = try #require(assessment.windowExpected)
    #expect(expected == (isFloor ? 14 : 7))
    let path = try #require(chart.paths.first { $0.turns[0].day == .first(of: 2019) })
    #expect(path.isStairs)
    #expect(path.value(on: Make.day("2019-09-30")) == Double(isFloor ? 14 : 7))
    #expect(
      path.turns.map(\.value)
        == (isFloor ? [4, 4, 9, 9, 14, 14, 20, 20] : [3, 3, 5, 5, 7, 7, 9, 9]))
  }

  @Test("A quarter that was not measured has no step, and is marked")
  func notMeasured() throws {
    var figures = Self.figures
    figures[1].figure = .notMeasured(reason: "ferie")
    let (chart, assessment) = try Self.made(.atLeast(Amount(20)), figures, "2019-10-10")
    let path = try #require(chart.paths.first { $0.turns[0].day == .first(of: 2019) })
    #expect(path.value(on: Make.day("2019-09-30")) == assessment.windowExpected.map(Self.near))
    #expect(path.turns.map(\.value).prefix(4) == [4, 4, 4, 4])
    #expect(chart.series[0].notMeasured == [Make.quarter(2019, 2).period])
  }

  private static func near(_ value: Fraction) -> Double {
    Double(value.numerator) / Double(value.denominator)
  }

  @Test("Shares and levels have no stairs")
  func others() throws {
    for criterion in ReportPlan.rollup.criteria.prefix(2) {
      let chart = ChartMaker(ReportPlan.rollup, ReportPlan.records)
        .chart(of: criterion.criterion.indicators[0], in: criterion)
      #expect(try #require(chart).paths.allSatisfy { !$0.isStairs })
    }
  }
}
