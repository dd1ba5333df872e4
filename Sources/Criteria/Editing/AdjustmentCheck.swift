/// What an adjustment must fulfil.
extension Adjustment {
  /// Checks an adjustment before it is stored.
  ///
  /// - Parameters:
  ///   - plan: the plan as it was before.
  ///   - records: what is recorded: nothing is adjusted from a day in a closed quarter.
  /// - Throws: the first thing that is wrong.
  func check(in plan: Plan, records: Records, today: Day) throws(PlanEditProblem) {
    guard var indicator = plan.indicator(indicator)?.indicator else {
      throw .placeGone(FollowedThing(self, Followed.adjustments))
    }
    if let unit { indicator.unit = unit }
    guard name.count <= PlanEdit.longestName else {
      throw .nameTooLong(limit: PlanEdit.longestName)
    }
    guard !isEmpty else { throw .adjustment(.nothing) }
    if let goal { try check(goal.after, of: indicator, in: plan) }
    if window == .plan {
      let goals = indicator.goal.all + (goal.map { [$0.after] } ?? [])
      guard !goals.contains(where: \.isYearly) else { throw .adjustment(.yearlyNeedsYears) }
    }
    if let baseline { try check(baseline.after, of: indicator, in: plan) }
    if let unit { try check(unit, of: indicator) }
    if let settled, settled.answer.isBlank { throw .adjustment(.answerMissing) }
    guard !reason.isBlank else { throw .adjustment(.reasonMissing) }
    for text in [reason, settled?.answer ?? ""] + deciders where text.count > Self.longestText {
      throw .nameTooLong(limit: Self.longestText)
    }
    guard !deciders.isEmpty, deciders.allSatisfy({ !$0.isBlank }) else {
      throw .adjustment(.deciderMissing)
    }
    try checkDecisions(today: today)
    if case .decided(let outcome) = state, outcome != .adopted { return }
    guard plan.period.contains(effective) else { throw .dayOutsidePlan(effective, plan.period) }
    if let closed = records.closed(Quarter(containing: effective)) {
      throw .adjustment(.quarterClosed(closed))
    }
  }

  /// The longest reason, answer or name of who decides, in signs.
  public static let longestText = 500

  private func checkDecisions(today: Day) throws(PlanEditProblem) {
    guard proposed <= today else { throw .dayInFuture(proposed, today: today) }
    var earlier = proposed
    for decision in decisions {
      guard decision.day <= today else { throw .dayInFuture(decision.day, today: today) }
      guard decision.day >= earlier else {
        throw .adjustment(.decidedTooEarly(decision.day, earlier: earlier))
      }
      guard !decision.reason.isBlank else { throw .reasonMissing }
      earlier = decision.day
    }
  }

  private func check(
    _ goal: Goal, of indicator: Indicator, in plan: Plan
  ) throws(PlanEditProblem) {
    let unit = indicator.unit
    let target = goal.target
    guard target.fits(unit) else { throw .adjustment(.goalNotOfUnit(unit)) }
    for amount in target.amounts {
      try check(amount, of: indicator, mustBeWhole: goal.rate == nil)
    }
    for case .between(let low, let high) in target.each where low.value >= high.value {
      throw .adjustment(.rangeBackwards)
    }
    guard !target.saysNothing(in: unit) else { throw .adjustment(.goalSaysNothing) }
    guard !target.isOutOfReach(in: unit) else { throw .adjustment(.goalOutOfReach) }
    // One that lies after the plan may stand, but none is moved there.
    if let deadline = goal.deadline, !plan.period.contains(deadline),
      deadline != indicator.goal.value(at: site)?.deadline
    {
      throw .adjustment(.deadlineOutsidePlan(deadline, plan.period))
    }
    for year in goal.askedYears ?? [] where plan.period.intersection(.year(year)) == nil {
      throw .adjustment(.deadlineOutsidePlan(.last(of: year), plan.period))
    }
    let start = baseline?.after ?? indicator.baseline?.value(at: site)
    if target.needsBaseline, start == nil { throw .adjustment(.baselineNeeded) }
    try checkOrder(start, deadline: goal.lastDay ?? plan.period.last)
  }

