/// A quarter that is closed: how it ended.
public struct QuarterEnding: Hashable, Sendable {
  /// The quarter, and what it lacks.
  public let gap: ClosingOutlook.Gap
  /// The verdicts as of its end, it and all before it counted as closed.
  public let rollup: Rollup

  /// Judges a quarter as of its end.
  ///
  /// - Parameters:
  ///   - plan: as it was in force on `quarter.judgedOn`.
  ///   - records: all that has been recorded.
  public init(_ gap: ClosingOutlook.Gap, plan: Plan, records: Records) {
    self.gap = gap
    rollup = Rollup(
      plan: plan, records: records.asOfTheEnd(of: gap.quarter, in: plan),
      asOf: gap.quarter.judgedOn)
  }

  /// The quarter.
  public var quarter: Quarter { gap.quarter }
}
