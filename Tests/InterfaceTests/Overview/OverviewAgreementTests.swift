import Canvas
import Criteria
import TestSupport
import Testing
import Wording

@testable import Interface

/// The overview says of every row what the rules say (domain.md, "How each is computed").
@Suite("Overblikket siger det samme som reglerne") struct OverviewAgreementTests {
  @Test("On the day after each quarter's end, closed on that day", arguments: RealPlan.names)
  func theDayAfterEachQuarter(plan name: String) throws {
    let state = try RealPlan.state(name, size: Size(columns: 250, rows: 200))
    let plan = try #require(state.holding).plan
    let all = ExampleMeasurements.quarterly(in: plan, upTo: plan.period.last)
    for quarter in plan.quarters {
      var records = Records(all, closedQuarters: Set(plan.quarters.prefix { $0 <= quarter }))
      records.closings = records.closedQuarters.map {
        QuarterClosing(
          quarter: $0, asOf: $0.judgedOn, recordedBy: "test", recordedAt: 0,
          measurements: all.count)
      }
      let day = quarter.judgedOn
      let lines = render(
        State(size: state.size, plan: plan, records: records, today: day)
      ).lines
      let rollup = Rollup(plan: plan, records: records, asOf: day)
      let said = rollup.criteria.flatMap(\.results).map { result in
        "\(SymbolSet.rich.mark(result.assessment.verdict)) \(VerdictWords.status(result.assessment))"
      }
      for status in Set(said) {
        let shown = lines.count { $0.contains(status) }
        #expect(shown >= said.count { $0 == status }, "\(name) \(quarter): \(status)")
      }
    }
  }
}
