import Criteria
import Wording

extension Holding {
  /// A criterion's whole name with its part and site and how it stands, the longest first.
  func captions(
    of criterion: CriterionStatus, _ status: IndicatorStatus?, _ symbols: SymbolSet
  ) -> [String] {
    let name = OverviewName.criterion(criterion)
    guard let status else { return [name] }
    let part = criterion.hasParts ? status.indicator.name.map { ": \($0)" } ?? "" : ""
    let site = siteName(status.site).map { ", \($0)" } ?? ""
    let whole = name + part + site
    let assessment = status.assessment
    let mark = symbols.mark(assessment.verdict)
    return [VerdictWords.full(assessment), VerdictWords.status(assessment)]
      .map { "\(whole)  \(mark) \($0)" } + [whole]
      + (part.isEmpty ? [] : [(status.indicator.name ?? "") + site])
  }
}
