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
    now = Self.now(assessment, unit) ?? OverviewWords.none
    let agreed = assessment.goal ?? status.indicator.goal.value(at: status.site)
    goal =
      agreed.map {
        $0.target == .missing
          ? OverviewWords.missing : GoalText.short($0, unit: unit, tally: status.indicator.tally)
      } ?? OverviewWords.none
    self.status = VerdictWords.status(assessment)
  }

  /// A share whose unit the agreement does not give is shown as it was typed.
  private static func now(_ assessment: Assessment, _ unit: Unit) -> String? {
    guard unit == .missing, let numerator = assessment.current?.numerator,
      let denominator = assessment.current?.denominator
    else { return FigureText.now(assessment, unit: unit) }
    return [numerator, denominator].map { DanishNumber.shortest($0, mostDecimals: 0) }
      .joined(separator: "/")
  }

  /// The criterion's number and name; a part's name comes after it.
  static func name(of criterion: CriterionStatus, result: Int) -> String {
    let (name, part) = names(of: criterion, result: result)
    return part.map { "\(name): \($0)" } ?? name
  }

  /// The same cut to a width, so that a part can still be told from the others.
  static func name(
    of criterion: CriterionStatus, result: Int, width: Int, ellipsis: Character
  ) -> String {
    let (name, part) = names(of: criterion, result: result)
    guard let part else { return name.fitted(to: width, ellipsis: ellipsis) }
    let partWidth = min(part.displayWidth, max(width / 2, width - name.displayWidth - 2))
    return name.fitted(to: max(1, width - partWidth - 2), ellipsis: ellipsis) + ": "
      + part.fitted(to: partWidth, ellipsis: ellipsis)
  }

  private static func names(of criterion: CriterionStatus, result: Int) -> (String, String?) {
    let number = criterion.criterion.number.map { "\($0) " } ?? ""
    return (number + criterion.criterion.name, criterion.results[result].indicator.name)
  }
}
