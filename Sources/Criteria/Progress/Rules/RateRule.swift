/// Rule C: a count per week or month, which *must hold now*. What is satisfied is the whole number that is
/// expected: S ≥ E, S > E, S ≤ E or S < E, with E rounded down, or up for at most and less than.
extension Subject {
  func assessRate(_ window: WindowCase) -> Assessment? {
    guard let rate = goal.rate, let level = goal.target.level else { return nil }
    var assessment = begin(.rate, in: window)
    let isCeiling = goal.target.better == .lower
    func units(in days: Period) -> Fraction {
      rate == .perWeek ? holidays.weeks(in: days) : holidays.months(in: days)
    }
    // Nothing is asked of a window with no open day, or with too few for one whole to be expected.
    let all = units(in: window.window.period)
    guard all > 0, isCeiling || level == 0 || (level * all).floor > 0 else { return nil }
    guard let newest = window.figures.last else {
      assessEmpty(window, &assessment)
      return assessment
    }
    let units = units(in: window.counted(to: newest.day))
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
    if let held = heldUnits(rate, in: window, upTo: newest.day) {
      assessment.reasoning.steps.append(held)
    }

    guard !hasSeriesBreak(within: window) else {
      assessment.verdict = .undecided(.seriesBreak)
      return assessment
    }

    let isSatisfied =
      switch goal.target {
      case .lessThan: sum < expected
      case .atMost: sum <= expected
      case .moreThan: sum > expected
      default: sum >= expected
      }
    assessment.reasoning.steps.append(.satisfied(sum, goal.target, isSatisfied))
    if case .between(_, let high) = goal.target, sum > Fraction((high.value * units).ceiling) {
      assessment.notes.insert(.aboveRange)
    }
    if window.isClosed {
      judgeClosed(&assessment, window, isSatisfied: isSatisfied, canChange: isCeiling)
    } else if expected == 0, sum == 0 || !isCeiling {
      assessment.verdict = sum > 0 || isCeiling ? .onTrack : .undecided(.tooEarly)
    } else if isSatisfied {
      assessment.verdict = .onTrack
    } else {
      let ratio = assessment.nearness(of: sum, to: expected, isCeiling: isCeiling)
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
