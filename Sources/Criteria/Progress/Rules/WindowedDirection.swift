/// Rule B for figures that add up or are averaged: the newest settled window against the baseline, or
/// against the window of the year that the goal names ("stiger fra 2018 til 2021").
///
/// Counts are compared only between whole windows: five months of a year that the plan cuts are not less
/// than twelve.
extension Subject {
  func assessWindowedDirection() -> Assessment {
    let windows = begunWindows(windowLength, until: plan.period.last).filter {
      $0.window.period.last <= deadline && (isPooled || !$0.window.isCut) && $0.isFollowed
    }
    var assessment = begin(.direction, baseline: baselineValue)
    assessment.reasoning.steps.append(.deadline(deadline, today: today, passed: isOver))
    assessment.current = windows.last { tallied($0) != nil }.flatMap { tallied($0) }?.figure
    assessment.spans = windows.flatMap(\.told)
    if !isOver, windows.last?.gaps.isEmpty == false { assessment.notes.insert(.figuresOverdue) }
    switch reference(among: windows) {
    case .missing(let reason): assessment.verdict = .undecided(reason)
    case .value(let reference, let last):
      assessment.baseline = reference
      let candidates = windows.filter { $0.window.period.first > last && $0.hasEnded }
      let newest = candidates.last { !$0.isWaiting && !lacksOthers($0) }
      let awaited = candidates.last { $0.isWaiting || lacksOthers($0) }
      if let awaited, newest == nil || (isOver && awaited.window == candidates.last?.window) {
        assessment.window = awaited.window
        assessment.reasoning.steps += steps(of: awaited)
        assessment.verdict = .undecided(.awaitingFinal)
      } else if let newest {
        judge(&assessment, newest, against: reference)
        lapse(&assessment, newest: figures.last?.day)
      } else {
        assessment.verdict = .undecided(.notBegun)
      }
    }
    return assessment.concluded()
  }

  /// Whether the others whose figures it is to approach have none of its year.
  private func lacksOthers(_ window: WindowCase) -> Bool {
    guard let name = goal.target.approached, let own = comparable(window)?.figure else {
      return false
    }
    return gap(of: own.value, in: window.window.full.last.year, to: name) == nil
  }

  /// The figure of a window that can be compared with another's: nothing of a sum is lacking.
  func comparable(_ window: WindowCase) -> (figure: Tallied, step: ReasoningStep)? {
    guard window.hasLines, isPooled || !(window.has(.notMeasured) || window.has(.neverReported))
    else { return nil }
    return tallied(window)
  }

  private enum Reference {
    /// The value to beat, and the last day of what it was measured over.
    case value(BaselineValue, until: Day)
    case missing(Undecided)
  }

  private func reference(among windows: [WindowCase]) -> Reference {
    if let baselineValue { return .value(baselineValue, until: baselineValue.day) }
    guard let year = goal.target.fromYear else { return .missing(missingBaseline) }
    let named = windows.last {
      $0.window.full.last <= .last(of: year) && $0.window.full.last.year == year
    }
    guard let named, !named.isWaiting, let figure = comparable(named)?.figure else {
      let isLate = today > due(.last(of: year))
      return .missing(isLate ? .baselineOverdue : .baselinePending)
    }
    let day = named.window.period.last
    let value = BaselineValue(value: figure.value, day: day, sampleSize: figure.sampleSize)
    return .value(value, until: day)
  }

  private func judge(
    _ assessment: inout Assessment, _ window: WindowCase, against reference: BaselineValue
  ) {
    assessment.window = window.window
    assessment.reasoning.steps += steps(of: window)
    guard let (current, step) = comparable(window) else {
      assessment.verdict = .undecided(window.figures.isEmpty || !isPooled ? .notMeasured : .noBasis)
      return
    }
    assessment.current = current
    assessment.reasoning.steps += [.figure(current), step]
    guard !hasSeriesBreak(after: reference.day, upTo: current.day) else {
      assessment.verdict = .undecided(.seriesBreak)
      return
    }
    if let name = goal.target.approached,
      let start = gap(of: reference.value, in: reference.day.year, to: name),
      let gap = gap(of: current.value, in: window.window.full.last.year, to: name)
    {
      judge(&assessment, gap, of: current, against: start, of: reference)
    } else {
      judge(
        &assessment, current, against: reference, level: reference.value,
        isHold: !goal.target.asksForChange, margin: margin(of: current, against: reference))
    }
    let looksMet = assessment.verdict == .met || assessment.verdict == .onTrack
    if looksMet, window.has(.neverReported) { assessment.verdict = .undecided(.notMeasured) }
  }
}

extension Target {
  /// The year whose window a direction counts from, when the goal names one.
  public var fromYear: Int? {
    switch self {
    case .rises(let year), .falls(let year): year
    default: nil
    }
  }
}
