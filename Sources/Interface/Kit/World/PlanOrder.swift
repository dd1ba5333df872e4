import Criteria

/// The orders in which plans are listed.
enum PlanOrder: Int, Hashable, Sendable, CaseIterable {
  /// Those that need attention the most first.
  case urgency
  case name
  /// Those that end next first, and after them those that have ended, the latest first.
  case end

  /// The order after this one, round and round.
  var next: PlanOrder { PlanOrder(rawValue: rawValue + 1) ?? .urgency }

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
