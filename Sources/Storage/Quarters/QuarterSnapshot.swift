import Criteria

/// What was shown when a quarter was closed.
public struct QuarterSnapshot: Hashable, Sendable {
  /// The day from which the closing holds.
  public var asOf: Day
  /// How far the history had come, with the plan's revision that was in force on the day that the verdicts are as
  /// of; when it has been stored, the closing itself is the last that happened.
  public var point: HistoryPoint
  /// The version of the rules that reached the verdicts, from 1.
  public var rules: Int
  /// The verdicts with their reasoning, as a JSON document; never empty.
  public var verdicts: String

  /// A snapshot.
  public init(asOf: Day, point: HistoryPoint, rules: Int, verdicts: String) {
    self.asOf = asOf
    self.point = point
    self.rules = rules
    self.verdicts = verdicts
  }
}
