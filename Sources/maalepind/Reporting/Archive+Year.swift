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
    let last = Quarter(containing: min(.last(of: year), known.period.last))
    var closing = records.closedQuarters.contains(last) ? records.closing(of: last) : nil
    if closing.map({ $0.asOf > today }) ?? false { closing = nil }
    let day = closing?.judgedOn ?? YearReport.day(of: year, of: known, today: today)
    let (plan, then) = try open(id, on: day, with: records)
    // By all that is known now, judged as the closing was.
    let rollup =
      closing?.rebuilt(plan, then) ?? Rollup(plan: plan, records: then, asOf: day)
    let report = YearReport(
      year, rollup, then, today: today,
      closed: try closing.map { try standing($0, of: id) },
      isByLabel: isByLabel)
    return MadeReport(report: report.report, rollup: rollup, records: then)
  }
}
