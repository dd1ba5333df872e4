/// Where one plan stands, in a few numbers: what the portfolio shows of it.
public struct PlanSummary: Hashable, Sendable {
  /// The plan's id.
  public let id: Slug
  /// The plan's name.
  public let name: String
  /// The plan's first to last day; nil where the agreement gives none.
  public let period: Period?
  /// The day that it is as of.
  public let asOf: Day
  /// How many criteria have each verdict.
  public let counts: VerdictCounts
  /// The criterion that needs attention the most: the worst, and of those the agreement's first. Nil when
  /// none needs any.
  public let foremost: ForemostCriterion?
  /// The figures that the plan waits for.
  public let figures: FiguresDue
  /// What else is outstanding.
  public let outstanding: Outstanding

  /// Goes up by one with every change of what a summary says of the same plan and records, where the rules stay the
  /// same: one that was kept is then made anew.
  public static let version = 1

  /// A summary that was made before.
  public init(
    id: Slug, name: String, period: Period?, asOf: Day, counts: VerdictCounts,
    foremost: ForemostCriterion?, figures: FiguresDue, outstanding: Outstanding
  ) {
    (self.id, self.name, self.period, self.asOf) = (id, name, period, asOf)
    (self.counts, self.foremost) = (counts, foremost)
    (self.figures, self.outstanding) = (figures, outstanding)
  }

  /// Sums up a judged plan.
  public init(_ rollup: Rollup, records: Records) {
    id = rollup.plan.id
    name = rollup.plan.name
    period = rollup.plan.agreedPeriod
    asOf = rollup.asOf
    counts = rollup.counts
    foremost = ForemostCriterion(rollup)
    figures = FiguresDue(rollup, records: records)
    outstanding = Outstanding(rollup.plan, records: records, asOf: rollup.asOf)
  }

  /// How many figures, and how much of what is followed besides them, are late.
  public var overdue: Int { figures.overdue + outstanding.overdue }

  /// Whether something is late, or a criterion is behind, far behind or missed while the plan can still do
  /// something about it.
  public var needsAttention: Bool { overdue > 0 || openAttention > 0 }

  /// Whether this plan needs attention before another: the more criteria that need it while the plan is not
  /// over the sooner, then the more of them that were missed, are far behind, then the more that is late, and
  /// the more recommendations that wait.
  public func isMoreUrgent(than other: PlanSummary) -> Bool {
    other.urgency.lexicographicallyPrecedes(urgency)
  }

  /// Whether the two need attention alike.
  public func isAsUrgent(as other: PlanSummary) -> Bool { urgency == other.urgency }

  private var urgency: [Int] {
    [
      openAttention, isOver ? 0 : counts.missed, isOver ? 0 : counts.farBehind, overdue,
      outstanding.undecided, isOver ? 0 : 1,
    ]
  }

  /// How many criteria need attention of a plan that is not over.
  private var openAttention: Int { isOver ? 0 : counts.needingAttention }

  private var isOver: Bool { period?.phase(on: asOf) == .over }
}

/// A criterion that needs attention, and how it stands.
public struct ForemostCriterion: Hashable, Sendable {
  /// The criterion's number in its area or activity, if it has one.
  public let number: CriterionNumber?
  /// The criterion's name.
  public let name: String
  /// How it stands: missed, far behind or behind.
  public let verdict: Verdict

  /// A criterion that needs attention.
  public init(number: CriterionNumber?, name: String, verdict: Verdict) {
    (self.number, self.name, self.verdict) = (number, name, verdict)
  }

  /// The worst of a plan's criteria that need attention, the agreement's first where several are.
  init?(_ rollup: Rollup) {
    let needing = rollup.criteria.filter { $0.verdict.needsAttention }
    // Of several that are the least, `min` answers with the first.
    guard let worst = needing.min(by: { $0.verdict.rank < $1.verdict.rank }) else { return nil }
    number = worst.criterion.number
    name = worst.criterion.name
    verdict = worst.verdict
  }
}
