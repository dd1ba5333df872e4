/// Rule D: a count towards a window's goal, *on the way*.
extension Subject {
  func assessWindowCount(_ window: WindowCase) -> Assessment? {
    var assessment = begin(.windowCount, in: window)
    guard let target = target(in: window, steps: &assessment.reasoning.steps),
      let level = target.level
    else { return nil }
    let isCeiling = target.better == .lower
    // On holidays nothing is expected, so a window of nothing else asks for nothing.
    guard isCeiling || holidays.openDays(in: window.window.period) > 0 else { return nil }
    let counted = tallied(window, countingSilence: countsSilence(window))
    guard window.hasLines, let (figure, step) = counted else {
      assessSilent(window, &assessment)
      return assessment
    }
    let sum = figure.value
    assessment.current = figure
    assessment.windowSum = sum
    assessment.reasoning.steps += [step, .figure(figure)]
    guard !hasSeriesBreak(within: window) else {
      assessment.verdict = .undecided(.seriesBreak)
      return assessment
    }

    let isSatisfied = satisfies(sum, target, &assessment)
    if isCeiling != isSatisfied {
      assessment.verdict = isSatisfied ? .met : .missed
    } else if window.hasEnded {
      judgeEnded(&assessment, window, isSatisfied: isSatisfied)
    } else if speaks(window) || isReached(&assessment, window, target, from: sum) {
      judgeShare(&assessment, window, target, level: level, figure: figure)
    } else {
      assessment.verdict = .undecided(.tooEarly)
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
    let open = openDays(in: countedDays(of: window, upTo: isCounted ? today : figure.day))
    let share = all == 0 ? Fraction.zero : Fraction(Int128(open), Int128(all))
    let expected = expected(level * share, isCeiling: isCeiling)
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
    forgiveOne(&assessment, sum, expected)
  }

  /// What is expected by now: a whole number of what comes in wholes, rounded to the advantage of who is judged.
  func expected(_ exact: Fraction, isCeiling: Bool) -> Fraction {
    guard indicator.unit.isWhole else { return exact }
    return Fraction(isCeiling ? exact.ceiling : exact.floor)
  }

  /// Of what comes in wholes at most one short is behind at worst.
  func forgiveOne(_ assessment: inout Assessment, _ sum: Fraction, _ expected: Fraction) {
    if indicator.unit.isWhole, (sum - expected).magnitude <= 1 { assessment.soften(.oneShort) }
  }

  /// Whether what is held and what is planned in the rest of the window reach the goal together.
  private func isReached(
    _ assessment: inout Assessment, _ window: WindowCase, _ target: Target, from sum: Fraction
  ) -> Bool {
    let planned = planned(in: window)
    guard planned > 0, target.better == .higher, !assessment.notes.contains(.planned) else {
      return assessment.notes.contains(.planned)
    }
    let whole = sum + Fraction(planned)
    let reaches = target.isSatisfied(by: whole) ?? false
    let step = ReasoningStep.planned(planned, sum: whole, reaches: reaches)
    if !assessment.reasoning.steps.contains(step) { assessment.reasoning.steps.append(step) }
    if reaches { assessment.notes.insert(.planned) }
    return reaches
  }
}
