import Criteria
import Interchange
import TestSupport
import Testing

/// What each criterion of a plan is judged by, a line each, to be held against the agreement:
/// id | unit | tally | goal | scope | baseline | source
struct CriterionTable {
  private let plan: Plan

  init(_ plan: Plan) { self.plan = plan }

  /// A row for each criterion, or for each of its parts.
  var rows: [String] {
    plan.placedCriteria.flatMap { placed in
      placed.criterion.indicators.map { row($0, of: placed.criterion) }
    }
  }

  private func row(_ indicator: Indicator, of criterion: Criterion) -> String {
    [
      "\(criterion.id(of: indicator))", unit(indicator.unit), tally(indicator.tally),
      each(indicator.goal).map(goal).joined(separator: ", "), scope(indicator.scope),
      baseline(indicator.baseline), each(indicator.dataSource).map(\.text).joined(separator: ", "),
    ].joined(separator: " | ")
  }

  private func unit(_ unit: Unit) -> String {
    switch unit {
    case .percent: "percent"
    case .count(let noun), .measure(let noun): noun.plural
    case .yesNo: "yes/no"
    case .missing: "missing"
    case .kroner, .hours, .rating: "another"
    }
  }

  private func tally(_ tally: Tally) -> String {
    switch tally {
    case .latest: "latest"
    case .sum(let window): "sum per \(window?.rawValue ?? "?")"
    case .toDate(let window): "to date per \(window?.rawValue ?? "?")"
    case .average(let window): "average per \(window?.rawValue ?? "?")"
    }
  }

  private func goal(_ goal: Goal) -> String {
    let target =
      switch goal.target {
      case .atLeast(let amount): ">= \(amount.significand)"
      case .between(let low, let high): "\(low.significand) to \(high.significand)"
      case .rises(let year): "rises" + (year.map { " \($0)" } ?? "")
      case .holdOrRise: "hold or rise"
      case .done: "done"
      case .doneEachYear: "done each year"
      case .holdsTrue: "holds"
      case .missing: "missing"
      default: "another"
      }
    return target + (goal.rate.map { " \($0.rawValue)" } ?? "")
      + (goal.deadline.map { " by \($0)" } ?? "")
  }

  private func scope(_ scope: Scope) -> String {
    switch scope {
    case .planWide: "whole"
    case .everySite: "each"
    case .sites: "some"
    case .missing: "missing"
    }
  }

  private func baseline(_ baseline: PerSite<Baseline>?) -> String {
    let values = each(baseline).map { baseline in
      switch baseline {
      case .measured(.amount(let amount), .last(of: 2016)):
        "\(amount.significand / 10).\(amount.significand % 10)"
      case .measured: "another"
      case .pending(let day): "pending \(day)"
      case .missing: "missing"
      }
    }
    return values.isEmpty ? "-" : values.joined(separator: ", ")
  }

  /// The values in the order of the plan's sites.
  private func each<Value>(_ values: PerSite<Value>?) -> [Value] {
    switch values {
    case nil: []
    case .all(let value): [value]
    case .each(let each): plan.sites.compactMap { each[$0.id] }
    }
  }
}

/// One of the plans that come with the program.
func realPlan(_ id: String) throws -> Plan {
  try PlanFile.read(bytes: try Checkout.plan(id), name: "\(id).yaml").get()
}
