import Criteria

/// A quarter that was closed or opened again.
public struct QuarterEvent: Hashable, Sendable {
  /// The quarter.
  public var quarter: Quarter
  /// Which of the two.
  public var kind: Kind
  /// Who did it.
  public var recordedBy: String
  /// When, in seconds since 1970-01-01 UTC.
  public var recordedAt: Int
  /// Why; always there when a quarter is opened again.
  public var reason: String?
  /// The day from which a closing holds.
  public var asOf: Day?

  /// What may happen to a quarter.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// No more figures are recorded in it.
    case closed
    /// Figures may be recorded in it again.
    case reopened
  }
}
