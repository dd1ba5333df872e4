import Criteria
import Wording

extension State {
  /// What stands on the rule above the footer, the longest first: the selected row's whole name, which its
  /// row may have to cut, and on the overview why it stands as it does.
  var captions: [String] {
    if let start { return start.selected < offers.count ? [offers[start.selected].name] : [] }
    guard case .overview = place, let holding else { return [] }
    if let (group, _) = selectedGroup {
      let kind = group.isActivity ? OverviewWords.activity : OverviewWords.area
      return ["\(group.name) (\(kind))", group.name]
    }
    guard let criterion = selectedCriterion else { return [] }
    let name = OverviewName.criterion(criterion)
    guard let status = selectedStatus else { return [name] }
    let part = criterion.hasParts ? status.indicator.name.map { ": \($0)" } ?? "" : ""
    let site = holding.siteName(status.site).map { ", \($0)" } ?? ""
    let whole = name + part + site
    let assessment = status.assessment
    let mark = symbols.mark(assessment.verdict)
    return [VerdictWords.full(assessment), VerdictWords.status(assessment)]
      .map { "\(whole)  \(mark) \($0)" } + [whole]
      + (part.isEmpty ? [] : [(status.indicator.name ?? "") + site])
  }
}
