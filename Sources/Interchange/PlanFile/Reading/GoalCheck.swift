import Criteria
import Wording

/// Whether a goal can be one of the unit, says something, and can be reached.
struct GoalCheck {
  let unit: Unit
  let tally: Tally?
  let mistakes: MistakeList

  /// Tells every mistake in the goal.
  func check(_ goal: Placed<GoalPhrase>) {
    guard unit != .missing else { return }
    let target = goal.value.goal.target
    guard target.fits(unit) else {
      mistakes.add(
        .notOfUnit(
          key: PlanKey.goal.rawValue, found: goal.text, unit: unit, forms: forms), at: goal.place)
      return
    }
    if goal.value.goal.rate != nil { checkRate(goal) }
    let amounts = target.amounts
    let isWhole = goal.value.goal.rate == nil
    let fit = FigureFit(
      unit: unit, tally: tally, key: .goal, mistakes: mistakes, mustBeWhole: isWhole)
    for amount in amounts where !fit.check(.amount(amount), text: goal.text, at: goal.place) {
      return
    }
    if case .between(let low, let high) = target, low.value >= high.value {
      mistakes.add(.rangeBackwards(goal.text), at: goal.place)
    } else if target.saysNothing(in: unit) {
      mistakes.add(.goalSaysNothing(goal.text), at: goal.place)
    } else if target.isOutOfReach(in: unit) {
      mistakes.add(.goalOutOfReach(goal.text), at: goal.place)
    }
  }

  private var forms: [String] {
    switch unit {
    case .yesNo: ["udført i 2021", "udført hvert år", "ja", .missing]
    case .rating(let steps): ["mindst \(steps.last ?? "")", .missing]
    case .percent: ["mindst 65 i 2021", .missing]
    default: ["mindst 4", .missing]
    }
  }

  private func checkRate(_ goal: Placed<GoalPhrase>) {
    let target = goal.value.goal.target
    let isSum: Bool
    switch tally {
    case .sum, .toDate, nil: isSum = true
    case .latest, .average: isSum = false
    }
    if unit == .percent || !unit.isNumeric || (target.amounts.isEmpty && target != .missing) {
      mistakes.add(
        .notOfUnit(key: PlanKey.goal.rawValue, found: goal.text, unit: unit, forms: forms),
        at: goal.place)
    } else if !isSum {
      mistakes.add(.rateNeedsSum(goal.text), at: goal.place)
    }
  }
}
