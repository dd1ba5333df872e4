import Criteria
import Wording

/// The milestones, recommendations and follow-ups of the whole plan: what is overdue first, what is done last.
extension PageWriter {
  mutating func writeAgenda() {
    let all = plan.placedMilestones
    // All on one time line, so that the sections can be compared.
    let rows = MilestoneRows(
      all.map { named($0) }, plan: plan.period, today: today, isAsOf: isAsOf, width: width,
      symbols: symbols)
    func milestones(_ section: PageSection, _ isIn: (MilestoneState) -> Bool) {
      let shown = zip(all, rows.rows).filter { isIn($0.0.milestone.state(on: today)) }
      guard !shown.isEmpty else { return }
      self.section(section, DanishNumber.text(shown.count))
      text([rows.names])
      for (_, row) in shown { self.row(.subject(.milestone(row.id)), [row.line]) }
    }
    milestones(.overdueMilestones) { if case .overdue = $0 { true } else { false } }
    followUpsToDo()
    milestones(.openMilestones) { $0 == .underWay || $0 == .ahead }
    recommendations(
      plan.recommendations.filter { $0.state(on: today) == .proposed }, .waitingRecommendations)
    milestones(.undatedMilestones) { $0 == .undated }
    recommendations(
      plan.recommendations.filter { $0.state(on: today) != .proposed }
        .sorted { ($0.decision?.day ?? today) > ($1.decision?.day ?? today) },
      .decidedRecommendations)
    followUpsEnded()
    milestones(.doneMilestones) { if case .done = $0 { true } else { false } }
    guard page.rows.isEmpty else { return }
    text(PageWords.nothingToFollow.wrapped(to: textWidth).map { Line($0, .secondary) })
  }

  /// A milestone that says which activity it belongs to.
  private func named(_ placed: PlacedMilestone) -> Milestone {
    var milestone = placed.milestone
    let activity = plan.activity(placed.activity)?.name ?? placed.activity.text
    milestone.name = PageWords.milestone(milestone.name, of: activity)
    return milestone
  }
}
