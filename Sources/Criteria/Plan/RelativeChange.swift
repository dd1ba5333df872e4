/// A number that is asked relative to the baseline: half of it, 20 % fewer, 5 percentage points more.
public struct RelativeChange: Hashable, Sendable {
  /// Whether it is to be more than the baseline, at least; else less, at most.
  public var isRise: Bool
  /// How much: percent of the baseline, or percentage points.
  public var size: Size

  /// How much more or less.
  public enum Size: Hashable, Sendable {
    /// So many percent of the baseline.
    case percent(Amount)
    /// So many percentage points.
    case points(Amount)
  }

  /// The number of percent or percentage points.
  var amount: Amount {
    switch size {
    case .percent(let amount), .points(let amount): amount
    }
  }

  /// A change.
  public init(isRise: Bool, _ size: Size) {
    self.isRise = isRise
    self.size = size
  }

  /// Half of the baseline (halveres).
  public static let halved = RelativeChange(isRise: false, .percent(Amount(50)))
  /// Twice the baseline (fordobles).
  public static let doubled = RelativeChange(isRise: true, .percent(Amount(100)))

  /// The number that it comes to from a baseline, to six decimals; nil where it does not move it.
  public func target(from baseline: Fraction) -> Target? {
    let change: Fraction
    switch size {
    case .percent(let percent): change = baseline * percent.value / 100
    case .points(let points): change = points.value
    }
    guard change != .zero else { return nil }
    let level = Amount(notAbove: isRise ? baseline + change : baseline - change)
    return isRise ? .atLeast(level) : .atMost(level)
  }
}
