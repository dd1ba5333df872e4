import Canvas
import Criteria
import Wording

extension FormSubject {
  var words: FormTitle.Subject {
    switch self {
    case .milestone: .milestone
    case .done: .done
    case .judgement: .judgement
    case .barrier: .barrier
    case .result: .result
    case .spending: .spending
    case .budget: .budget
    case .budgetLine: .budgetLine
    case .network: .network
    case .workingGroup: .workingGroup
    case .networkLine(_, .members, _): .member
    case .networkLine(_, .tasks, _): .task
    case .networkLine(_, .rules, _): .rule
    case .duty: .duty
    case .fulfilment: .fulfilment
    case .meeting: .meeting
    case .recommendation: .recommendation
    case .decision: .decision
    case .adjustment: .adjustment
    case .adjustmentDecision: .adjustmentDecision
    case .followUp: .followUp
    case .ending: .ending
    case .note: .note
    }
  }

  /// Whether it adds something rather than changing what is there.
  var isNew: Bool {
    switch self {
    case .milestone(let former, _): former == nil
    case .done: false
    case .judgement(let former, _): former == nil
    case .barrier(let former, _): former == nil
    case .result(let former, _): former == nil
    case .spending, .budget: true
    case .budgetLine(let former): former == nil
    case .network(let former, _): former == nil
    case .workingGroup(let former, _): former == nil
    case .networkLine(let former, _, _): former == nil
    case .duty(let former): former == nil
    case .fulfilment: false
    case .meeting(let former, _): former == nil
    case .recommendation(let former, _): former == nil
    case .decision(let recommendation): recommendation.decision == nil
    case .adjustment(let former, _): former == nil
    case .adjustmentDecision: true
    case .followUp(let former, _): former == nil
    case .ending(let followUp): followUp.ending == nil
    case .note(let former, _): former == nil
    }
  }

  /// The thing that is changed, as it is now; nil when one is added.
  var former: FollowedThing? {
    switch self {
    case .milestone(let former?, let owner?), .done(let former, let owner):
      .milestone(former, of: owner)
    case .judgement(let former?, let owner): .judgement(former, of: owner)
    case .barrier(let former?, let owner): .barrier(former, of: owner)
    case .result(let former?, let owner): .result(former, of: owner)
    case .meeting(let former?, let owner): .meeting(former, of: owner)
    case .budgetLine(let former?): .budgetLine(former)
    case .network(let former?, let owner): .network(former, of: owner)
    case .workingGroup(let former?, let owner): .network(former, of: owner)
    case .networkLine(let former?, let list, let owner): .networkLine(former, list, of: owner)
    case .duty(let former?), .fulfilment(let former, _): .duty(former)
    case .recommendation(let former?, _), .decision(let former): .recommendation(former)
    case .adjustment(let former?, _), .adjustmentDecision(let former): .adjustment(former)
    case .followUp(let former?, _), .ending(let former): .followUp(former)
    case .note(let former?, _): .note(former)
    default: nil
    }
  }

  /// The name of what it belongs to, for the heading.
  func owner(in plan: Plan) -> String? {
    switch self {
    case .milestone(_, let owner): owner.flatMap { plan.activity($0)?.name }
    case .done(let milestone, _): milestone.name
    case .judgement(_, let owner), .barrier(_, let owner): plan.activity(owner)?.name
    case .result(_, let owner), .spending(let owner, _), .budget(let owner, _),
      .workingGroup(_, let owner):
      plan.activity(owner)?.name ?? plan.focusAreas.first { $0.id == owner }?.name
        ?? plan.budget.lines.first { $0.id == owner }?.name
    case .meeting(_, let owner), .networkLine(_, _, let owner): plan.network(owner)?.name
    case .network(_, let owner): owner.flatMap { id in plan.focusAreas.first { $0.id == id } }?.name
    case .fulfilment(let duty, let due): FormWords.owed(duty, due: due)
    case .decision(let recommendation): recommendation.name
    case .ending(let followUp): followUp.action
    case .adjustment(let former, let subject):
      AdjustmentForm(subject, former: former, in: plan)?.name
    case .adjustmentDecision(let adjustment): adjustment.name
    case .recommendation, .followUp, .note, .budgetLine, .duty: nil
    }
  }

  // MARK: - Its fields

