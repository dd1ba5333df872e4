/// What a count's goal asks of one window (domain.md, "Windows").
extension Goal {
  /// The target of a window: where the plan cuts it, the goal's share of the full window's days, rounded down for a
  /// count; nil where that is 0 and the window is not judged. At most 0 asks the same of any stretch.
  public func asked(of window: Window, unit: Unit) -> Target? {
    guard window.isCut, target.level != nil, target != .atMost(Amount(0)) else { return target }
    let share = Fraction(Int128(window.period.dayCount), Int128(window.full.dayCount))
    let cut = target.cut(to: share, isWhole: unit.isWhole)
    return cut.level.map { $0 > 0 } == true ? cut : nil
  }
}

extension Indicator {
  /// Whether figures are pooled ratios, as shares and averages are, and not counts that add up.
  public var isPooled: Bool { tally.isAverage || unit == .percent }

  /// Whether each figure is its window's total so far, so that the newest alone counts.
  var isToDate: Bool { if case .toDate = tally { true } else { false } }

  /// The stretch that its figures are counted in, when that is less than the whole plan.
  public var recurringWindow: WindowLength? {
    tally.window.flatMap { $0 == .plan ? nil : $0 }
  }
}
