/// A thing in a plan with its fields laid out for comparison.
struct PlanElement {
  let subject: PlanSubject
  let name: String
  /// In the order in which changes of them are told.
  private var values: [(field: PlanField, value: AnyHashable)]

  init(
    _ subject: PlanSubject, _ name: String, _ values: KeyValuePairs<PlanField, AnyHashable>
  ) {
    self.subject = subject
    self.name = name
    self.values = values.map { ($0.key, $0.value) }
  }

  /// The fields that are not as they were.
  func fields(differingFrom earlier: PlanElement) -> [PlanField] {
    values.filter { field, value in
      earlier.values.first { $0.field == field }?.value != value
    }.map(\.field)
  }

  /// Everything in a plan that figures, or people, refer to by id, in the plan's order.
  static func all(of plan: Plan) -> [PlanElement] {
    var elements = [PlanElement(plan).holding(plan, asking: plan.openQuestions)]
    elements += plan.sites.map(PlanElement.init)
    elements += plan.dataSources.map(PlanElement.init)
    let things = things(in: plan, on: .plan)
    // What is proposed about the whole comes after it.
    let isProposal = { (element: PlanElement) in
      if case .followed(.recommendation, _) = element.subject { true } else { false }
    }
    elements += things.filter { !isProposal($0) }
    for area in plan.focusAreas { elements += all(of: area) }
    return elements + things.filter(isProposal)
  }

  private static func all(of area: FocusArea) -> [PlanElement] {
    let place = PlanSubject.focusArea(area.id)
    var elements = [PlanElement(area).holding(area, asking: area.openQuestions)]
    elements += things(in: area, on: place)
    elements += area.criteria.flatMap { all(of: $0, on: place) }
    for activity in area.activities {
      let place = PlanSubject.activity(activity.id)
      elements.append(
        PlanElement(activity, in: area).holding(activity, asking: activity.openQuestions))
      elements += things(in: activity, on: place)
      elements += activity.criteria.flatMap { all(of: $0, on: place) }
    }
    return elements
  }

  private static func all(of criterion: Criterion, on place: PlanSubject) -> [PlanElement] {
    [PlanElement(criterion, on: place)]
      + criterion.indicators.map { PlanElement($0, of: criterion) }
  }

  // MARK: - Followed things

  /// The followed things with an id that stand in a part of a plan.
  private static func things(in part: some PlanPart, on place: PlanSubject) -> [PlanElement] {
    FollowedKind.allCases.flatMap { kind -> [PlanElement] in
      guard case .things(let things)? = kind.lens.compared(part) else { return [] }
      return things.map { thing in
        var element = PlanElement(
          .followed(kind, thing.id), thing.name, [.name: thing.name, .place: place])
        element.values += thing.fields.map { ($0.key, $0.value) }
        return thing.part.map { element.holding($0) } ?? element
      }
    }
  }

  /// The same with the followed things that stand in it and have no id, and the open questions last.
  private func holding(_ part: some PlanPart, asking questions: [String]? = nil) -> PlanElement {
    var element = self
    for kind in FollowedKind.allCases {
      guard case .whole(let list)? = kind.lens.compared(part) else { continue }
      element.values.append((.followed(kind), list))
    }
    if let questions { element.values.append((.openQuestions, questions)) }
    return element
  }

  // MARK: - The rest

  private init(_ plan: Plan) {
    self.init(
      .plan, plan.name,
      [
        .name: plan.name, .id: plan.id, .masterPlan: plan.masterPlan,
        .period: [plan.period: plan.isPeriodMissing],
        .purpose: plan.purpose, .goals: plan.goals, .roles: plan.roles, .logbook: plan.logbook,
        .holidays: plan.holidays, .words: plan.words, .parties: plan.parties,
        .staffing: plan.staffing, .reportingDays: plan.reportingDays,
        .followedFrom: plan.followedFrom, .thresholds: plan.thresholds,
        .budgetTotals: [plan.budget.totals, plan.budget.ownSums],
        .adjustmentRule: plan.adjustmentRule,
      ])
  }

  private init(_ site: Site) {
    self.init(.site(site.id), site.name, [.name: site.name, .residents: site.residents])
  }

  private init(_ source: DataSource) {
    self.init(
      .dataSource(source.id), source.name,
      [
        .name: source.name, .deliveredBy: source.deliveredBy, .frequency: source.frequency,
        .deliveryDay: source.deliveryDay, .skippedYears: source.skippedYears,
        .seriesBreaks: source.seriesBreaks, .references: source.references,
      ])
  }

  private init(_ area: FocusArea) {
    self.init(
      .focusArea(area.id), area.name,
      [
        .name: area.name, .purpose: area.purpose, .goals: area.goals,
        .targetGroup: area.targetGroup,
      ])
  }

  private init(_ activity: Activity, in area: FocusArea) {
    self.init(
      .activity(activity.id), activity.name,
      [
        .name: activity.name, .place: area.id, .content: activity.content,
        .purpose: activity.purpose, .goals: activity.goals, .targetGroup: activity.targetGroup,
        .roles: activity.roles, .logbook: activity.logbook,
      ])
  }

  private init(_ criterion: Criterion, on place: PlanSubject) {
    self.init(
      .criterion(criterion.id), criterion.name,
      [
        .name: criterion.name, .place: place, .number: criterion.number,
        .wording: criterion.wording, .label: criterion.label,
        .openQuestions: criterion.openQuestions, .metWhen: criterion.metWhen,
      ])
  }

  private init(_ indicator: Indicator, of criterion: Criterion) {
    self.init(
      .indicator(criterion.id(of: indicator)), indicator.name ?? criterion.name,
      [
        .name: indicator.name, .unit: indicator.unit, .tally: indicator.tally,
        .counting: indicator.counting, .goal: indicator.goal, .baseline: indicator.baseline,
        .interimTargets: indicator.interimTargets, .scope: indicator.scope,
        .dataSource: indicator.dataSource, .references: indicator.references,
        .holidays: indicator.holidays,
      ])
  }
}
