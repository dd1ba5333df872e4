/// Where one plan stands, in a few numbers: what the portfolio shows of it.
public struct PlanSummary: Hashable, Sendable {
  /// The plan's id.
  public let id: Slug
  /// The plan's name.
  public let name: String
  /// The plan's first to last day.
  public let period: Period
  /// The day that it is as of.
  public let asOf: Day
  /// How many criteria have each verdict.
  public let counts: VerdictCounts
  /// The figures that the plan waits for.
  public let figures: FiguresDue

  /// Sums up a judged plan.
  public init(_ rollup: Rollup, records: Records) {
    id = rollup.plan.id
    name = rollup.plan.name
    period = rollup.plan.period
    asOf = rollup.asOf
    counts = rollup.counts
    figures = FiguresDue(rollup, records: records)
  }

  /// The share of the period's days that have passed, from 0 to 1.
  public var shareGone: Fraction { period.shareGone(by: asOf) }

  /// Whether a criterion is behind, far behind or missed, or a figure is overdue.
  public var needsAttention: Bool { counts.needingAttention > 0 || figures.overdue > 0 }

  /// Whether this plan needs attention before another: the more criteria that need it the sooner, then the
  /// more that were missed, are far behind, and the more figures that are overdue.
  public func isMoreUrgent(than other: PlanSummary) -> Bool {
    other.urgency.lexicographicallyPrecedes(urgency)
  }

  /// Whether the two need attention alike.
  public func isAsUrgent(as other: PlanSummary) -> Bool { urgency == other.urgency }

  private var urgency: [Int] {
    [counts.needingAttention, counts.missed, counts.farBehind, figures.overdue]
  }
}
