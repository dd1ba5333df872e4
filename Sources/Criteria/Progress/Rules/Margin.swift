/// The uncertainty of a share of a sample: the 95 % margin 1.96·√(p(1−p)/n), kept squared so that it stays
/// exact. Shares are rounded to four decimals and distances to nine first: it is an estimate.
public struct Margin: Hashable, Sendable {
  /// The margin's square, in percentage points squared.
  public let squared: Fraction
  /// The shares that it comes of, with their samples: one, or the two of a change.
  let samples: [Sample]

  /// The margin of one share, in percent, of a sample of `size`, which is above zero.
  public init(of share: Fraction, size: Int) {
    let share = min(max(share, 0), 100).rounded(toDecimals: 4)
    squared = Fraction(38_416, 10_000) * share * (100 - share) / Fraction(size)
    samples = [Sample(share: share, size: size)]
  }

  /// The margin of the change between two shares: the root of the sum of both squared; of the one whose
  /// sample is known when only one is. Nil when neither is.
  init?(of value: Fraction, size: Int?, against reference: Fraction, size other: Int?) {
    let known = [
      size.map { Margin(of: value, size: $0) }, other.map { Margin(of: reference, size: $0) },
    ]
    .compactMap { $0 }
    guard !known.isEmpty else { return nil }
    squared = known.reduce(.zero) { $0 + $1.squared }
    samples = known.flatMap(\.samples)
  }

  /// Whether a distance lies within the margin; no margin is as wide as 200 percentage points.
  func covers(_ distance: Fraction) -> Bool {
    guard distance.magnitude < 200 else { return false }
    let rounded = distance.rounded(toDecimals: 9)
    return rounded * rounded <= squared
  }

  /// Whether it is at most five percentage points, so that what lies within it can be called kept.
  var isNarrow: Bool { squared <= 25 }

  /// The step that says so.
  func step(distance: Fraction) -> ReasoningStep {
    .margin(
      of: samples, squared: squared, distance: distance.magnitude, within: covers(distance))
  }
}

/// A share of a sample.
public struct Sample: Hashable, Sendable {
  /// The share, in percent.
  public let share: Fraction
  /// How many answered (n).
  public let size: Int

  /// A share of a sample.
  public init(share: Fraction, size: Int) {
    self.share = share
    self.size = size
  }
}
