import Canvas
import Criteria
import Wording

/// The milestones, recommendations and follow-ups of the whole plan: what is overdue first, what is done last.
extension PageWriter {
  mutating func writeAgenda() {
    let all = plan.placedMilestones
    // All on one time line, so that the sections can be compared.
    let drawn = MilestoneRows(
      all.map { named($0) }, plan: plan.period, today: today, isAsOf: isAsOf, width: width,
      symbols: symbols)
    func milestones(_ heading: String, _ isIn: (MilestoneState) -> Bool) {
      let shown = zip(all, drawn.rows).filter { isIn($0.0.milestone.state(on: today)) }
      guard !shown.isEmpty else { return }
      section(heading, DanishNumber.text(shown.count))
      text([drawn.names])
      for (placed, line) in shown {
        row(.thing(.milestone, of: placed.activity, .id(placed.milestone.id)), [line])
      }
    }
    overdueDuties()
    milestones(SectionWords.overdueMilestones) { $0.isOverdue }
    followUps(openFollowUps, HeadingWords.followUps)
    milestones(SectionWords.openMilestones) { $0 == .underWay || $0 == .ahead }
    recommendations(
      plan.recommendations.filter { $0.state(on: today) == .proposed },
      SectionWords.waitingRecommendations(plan.words))
    adjustments(
      plan.adjustments.filter { $0.isWaiting(on: today) }, SectionWords.waitingAdjustments)
    milestones(SectionWords.undatedMilestones) { $0 == .undated }
    recommendations(
      plan.recommendations.filter { $0.state(on: today) != .proposed }
        .sorted { ($0.decision?.day ?? today) > ($1.decision?.day ?? today) },
      SectionWords.decidedRecommendations)
    adjustments(
      plan.adjustments.filter { !$0.isWaiting(on: today) }.reversed(),
      SectionWords.decidedAdjustments)
    followUps(endedFollowUps, SectionWords.endedFollowUps)
    milestones(SectionWords.doneMilestones) { if case .done = $0 { true } else { false } }
    guard page.rows.isEmpty else { return }
    text(PageWords.nothingToFollow.wrapped(to: textWidth).map { Line($0, .secondary) })
  }

  /// What was owed to others by a day that has passed, and nobody has said was done; the oldest first.
  private mutating func overdueDuties() {
    let late = plan.reportingDuties.flatMap { duty in
      duty.overdueDays(on: today).map { (duty: duty, due: $0) }
    }.sorted { $0.due < $1.due }
    guard !late.isEmpty else { return }
    section(SectionWords.overdueDuties, DanishNumber.text(late.count))
    let cells = late.map { duty, due in
      lateness(since: due) + [TextTable.Cell(WheelItemWords.text(.duty(duty), in: plan))]
    }
    rows(
      late.map { .duty($0.duty.id, due: $0.due) }, TextTable(rows: cells, flexible: 2, least: 12))
  }

  /// A milestone that says which activity it belongs to.
  private func named(_ placed: PlacedMilestone) -> Milestone {
    var milestone = placed.milestone
    let activity = plan.activity(placed.activity)?.name ?? placed.activity.text
    milestone.name = PageWords.milestone(milestone.name, of: activity)
    return milestone
  }
}
