/// A number, and how much of it is chance.
struct Level {
  var value: Fraction
  /// Its variance, in the number's unit squared.
  var variance: Fraction

  init(_ value: Fraction, variance: Fraction = 0) {
    self.value = value.rounded(toDecimals: 4)
    self.variance = variance.rounded(toDecimals: 4)
  }
}

/// The numbers that another is held against: it is far off when it lies far outside them all, further than they
/// have moved from one to the next and further than chance would take it.
struct Spread {
  private let low: Level
  private let high: Level
  private let largestMove: Fraction
  private let isEstablished: Bool
  private let isCeiling: Bool
  private let isLoose: Bool

  /// - Parameters:
  ///   - levels: at least one, in their order.
  ///   - isCeiling: whether only what lies above them is far off.
  ///   - isSeries: whether they follow one another, so that their moves tell what is usual.
  ///   - isLoose: whether they are of something else and less near.
  init(_ levels: [Level], isCeiling: Bool = false, isSeries: Bool = true, isLoose: Bool = false) {
    low = levels.min { $0.value < $1.value } ?? Level(0)
    high = levels.max { $0.value < $1.value } ?? Level(0)
    let moves = zip(levels, levels.dropFirst()).map { ($1.value - $0.value).magnitude }
    largestMove = isSeries ? moves.max() ?? 0 : 0
    isEstablished = isSeries && moves.count > 1
    self.isCeiling = isCeiling
    self.isLoose = isLoose
  }

  func isFar(_ level: Level, in indicator: Indicator) -> Bool {
    let isAbove = level.value > high.value
    guard isAbove || !isCeiling && level.value < low.value else { return false }
    let end = isAbove ? high : low
    let distance = (level.value - end.value).magnitude
    let chance = level.variance + end.variance
    // Four standard deviations.
    guard distance > largestMove, distance * distance > 16 * chance else { return false }
    return indicator.unit == .percent
      ? distance > points : Self.isTimes(level.value, end.value, times(in: indicator))
  }

  /// Whether a number could be far from any numbers that another one is among: the nearest of them lies between the two.
  static func mayBeFar(_ level: Level, from other: Level, in indicator: Indicator) -> Bool {
    indicator.unit == .percent
      ? (level.value - other.value).magnitude > fewestPoints
      : min(level.value, other.value) <= 0 || isTimes(level.value, other.value, fewestTimes)
  }

  private static let fewestPoints: Fraction = 10
  private static let fewestTimes: Fraction = 3

  /// How many percentage points are far.
  private var points: Fraction { isLoose ? 40 : isEstablished ? Self.fewestPoints : 25 }

  /// How many times another a number is that is far. What adds up goes up and down with the season.
  private func times(in indicator: Indicator) -> Fraction {
    isLoose ? 10 : indicator.tally == .latest || indicator.isPooled ? Self.fewestTimes : 4
  }

  /// Whether one number is several times the other. Nothing at all is common and no slip, and of nothing there is
  /// no several times.
  private static func isTimes(_ first: Fraction, _ second: Fraction, _ times: Fraction) -> Bool {
    let (less, more) = (min(first, second), max(first, second))
    return less > 0 && more > times * less
  }
}
