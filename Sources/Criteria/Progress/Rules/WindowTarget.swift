/// What a count's goal asks of one window (domain.md, "Windows").
extension Target {
  /// The target of a window: where the plan cuts it, ⌊goal × its share of the full window's days⌋; nil where
  /// that is 0 and the window is not judged. At most 0 asks the same of any stretch.
  public func asked(of window: Window) -> Target? {
    guard window.isCut, level != nil, self != .atMost(Amount(0)) else { return self }
    let days = Int128(window.period.dayCount)
    let cut = cut(to: Fraction(days, Int128(window.full.dayCount)))
    return cut.level.map { $0 > 0 } == true ? cut : nil
  }
}

extension Indicator {
  /// Whether figures are pooled ratios, as shares and averages are, and not counts that add up.
  public var isPooled: Bool {
    if case .average = tally { return true }
    return unit == .percent
  }

  /// The stretch that its figures are counted in, when that is less than the whole plan.
  public var recurringWindow: WindowLength? {
    switch tally {
    case .sum(let length?), .toDate(let length?), .average(let length?):
      length == .plan ? nil : length
    default: nil
    }
  }
}
