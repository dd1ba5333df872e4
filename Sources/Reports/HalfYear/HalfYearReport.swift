import Criteria
import Wording

/// What a funder is told of half a year: what was held and who came, which criteria moved, what did not go to plan and
/// why, and what comes next. It is a text to be read aloud, made of figures and of what somebody has noted; where
/// neither says anything there is a gap to be written.
public struct HalfYearReport {
  /// The half-year.
  let half: HalfYear
  /// How the plan stood when it was over, or stands while it runs.
  public let end: End
  /// How the plan stood when it began; nil where the plan began in it.
  let start: End?
  /// The plan as it is known on the day of the report.
  let plan: Plan
  /// All that is recorded by then.
  let records: Records
  /// The day of the report.
  let today: Day

  /// How a plan stood at an end of the half-year.
  public struct End {
    /// How it stood.
    public let rollup: Rollup
    let judged: Report.Judged

    /// A standing as of a day, or as it was kept when a quarter was closed.
    public init(_ rollup: Rollup, closed quarter: Quarter? = nil) {
      self.rollup = rollup
      judged = quarter.map { .whenClosed($0) } ?? .on(rollup.asOf)
    }
  }

  /// The days that an open half-year's two ends are judged on: the ones after the last day before it and after its own
  /// last, the day of the report while it runs.
  public static func ends(of half: HalfYear, today: Day) -> (start: Day, end: Day) {
    (half.period.first, min(half.period.last + 1, today))
  }

  /// - Throws: `HalfYearProblem` where the plan does not run in it, or it has not begun.
  public static func check(
    _ half: HalfYear, of plan: Plan, today: Day
  ) throws(HalfYearProblem) {
    if let period = plan.agreedPeriod, half.period.intersection(period) == nil {
      throw .outsidePlan(half, period)
    }
    guard half.period.first <= today else { throw .notBegun(half) }
  }

  /// What a report is made of.
  ///
  /// - Parameters:
  ///   - plan: as it is known on the day of the report.
  ///   - records: all that is recorded by then.
  public init(
    _ half: HalfYear, from start: End?, to end: End, plan: Plan, records: Records,
    today: Day
  ) {
    (self.half, self.start, self.end) = (half, start, end)
    (self.plan, self.records, self.today) = (plan, records, today)
  }

  /// The report.
  public var report: Report {
    func part(_ section: NarrativeSection) -> (String, [Prose]) { (section.name, said(section)) }
    let sections: [(String, [Prose])] = [
      part(.cooperation), part(.initiatives), part(.whole),
      (HalfYearWords.activities, activities), part(.criteria), part(.deviations), part(.budget),
      part(.ahead),
    ]
    var report = Report(
      title: HalfYearWords.title(half, plan),
      blocks: heading.map { .paragraph($0.text) }
        + sections.flatMap { title, paragraphs -> [Report.Block] in
          let said = paragraphs.filter { !$0.isEmpty }
          return said.isEmpty ? [] : [.heading(title)] + said.map { .paragraph($0.text) }
        }, judged: end.judged)
    report.notices = [
      report.gaps > 0 ? HalfYearWords.draft(report.gaps) : nil,
      half.period.last >= today ? HalfYearWords.preliminary(half, today) : nil,
    ].compactMap { $0 }
    return report
  }

  /// The notes of the half-year that were about days gone by.
  var notes: [Note] {
    plan.notes.filter { half.period.contains($0.day) && $0.day <= today }
      .sorted { $0.day < $1.day }
  }
}
