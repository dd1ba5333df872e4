import Criteria
import Reports

extension Archive {
  /// What a half-year's report is made of.
  ///
  /// - Throws: `HalfYearProblem` where the plan does not run in it, or it has not begun.
  func halfYear(
    _ half: HalfYear, of plan: Plan, _ records: Records, on today: Day
  ) throws -> HalfYearReport {
    try HalfYearReport.check(half, of: plan, today: today)
    let days = HalfYearReport.ends(of: half, today: today)
    let start =
      half.period.first <= plan.period.first
      ? nil : try end(days.start, after: half.previous, of: plan.id, records, today)
    return HalfYearReport(
      half, from: start, to: try end(days.end, after: half, of: plan.id, records, today),
      plan: plan, records: records, today: today)
  }

  /// How the plan stood after a half-year: as it was kept when its last quarter was closed, else as of a day.
  private func end(
    _ day: Day, after half: HalfYear, of id: Slug, _ records: Records, _ today: Day
  ) throws -> HalfYearReport.End {
    let quarter = half.lastQuarter
    if half.period.last < day, records.closedQuarters.contains(quarter),
      records.closing(of: quarter).map({ $0.asOf <= today }) ?? false
    {
      return HalfYearReport.End(
        try show(quarter, of: id, asOf: today).rollup, closed: quarter)
    }
    let (plan, records) = try open(id, on: day, with: records)
    return HalfYearReport.End(Rollup(plan: plan, records: records, asOf: day))
  }
}
