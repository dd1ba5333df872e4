/// What was measured. Zero, not measured and absent are three different things.
public enum Figure: Hashable, Sendable {
  /// A decimal number: `61,0`.
  case amount(Amount)
  /// A numerator and a denominator, or attendances and occasions: `12/18`. Both are whole, 0 or above.
  case ratio(Int, Int)
  /// Yes or no.
  case answer(Bool)
  /// A step of a rating, the lowest being 1.
  case step(Int)
  /// Not measured, with the reason.
  case notMeasured(reason: String)
  /// The figure that it supersedes was taken back, and nothing stands in its place.
  case withdrawn

  /// The largest numerator or denominator that a ratio may have.
  public static let largestCount = 99_999_999
}
