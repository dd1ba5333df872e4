import Criteria
import Reports

extension Archive {
  /// The yearly follow-up.
  ///
  /// - Parameter year: nil for the newest of the plan's that is over.
  /// - Throws: `YearProblem` where the plan does not run in it, or it has not begun.
  func year(
    _ year: Int?, of id: Slug, isByLabel: Bool, on today: Day
  ) throws -> MadeReport {
    let (known, records) = try open(id, on: today)
    let year = year ?? known.yearToReport(on: today)
    try YearReport.check(year, of: known, today: today)
    let day = YearReport.day(of: year, of: known, today: today)
    let (plan, then) = try open(id, on: day, with: records)
    let rollup = Rollup(plan: plan, records: then, asOf: day)
    let last = Quarter(containing: .last(of: year))
    let closing = records.closedQuarters.contains(last) ? records.closing(of: last) : nil
    let report = YearReport(
      year, rollup, then, today: today,
      closed: try closing.flatMap { $0.asOf <= today ? try standing($0, of: id) : nil },
      isByLabel: isByLabel)
    return MadeReport(report: report.report, rollup: rollup, records: then)
  }
}
