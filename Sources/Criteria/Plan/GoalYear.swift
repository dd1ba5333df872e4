/// A year in a goal: one of its own, or the deadline.
extension Goal {
  /// The last day that it asks anything of; nil when that is the plan's last.
  public var lastDay: Day? { deadline ?? year.map { .last(of: $0) } }

  /// The last day to reach it: its deadline, or the end of the only year that it asks anything of; the plan's last when
  /// it gives none.
  public func lastDay(in plan: Plan) -> Day {
    deadline ?? year.map { min(.last(of: $0), plan.period.last) } ?? plan.period.last
  }

  /// Whether a year in it is one of its own ("1.000 i 2017") rather than its deadline: a number that is asked of
  /// figures that add up over a year or less. Where the window is missing the year waits for it.
  public func keepsYear(with tally: Tally) -> Bool {
    guard tally != .latest, tally.window != .plan else { return false }
    return target == .missing || !target.amounts.isEmpty
  }

  /// The same with its year as the deadline, where it is none of its own.
  public func fitted(to tally: Tally) -> Goal {
    guard year != nil, !keepsYear(with: tally) else { return self }
    return Goal(target, rate: rate, deadline: lastDay)
  }
}
