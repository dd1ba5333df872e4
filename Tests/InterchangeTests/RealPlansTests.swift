import Criteria
import Interchange
import Testing

@Suite("The plans that come with the program")
struct RealPlansTests {
  static let names = [
    "albertslund", "frirummet", "hede-og-magleparken", "helsingoer-syd", "knabstrup",
  ]

  @Test(arguments: names)
  func writtenOutTheyReadToTheSamePlan(_ name: String) throws {
    let plan = try realPlan(name)
    #expect(plan.id.text == name)
    let text = PlanFile.write(plan)
    #expect(try PlanFile.read(bytes: Array(text.utf8), name: "x").get() == plan)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 120 })
  }

  /// Every day of the plan and a while around it, with no figures and with some for every criterion.
  @Test(arguments: names)
  func everyCriterionIsJudgedOnAnyDay(_ name: String) throws {
    let plan = try realPlan(name)
    let records = Records(figures(in: plan))
    var day = plan.period.first - 40
    while day <= plan.period.last + 400 {
      for records in [Records(), records] {
        let rollup = Rollup(plan: plan, records: records, asOf: day)
        #expect(rollup.criteria.count == plan.placedCriteria.count)
        #expect(rollup.counts.total == plan.placedCriteria.count)
      }
      day = day + 13
    }
  }

  private func figures(in plan: Plan) -> [Measurement] {
    var measurements: [Measurement] = []
    for (number, placed) in plan.placedCriteria.enumerated() {
      for indicator in placed.criterion.indicators {
        for site in indicator.judgedSites(in: plan) {
          for step in 0..<8 {
            let day = plan.period.first + 89 + step * 91 + number
            guard day <= plan.period.last else { continue }
            measurements.append(
              Measurement(
                id: "\(placed.criterion.id(of: indicator)) \(site?.text ?? "") \(step)",
                indicator: placed.criterion.id(of: indicator), site: site, day: day,
                quarter: Quarter(containing: day), figure: figure(indicator, step),
                recordedBy: "", recordedAt: 0))
          }
        }
      }
    }
    return measurements
  }

  private func figure(_ indicator: Indicator, _ step: Int) -> Figure {
    switch indicator.unit {
    case .yesNo: return .answer(step % 3 == 0)
    case .rating: return .step(1 + step % 4)
    case .percent, .count, .measure, .kroner, .hours, .missing: break
    }
    if case .average = indicator.tally { return .ratio(step * 9, 3) }
    return step == 5 ? .notMeasured(reason: "syg") : .amount(Amount(step * 7))
  }
}
