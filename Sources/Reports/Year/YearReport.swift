import Criteria
import Wording

/// The yearly follow-up: every focus area, activity, milestone and criterion with where it stands and why, what the money
/// went to and what each party gave, what was adjusted, and every figure with its documentation.
public struct YearReport {
  /// The year.
  let year: Int
  /// Pages on the plan as it is known on the day of the report, as of the year's end.
  let pages: BoardPages
  /// The day of the report.
  let today: Day
  /// How the plan stood when the year's last quarter was closed; nil where it has not been.
  let closed: ClosedStanding?
  /// Whether the criteria stand by the funder's labels rather than by area and activity.
  let isByLabel: Bool

  var rollup: Rollup { pages.rollup }
  var plan: Plan { pages.rollup.plan }
  var records: Records { pages.records }
  /// The year's days in the plan.
  var period: Period { Self.period(of: year) }

  static func period(of year: Int) -> Period {
    Period(Day.first(of: year), Day.last(of: year)) ?? HalfYear(containing: .first(of: year)).period
  }

  /// The day that a year is judged on that has not been closed: the day after its last or the plan's, the day of the
  /// report while it runs.
  public static func day(of year: Int, of plan: Plan, today: Day) -> Day {
    min(min(Day.last(of: year), plan.period.last) + 1, today)
  }

  /// - Throws: `YearProblem` where the plan does not run in it, or it has not begun.
  public static func check(_ year: Int, of plan: Plan, today: Day) throws(YearProblem) {
    if let agreed = plan.agreedPeriod, period(of: year).intersection(agreed) == nil {
      throw .outsidePlan(year, agreed)
    }
    guard Day.first(of: year) <= today else { throw .notBegun(year) }
  }

  /// - Parameters:
  ///   - rollup: as of the year's day, or judged as the closing of its last quarter was, by all that is known on the day of the report.
  ///   - closed: how it stood when the year's last quarter was closed.
  public init(
    _ year: Int, _ rollup: Rollup, _ records: Records, today: Day, closed: ClosedStanding?,
    isByLabel: Bool = false
  ) {
    let wheel = YearWheel(plan: rollup.plan, records: records, asOf: rollup.asOf)
    pages = BoardPages(rollup, records, wheel, since: nil)
    (self.year, self.today, self.closed, self.isByLabel) = (year, today, closed, isByLabel)
  }

  /// The report.
  public var report: Report {
    let hasFigures = rollup.criteria.flatMap(\.results).contains { !$0.figures.isEmpty }
    return Report(
      notices: [
        Day.last(of: year) >= today
          ? YearWords.preliminary(year, today)
          : closed == nil && hasFigures
            ? BoardPaperWords.preliminary(Quarter(containing: min(period.last, plan.period.last)))
            : nil,
        hasFigures || rollup.criteria.isEmpty ? nil : YearWords.noFigures,
      ].compactMap { $0 },
      title: YearWords.title(year, plan),
      blocks: standing + (isByLabel ? labels : plan.focusAreas.flatMap(blocks))
        + money + contributions + adjustments
        + Report.section(YearWords.questions, pages.openQuestions.map(\.beneath)) + documentation,
      judged: .on(rollup.asOf))
  }

  private var standing: [Report.Block] {
    let counts = rollup.counts
    let sentence =
      counts.total == 0
      ? FollowedWords.standing(plan, on: rollup.asOf)
      : StandingSentence.text(counts, period: plan.agreedPeriod, today: rollup.asOf)
    return (sentence.map { [.paragraph($0)] } ?? []) + own(.section(.whole))
  }

  /// What was written in own words of the year's two halves.
  func own(_ topic: NarrativeTopic) -> [Report.Block] {
    let halves = [period.first, period.last].map { HalfYear(containing: $0) }
    let written = halves.compactMap { records.narratives.standing(at: NarrativePlace($0, topic)) }
    return written.flatMap { narrative -> [Report.Block] in
      let over = narrative.isEnded ? ", \(NarrativeWords.ended)" : ""
      let heading = "\(DanishHalfYear.text(narrative.place.half))\(over)"
      return [.paragraph(heading, .quiet)]
        + narrative.text.split(whereSeparator: \.isNewline).map { .paragraph(String($0)) }
    }
  }
}
