/// Rule B, *every year*: each ended year against the newest earlier year with a figure, the first against the baseline.
extension Subject {
  func assessEachYear() -> Assessment {
    var reference = baselineValue
    var judged: [JudgedWindow] = []
    for window in begunWindows(.year, until: deadline) {
      let own = figure(of: window)
      // Without a reference the first year with a figure is not judged; one without waits for it.
      if reference != nil || own == nil {
        judged.append(
          JudgedWindow(window: window, assessment: assess(window, own, against: reference)))
      }
      if let own, !isCutSum(window) {
        reference = BaselineValue(
          value: own.value, day: window.window.period.last, sampleSize: own.sampleSize)
      }
    }
    guard reference != nil || !judged.isEmpty || baseline == nil else {
      return undecided(missingBaseline)
    }
    return overall(judged, rule: .direction)
  }

  private func assess(
    _ window: WindowCase, _ own: Tallied?, against reference: BaselineValue?
  ) -> Assessment {
    var assessment = begin(.direction, baseline: baselineValue, of: window.goal)
    assessment.reasoning.steps += steps(of: window)
    assessment.coverage = coverage(of: window)
    guard let own, let reference else {
      assessSilent(window, &assessment)
      return assessment
    }
    assessment.current = own
    assessment.reasoning.steps.append(.figure(own))
    let difference = own.value - reference.value
    let asked = yearlyTarget(of: window, after: reference)
    let isSatisfied =
      asked?.isSatisfied(by: own.value)
      ?? (window.goal.target.better.gain(from: reference.value, to: own.value) > 0)
    assessment.reasoning.steps += [
      .compared(own.value, reference: reference.value, difference: difference),
      .satisfied(own.value, asked ?? window.goal.target, isSatisfied),
    ]
    if hasSeriesBreak(after: reference.day, upTo: own.day) {
      assessment.verdict = .undecided(.seriesBreak)
    } else if !window.hasEnded {
      assessment.verdict = .undecided(.tooEarly)
    } else if window.isWaiting {
      assessment.verdict = .undecided(.awaitingFinal)
    } else if isCutSum(window) || lacksPart(window) {
      assessment.verdict = .undecided(.notMeasured)
    } else {
      assessment.judgeFinally(isSatisfied)
    }
    withholdOnTrack(&assessment, in: window)
    return assessment
  }

  /// The number that is asked of a year by the change that each year is to bring, for every year since the one it is held
  /// against, but none before the plan's first; nil where any change the right way is enough.
  private func yearlyTarget(of window: WindowCase, after reference: BaselineValue) -> Target? {
    guard case .changesEachYear(let change) = window.goal.target else { return nil }
    let years = window.window.full.last.year - max(reference.day.year, plan.period.first.year - 1)
    return change.target(from: reference.value, overYears: years, isWhole: indicator.unit.isWhole)
  }

  /// The figure that a year is compared by: the newest, or what its figures come to.
  private func figure(of window: WindowCase) -> Tallied? {
    guard window.hasLines else { return nil }
    guard indicator.tally == .latest else { return tallied(window)?.figure }
    return window.figures.last.flatMap { tallied($0) }
  }

  /// Whether the plan cuts a year whose figures add up, so that it cannot be compared with a whole one.
  private func isCutSum(_ window: WindowCase) -> Bool {
    window.window.isCut && !isPooled && indicator.tally != .latest
  }

  /// Whether a sum lacks a span, or a share or an average one that was closed without a figure.
  private func lacksPart(_ window: WindowCase) -> Bool {
    guard indicator.tally != .latest else { return false }
    return window.has(.neverReported) || (!isPooled && window.has(.notMeasured))
  }
}
