import Criteria
import Wording

/// The orders in which plans are listed.
enum PlanOrder: Int, Hashable, Sendable, CaseIterable {
  /// Those that need attention the most first.
  case urgency
  case name
  /// Those that end next first, and after them those that have ended, the latest first.
  case end

  /// The order after this one, round and round.
  var next: PlanOrder { PlanOrder(rawValue: rawValue + 1) ?? .urgency }

  /// Summed up plans in this order; by name and id where it makes no difference.
  func sorted(_ summaries: [PlanSummary]) -> [PlanSummary] {
    let byName = DanishOrder.sorted(summaries.sorted { $0.id < $1.id }, by: \.name)
    return byName.enumerated().sorted { left, right in
      precedes(left.element, right.element) ?? (left.offset < right.offset)
    }.map(\.element)
  }

  /// Whether a plan comes before another in this order; nil where it makes no difference.
  func precedes(_ first: PlanSummary, _ second: PlanSummary) -> Bool? {
    switch self {
    case .urgency: first.isAsUrgent(as: second) ? nil : first.isMoreUrgent(than: second)
    case .name: nil
    case .end: Self.endsBefore(first.period, second.period, asOf: first.asOf)
    }
  }

  /// Whether one period comes before another when what ends next comes first, and what has no period last;
  /// nil when they end alike.
  static func endsBefore(_ first: Period?, _ second: Period?, asOf: Day) -> Bool? {
    guard let first, let second else { return first == second ? nil : first != nil }
    guard first.last != second.last else { return nil }
    let isOver = (first.phase(on: asOf) == .over, second.phase(on: asOf) == .over)
    return switch isOver {
    case (false, true): true
    case (true, false): false
    case (true, true): first.last > second.last
    case (false, false): first.last < second.last
    }
  }
}
