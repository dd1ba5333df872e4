/// How every part and site of a plan's criteria stood at the end of each year, or of each quarter of a short plan: what
/// went badly, and for how long.
public struct VerdictHistory: Hashable, Sendable {
  /// Whether its spans are years; of a short plan they are quarters.
  public let isByYear: Bool
  /// The spans that have begun, in order.
  public let spans: [Period]
  /// A row per part and site, the worst first, and among those that stand alike the one that has stood worst.
  public let rows: [Row]

  /// One part of a criterion at one site.
  public struct Row: Hashable, Sendable {
    /// The criterion.
    public let criterion: Criterion
    /// How it stands now.
    public let now: IndicatorStatus
    /// How it stood at the end of each span, in the one that runs how it stands now; nil where nothing is said of that
    /// span yet.
    public let states: [State?]
  }

  /// How something stood in a span.
  public struct State: Hashable, Sendable {
    /// The verdict.
    public let verdict: Verdict
    /// All that it was reached by; nil of a window, whose own verdict it is.
    public let assessment: Assessment?
  }

  /// Plans of at most so many years are told of by the quarter.
  private static let fewYears = 2

  /// The history up to the day that a plan is judged on, by what has been recorded by then. A window has the verdict that
  /// it has now; all else is judged the day after the span's end by the figures up to then.
  public init(_ rollup: Rollup, _ records: Records) {
    let (plan, today) = (rollup.plan, rollup.asOf)
    isByYear = plan.agreedPeriod.map { $0.last.year - $0.first.year >= Self.fewYears } ?? true
    let spans = Self.spans(of: plan, until: today, byYear: isByYear)
    // Of the span that runs nothing is judged but what stands now.
    let ended = spans.map { $0.last < today ? records.known(by: $0.last) : nil }
    self.spans = spans
    rows = rollup.criteria.flatMap { status in
      status.results.map { now in
        Row(
          criterion: status.criterion, now: now,
          states: zip(spans, ended).map { span, known in
            Self.windowState(of: now, in: span, on: today)
              ?? Self.state(of: now, at: span.last, known, in: plan)
          })
      }
    }.sorted { $0.order.lexicographicallyPrecedes($1.order) }
  }

  /// How the windows of a row stood in a span: nil where it has none, and then it is judged at the span's end; a state of
  /// nil where nothing is said of them yet.
  private static func windowState(
    of now: IndicatorStatus, in span: Period, on today: Day
  ) -> State?? {
    // How a sum over all of the plan stood is told as a level is.
    let windows = now.assessment.windows.filter {
      $0.passedDeadline == nil && $0.isFollowed && $0.window.length != .plan
    }
    guard now.assessment.window != nil, !windows.isEmpty else { return nil }
    // The last window that had ended by the span's end, and in the span that runs the one that runs.
    let window = windows.last {
      span.contains($0.window.period.last)
        || span.contains(today) && $0.window.period.contains(today)
    }
    guard let window, window.verdict.reason == nil || window.window.period.last < today else {
      return .some(nil)
    }
    return State(verdict: window.verdict, assessment: nil)
  }

  private static func state(
    of now: IndicatorStatus, at end: Day, _ known: Records?, in plan: Plan
  ) -> State {
    let then = known.map {
      IndicatorStatus(
        now.indicator, id: now.id, at: now.site, records: $0, plan: plan, asOf: end + 1)
    }
    let assessment = (then ?? now).assessment
    return State(verdict: assessment.verdict, assessment: assessment)
  }

  /// The years that have begun; of a short plan the quarters.
  private static func spans(of plan: Plan, until today: Day, byYear: Bool) -> [Period] {
    guard let period = plan.agreedPeriod, period.first <= today else { return [] }
    let last = min(today, period.last)
    guard byYear else { return plan.followedQuarters.map(\.period).filter { $0.first <= last } }
    return (period.first.year...last.year).compactMap { Period.year($0).intersection(period) }
  }
}

extension VerdictHistory.Row {
  /// Where it stands among the others.
  fileprivate var order: [Int] {
    let earlier = states.dropLast().reversed().map {
      $0?.verdict.rank ?? Verdict.undecided(.notDue).rank
    }
    return [now.assessment.verdict.rank] + earlier
  }
}

extension Records {
  /// What holds for a day or before, and the quarters that were over by then and are closed.
  fileprivate func known(by day: Day) -> Records {
    var records = standing(until: day)
    records.closedQuarters = closedQuarters.filter { $0.period.last <= day }
    return records
  }
}
