/// Rule C: a count per week or month, which *must hold now*. What is satisfied is the whole number that is
/// expected: S ≥ E, S > E, S ≤ E or S < E, with E rounded down, or up for at most and less than.
extension Subject {
  func assessRate(_ window: WindowCase) -> Assessment? {
    let target = window.goal.target
    guard let rate = window.goal.rate, let level = target.level else { return nil }
    var assessment = begin(.rate, in: window)
    let isCeiling = target.better == .lower
    // Nothing is asked of a window with no open day, or with too few for anything to be expected.
    let whole = units(rate, in: [window.window.period])
    guard whole > 0, isCeiling || level == 0 || expected(level * whole, isCeiling: false) > 0 else {
      return nil
    }
    let counted = tallied(window, countingSilence: countsSilence(window))
    guard window.hasLines, let newest = counted?.figure.day else {
      assessSilent(window, &assessment)
      return assessment
    }
    let days = countedDays(of: window, upTo: window.hasEnded ? window.window.period.last : newest)
    let units = units(rate, in: days)
    let expected = expected(level * units, isCeiling: isCeiling)
    let (parts, sum) = sum(window.figures)
    assessment.windowSum = sum
    assessment.windowExpected = expected
    assessment.reasoning.steps += [
      .added(parts, sum: sum),
      .rate(
        goal: level, rate, openDays: openDays(in: days), units: units, result: expected),
    ]
    if units > 0 {
      let figure = Tallied(value: sum / units, numerator: sum, denominator: units, day: newest)
      assessment.current = figure
      assessment.reasoning.steps.append(.figure(figure))
    }
    if let held = heldUnits(rate, in: window, upTo: newest) ?? heldSpans(rate, in: window) {
      assessment.reasoning.steps.append(held)
    }
    guard !hasSeriesBreak(within: window) else {
      assessment.verdict = .undecided(.seriesBreak)
      return assessment
    }

    let isSatisfied = target.isKept(sum, expected: expected)
    assessment.reasoning.steps.append(.satisfied(sum, target, isSatisfied))
    if case .between(_, let high) = target, sum > self.expected(high.value * units, isCeiling: true)
    {
      assessment.notes.insert(.aboveRange)
    }
    if window.hasEnded {
      judgeEnded(
        &assessment, window, isSatisfied: isSatisfied,
        beyondChange: beyondChange(sum, window, rate, level: level), isPooled: true)
    } else if !speaks(window) {
      assessment.verdict = .undecided(.tooEarly)
    } else if expected == 0, sum == 0 || !isCeiling {
      assessment.verdict = sum > 0 || isCeiling ? .onTrack : .undecided(.tooEarly)
    } else if isSatisfied {
      assessment.verdict = .onTrack
    } else {
      let ratio = assessment.nearness(of: sum, to: expected, isCeiling: isCeiling)
      assessment.judgeNotHolding(ratio: ratio, thresholds: plan.thresholds)
      forgiveOne(&assessment, sum, expected)
    }
    withholdOnTrack(&assessment, in: window)
    return assessment
  }

  /// The verdict that no figure to come can change: the sum has passed what all spans but the not measured ask for.
  private func beyondChange(
    _ sum: Fraction, _ window: WindowCase, _ rate: Rate, level: Fraction
  ) -> Verdict? {
    guard window.isWaiting else { return nil }
    let target = window.goal.target
    let isCeiling = target.better == .lower
    let days =
      window.isToDate
      ? [window.window.period] : window.spans.filter { $0.state != .notMeasured }.map(\.period)
    let most = expected(level * units(rate, in: days), isCeiling: isCeiling)
    if isCeiling { return target.isKept(sum, expected: most) ? nil : .missed }
    let isEnough = openDays(in: days) * 3 >= openDays(in: window.spans.map(\.period)) * 2
    return isEnough && target.isKept(sum, expected: most) ? .met : nil
  }

  /// The open days of some stretches.
  func openDays(in days: [Period]) -> Int { days.reduce(0) { $0 + holidays.openDays(in: $1) } }

  /// The weeks of some stretches, or the calendar months that lie wholly within one and of which at least half the
  /// days are open.
  func units(_ rate: Rate, in days: [Period]) -> Fraction {
    days.reduce(.zero) {
      $0 + (rate == .perWeek ? holidays.weeks(in: $1) : holidays.months(in: $1))
    }
  }

  /// In how many of the spans with typed figures the goal was held.
  private func heldSpans(_ rate: Rate, in window: WindowCase) -> ReasoningStep? {
    guard !isCounted, !window.isToDate, let level = window.goal.target.level else { return nil }
    let spans = countedSpans(of: window).filter { $0.period.last < today }
    guard let length = spans.first?.length, spans.count > 1 else { return nil }
    let held = spans.count { span in
      let sum = sum(window.figures.filter { span.period.contains($0.day) }).sum
      let isCeiling = window.goal.target.better == .lower
      return window.goal.target.isKept(
        sum, expected: expected(level * units(rate, in: [span.period]), isCeiling: isCeiling))
    }
    return .heldSpans(length, held: held, of: spans.count)
  }
}

extension Target {
  /// Whether a sum keeps what is expected of it by now.
  fileprivate func isKept(_ sum: Fraction, expected: Fraction) -> Bool {
    switch self {
    case .lessThan: sum < expected
    case .atMost: sum <= expected
    case .moreThan: sum > expected
    default: sum >= expected
    }
  }
}
