/// Rule D: a count towards a window's goal, *on the way*.
extension Subject {
  func assessWindowCount(_ window: WindowCase) -> Assessment? {
    var assessment = begin(.windowCount, in: window)
    guard let target = target(in: window.window, steps: &assessment.reasoning.steps),
      let level = target.level
    else { return nil }
    let isCeiling = target.better == .lower
    // On holidays nothing is expected, so a window of nothing else asks for nothing.
    guard isCeiling || holidays.openDays(in: window.window.period) > 0 else { return nil }
    guard let (figure, step) = tallied(window) else {
      assessEmpty(window, &assessment)
      return assessment
    }
    let sum = figure.value
    assessment.current = figure
    assessment.windowSum = sum
    assessment.reasoning.steps += [step, .figure(figure)]
    if target.isAboveRange(sum) { assessment.notes.insert(.aboveRange) }
    guard !hasSeriesBreak(within: window) else {
      assessment.verdict = .undecided(.seriesBreak)
      return assessment
    }

    let isSatisfied = target.isSatisfied(by: sum) ?? false
    assessment.reasoning.steps.append(.satisfied(sum, target, isSatisfied))
    if isCeiling, !isSatisfied {
      assessment.verdict = .missed
    } else if isSatisfied, !isCeiling {
      assessment.verdict = .met
    } else if window.isClosed {
      judgeClosed(&assessment, window, isSatisfied: isSatisfied, canChange: isCeiling)
    } else {
      judgeShare(&assessment, window, target, level: level, figure: figure)
    }
    withholdOnTrack(&assessment, in: window)
    return assessment
  }

  /// An open window: what the count should have come to by the newest figure's day, and what it will come to
  /// with what is planned.
  private func judgeShare(
    _ assessment: inout Assessment, _ window: WindowCase, _ target: Target, level: Fraction,
    figure: Tallied
  ) {
    let isCeiling = target.better == .lower
    let sum = figure.value
    let all = holidays.openDays(in: window.window.period)
    let open = holidays.openDays(in: window.counted(to: figure.day))
    let share = all == 0 ? Fraction.zero : Fraction(Int128(open), Int128(all))
    let expected = Fraction(isCeiling ? (level * share).ceiling : (level * share).floor)
    assessment.windowExpected = expected
    assessment.reasoning.steps.append(
      .share(goal: level, openDays: open, of: all, roundedUp: isCeiling, result: expected))
    if isCeiling {
      guard sum > expected else {
        assessment.verdict = .onTrack
        return
      }
    } else if isReached(&assessment, window, target, from: sum) {
      assessment.verdict = .onTrack
      return
    } else if expected == 0 {
      assessment.verdict = sum > 0 ? .onTrack : .undecided(.tooEarly)
      return
    }
    let ratio = assessment.nearness(of: sum, to: expected, isCeiling: isCeiling)
    assessment.judgeOnTheWay(ratio: ratio, thresholds: plan.thresholds)
    if (sum - expected).magnitude == 1 { assessment.soften(.oneShort) }
  }

  /// Whether what is held and what is planned in the rest of the window reach the goal together.
  private func isReached(
    _ assessment: inout Assessment, _ window: WindowCase, _ target: Target, from sum: Fraction
  ) -> Bool {
    let planned = planned(in: window)
    guard planned > 0 else { return false }
    let whole = sum + Fraction(planned)
    let reaches = target.isSatisfied(by: whole) ?? false
    assessment.reasoning.steps.append(.planned(planned, sum: whole, reaches: reaches))
    if reaches { assessment.notes.insert(.planned) }
    return reaches
  }
}
