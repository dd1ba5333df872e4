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
    site = holding.siteName(status.site) ?? OverviewWords.whole
    start = assessment.baseline.map { FigureText.short($0.value, unit: unit) } ?? OverviewWords.none
    now = FigureText.now(assessment, unit: unit) ?? OverviewWords.none
    let agreed = assessment.goal ?? status.indicator.goal.value(at: status.site)
    goal =
      agreed.map { GoalText.short($0, unit: unit, tally: status.indicator.tally) }
      ?? OverviewWords.none
    self.status = VerdictWords.status(assessment)
  }

  /// The criterion's number and name; a part's name comes after it.
  static func name(of criterion: CriterionStatus, result: Int) -> String {
    let number = criterion.criterion.number.map { "\($0) " } ?? ""
    let part = criterion.results[result].indicator.name.map { ": \($0)" } ?? ""
    return number + criterion.criterion.name + part
  }
}
