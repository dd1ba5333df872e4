/// Rules C and D: which of them each window is judged by.
extension Subject {
  /// The length of the tally's window; the whole plan for a newest figure.
  var windowLength: WindowLength { indicator.tally.window ?? .plan }

  /// Judges every window that has begun, and finds the verdict that stands.
  func assessWindows() -> Assessment {
    let rule: Rule = goal.rate != nil ? .rate : isPooled ? .windowFigure : .windowCount
    let judged = begunWindows(windowLength, until: deadline).compactMap { window in
      assess(window, by: rule).map { (window: window, assessment: $0) }
    }
    return overall(judged, rule: rule)
  }

  /// One window's own assessment; nil when the plan cuts it so short that nothing is asked of it.
  private func assess(_ window: WindowCase, by rule: Rule) -> Assessment? {
    switch rule {
    case .rate: assessRate(window)
    case .windowFigure: assessWindowFigure(window)
    default: assessWindowCount(window)
    }
  }

  var isPooled: Bool { indicator.isPooled }

  /// A window's figures made into one, and the step that says how; nil when there are none to be made into
  /// one, or their denominator is zero.
  func tallied(_ window: WindowCase) -> (figure: Tallied, step: ReasoningStep)? {
    guard let day = window.figures.last?.day else { return nil }
    guard isPooled else {
      let (parts, sum) = sum(window.figures)
      return (Tallied(value: sum, day: day), .added(parts, sum: sum))
    }
    let ratios = pooled(window.figures)
    guard let (numerator, denominator) = summed(ratios), denominator != 0 else { return nil }
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

  /// The ratios that a window's figure is pooled of: all, or the newest alone when each is a total so far.
  private func pooled(_ figures: [DatedFigure]) -> [DatedFigure] {
    let ratios = figures.filter { if case .ratio = $0.figure { true } else { false } }
    if case .toDate = indicator.tally { return Array(ratios.suffix(1)) }
    return ratios
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
    if case .toDate = indicator.tally { parts = Array(parts.suffix(1)) }
    return (parts, parts.reduce(.zero, +))
  }
}
