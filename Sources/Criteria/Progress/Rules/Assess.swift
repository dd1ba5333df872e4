/// The verdict on one indicator at one site, as of a day, with its reasoning. The only place where
/// verdicts are reached: every screen, report and export calls it and nothing else.
///
/// - Parameters:
///   - indicator: what is judged; it must belong to the plan.
///   - id: the id that its figures hang on.
///   - site: one of `indicator.judgedSites(in: plan)`.
///   - records: what has been recorded; only figures whose day is `today` or earlier count.
///   - plan: the plan as it was in force on `today`.
///   - today: the day to judge as of.
public func assess(
  _ indicator: Indicator, id: IndicatorID, at site: Slug?, records: Records, plan: Plan, today: Day
) -> Assessment {
  Subject(indicator, id: id, at: site, records: records, plan: plan, today: today).assessment
}

extension Subject {
  /// What is judged, out of all that is recorded.
  init(
    _ indicator: Indicator, id: IndicatorID, at site: Slug?, records: Records, plan: Plan,
    today: Day
  ) {
    let agreed = indicator.goal.value(at: site)
    let baseline = indicator.baseline?.value(at: site)
    let source = indicator.dataSource?.value(at: site).flatMap(plan.dataSource)
    let goal = agreed.map {
      indicator.settled($0, from: baseline, source: source, asOf: today)
    }
    let counted = CountedSeries(
      of: indicator, id: id, at: site, in: plan, records: records, asOf: today)
    self.init(
      indicator: indicator, goal: goal ?? Goal(.missing), agreed: agreed,
      deadline: agreed?.lastDay(in: plan) ?? plan.period.last,
      baseline: baseline,
      interimTargets: indicator.interimTargets?.value(at: site) ?? [], plan: plan, today: today,
      source: source,
      closedQuarters: records.closedQuarters(by: today),
      formerGoals: records.formerGoals.filter {
        $0.indicator == id && $0.site == site && $0.effective <= today
      },
      counted: counted,
      entries: counted?.figures ?? records.typedFigures(of: id, at: site, asOf: today))
  }

  /// Everything that a plan has a row for.
  static func all(of plan: Plan, records: Records, today: Day) -> [Subject] {
    plan.placedCriteria.flatMap { placed in
      placed.criterion.indicators.flatMap { indicator in
        let id = placed.criterion.id(of: indicator)
        return indicator.shownSites(id: id, records: records, plan: plan).map {
          Subject(indicator, id: id, at: $0, records: records, plan: plan, today: today)
        }
      }
    }
  }

  /// The verdict with its reasoning, and what stands beside it.
  var assessment: Assessment { assess().withOutlook(of: self) }

  /// The verdict alone, as of a deadline that was moved.
  var verdictAlone: Verdict { assess().verdict }

  /// Finds the rule that the four choices call for, and follows it.
  private func assess() -> Assessment {
    let missing = missingDecisions
    if let first = missing.first {
      var assessment = undecided(first)
      assessment.missingDecisions = missing
      return assessment
    }
    switch goal.target {
    case .done, .holdsTrue: return assessDone()
    case .doneEachYear: return assessDoneEachYear()
    case .atLeastStep(let step): return assessRating(step)
    case .risesEachYear, .fallsEachYear, .changesEachYear: return assessEachYear()
    case .relative: return undecided(baselineValue == nil ? missingBaseline : .goalMissing)
    case .holdOrRise, .holdOrFall, .rises, .falls:
      guard case .latest = indicator.tally else { return assessWindowedDirection() }
      guard let baselineValue else { return undecided(missingBaseline) }
      return assessDirection(baseline: baselineValue)
    case .atLeast, .moreThan, .atMost, .lessThan, .between:
      guard case .latest = indicator.tally else { return assessWindows() }
      return assessLevel()
    case .yearly:
      guard case .latest = indicator.tally else { return assessWindows() }
      return assessLevelWithoutBaseline()
    // The others have no figure yet.
    case .othersLevel: return undecided(.noFigures)
    case .approaches(let name): return assessApproach(to: name)
    case .missing: return undecided(.goalMissing)
    }
  }

  /// A number that the newest figure is to reach: on a path where there is a baseline to start from.
  private func assessLevel() -> Assessment {
    // A level can be judged without the baseline that the agreement does not give.
    guard let baseline, baseline != .missing, let level = goal.target.level, !goal.target.isRange
    else {
      return assessLevelWithoutBaseline()
    }
    guard let value = baselineValue else {
      if case .measured = baseline { return undecided(.noBasis) }
      return undecided(missingBaseline)
    }
    if goal.target.isSatisfied(by: value.value) == true {
      return assessHold(at: level, baseline: value)
    }
    guard level != value.value else { return assessDirection(baseline: value) }
    return assessLevelOnPath(baseline: value, goal: level)
  }

  /// What the agreement leaves open and every rule needs, all of it.
  private var missingDecisions: [Undecided] {
    var missing: [Undecided] = []
    if goal.target == .missing { missing.append(.goalMissing) }
    if indicator.scope == .missing { missing.append(.scopeMissing) }
    if plan.isPeriodMissing || indicator.tally.isWindowMissing { missing.append(.windowMissing) }
    if indicator.unit == .missing { missing.append(.unitMissing) }
    return missing
  }

  /// Why there is no baseline to hold a figure against.
  var missingBaseline: Undecided {
    switch baseline {
    case .pending(let day)? where today <= day: .baselinePending
    case .pending, .missing: .baselineOverdue
    case .measured, nil: .baselinePending
    }
  }

  /// An assessment that begins with what was agreed.
  ///
  /// - Parameter held: the goal that held of what is judged, where it was another than today's.
  func begin(_ rule: Rule, baseline: BaselineValue? = nil, of held: Goal? = nil) -> Assessment {
    let asked = goal.asked(on: today)
    let goal = held ?? asked
    var assessment = Assessment(
      verdict: .undecided(.noFigures),
      reasoning: Reasoning(rule, [.agreed(goal, deadline: deadline, baseline: baseline)]))
    let current = goal.year.map(self.goal.asked(of:)) ?? asked
    if goal != current, let former = formerGoals.first(where: { $0.before.isHeld(as: goal) }) {
      assessment.reasoning.steps.append(.formerGoal(current, until: former.effective))
    }
    if !formerGoals.isEmpty { assessment.notes.insert(.goalChanged) }
    assessment.goal = goal.target == .missing ? nil : goal
    if let agreed, agreed.target.followsFigures { assessment.relative = agreed.target }
    assessment.deadline = goal.target == .missing ? nil : deadline
    assessment.baseline = baseline
    return assessment
  }

  /// An assessment that something keeps from being made; the newest figure is shown all the same.
  func undecided(_ reason: Undecided) -> Assessment {
    var assessment = begin(.precondition, baseline: baselineValue)
    if plan.isPeriodMissing, goal.deadline == nil {
      // Without a deadline of its own the goal has none: the plan's last day is not agreed.
      assessment.deadline = nil
      assessment.reasoning.steps = []
    }
    assessment.verdict = .undecided(reason)
    // What the logbook gives is shown as it adds up in its window; a typed figure as it was typed.
    assessment.current =
      isCounted
      ? begunWindows(windowLength, until: deadline).last.flatMap { tallied($0) }?.figure
      : figures.last.flatMap(tallied)
    if let current = assessment.current { assessment.reasoning.steps.append(.figure(current)) }
    return assessment.concluded()
  }
}
