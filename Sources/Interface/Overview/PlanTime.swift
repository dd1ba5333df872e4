import Criteria

/// How far a plan is, and which figures its quarter waits for.
enum PlanTime {
  /// The whole months of the period that have passed.
  static func monthsGone(of period: Period, today: Day) -> Int {
    guard today >= period.first else { return 0 }
    let last = min(today, period.last + 1)
    let (year, month, day) = period.first.civil
    let now = last.civil
    return max(0, (now.year - year) * 12 + now.month - month - (now.day < day ? 1 : 0))
  }

  /// The months of the period, a part of one counted as one.
  static func months(of period: Period) -> Int {
    let (year, month, day) = period.first.civil
    let end = (period.last + 1).civil
    return (end.year - year) * 12 + end.month - month + (end.day > day ? 1 : 0)
  }

  /// The quarter whose figures are being collected: the one before today's until its deadline, then
  /// today's own; never outside the plan.
  static func reportingQuarter(_ plan: Plan, today: Day) -> Quarter {
    let first = Quarter(containing: plan.period.first)
    let last = Quarter(containing: plan.period.last)
    let current = Quarter(containing: today)
    let before = current.previous
    let quarter = today <= before.period.last + plan.reportingDays ? before : current
    return min(max(quarter, first), last)
  }

  /// How many figures are owed for a quarter and not recorded.
  static func missing(in quarter: Quarter, _ holding: Holding) -> Int {
    holding.rollup.criteria.flatMap(\.results).count { status in
      isOwed(status, in: quarter, plan: holding.plan)
        && holding.records.standing(for: status.id, at: status.site, in: quarter) == nil
    }
  }

  private static func isOwed(_ status: IndicatorStatus, in quarter: Quarter, plan: Plan) -> Bool {
    let source = status.indicator.dataSource?.value(at: status.site).flatMap(plan.dataSource)
    if source?.skippedYears.contains(quarter.year) == true { return false }
    switch source?.frequency ?? (status.indicator.tally == .latest ? .yearly : .quarterly) {
    case .quarterly: return true
    case .halfYearly: return quarter.number % 2 == 0
    case .yearly: return quarter.number == 4
    }
  }
}
