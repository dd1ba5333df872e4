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

  /// Whether a period comes before another by their ends, a missing one last; nil when alike.
  static func endsBefore(_ first: Period?, _ second: Period?, asOf: Day) -> Bool? {
    guard let first, let second else { return first == second ? nil : first != nil }
    guard first.last != second.last else { return nil }
    let (isFirstOver, isSecondOver) = (
      first.phase(on: asOf) == .over, second.phase(on: asOf) == .over
    )
    guard isFirstOver == isSecondOver else { return isSecondOver }
    return isFirstOver ? first.last > second.last : first.last < second.last
  }
}
