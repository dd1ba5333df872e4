import Criteria
import Reports
import Wording

/// What stands on each page, in order.
extension PageWriter {
  /// Everything about an activity.
  mutating func write(_ activity: Activity) {
    facts(activity.agreedFacts)
    criteria { $0.activity == activity.id }
    milestones(of: activity)
    budget(of: activity)
    judgements(of: activity)
    list(.barrier, of: activity.id)
    logbook(of: activity)
    networks(activity.workingGroups, in: activity.id, SectionWords.workingGroups)
    followed(on: .activity(activity.id), in: .activity, of: activity.id)
    questions(activity.openQuestions)
  }

  /// Everything about a focus area.
  mutating func write(_ area: FocusArea) {
    facts(area.agreedFacts)
    criteria { $0.focusArea == area.id && $0.activity == nil }
    activities(of: area)
    networks(area.networks, in: area.id)
    followed(on: .focusArea(area.id), in: .area, of: area.id)
    questions(area.openQuestions)
  }

  /// Everything about the plan that belongs to none of its areas.
  mutating func writePlan() {
    labelled(PageWords.period, PageWords.period(of: plan))
    labelled(PageWords.followedFrom, plan.followedFrom.map(DanishQuarter.text))
    labelled(PageWords.sites, plan.sites.isEmpty ? nil : DanishList.text(plan.sites.map(\.name)))
    facts(plan.agreedFacts)
    labelled(PageWords.decides, plan.words.decidingBody)
    labelled(PageWords.leads, plan.words.leader)
    labelled(PageWords.funds, plan.words.funder)
    areas()
    quarters()
    planBudget()
    reporting()
    adjustmentRule()
    networks(plan.networks, in: nil)
    followed(on: .plan, in: .plan, of: nil)
    sources()
    questions(plan.openQuestions)
  }

  /// What is proposed, done and noted about what the page is about and what belongs to it, and what is followed
  /// besides and has no layout of its own.
  private mutating func followed(on own: RecommendationTopic, in part: PlanOwner, of owner: Slug?) {
    let isAbout = { [plan] in plan.belongs($0, to: own) }
    recommendations(
      plan.recommendations.filter { isAbout($0.topic) }, SectionWords.recommendations(plan.words),
      on: own)
    followUps(
      (openFollowUps + endedFollowUps).filter { isAbout($0.element.topic) }, HeadingWords.followUps,
      on: own)
    notes(about: isAbout)
    for kind in FollowedKind.listed(in: part) where kind != .barrier { list(kind, of: owner) }
  }

  private mutating func reporting() {
    guard !plan.reportingDuties.isEmpty else { return }
    section(SectionWords.reporting)
    for duty in plan.reportingDuties {
      let said = [duty.name, FollowedWords.duty(duty)].filter { !$0.isEmpty }
      let done = WheelWords.fulfilled(duty, today: today).map { "; \($0)" } ?? ""
      let late = duty.overdueDays(on: today).map {
        "  \(symbols.mark(.missed)) \(DanishDay.short($0)): \(WheelWords.late(today - $0))"
      }
      bullets(
        [said.joined(separator: ": ") + done], below: late.map { Line($0, .missed, bold: true) }
      ) { _ in .thing(.duty, .id(duty.id)) }
    }
  }

  private mutating func adjustmentRule() {
    let rule = plan.adjustmentRule
    guard !rule.isEmpty else { return }
    section(SectionWords.adjustment)
    labelled(PageWords.proposes, rule.proposes)
    labelled(PageWords.decides, rule.decides)
    labelled(PageWords.alsoApproves, rule.alsoApproves)
  }

  private mutating func sources() {
    guard !plan.dataSources.isEmpty else { return }
    section(SectionWords.sources)
    bullets(plan.dataSources.map { SourceWords.text($0) })
  }
}

extension Plan {
  /// Whether something is told of on the page of a part of the plan; the plan's own page tells of no part.
  fileprivate func belongs(_ topic: RecommendationTopic, to own: RecommendationTopic) -> Bool {
    switch (topic, own) {
    case (.activity(let id), .focusArea(let area)): self.area(of: id)?.id == area
    case (.criterion(let id), .activity(let activity)):
      activity == placedCriteria.first { $0.criterion.id == id }?.activity
    case (.criterion(let id), .focusArea(let area)):
      area == placedCriteria.first { $0.criterion.id == id }?.focusArea
    default: topic == own
    }
  }
}
