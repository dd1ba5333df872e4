/// How far a plan's history had come at one time. What is recorded is only ever added to, so everything can
/// be read again as it was then.
public struct HistoryPoint: Hashable, Sendable {
  /// The number of the plan's revision that was in force.
  public var revision: Int
  /// The sequence number of the newest measurement; 0 when there was none.
  public var measurement: Int
  /// The sequence number of the logbook's newest line; 0 when there was none.
  public var occasion: Int
  /// The sequence number of the newest closing or reopening of a quarter; 0 when there was none.
  public var quarterEvent: Int

  /// A point so late that all that is recorded came before it.
  static let end = HistoryPoint(
    revision: Int.max, measurement: Int.max, occasion: Int.max, quarterEvent: Int.max)
}
