/// Rule C: a window's share or average, and a level without a baseline. They *must hold now*.
extension Subject {
  func assessWindowFigure(_ window: WindowCase) -> Assessment? {
    var assessment = begin(.windowFigure, in: window)
    guard let newest = window.figures.last, let pool = pooled(window.figures) else {
      assessEmpty(window, &assessment)
      return assessment
    }
    guard pool.denominator != 0 else {
      assessment.verdict = .undecided(
        window.isClosed && !window.isDecided ? .awaitingFinal : .noBasis)
      return assessment
    }
    let scale = indicator.unit == .percent ? 100 : 1
    let value = pool.numerator / pool.denominator * Fraction(scale)
    let figure = Tallied(
      value: value, numerator: pool.numerator, denominator: pool.denominator, day: newest.day)
    assessment.current = figure
    assessment.reasoning.steps += [
      .pooled(
        numerator: pool.numerator, denominator: pool.denominator, scale: scale, result: value),
      .figure(figure),
    ]
    if let first = window.figures.first, hasSeriesBreak(after: first.day, upTo: newest.day) {
      assessment.verdict = .undecided(.seriesBreak)
      return assessment
    }
    let isSatisfied = judgeHolding(value, target: goal.target, &assessment)
    if window.isClosed {
      if window.isDecided {
        assessment.judgeFinally(isSatisfied)
      } else {
        assessment.verdict = .undecided(.awaitingFinal)
      }
    }
    withholdOnTrack(&assessment, in: window)
    return assessment
  }

  /// The newest figure against a number, without a baseline to start from: one window, ending at the
  /// deadline, decided as rule A1.
  func assessLevelWithoutBaseline() -> Assessment {
    var assessment = begin(.windowFigure, baseline: baselineValue)
    guard let figure = figureToJudge(&assessment) else { return assessment.concluded() }
    let isSatisfied = judgeHolding(figure.value, target: goal.target, &assessment)
    if isOver { assessment.judgeFinally(isSatisfied) }
    return assessment.concluded()
  }

  /// Judges a figure that must hold now, and says whether it does.
  private func judgeHolding(_ value: Fraction, target: Target, _ assessment: inout Assessment)
    -> Bool
  {
    let isSatisfied = target.isSatisfied(by: value) ?? false
    assessment.reasoning.steps.append(.satisfied(value, target, isSatisfied))
    if target.isAboveRange(value) { assessment.notes.insert(.aboveRange) }
    guard !isSatisfied else {
      assessment.verdict = .onTrack
      return true
    }
    let ratio = target.nearness(of: value) ?? .zero
    if let level = target.level {
      assessment.reasoning.steps.append(
        target.better == .higher
          ? .ratio(value, to: level, result: ratio) : .ratio(level, to: value, result: ratio))
    }
    assessment.judgeNotHolding(ratio: ratio, thresholds: plan.thresholds)
    return false
  }
}
