import Criteria
import Wording

extension GoalPhrase {
  /// How a goal stands under `mål`, or on a line of its own.
  static func text(_ goal: Goal, unit: Unit, tally: Tally) -> String {
    guard case .yearly(let targets) = goal.target else {
      return one(goal, unit: unit, tally: tally)
    }
    return targets.keys.sorted().map { one(goal.asked(of: $0), unit: unit, tally: tally) }
      .joined(separator: ", ")
  }

  private static func one(_ goal: Goal, unit: Unit, tally: Tally) -> String {
    // `i 2019` would be read as the goal's own year there.
    // `senest` would make what must hold on the day something to be done by it.
    let deadline =
      goal.keepsYear(with: tally)
      ? { "senest \($0)" } : goal.target == .holdsTrue ? DayPhrase.date : DayPhrase.deadline
    return [
      goal.target == .missing ? .missing : GoalText.plain(goal.target, unit: unit),
      goal.rate.map(RateText.per), goal.year.map(DayPhrase.year), goal.deadline.map(deadline),
    ].compactMap { $0 }.joined(separator: " ")
  }
}
