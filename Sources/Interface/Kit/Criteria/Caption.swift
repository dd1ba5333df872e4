import Canvas
import Criteria
import Wording

extension State {
  /// What stands on the rule above the footer, the longest first: the selected row's whole name, which its
  /// row may have to cut, and on the overview why it stands as it does.
  var captions: [String] {
    if let start { return start.selected < offers.count ? [offers[start.selected].name] : [] }
    if case .portfolio = place { return planCaptions }
    guard let holding else { return [] }
    if let page { return captions(of: page.cursor.selected, holding) }
    if let round { return round.figure.map { [round.name($0, holding)] } ?? [] }
    guard case .overview = place else { return [] }
    if let (group, _) = selectedGroup {
      let kind = group.isActivity ? GroupWords.activity : GroupWords.area
      return ["\(group.name) (\(kind))", group.name]
    }
    return selectedCriterion.map { captions(of: $0, selectedStatus, holding) } ?? []
  }

  private func captions(
    of criterion: CriterionStatus, _ status: IndicatorStatus?, _ holding: Holding
  )
    -> [String]
  {
    let name = OverviewName.criterion(criterion)
    guard let status else { return [name] }
    let part = criterion.hasParts ? status.indicator.name.map { ": \($0)" } ?? "" : ""
    let site = holding.siteName(status.site).map { ", \($0)" } ?? ""
    let whole = name + part + site
    let assessment = status.assessment
    let mark = symbols.mark(assessment.verdict)
    return [VerdictWords.full(assessment), VerdictWords.status(assessment)]
      .map { "\(whole)  \(mark) \($0)" } + [whole]
      + (part.isEmpty ? [] : [(status.indicator.name ?? "") + site])
  }

  private func captions(of item: PageItem?, _ holding: Holding) -> [String] {
    switch item {
    case .indicator(let subject):
      return holding.criterion(subject.id.criterion).map {
        captions(of: $0, holding.status(subject), holding)
      } ?? []
    case .criterion(let id):
      return holding.criterion(id).map { captions(of: $0, nil, holding) } ?? []
    case .subject(.milestone(let id)):
      guard let placed = holding.plan.placedMilestones.first(where: { $0.milestone.id == id })
      else { return [] }
      let milestone = placed.milestone
      let state = milestone.state(on: holding.rollup.asOf)
      let name = "\(milestone.name)  \(symbols.mark(state)) \(state.name)"
      return ["\(name): \(MilestoneWords.days(milestone))", name, milestone.name]
    case .subject(.activity(let id)), .budget(of: let id):
      return holding.plan.activity(id).map { [$0.name] } ?? []
    case .subject(.focusArea(let id)):
      return holding.plan.focusArea(id).map { [$0.name] } ?? []
    case .entry(let entry):
      let text = WheelItemWords.text(entry.item, in: holding.plan)
      return ["\(DanishDay.text(entry.day)): \(text)", text]
    default: return []
    }
  }

  /// The selected plan's name and period, and what is to be said of it, as far as there is room.
  private var planCaptions: [String] {
    guard let row = selectedPlan else { return [] }
    if case .unreadable(_, let sentence)? = row.count { return ["\(row.plan.name): \(sentence)"] }
    let name = row.plan.name
    let whole = row.period.map { "\(name), \(DanishPeriod.text($0))" } ?? name
    guard let summary = row.summary else { return [whole, name] }
    let matters = PlanWords.matters(summary, symbols: symbols)
    let shorter = matters.indices.map { matters.dropLast($0).joined(separator: "; ") }
    return shorter.flatMap { ["\(whole)  \($0)", "\(name)  \($0)"] } + [whole, name]
  }
}
