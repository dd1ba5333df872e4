/// Rules C and D: which of them each window is judged by.
extension Subject {
  /// The length of the tally's window; the whole plan for a newest figure.
  var windowLength: WindowLength { indicator.tally.window ?? .plan }

  /// Judges every window that has begun, and finds the verdict that stands.
  func assessWindows() -> Assessment {
    let judged = begunWindows(windowLength, until: deadline).compactMap { window in
      assess(window).map { JudgedWindow(window: window, assessment: $0) }
    }
    return overall(judged, rule: rule(of: goal))
  }

  /// Which of the rules a goal is judged by in a window.
  private func rule(of goal: Goal) -> Rule {
    goal.rate != nil ? .rate : isPooled ? .windowFigure : .windowCount
  }

  /// One window's own assessment; nil when the plan cuts it so short that nothing is asked of it.
  private func assess(_ window: WindowCase) -> Assessment? {
    switch rule(of: window.goal) {
    case .rate: assessRate(window)
    case .windowFigure: assessWindowFigure(window)
    default: assessWindowCount(window)
    }
  }

  var isPooled: Bool { indicator.isPooled }

  /// A window's figures made into one, and the step that says how; nil when there are none to be made into
  /// one, or their denominator is zero. A count that was closed without figures comes to 0.
  func tallied(
    _ window: WindowCase, countingSilence: Bool = false
  ) -> (figure: Tallied, step: ReasoningStep)? {
    let silent = window.spans.last { $0.state == .neverReported }?.period.last
    return tallied(window.figures, silentUntil: countingSilence ? silent : nil)
  }

  /// Figures made into one, and the step that says how; nil as for a window.
  ///
  /// - Parameter silent: the last day of what was closed without figures and comes to 0.
  func tallied(
    _ figures: [DatedFigure], silentUntil silent: Day? = nil
  ) -> (figure: Tallied, step: ReasoningStep)? {
    guard let day = [figures.last?.day, silent].compactMap({ $0 }).max() else { return nil }
    guard isPooled else {
      let (parts, sum) = sum(figures)
      return (Tallied(value: sum, day: day), .added(parts, sum: sum))
    }
    let ratios = pooled(figures)
    let summed = summed(ratios)
    let hasReady = figures.contains(where: \.figure.isReady)
    guard let (numerator, denominator) = summed, denominator != 0 || !hasReady else {
      // A ready share or mean stands as it was given, the newest of several.
      let ready = figures.last { $0.figure.value(in: indicator) != nil }
      return ready.flatMap { ready in tallied(ready).map { ($0, .added([$0.value], sum: $0.value)) }
      }
    }
    guard denominator != 0 else { return nil }
    let scale = indicator.unit == .percent ? 100 : 1
    let value = numerator / denominator * Fraction(scale)
    let sizes = ratios.compactMap { $0.sampleSize(in: indicator) }
    return (
      Tallied(
        value: value, numerator: numerator, denominator: denominator, day: day,
        sampleSize: sizes.isEmpty ? nil : sizes.reduce(0, +)),
      .pooled(numerator: numerator, denominator: denominator, scale: scale, result: value)
    )
  }

  /// The ratios that a window's figure is pooled of: all, or the newest figure, if it is one, when each is a total
  /// so far.
  private func pooled(_ figures: [DatedFigure]) -> [DatedFigure] {
    (indicator.isToDate ? figures.suffix(1) : figures).filter { !$0.figure.isReady }
  }

  /// The figures of a window that its own leaves out. A ready share or mean cannot be pooled: beside ratios it is left
  /// out, and of several ready shares all but the newest, since a mean of percentages says nothing. Of several ready
  /// means the newest speaks for them all.
  func leftOut(of window: WindowCase) -> [DatedFigure] {
    guard isPooled, !indicator.isToDate else { return [] }
    let ready = window.figures.filter(\.figure.isReady)
    let hasNumbers = window.figures.contains {
      !$0.figure.isReady && $0.figure.value(in: indicator) != nil
    }
    if hasNumbers { return ready }
    return indicator.unit == .percent ? ready.dropLast() : []
  }

  /// Σ numerator and Σ denominator; nil when no figure is a ratio.
  private func summed(_ figures: [DatedFigure]) -> (numerator: Fraction, denominator: Fraction)? {
    guard !figures.isEmpty else { return nil }
    var sums: (Int128, Int128) = (0, 0)
    for case .ratio(let numerator, let denominator) in figures.map(\.figure) {
      sums.0 += Int128(numerator)
      sums.1 += Int128(denominator)
    }
    return (Fraction(sums.0), Fraction(sums.1))
  }

  /// The counts of a window added up, or the newest alone when each figure is a total so far.
  func sum(_ figures: [DatedFigure]) -> (parts: [Fraction], sum: Fraction) {
    var parts = figures.compactMap { $0.figure.value(in: indicator) }
    if indicator.isToDate { parts = parts.suffix(1) }
    return (parts, parts.reduce(.zero, +))
  }
}
