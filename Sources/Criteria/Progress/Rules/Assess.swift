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
    let goal = indicator.goal.value(at: site)
    let counted = CountedSeries(
      of: indicator, id: id, at: site, in: plan, records: records, asOf: today)
    self.init(
      indicator: indicator, goal: goal ?? Goal(.missing),
      deadline: goal?.deadline ?? plan.period.last, baseline: indicator.baseline?.value(at: site),
      interimTargets: indicator.interimTargets?.value(at: site) ?? [], plan: plan, today: today,
      source: indicator.dataSource?.value(at: site).flatMap(plan.dataSource),
      closedQuarters: records.closedQuarters,
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

  /// Finds the rule that the four choices call for, and follows it.
  private func assess() -> Assessment {
    if let missing = missingDecision { return undecided(missing) }
    switch goal.target {
    case .done, .holdsTrue: return assessDone()
    case .doneEachYear: return assessDoneEachYear()
    case .atLeastStep(let step): return assessRating(step)
    case .holdOrRise, .holdOrFall, .rises, .falls:
      guard case .latest = indicator.tally else { return assessWindowedDirection() }
      guard let baselineValue else { return undecided(missingBaseline) }
      return assessDirection(baseline: baselineValue)
    case .atLeast, .moreThan, .atMost, .lessThan, .between:
      guard case .latest = indicator.tally else { return assessWindows() }
      return assessLevel()
    case .missing: return undecided(.goalMissing)
    }
  }

  /// A number that the newest figure is to reach: on a path where there is a baseline to start from.
  private func assessLevel() -> Assessment {
    if case .between = goal.target { return assessLevelWithoutBaseline() }
    guard let baseline, let level = goal.target.level else { return assessLevelWithoutBaseline() }
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

  /// What the agreement leaves open and every rule needs.
  private var missingDecision: Undecided? {
    if goal.target == .missing { return .goalMissing }
    if indicator.scope == .missing { return .scopeMissing }
    if plan.isPeriodMissing { return .windowMissing }
    switch indicator.tally {
    case .sum(per: nil), .toDate(per: nil), .average(per: nil): return .windowMissing
    default: break
    }
    return indicator.unit == .missing ? .unitMissing : nil
  }

  /// Why there is no baseline to hold a figure against.
  var missingBaseline: Undecided {
    if case .pending(let day)? = baseline, today > day { return .baselineOverdue }
    return .baselinePending
  }

  /// An assessment that begins with what was agreed.
  func begin(_ rule: Rule, baseline: BaselineValue? = nil) -> Assessment {
    var assessment = Assessment(
      verdict: .undecided(.noFigures),
      reasoning: Reasoning(rule, [.agreed(goal, deadline: deadline, baseline: baseline)]))
    assessment.goal = goal.target == .missing ? nil : goal
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
      ? begunWindows(windowLength, until: deadline).last.flatMap(tallied)?.figure
      : figures.last.flatMap(tallied)
    if let current = assessment.current { assessment.reasoning.steps.append(.figure(current)) }
    return assessment.concluded()
  }
}
