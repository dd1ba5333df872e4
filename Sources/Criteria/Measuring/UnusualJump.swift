extension Records {
  /// Whether a figure is further from the one before it than the series has ever moved: the mark of a
  /// slip of the fingers, which is worth a question and never a refusal.
  ///
  /// One earlier move says little of what is usual, so against one alone the figure must have moved more
  /// than three times as far. A total so far (`toDate`) is compared by what each figure adds in its window.
  ///
  /// - Parameter measurement: a figure that has been checked and is not recorded yet.
  /// - Returns: the figure that it jumps from, or nil when the jump is not unusual.
  public func unusualJump(
    to measurement: Measurement, of indicator: Indicator, in plan: Plan
  ) -> Measurement? {
    if indicator.unit == .yesNo { return nil }
    let others = series(of: measurement.indicator, at: measurement.site).filter {
      $0.id != measurement.correction?.supersedes && $0.figure.value(in: indicator) != nil
    }
    guard let previous = others.last(where: { $0.day < measurement.day }) else { return nil }
    let moves = Moves(indicator, at: measurement.site, in: plan)
    guard let jump = moves.move(to: measurement, from: previous) else { return nil }
    let earlier = moves.all(of: others).map(\.magnitude)
    guard let largest = earlier.max() else { return nil }
    if jump < 0, case .toDate = indicator.tally { return previous }
    let limit = earlier.count == 1 ? largest * 3 : largest
    return limit > 0 || earlier.count > 1 ? (jump.magnitude > limit ? previous : nil) : nil
  }
}

/// How far each figure of a series lies from the one before.
private struct Moves {
  private let indicator: Indicator
  /// What the first figure of a series moves from.
  private let start: Fraction?
  private let windows: [Window]

  init(_ indicator: Indicator, at site: Slug?, in plan: Plan) {
    self.indicator = indicator
    if case .measured(let figure, _)? = indicator.baseline?.value(at: site),
      indicator.tally == .latest
    {
      start = figure.value(in: indicator)
    } else if case .toDate = indicator.tally {
      start = 0
    } else {
      start = nil
    }
    if case .toDate(let length?) = indicator.tally {
      windows = Window.all(length, of: plan.period)
    } else {
      windows = []
    }
  }

  /// The move from one figure to the next; the first of a window moves from zero.
  func move(to next: Measurement, from previous: Measurement) -> Fraction? {
    guard let to = next.figure.value(in: indicator),
      let from = previous.figure.value(in: indicator)
    else { return nil }
    let isNewWindow = windows.contains {
      $0.period.contains(next.day) && !$0.period.contains(previous.day)
    }
    return isNewWindow ? to : to - from
  }

  /// The moves of a series, the one from its baseline first.
  func all(of series: [Measurement]) -> [Fraction] {
    let first = series.first?.figure.value(in: indicator)
    let fromStart = start.flatMap { start in first.map { $0 - start } }
    return [fromStart].compactMap { $0 }
      + zip(series, series.dropFirst()).compactMap { move(to: $1, from: $0) }
  }
}
