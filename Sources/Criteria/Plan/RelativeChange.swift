/// A number that is asked relative to the baseline, or to the year before: half of it, 20 % fewer, 5 percentage points
/// more, 5 fewer.
public struct RelativeChange: Hashable, Sendable {
  /// Whether it is to be more, at least; else less, at most.
  public var isRise: Bool
  /// How much: percent of what it is held against, or so many of its own unit.
  public var size: Size

  /// How much more or less.
  public enum Size: Hashable, Sendable {
    /// So many percent of what it is held against.
    case percent(Amount)
    /// So many of its own unit, which of a percentage are percentage points.
    case amount(Amount)
  }

  /// The number of percent, or of the unit.
  var amount: Amount {
    switch size {
    case .percent(let amount), .amount(let amount): amount
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
  ///
  /// - Parameter isWhole: whether it is of what comes in whole numbers, so that 999,92 of them are 1.000.
  public func target(from baseline: Fraction, isWhole: Bool = false) -> Target? {
    let change: Fraction
    switch size {
    case .percent(let percent): change = baseline * percent.value / 100
    case .amount(let amount): change = amount.value
    }
    guard change != .zero else { return nil }
    let level = isRise ? baseline + change : baseline - change
    let asked = isWhole ? Fraction(isRise ? level.ceiling : level.floor) : level
    return isRise ? .atLeast(Amount(notAbove: asked)) : .atMost(Amount(notAbove: asked))
  }

  /// The number that it comes to when it is asked anew in each of some years, to six decimals; nil where it does not move.
  public func target(from value: Fraction, overYears years: Int, isWhole: Bool = false) -> Target? {
    (1..<max(1, years)).reduce(target(from: value, isWhole: isWhole)) { target, _ in
      target?.level.flatMap { self.target(from: $0, isWhole: isWhole) }
    }
  }
}
