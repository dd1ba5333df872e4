/// Several plans together: the sums over their summaries.
public struct Portfolio: Hashable, Sendable {
  /// How many plans there are.
  public private(set) var plans = 0
  /// How many criteria of all plans have each verdict.
  public private(set) var counts = VerdictCounts([])
  /// How many plans need attention.
  public private(set) var needingAttention = 0
  /// How many figures are overdue in all plans.
  public private(set) var overdueFigures = 0
  /// How many milestones are overdue in all plans.
  public private(set) var overdueMilestones = 0
  /// How many planned occasions of all plans have had their day and were neither held nor taken back.
  public private(set) var unsettledOccasions = 0
  /// How many days that something was owed to others have passed unfulfilled in all plans.
  public private(set) var overdueDuties = 0
  /// How many follow-ups are late in all plans.
  public private(set) var lateFollowUps = 0
  /// How many recommendations wait to be decided in all plans.
  public private(set) var undecided = 0
  /// The next day on which something is due; nil when nothing is.
  public private(set) var next: PortfolioDeadline?

  /// Adds plans up.
  public init(_ summaries: some Sequence<PlanSummary>) {
    for summary in summaries { add(summary) }
  }

  private mutating func add(_ summary: PlanSummary) {
    let outstanding = summary.outstanding
    plans += 1
    counts = counts + summary.counts
    needingAttention += summary.needsAttention ? 1 : 0
    overdueFigures += summary.figures.overdue
    overdueMilestones += outstanding.overdueMilestones
    unsettledOccasions += outstanding.unsettledOccasions
    overdueDuties += outstanding.overdueDuties
    lateFollowUps += outstanding.lateFollowUps
    undecided += outstanding.undecided
    if let next = summary.figures.next {
      add(PortfolioDeadline(day: next.deadline, figures: next.missing, plans: 1, duties: 0))
    }
    if let duty = outstanding.nextDuty {
      add(PortfolioDeadline(day: duty.day, figures: 0, plans: 0, duties: duty.names.count))
    }
  }

  private mutating func add(_ deadline: PortfolioDeadline) {
    if let next, next.day <= deadline.day {
      if next.day == deadline.day { self.next = next + deadline }
    } else {
      next = deadline
    }
  }

  /// How many things are late in all plans.
  public var overdue: Int {
    overdueFigures + overdueMilestones + unsettledOccasions + overdueDuties + lateFollowUps
  }
}

/// What is due on one day in all plans together.
public struct PortfolioDeadline: Hashable, Sendable {
  /// The day.
  public let day: Day
  /// How many figures are missing for which it is the last day.
  public let figures: Int
  /// How many plans miss those figures.
  public let plans: Int
  /// How many reports and the like are due that day.
  public let duties: Int

  /// What two deadlines on the same day come to.
  static func + (left: PortfolioDeadline, right: PortfolioDeadline) -> PortfolioDeadline {
    PortfolioDeadline(
      day: left.day, figures: left.figures + right.figures, plans: left.plans + right.plans,
      duties: left.duties + right.duties)
  }
}
