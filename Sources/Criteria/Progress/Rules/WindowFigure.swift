/// Rule C: a window's share or average, and a level without a baseline. They *must hold now*.
extension Subject {
  func assessWindowFigure(_ window: WindowCase) -> Assessment? {
    var assessment = begin(.windowFigure, in: window)
    guard window.hasLines, !window.figures.isEmpty else {
      assessSilent(window, &assessment)
      return assessment
    }
    guard let (figure, step) = tallied(window) else {
      assessWithoutBasis(window, &assessment)
      return assessment
    }
    assessment.current = figure
    assessment.reasoning.steps += [step, .figure(figure)]
    guard !hasSeriesBreak(within: window) else {
      assessment.verdict = .undecided(.seriesBreak)
      return assessment
    }
    let target = window.goal.target
    let isSatisfied = satisfies(figure.value, target, &assessment)
    if window.hasEnded {
      judgeEnded(&assessment, window, isSatisfied: isSatisfied, isPooled: true)
    } else if !speaks(window) || isTooFew(figure) {
      assessment.verdict = .undecided(.tooEarly)
    } else {
      judgeHolding(figure.value, target, isSatisfied: isSatisfied, &assessment)
    }
    withholdOnTrack(&assessment, in: window)
    return assessment
  }

  /// Figures whose denominators come to zero: nothing has been held to make a share or an average of.
  private func assessWithoutBasis(_ window: WindowCase, _ assessment: inout Assessment) {
    let isWaiting = window.hasEnded && window.isWaiting
    let isEarly = !window.hasEnded && !indicator.tally.isAverage
    assessment.verdict = .undecided(isWaiting ? .awaitingFinal : isEarly ? .tooEarly : .noBasis)
    withholdOnTrack(&assessment, in: window)
  }

  /// Whether a share is of so few that it says nothing while its window is open.
  private func isTooFew(_ figure: Tallied) -> Bool {
    guard !indicator.tally.isAverage, let denominator = figure.denominator else { return false }
    return denominator < 5
  }

  /// The newest figure against a number, without a baseline to start from: one window, ending at the deadline,
  /// decided as rule A1. A deadline of its own asks nothing before it but that the number be reached by then.
  /// Where each year has a number of its own a figure is held against that of its year; one whose year has none waits.
  func assessLevelWithoutBaseline() -> Assessment {
    let goal = newestYear.map(goal.asked) ?? goal
    var assessment = begin(.windowFigure, baseline: baselineValue, of: goal)
    let figure = figureToJudge(&assessment) { self.goal.asks(of: $0.day.year) }
    guard let figure else { return assessment.concluded() }
    let isSatisfied = satisfies(figure.value, goal.target, &assessment)
    if isOver {
      assessment.judgeFinally(isSatisfied)
    } else if goal.deadline == nil {
      judgeHolding(figure.value, goal.target, isSatisfied: isSatisfied, &assessment)
    } else if isSatisfied {
      assessment.verdict = .met
      assessment.isProvisional = true
    } else {
      assessment.verdict = .undecided(.notDue)
    }
    lapse(&assessment)
    return assessment.concluded()
  }

  /// The year of the newest figure that the goal asks anything of.
  private var newestYear: Int? {
    figures.last { $0.day <= deadline && goal.asks(of: $0.day.year) }?.day.year
  }

  /// Whether a figure satisfies what is asked of it, and the step that says so.
  func satisfies(_ value: Fraction, _ target: Target, _ assessment: inout Assessment) -> Bool {
    let isSatisfied = target.isSatisfied(by: value) ?? false
    assessment.reasoning.steps.append(.satisfied(value, target, isSatisfied))
    if target.isAboveRange(value) { assessment.notes.insert(.aboveRange) }
    return isSatisfied
  }

  /// Judges a figure that must hold now.
  private func judgeHolding(
    _ value: Fraction, _ target: Target, isSatisfied: Bool, _ assessment: inout Assessment
  ) {
    guard !isSatisfied else {
      assessment.verdict = .onTrack
      return
    }
    let ratio = target.level.map {
      assessment.nearness(of: value, to: $0, isCeiling: target.better == .lower)
    }
    assessment.judgeNotHolding(ratio: ratio ?? .zero, thresholds: plan.thresholds)
  }
}
