/// What a deciding body is told first: where the plan stands, what has changed, what was agreed, what it is asked
/// to decide, and what cannot be judged.
public struct BoardBriefing: Hashable, Sendable {
  /// The day that it is as of.
  public let asOf: Day
  /// How many criteria have each verdict.
  public let counts: VerdictCounts
  /// The closing that what has changed is seen from; nil when no quarter was closed.
  public let since: QuarterClosing?
  /// What has changed since then.
  public let changes: [VerdictChange]
  /// What was decided since then, the newest first.
  public let decided: [Decided]
  /// The follow-ups that are to be done, what is late first, and those that have ended since then, the newest
  /// first.
  public let followUps: [FollowUp]
  /// The recommendations that wait to be decided.
  public let recommendations: [Recommendation]
  /// The adjustments that wait for the deciding body.
  public let adjustments: [Adjustment]
  /// The adjustments that wait for somebody else.
  public let adjustmentsElsewhere: [Adjustment]
  /// How many questions the agreement leaves open.
  public let openQuestions: Int
  /// The criteria that cannot be judged, by why: decisions first, then figures, then time.
  public let undecided: [UndecidedGroup]
  /// The criteria that need attention, the worst first.
  public let attention: [CriterionStatus]
  /// The criteria that are met or go as agreed, those that are met first.
  public let asAgreed: [CriterionStatus]
  /// The decisions that verdicts wait for, those that most wait for first.
  public let missingDecisions: [MissingDecision]

  /// Something that the deciding body has decided.
  public enum Decided: Hashable, Sendable {
    /// A recommendation.
    case recommendation(Recommendation)
    /// An adjustment that all who must have decided.
    case adjustment(Adjustment)

    /// The day of the decision.
    public var day: Day? {
      switch self {
      case .recommendation(let recommendation): recommendation.decision?.day
      case .adjustment(let adjustment): adjustment.decisions.last?.day
      }
    }
  }

  /// Criteria that cannot be judged for the same reason.
  public struct UndecidedGroup: Hashable, Sendable {
    /// The reason.
    public let reason: Undecided
    /// The criteria, in the agreement's order.
    public let criteria: [Criterion]
  }

  /// What the agreement does not say of a criterion, so that it cannot be judged.
  public struct MissingDecision: Hashable, Sendable {
    /// The criterion.
    public let criterion: Criterion
    /// What it does not say.
    public let reasons: [Undecided]
    /// How many verdicts wait for it, one of each part at each site.
    public let verdicts: Int

    /// Nil where none waits.
    fileprivate init?(_ status: CriterionStatus) {
      let waiting = status.results.map(\.assessment).filter {
        $0.verdict.reason?.group == .decisionMissing
      }
      guard !waiting.isEmpty else { return nil }
      criterion = status.criterion
      let all = waiting.flatMap(\.reasons)
      reasons = Undecided.allCases.filter { $0.group == .decisionMissing && all.contains($0) }
      verdicts = waiting.count
    }
  }

  /// How many days what was agreed is told of where no quarter has been closed.
  private static let longAgo = 365

  /// The briefing on a judged plan.
  ///
  /// - Parameter standing: how it stood when the last quarter was closed; nil when none was.
  public init(_ rollup: Rollup, since standing: ClosedStanding?) {
    let (plan, today) = (rollup.plan, rollup.asOf)
    let first = standing?.closing.judgedOn ?? today - Self.longAgo
    func isNew(_ day: Day?) -> Bool { day.map { $0 > first && $0 <= today } ?? false }
    asOf = today
    counts = rollup.counts
    since = standing?.closing
    changes = standing.map { rollup.verdictChanges(since: $0.rollup) } ?? []
    let decided: [Decided] =
      plan.recommendations.filter { $0.state(on: today) != .proposed }.map { .recommendation($0) }
      + plan.adjustments.filter { !$0.isWaiting(on: today) }.map { .adjustment($0) }
    self.decided = decided.filter { isNew($0.day) }.sortedByDay { $0.day }
    followUps =
      plan.openFollowUps(on: today)
      + plan.followUps.filter { $0.state(on: today).isEnded && isNew($0.ending?.day) }
      .sortedByDay { $0.ending?.day }
    recommendations = plan.recommendations.filter { $0.state(on: today) == .proposed }
    let waiting = plan.adjustments.filter { $0.isWaiting(on: today) }
    let own = waiting.filter { $0.isWaiting(for: plan.words.decidingBody, on: today) }
    adjustments = own
    adjustmentsElsewhere = waiting.filter { !own.contains($0) }
    openQuestions = plan.allOpenQuestions
    undecided = Self.undecided(rollup)
    attention = rollup.criteria.filter { $0.verdict.needsAttention }
      .sorted { $0.verdict.rank < $1.verdict.rank }
    asAgreed = rollup.criteria.filter { $0.verdict == .met || $0.verdict == .onTrack }
      .sorted { $0.verdict.rank > $1.verdict.rank }
    missingDecisions = rollup.criteria.compactMap { MissingDecision($0) }
      .sorted { $0.verdicts > $1.verdicts }
  }

  private static func undecided(_ rollup: Rollup) -> [UndecidedGroup] {
    let groups: [Undecided.Group] = [.decisionMissing, .figuresMissing, .notYet]
    return groups.flatMap { group in
      Undecided.allCases.filter { $0.group == group }.compactMap { reason in
        let criteria = rollup.criteria.filter { $0.verdict == .undecided(reason) }
        return criteria.isEmpty
          ? nil : UndecidedGroup(reason: reason, criteria: criteria.map(\.criterion))
      }
    }
  }
}

extension Adjustment {
  /// Whether it waited to be decided on a day.
  public func isWaiting(on today: Day) -> Bool {
    if case .waiting = state(on: today) { true } else { false }
  }

  /// Whether it waited for somebody, however the name is written.
  fileprivate func isWaiting(for name: String, on today: Day) -> Bool {
    guard case .waiting(let decider) = state(on: today) else { return false }
    return decider.lowercased() == name.lowercased()
  }
}

extension Plan {
  /// How many questions are open, on the plan, its areas, activities and criteria.
  fileprivate var allOpenQuestions: Int {
    openQuestions.count + focusAreas.reduce(0) { $0 + $1.openQuestions.count }
      + activities.reduce(0) { $0 + $1.openQuestions.count }
      + placedCriteria.reduce(0) { $0 + $1.criterion.openQuestions.count }
  }
}

extension Array {
  /// The newest first; what is of the same day keeps its order.
  fileprivate func sortedByDay(_ day: (Element) -> Day?) -> [Element] {
    sorted { (day($0)?.number ?? 0) > (day($1)?.number ?? 0) }
  }
}
