/// Rule C: a window's share or average, and a level without a baseline. They *must hold now*.
extension Subject {
  func assessWindowFigure(_ window: WindowCase) -> Assessment? {
    var assessment = begin(.windowFigure, in: window)
    guard !window.figures.isEmpty else {
      assessEmpty(window, &assessment)
      return assessment
    }
    guard let (figure, step) = tallied(window) else {
      assessment.verdict = .undecided(
        window.isClosed && !window.isDecided ? .awaitingFinal : .noBasis)
      return assessment
    }
    assessment.current = figure
    assessment.reasoning.steps += [step, .figure(figure)]
    guard !hasSeriesBreak(within: window) else {
      assessment.verdict = .undecided(.seriesBreak)
      return assessment
    }
    judgeHolding(figure.value, isFinal: window.isClosed, &assessment)
    if window.isClosed, !window.isDecided { assessment.verdict = .undecided(.awaitingFinal) }
    withholdOnTrack(&assessment, in: window)
    return assessment
  }

  /// The newest figure against a number, without a baseline to start from: one window, ending at the
  /// deadline, decided as rule A1.
  func assessLevelWithoutBaseline() -> Assessment {
    var assessment = begin(.windowFigure, baseline: baselineValue)
    guard let figure = figureToJudge(&assessment) else { return assessment.concluded() }
    judgeHolding(figure.value, isFinal: isOver, &assessment)
    return assessment.concluded()
  }

  /// Judges a figure that must hold now, or finally when its time is up.
  private func judgeHolding(_ value: Fraction, isFinal: Bool, _ assessment: inout Assessment) {
    let target = goal.target
    let isSatisfied = target.isSatisfied(by: value) ?? false
    assessment.reasoning.steps.append(.satisfied(value, target, isSatisfied))
    if target.isAboveRange(value) { assessment.notes.insert(.aboveRange) }
    guard !isFinal else {
      assessment.judgeFinally(isSatisfied)
      return
    }
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
