import Criteria
import Wording

/// Whether a goal can be one of the unit, says something, and can be reached.
extension IndicatorReader {
  /// Tells every mistake in the goal.
  func checkUnit(of written: Placed<GoalPhrase>) {
    guard let unit, unit != .missing else { return }
    let goal = written.value.goal
    let notOfUnit = PlanMistake.Kind.notOfUnit(
      key: PlanKey.goal.rawValue, found: written.text, unit: unit, forms: goalForms(of: unit))
    guard goal.target.fits(unit) else {
      mistakes.add(notOfUnit, at: written.place)
      return
    }
    if goal.rate != nil {
      if unit == .percent || !unit.isNumeric
        || goal.target.amounts.isEmpty && goal.target != .missing
      {
        mistakes.add(notOfUnit, at: written.place)
      } else if tally == .latest || tally?.isAverage == true {
        mistakes.add(.rateNeedsSum(written.text), at: written.place)
      }
    }
    for amount in goal.target.amounts
    where !check(.amount(amount), in: written, .goal, mustBeWhole: goal.rate == nil) {
      return
    }
    let isBackwards = goal.target.each.contains { target in
      if case .between(let low, let high) = target { low.value >= high.value } else { false }
    }
    if isBackwards {
      mistakes.add(.rangeBackwards(written.text), at: written.place)
    } else if goal.target.saysNothing(in: unit) {
      mistakes.add(.goalSaysNothing(written.text), at: written.place)
    } else if goal.target.isOutOfReach(in: unit) {
      mistakes.add(.goalOutOfReach(written.text), at: written.place)
    }
  }

  private func goalForms(of unit: Unit) -> [String] {
    switch unit {
    case .yesNo: ["udført i 2021", "udført hvert år", "ja", .missing]
    case .rating(let steps): ["mindst \(steps.last ?? "")", .missing]
    case .percent: ["mindst 65 i 2021", .missing]
    default: ["mindst 4", .missing]
    }
  }
}
