/// Several plans together: the sums over their summaries.
public struct Portfolio: Hashable, Sendable {
  /// How many plans there are.
  public let plans: Int
  /// How many criteria of all plans have each verdict.
  public let counts: VerdictCounts
  /// How many plans need attention.
  public let needingAttention: Int
  /// How many plans have a criterion that is behind, far behind or missed.
  public let withCriteriaBehind: Int
  /// How many plans have overdue figures.
  public let withOverdueFigures: Int
  /// How many figures are overdue in all plans.
  public let overdue: Int
  /// How many figures are missing for the quarters that are being collected.
  public let missing: Int
  /// The next day by which figures that are missing are to be there.
  public let nextDeadline: Day?

  /// Adds plans up.
  public init(_ summaries: some Sequence<PlanSummary>) {
    let all = Array(summaries)
    plans = all.count
    counts = all.reduce(VerdictCounts([])) { $0 + $1.counts }
    needingAttention = all.count(where: \.needsAttention)
    withCriteriaBehind = all.count { $0.counts.needingAttention > 0 }
    withOverdueFigures = all.count { $0.figures.overdue > 0 }
    overdue = all.reduce(0) { $0 + $1.figures.overdue }
    missing = all.reduce(0) { $0 + ($1.figures.nextDeadline == nil ? 0 : $1.figures.missing) }
    nextDeadline = all.compactMap(\.figures.nextDeadline).min()
  }
}
