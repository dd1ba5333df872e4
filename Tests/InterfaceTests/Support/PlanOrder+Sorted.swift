import Criteria
import Wording

@testable import Interface

/// The orders of plans, told anew from what they mean.
extension PlanOrder {
  /// Summed up plans in this order; by name and id where it makes no difference.
  func sorted(_ summaries: [PlanSummary]) -> [PlanSummary] {
    let byName = DanishOrder.sorted(summaries.sorted { $0.id < $1.id }, by: \.name)
    return byName.enumerated().sorted { left, right in
      precedes(left.element, right.element) ?? (left.offset < right.offset)
    }.map(\.element)
  }

  /// Whether a plan comes before another in this order; nil where it makes no difference.
  private func precedes(_ first: PlanSummary, _ second: PlanSummary) -> Bool? {
    switch self {
    case .urgency: first.isAsUrgent(as: second) ? nil : first.isMoreUrgent(than: second)
    case .name: nil
    case .end: Self.endsBefore(first.period, second.period, asOf: first.asOf)
    }
  }
}
