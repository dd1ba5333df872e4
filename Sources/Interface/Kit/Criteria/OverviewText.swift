import Criteria
import Wording

/// What one row of the overview says, in words.
struct OverviewText {
  let site: String
  let start: String
  let now: String
  let goal: String
  let status: String

  init(_ status: IndicatorStatus, in holding: Holding) {
    let unit = status.indicator.unit
    let assessment = status.assessment
    site = holding.siteName(status.site) ?? PlanNames.wholePlan
    start = assessment.baseline.map { FigureText.short($0.value, unit: unit) } ?? FigureText.none
    now = Self.now(assessment, unit) ?? FigureText.none
    let agreed = assessment.goal ?? status.indicator.goal.value(at: status.site)
    goal =
      agreed.map {
        $0.target == .missing
          ? GoalWords.missing : GoalText.short($0, unit: unit, tally: status.indicator.tally)
      } ?? FigureText.none
    self.status = VerdictWords.status(assessment)
  }

  /// A share whose unit the agreement does not give is shown as it was typed.
  static func now(_ assessment: Assessment, _ unit: Unit) -> String? {
    guard unit == .missing, let numerator = assessment.current?.numerator,
      let denominator = assessment.current?.denominator
    else { return FigureText.now(assessment, unit: unit) }
    return [numerator, denominator].map { DanishNumber.shortest($0, mostDecimals: 0) }
      .joined(separator: "/")
  }
}
