/// Rule C: a count per week or month, which *must hold now*.
extension Subject {
  func assessRate(_ window: WindowCase) -> Assessment? {
    guard let rate = goal.rate, let level = goal.target.level else { return nil }
    var assessment = begin(.rate, in: window)
    guard let newest = window.figures.last else {
      assessEmpty(window, &assessment)
      return assessment
    }
    let counted = window.counted(to: newest.day)
    let units = rate == .perWeek ? holidays.weeks(in: counted) : holidays.months(in: counted)
    let isCeiling = goal.target.better == .lower
    let expected = Fraction(isCeiling ? (level * units).ceiling : (level * units).floor)
    let (parts, sum) = sum(window.figures)
    assessment.windowSum = sum
    assessment.windowExpected = expected
    assessment.reasoning.steps += [
      .added(parts, sum: sum), .rate(goal: level, rate, units: units, result: expected),
    ]
    if units > 0 {
      let figure = Tallied(value: sum / units, numerator: sum, denominator: units, day: newest.day)
      assessment.current = figure
      assessment.reasoning.steps.append(.figure(figure))
    }

    let isSatisfied =
      switch goal.target {
      case .lessThan: sum < level * units
      case .atMost: sum <= expected
      case .moreThan: sum > level * units
      default: sum >= expected
      }
    assessment.reasoning.steps.append(.satisfied(sum, goal.target, isSatisfied))
    if case .between(_, let high) = goal.target, sum > Fraction((high.value * units).ceiling) {
      assessment.notes.insert(.aboveRange)
    }
    if window.isClosed {
      judgeClosed(&assessment, window, isSatisfied: isSatisfied, canChange: isCeiling)
    } else if expected == 0, !isCeiling {
      assessment.verdict = sum > 0 ? .onTrack : .undecided(.tooEarly)
    } else if isSatisfied {
      assessment.verdict = .onTrack
    } else {
      let ratio = isCeiling ? expected / sum : sum / expected
      assessment.reasoning.steps.append(
        isCeiling
          ? .ratio(expected, to: sum, result: ratio) : .ratio(sum, to: expected, result: ratio))
      assessment.judgeNotHolding(ratio: ratio, thresholds: plan.thresholds)
      if (sum - expected).magnitude == 1 { assessment.soften(.oneShort) }
    }
    withholdOnTrack(&assessment, in: window)
    return assessment
  }

  /// A closed window: decided by its figure; not decided, it is met if nothing can change that, else its
  /// last figure is awaited.
  ///
  /// - Parameter canChange: whether a figure to come could spoil what is satisfied now.
  func judgeClosed(
    _ assessment: inout Assessment, _ window: WindowCase, isSatisfied: Bool, canChange: Bool
  ) {
    if window.isDecided || (isSatisfied && !canChange) {
      assessment.judgeFinally(isSatisfied)
    } else if !isSatisfied && canChange {
      assessment.verdict = .missed
    } else {
      assessment.verdict = .undecided(.awaitingFinal)
    }
  }
}