  /// The form as it is opened.
  func form(in plan: Plan, today: Day) -> Form {
    func day(_ day: Day?) -> String { day.map(DanishDay.short) ?? "" }
    switch self {
    case .milestone(let former, let owner):
      let activities =
        owner == nil ? [FormField.choice(.activity, plan.activities.map(\.name))] : []
      return Form(
        activities + [
          .text(.name, former?.name ?? ""), .text(.start, day(former?.start)),
          .text(.deadline, former.map { TypedDeadline.text($0.deadline) } ?? ""),
          .text(.done, day(former?.done)),
        ])
    case .done(let milestone, _): return Form([.text(.done, day(milestone.done))])
    case .judgement(let former, _):
      return Form([
        .text(.question, former?.question ?? StoredWords.usualQuestion),
        .choice(
          .answer, Unit.standardSteps,
          chosen: (former?.answer.rawValue ?? JudgementAnswer.toSomeDegree.rawValue) - 1),
        .text(.text, former?.text ?? ""), .text(.day, day(former?.day)),
      ])
    case .barrier(let former, _):
      return Form([.text(.name, former?.name ?? ""), .text(.text, former?.text ?? "")])
    case .result(let former, _): return Form([.text(.text, former ?? "")])
    case .spending(let owner, let year):
      let spent = year.flatMap { plan.finances(of: owner)?.spent[$0] }
      return Form([
        yearField(year, in: plan, today: today),
        .text(.amount, spent.map(DanishMoney.plain) ?? ""),
      ])
    case .budget(let owner, let year):
      return Form([
        yearField(year, in: plan, today: today),
        .text(
          .budget,
          year.flatMap { plan.finances(of: owner)?.budget[$0] }.map(DanishMoney.plain) ?? ""),
      ])
    case .budgetLine(let former):
      return Form([
        .text(.name, former?.name ?? ""), yearField(nil, in: plan, today: today), .text(.budget),
      ])
    case .network(let former, _), .workingGroup(let former, _):
      return Form([.text(.name, former?.name ?? ""), .text(.purpose, former?.purpose ?? "")])
    case .networkLine(let former, _, _): return Form([.text(.text, former ?? "")])
    case .duty(let former):
      func days(_ days: [Day]) -> String { days.map(DanishDay.short).joined(separator: ", ") }
      return Form([
        .text(.name, former?.name ?? ""), .text(.recipient, former?.recipient ?? ""),
        .text(.days, days(former?.days ?? [])), .text(.content, former?.content ?? ""),
        .text(.done, days(former?.done.map(\.day) ?? [])),
      ])
    case .fulfilment: return Form([.text(.done)])
    case .meeting(let former, _):
      return Form([.text(.text, former?.topic ?? ""), .text(.day, day(former?.day))])
    case .recommendation(let former, let about):
      let networks = plan.placedNetworks.map(\.network)
      let proposer = former?.proposer.flatMap { id in networks.firstIndex { $0.id == id } }
      return Form([
        .text(.name, former?.name ?? ""), .text(.text, former?.text ?? ""),
        topicField(former?.topic ?? about, in: plan),
        .choice(
          .proposer, [FormWords.noProposer] + networks.map(\.name),
          chosen: proposer.map { $0 + 1 } ?? 0),
        .text(.proposed, day(former?.proposed)),
      ])
    case .decision(let recommendation):
      let outcomes = RecommendationOutcome.allCases
      let former = recommendation.decision
      return Form([
        .choice(
          .outcome, outcomes.map(\.name),
          chosen: former.flatMap { outcomes.firstIndex(of: $0.outcome) } ?? 0),
        .text(.decided, day(former?.day)), .text(.reason, former?.reason ?? ""),
      ])
    case .followUp(let former, let about):
      return Form([
        .text(.action, former?.action ?? ""), topicField(former?.topic ?? about, in: plan),
        .text(.responsible, former?.responsible ?? ""), .text(.deadline, day(former?.deadline)),
      ])
    case .adjustment(let former, let subject):
      return AdjustmentForm(subject, former: former, in: plan)?.form ?? Form([])
    case .adjustmentDecision(let adjustment):
      return Form([
        .choice(.outcome, RecommendationOutcome.allCases.map(\.name)), .text(.decided),
        .text(.reason), .text(.effective, day(adjustment.effective)),
      ])
    case .ending(let followUp):
      return Form([
        .choice(
          .outcome, [true, false].map { FollowUpEnding.name(isDone: $0) },
          chosen: followUp.ending?.isDone == false ? 1 : 0),
        .text(.ended, day(followUp.ending?.day)),
      ])
    case .note(let former, let about):
      let kinds = NoteKind.allCases
      return Form([
        .choice(
          .kind, kinds.map(\.name), chosen: former.flatMap { kinds.firstIndex(of: $0.kind) } ?? 0),
        .text(.text, former?.text ?? ""), topicField(former?.topic ?? about, in: plan),
        .text(.day, day(former?.day)),
      ])
    }
  }
}

extension FormSubject {
  /// A calendar year of the plan, to begin with the one that is given, or today's.
  private func yearField(_ year: Int?, in plan: Plan, today: Day) -> FormField {
    let years = plan.spendingYears
    return .choice(
      .year, years.map(String.init),
      chosen: years.firstIndex(of: year ?? today.year) ?? years.count - 1)
  }

  /// What something is about, to choose among all that the plan has.
  private func topicField(_ topic: RecommendationTopic, in plan: Plan) -> FormField {
    let topics = plan.topics
    return .choice(
      .topic, topics.map { plan.name(of: $0) }, chosen: topics.firstIndex(of: topic) ?? 0)
  }
}

extension Plan {
  /// The calendar years that money can be spent in.
  var spendingYears: [Int] { Array(period.first.year...period.last.year) }

  /// Everything that a recommendation can be about, in the agreement's order.
  var topics: [RecommendationTopic] {
    [.plan]
      + focusAreas.flatMap { area -> [RecommendationTopic] in
        [.focusArea(area.id)] + area.criteria.map { .criterion($0.id) }
          + area.activities.flatMap { activity -> [RecommendationTopic] in
            [.activity(activity.id)] + activity.criteria.map { .criterion($0.id) }
          }
      }
  }

  /// What a recommendation is about, by name.
  func name(of topic: RecommendationTopic) -> String {
    switch topic {
    case .plan: FormWords.wholePlan
    case .focusArea(let id): focusAreas.first { $0.id == id }?.name ?? id.text
    case .activity(let id): activity(id)?.name ?? id.text
    case .criterion(let id):
      placedCriteria.first { $0.criterion.id == id }?.criterion.name ?? id.text
    }
  }
}
