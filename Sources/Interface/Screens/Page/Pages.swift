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
    let criteria = Set(activity.criteria.map(\.id))
    let isAbout = { (topic: RecommendationTopic) in
      switch topic {
      case .plan, .focusArea: false
      case .activity(let id): id == activity.id
      case .criterion(let id): criteria.contains(id)
      }
    }
    recommendations(on: .activity(activity.id), about: isAbout)
    followUps(on: .activity(activity.id), about: isAbout)
    notes(about: isAbout)
    lists(in: .activity, of: activity.id)
    questions(activity.openQuestions)
    if page.document.lines.isEmpty { text([Line(PageWords.nothingMore, .secondary)]) }
  }

  /// Everything about a focus area.
  mutating func write(_ area: FocusArea) {
    facts(area.agreedFacts)
    criteria { $0.focusArea == area.id && $0.activity == nil }
    activities(of: area)
    networks(area.networks, in: area.id)
    let activities = Set(area.activities.map(\.id))
    let criteria = Set(
      plan.placedCriteria.filter { $0.focusArea == area.id }.map(\.criterion.id))
    let isAbout = { (topic: RecommendationTopic) in
      switch topic {
      case .plan: false
      case .focusArea(let id): id == area.id
      case .activity(let id): activities.contains(id)
      case .criterion(let id): criteria.contains(id)
      }
    }
    recommendations(on: .focusArea(area.id), about: isAbout)
    followUps(on: .focusArea(area.id), about: isAbout)
    notes(about: isAbout)
    lists(in: .area, of: area.id)
    questions(area.openQuestions)
    if page.document.lines.isEmpty { text([Line(PageWords.nothingMore, .secondary)]) }
  }

  /// Everything about the plan that belongs to none of its areas.
  mutating func writePlan() {
    labelled(PageWords.period, PageWords.period(of: plan))
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
    recommendations(on: .plan) { $0 == .plan }
    followUps(on: .plan) { $0 == .plan }
    notes { $0 == .plan }
    lists(in: .plan, of: nil)
    sources()
    questions(plan.openQuestions)
  }

  /// What is followed besides and has no layout of its own.
  private mutating func lists(in part: PlanOwner, of owner: Slug?) {
    for kind in FollowedKind.all(in: part) where kind != .barrier { list(kind, of: owner) }
  }

  private mutating func reporting() {
    guard !plan.reportingDuties.isEmpty else { return }
    section(SectionWords.reporting)
    for duty in plan.reportingDuties {
      let said = [duty.name, FollowedWords.duty(duty)].filter { !$0.isEmpty }
      let done = DutyWords.fulfilled(duty, today: today).map { "; \($0)" } ?? ""
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