  private func check(
    _ baseline: Baseline, of indicator: Indicator, in plan: Plan
  ) throws(PlanEditProblem) {
    if case .measured(let figure, _) = baseline {
      switch figure {
      case .amount(let amount): try check(amount, of: indicator, mustBeWhole: true)
      case .ratio(let numerator, let denominator):
        guard denominator > 0, indicator.unit != .percent || numerator <= denominator else {
          throw .adjustment(.shareOutOfRange)
        }
      default: break
      }
    }
    let goal = goal?.after ?? indicator.goal.value(at: site)
    try checkOrder(baseline, deadline: goal?.lastDay ?? plan.period.last)
  }

  private func check(
    _ amount: Amount, of indicator: Indicator, mustBeWhole: Bool
  ) throws(PlanEditProblem) {
    let unit = indicator.unit
    guard unit.holds(amount) else { throw .adjustment(.amountOutOfRange(amount, unit)) }
    guard
      !unit.isWhole || !mustBeWhole || indicator.tally.isAverage || amount.value.denominator == 1
    else { throw .adjustment(.amountNotWhole(amount, unit)) }
  }

  /// What stands must fit a unit that is settled.
  private func check(_ unit: Unit, of indicator: Indicator) throws(PlanEditProblem) {
    guard unit != .missing else { throw .adjustment(.nothing) }
    switch (unit, indicator.tally) {
    case (.yesNo, .latest), (.rating, .latest): break
    case (.yesNo, _), (.rating, _): throw .adjustment(.goalNotOfUnit(unit))
    default: break
    }
    let goals = indicator.goal.all + (goal.map { [$0.after] } ?? [])
    guard goals.allSatisfy({ $0.target.fits(unit) }) else {
      throw .adjustment(.goalNotOfUnit(unit))
    }
    for case .measured(let figure, _) in indicator.baseline?.all ?? [] {
      guard (try? figure.check(unit: unit, tally: indicator.tally)) != nil else {
        throw .adjustment(.goalNotOfUnit(unit))
      }
    }
  }

  private func checkOrder(_ baseline: Baseline?, deadline: Day) throws(PlanEditProblem) {
    switch baseline {
    case .measured(_, let day), .pending(let day):
      guard day < deadline else {
        throw .adjustment(.baselineAfterDeadline(day, deadline: deadline))
      }
    case .missing, nil: break
    }
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

/// What can be wrong with an adjustment.
public enum AdjustmentProblem: Hashable, Sendable {
  /// It changes nothing.
  case nothing
  /// It does not say why.
  case reasonMissing
  /// It does not say who decides.
  case deciderMissing
  /// A question is to be settled without an answer.
  case answerMissing
  /// It is to be in force from a day in a closed quarter.
  case quarterClosed(QuarterClosed)
  /// It is to be in force before the newest change of what is agreed.
  case beforeNewest(Day, newest: Day)
  /// It is decided before it was proposed, or before the decision that comes first.
  case decidedTooEarly(Day, earlier: Day)
  /// The goal cannot be asked of figures of the unit.
  case goalNotOfUnit(Unit)
  /// A number outside the unit's range.
  case amountOutOfRange(Amount, Unit)
  /// A number that must be whole.
  case amountNotWhole(Amount, Unit)
  /// A share whose numerator is above its denominator, or without a denominator.
  case shareOutOfRange
  /// A range whose lower end is not below its upper end.
  case rangeBackwards
  /// A goal that every figure satisfies.
  case goalSaysNothing
  /// A goal that no figure satisfies.
  case goalOutOfReach
  /// A goal with a number for each year, where figures would add up over the whole plan.
  case yearlyNeedsYears
  /// A goal that is measured against a baseline, where there is none.
  case baselineNeeded
  /// A baseline that is not before the deadline.
  case baselineAfterDeadline(Day, deadline: Day)
  /// A deadline outside the plan.
  case deadlineOutsidePlan(Day, Period)
}
