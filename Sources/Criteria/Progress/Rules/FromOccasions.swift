/// What is judged from the logbook besides what the figures themselves say (domain.md, "Windows", rules C
/// and D).
extension Subject {
  /// The steps that say which window is judged, what became of its spans, and what was counted in it.
  func steps(of window: WindowCase) -> [ReasoningStep] {
    var steps = [
      ReasoningStep.window(window.window, closed: window.hasEnded, decided: window.isSettled)
    ]
    if let counted {
      let quarters = counted.quarters.filter { window.window.period.contains($0.day) }
      steps.append(
        .counted(
          from: counted.activity, held: quarters.reduce(0) { $0 + $1.held },
          withoutNumber: quarters.reduce(0) { $0 + $1.withoutNumber }))
    } else if !window.told.isEmpty {
      steps.append(.spans(window.told, coverage(of: window)))
    }
    return steps
  }

  /// How many more are planned in an open window, when each adds one to what is counted.
  func planned(in window: WindowCase) -> Int {
    guard let counted, counted.plannedCount, !window.hasEnded else { return 0 }
    return counted.planned(within: window.window.period)
  }

  /// In how many of the weeks or months of a window that are over the goal was held. A week or month counts
  /// when more than half of its days are open; of one that the window cuts only its days in the window.
  func heldUnits(_ rate: Rate, in window: WindowCase, upTo day: Day) -> ReasoningStep? {
    guard let counted else { return nil }
    let units = window.window.period.units(rate).filter {
      $0.days.last <= day && holidays.openDays(in: $0.days) * 2 > $0.length
    }
    let kept = counted.counts(in: units.map(\.days)).count {
      $0.figure.value(in: indicator).flatMap(window.goal.target.isSatisfied) ?? false
    }
    return units.isEmpty ? nil : .heldUnits(rate, held: kept, of: units.count)
  }
}
