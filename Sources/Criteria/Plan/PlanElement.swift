/// A thing in a plan with its fields laid out for comparison.
struct PlanElement {
  let subject: PlanSubject
  let name: String
  let values: [PlanField: AnyHashable]

  init(_ subject: PlanSubject, _ name: String, _ values: [PlanField: AnyHashable]) {
    self.subject = subject
    self.name = name
    self.values = values
  }

  /// Everything in a plan that figures, or people, refer to by id, in the plan's order.
  static func all(of plan: Plan) -> [PlanElement] {
    var elements = [PlanElement(plan)]
    elements += plan.sites.map(PlanElement.init)
    elements += plan.dataSources.map(PlanElement.init)
    elements += plan.budget.lines.map(PlanElement.init)
    elements += plan.reportingDuties.map(PlanElement.init)
    elements += plan.networks.map { PlanElement($0, on: .plan) }
    for area in plan.focusAreas { elements += all(of: area) }
    elements += plan.recommendations.map(PlanElement.init)
    return elements
  }

  private static func all(of area: FocusArea) -> [PlanElement] {
    var elements = [PlanElement(area)]
    elements += area.networks.map { PlanElement($0, on: .focusArea(area.id)) }
    elements += area.criteria.flatMap { all(of: $0, on: .focusArea(area.id)) }
    for activity in area.activities {
      let place = PlanSubject.activity(activity.id)
      elements.append(PlanElement(activity, in: area))
      elements += activity.workingGroups.map { PlanElement($0, on: place) }
      elements += activity.milestones.map { PlanElement($0, on: place) }
      elements += activity.criteria.flatMap { all(of: $0, on: place) }
    }
    return elements
  }

  private static func all(of criterion: Criterion, on place: PlanSubject) -> [PlanElement] {
    [PlanElement(criterion, on: place)]
      + criterion.indicators.map { PlanElement($0, of: criterion) }
  }

  private init(_ plan: Plan) {
    self.init(
      .plan, plan.name,
      [
        .id: plan.id, .name: plan.name, .period: [plan.period: plan.isPeriodMissing],
        .words: plan.words,
        .purpose: plan.purpose, .goals: plan.goals, .parties: plan.parties,
        .staffing: plan.staffing, .roles: plan.roles,
        .reportingDays: plan.reportingDays, .holidays: plan.holidays,
        .thresholds: plan.thresholds, .logbook: plan.logbook,
        .budgetTotals: [plan.budget.totals, plan.budget.ownSums],
        .adjustmentRule: plan.adjustmentRule, .adjustments: plan.adjustments,
        .followUps: plan.followUps, .notes: plan.notes, .requests: plan.requests,
        .openQuestions: plan.openQuestions,
      ])
  }

  private init(_ site: Site) { self.init(.site(site.id), site.name, [.name: site.name]) }

  private init(_ source: DataSource) {
    self.init(
      .dataSource(source.id), source.name,
      [
        .name: source.name, .deliveredBy: source.deliveredBy, .frequency: source.frequency,
        .skippedYears: source.skippedYears, .seriesBreaks: source.seriesBreaks,
      ])
  }

  private init(_ area: FocusArea) {
    self.init(
      .focusArea(area.id), area.name,
      [
        .name: area.name, .purpose: area.purpose, .goals: area.goals,
        .targetGroup: area.targetGroup, .results: area.results, .openQuestions: area.openQuestions,
      ])
  }

  private init(_ activity: Activity, in area: FocusArea) {
    self.init(
      .activity(activity.id), activity.name,
      [
        .name: activity.name, .place: area.id, .content: activity.content,
        .purpose: activity.purpose, .goals: activity.goals, .targetGroup: activity.targetGroup,
        .roles: activity.roles, .logbook: activity.logbook, .budget: activity.finances.budget,
        .spending: activity.finances.spent, .judgements: activity.judgements,
        .barriers: activity.barriers, .results: activity.results,
        .openQuestions: activity.openQuestions,
      ])
  }

  private init(_ criterion: Criterion, on place: PlanSubject) {
    self.init(
      .criterion(criterion.id), criterion.name,
      [
        .name: criterion.name, .place: place, .number: criterion.number,
        .wording: criterion.wording, .label: criterion.label,
        .openQuestions: criterion.openQuestions,
      ])
  }

  private init(_ indicator: Indicator, of criterion: Criterion) {
    self.init(
      .indicator(criterion.id(of: indicator)), indicator.name ?? criterion.name,
      [
        .name: indicator.name, .unit: indicator.unit, .tally: indicator.tally,
        .counting: indicator.counting, .goal: indicator.goal, .baseline: indicator.baseline,
        .interimTargets: indicator.interimTargets, .scope: indicator.scope,
        .dataSource: indicator.dataSource, .holidays: indicator.holidays,
      ])
  }
}
