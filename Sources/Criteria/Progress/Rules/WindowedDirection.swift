/// Rule B for figures that add up or are averaged: the newest decided window against the baseline, or
/// against the window of the year that the goal names ("stiger fra 2018 til 2021").
///
/// Counts are compared only between whole windows: five months of a year that the plan cuts are not less
/// than twelve.
extension Subject {
  func assessWindowedDirection() -> Assessment {
    let windows = begunWindows(windowLength, until: plan.period.last).filter {
      $0.window.period.last <= deadline && (isPooled || !$0.window.isCut)
    }
    let decided = windows.filter { $0.isDecided && tallied($0) != nil }
    var assessment = begin(.direction, baseline: baselineValue)
    assessment.reasoning.steps.append(.deadline(deadline, today: today, passed: isOver))
    assessment.current = windows.last { tallied($0) != nil }.flatMap(tallied)?.figure
    if !isOver {
      assessment.notes.formUnion(owedNotes(newest: figures.last?.day, until: deadline))
    }
    switch reference(among: windows) {
    case .missing(let reason): assessment.verdict = .undecided(reason)
    case .value(let reference, let last):
      assessment.baseline = reference
      let candidates = decided.filter { $0.window.period.first > last }
      let awaited = windows.last { $0.isClosed && $0.window.period.first > last }
      if isOver, let awaited, !awaited.isDecided {
        assessment.verdict = .undecided(.awaitingFinal)
      } else if let newest = candidates.last {
        judge(&assessment, newest, against: reference)
      } else {
        assessment.verdict = .undecided(awaited == nil ? .notBegun : .awaitingFinal)
      }
    }
    return assessment.concluded()
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
    guard let named, named.isDecided, let figure = tallied(named)?.figure else {
      let isLate = today > .last(of: year) + plan.reportingDays
      return .missing(isLate ? .baselineOverdue : .baselinePending)
    }
    let day = named.window.period.last
    let value = BaselineValue(value: figure.value, day: day, sampleSize: figure.sampleSize)
    return .value(value, until: day)
  }

  private func judge(
    _ assessment: inout Assessment, _ window: WindowCase, against reference: BaselineValue
  ) {
    guard let (current, step) = tallied(window) else { return }
    assessment.current = current
    assessment.window = window.window
    assessment.reasoning.steps += steps(of: window) + [.figure(current), step]
    guard !hasSeriesBreak(after: reference.day, upTo: current.day) else {
      assessment.verdict = .undecided(.seriesBreak)
      return
    }
    judge(
      &assessment, current, against: reference, level: reference.value,
      isHold: !goal.target.asksForChange, margin: margin(of: current, against: reference))
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
