import Canvas
import Criteria
import Wording

/// What was understood of what stands in a form: a change that can be made, or what is wrong.
struct FormCheck: Hashable, Sendable {
  /// What is wrong, by field.
  var problems: [FieldName: String] = [:]
  /// What stands beside empty fields.
  var hints: [FieldName: String] = [:]
  /// The change, when nothing is wrong with it.
  var edit: PlanEdit?
  /// What was understood, where there is more to say than what is typed.
  var understood: String?
  /// What is agreed before it is adjusted, and what the plan says of who else must agree.
  var agreed: [String] = []
  /// What an adjustment would change.
  var outlook: AdjustmentOutlook?

  init() {}

  /// - Parameter hasAsked: whether the user has asked to store it, so that empty fields are said to be missing.
  init(_ subject: FormSubject, _ form: Form, holding: Holding, today: Day, hasAsked: Bool) {
    let plan = holding.plan
    var reader = FormReader(form: form, today: today, hasAsked: hasAsked)
    let thing = reader.thing(subject, in: plan)
    problems = reader.problems
    hints = reader.hints
    understood = Self.understood(thing, in: plan)
    lookAhead(subject, thing, holding: holding, today: today)
    guard problems.isEmpty, let thing else { return }
    let former = Self.former(of: subject, thing, in: plan)
    let edit = former.map { PlanEdit.changing($0, to: thing) } ?? .adding(thing)
    do throws(PlanEditProblem) {
      try edit.check(in: plan, records: holding.records, today: today)
      _ = try edit.applied(to: plan)
      if former == thing {
        if hasAsked { problems[form.field.name] = FormWords.nothingChanged }
      } else {
        self.edit = edit
      }
    } catch {
      let isEmpty = error.isOfEmptyField
      // What is refused has no verdict.
      if !isEmpty { outlook = nil }
      if !isEmpty || hasAsked { problems[error.field(in: form)] = error.sentence }
    }
  }

  /// What is agreed, and what an adjustment would change of it.
  private mutating func lookAhead(
    _ subject: FormSubject, _ thing: FollowedThing?, holding: Holding, today: Day
  ) {
    let plan = holding.plan
    var site: Slug?
    if case .adjustment(let former, let about) = subject {
      site = about.site
      agreed = AdjustmentForm(about, former: former, in: plan).map { [$0.agreed] } ?? []
    }
    if case .adjustment(let adjustment)? = thing, !adjustment.isEmpty {
      outlook = AdjustmentOutlook(
        adjustment, at: adjustment.site ?? site, in: plan, records: holding.records, today: today)
    }
  }

  /// The thing that the change takes the place of; a year's money takes that of the year's own.
  private static func former(
    of subject: FormSubject, _ thing: FollowedThing, in plan: Plan
  ) -> FollowedThing? {
    switch thing {
    case .spending(_, let year, let owner):
      plan.finances(of: owner)?.spent[year].map { .spending($0, year: year, of: owner) }
    case .budget(_, let year, let owner):
      plan.finances(of: owner)?.budget[year].map { .budget($0, year: year, of: owner) }
    default: subject.former
    }
  }

  private static func understood(_ thing: FollowedThing?, in plan: Plan) -> String? {
    switch thing {
    case .milestone(let milestone, _): FormWords.understood(milestone)
    case .spending(let money, let year, let owner):
      FormWords.understood(money, year: year, of: plan.finances(of: owner)?.budget[year])
    case .budget(let money, let year, let owner):
      FormWords.understood(
        budget: money, year: year, before: plan.finances(of: owner)?.budget[year])
    default: nil
    }
  }
}

extension PlanEditProblem {
  /// The field that the problem is said beneath.
  fileprivate func field(in form: Form) -> FieldName {
    let wanted: [FieldName] =
      switch self {
      case .nameMissing, .nameTooLong, .alreadyThere, .changedMeanwhile, .placeGone:
        [.name, .goal, .question, .action, .reason, .text, .budget, .amount]
      case .dayOutsidePlan where form.has(.effective): [.effective]
      case .dayOutsidePlan(let day, _): form.has(.day) ? [.day] : startsOn(day, form)
      case .milestoneBackwards: [.deadline]
      case .dayInFuture, .decidedBeforeProposed: [.done, .decided, .proposed, .ended, .day]
      case .doneBeforeStart: [.done]
      case .reasonMissing: [.reason]
      case .unknownNetwork, .networkInUse: [.proposer]
      case .yearOutsidePlan: [.year]
      case .adjustment(let problem): problem.fields
      }
    return wanted.first { form.has($0) } ?? form.field.name
  }

  /// Whether it is only that something is not typed yet.
  fileprivate var isOfEmptyField: Bool {
    switch self {
    case .nameMissing, .reasonMissing: true
    case .adjustment(let problem):
      [.nothing, .reasonMissing, .deciderMissing, .answerMissing].contains(problem)
    default: false
    }
  }

  private func startsOn(_ day: Day, _ form: Form) -> [FieldName] {
    if case .success(day) = DanishDay.read(form.text(.start)) { [.start] } else { [.deadline] }
  }
}

extension AdjustmentProblem {
  /// The fields that the problem can be said beneath, the best first.
  fileprivate var fields: [FieldName] {
    switch self {
    case .nothing, .goalNotOfUnit: [.goal, .outcome]
    case .reasonMissing: [.reason]
    case .deciderMissing: [.decider]
    case .answerMissing: [.settlement]
    case .quarterClosed, .beforeNewest: [.effective]
    case .decidedTooEarly: [.decided]
    case .amountOutOfRange, .amountNotWhole, .rangeBackwards, .goalSaysNothing, .goalOutOfReach:
      [.level]
    case .shareOutOfRange, .baselineNeeded: [.baseline]
    case .baselineAfterDeadline: [.measured, .deadline]
    case .deadlineOutsidePlan: [.deadline]
    }
  }
}

/// Reads the fields of a form.
struct FormReader {
  let form: Form
  let today: Day
  /// Whether what is missing is said.
  let hasAsked: Bool
  var problems: [FieldName: String] = [:]
  var hints: [FieldName: String] = [:]

  mutating func thing(_ subject: FormSubject, in plan: Plan) -> FollowedThing? {
    switch subject {
    case .milestone(let former, let owner):
      let activity =
        owner
        ?? form.chosen(.activity).flatMap {
          plan.activities.indices.contains($0) ? plan.activities[$0].id : nil
        }
      return activity.map { .milestone(milestone(former, in: plan), of: $0) }
    case .done(var milestone, let owner):
      milestone.done = day(.done, orToday: true)
      return .milestone(milestone, of: owner)
    case .judgement(let former, let owner):
      return .judgement(
        Judgement(
          question: form.text(.question),
          answer: JudgementAnswer(rawValue: (form.chosen(.answer) ?? 0) + 1) ?? .notAtAll,
          text: optional(.text), day: day(.day, orToday: former == nil)), of: owner)
    case .barrier(_, let owner):
      return .barrier(Barrier(name: form.text(.name), text: optional(.text)), of: owner)
    case .result(_, let owner): return .result(form.text(.text), of: owner)
    case .spending(let owner, _):
      hints[.amount] = FormWords.kroner
      return money(.amount, missing: FormWords.amountMissing).flatMap { money in
        year(in: plan).map { .spending(money, year: $0, of: owner) }
      }
    case .budget(let owner, _):
      hints[.budget] = FormWords.kroner
      return money(.budget, missing: FormWords.budgetMissing).flatMap { money in
        year(in: plan).map { .budget(money, year: $0, of: owner) }
      }
    case .budgetLine(let former): return budgetLine(former, in: plan).map { .budgetLine($0) }
    case .network(let former, let owner): return .network(network(former, in: plan), of: owner)
    case .workingGroup(let former, let owner):
      return .network(network(former, in: plan), of: owner)
    case .networkLine(_, let list, let owner):
      return .networkLine(form.text(.text), list, of: owner)
    case .duty(let former): return .duty(duty(former, in: plan))
    case .fulfilment(let duty, let due):
      return day(.done, orToday: true).map { .duty(duty.fulfilled(on: $0, due: due)) }
    case .meeting(_, let owner):
      hints[.day] = FieldWords.mayBeEmpty
      return .meeting(Meeting(topic: form.text(.text), day: day(.day, orToday: false)), of: owner)
    case .recommendation(let former, let about):
      return .recommendation(recommendation(former, about: about, in: plan))
    case .decision(let former): return .recommendation(decided(former))
    case .adjustment(let former, let subject):
      return AdjustmentForm(subject, former: former, in: plan)?.read(&self).map { .adjustment($0) }
    case .adjustmentDecision(let former): return .adjustment(decided(former))
    case .followUp(let former, let about): return .followUp(followUp(former, about, in: plan))
    case .ending(var followUp):
      if let day = day(.ended, orToday: true) {
        followUp.ending = FollowUpEnding(isDone: form.chosen(.outcome) == 0, on: day)
      }
      return .followUp(followUp)
    case .note(_, let about):
      let kinds = NoteKind.allCases
      let kind = kinds[min(form.chosen(.kind) ?? 0, kinds.count - 1)]
      return day(.day, orToday: true).map {
        .note(Note(on: $0, kind: kind, text: form.text(.text), topic: topic(about, in: plan)))
      }
    }
  }

  private mutating func milestone(_ former: Milestone?, in plan: Plan) -> Milestone {
    let name = form.text(.name)
    let id =
      former?.id
      ?? plan.freshID(naming: name, besides: plan.placedMilestones.map(\.milestone.id))
    var milestone = Milestone(id: id, name: name)
    hints = [
      .start: FieldWords.mayBeEmpty, .deadline: FormWords.deadlineHint,
      .done: FieldWords.mayBeEmpty,
    ]
    milestone.start = day(.start, orToday: false)
    milestone.done = day(.done, orToday: false)
    if let deadline = TypedDeadline.read(form.text(.deadline)) {
      milestone.deadline = deadline
    } else {
      problems[.deadline] = FormWords.deadlineWrong
    }
    return milestone
  }

  /// The calendar year that is chosen.
  private func year(in plan: Plan) -> Int? {
    let years = plan.spendingYears
    return form.chosen(.year).flatMap { years.indices.contains($0) ? years[$0] : nil }
  }

  /// An amount; nil when there is none, which is said once it is asked for, or none that can be read.
  private mutating func money(_ name: FieldName, missing: String?) -> Money? {
    let text = form.text(name)
    guard !text.isEmpty else {
      if hasAsked, let missing { problems[name] = missing }
      return nil
    }
    switch DanishMoney.read(text) {
    case .success(let money): return money
    case .failure(let problem):
      problems[name] = problem.sentence
      return nil
    }
  }

  private mutating func budgetLine(_ former: BudgetLine?, in plan: Plan) -> BudgetLine? {
    hints[.budget] = former == nil ? FormWords.kroner : FormWords.budgetHint
    let name = form.text(.name)
    let id = former?.id ?? plan.freshID(naming: name, besides: plan.budget.lines.map(\.id))
    var line = former ?? BudgetLine(id: id, name: name)
    line.name = name
    let money = money(.budget, missing: former == nil ? FormWords.budgetMissing : nil)
    if let money, let year = year(in: plan) { line.finances.budget[year] = money }
    return former == nil && money == nil ? nil : line
  }

  private func network(_ former: Network?, in plan: Plan) -> Network {
    let name = form.text(.name)
    let id =
      former?.id
      ?? plan.freshID(naming: name, besides: plan.placedNetworks.map(\.network.id))
    var network = former ?? Network(id: id, name: name)
    network.name = name
    network.purpose = optional(.purpose)
    return network
  }

  private mutating func duty(_ former: ReportingDuty?, in plan: Plan) -> ReportingDuty {
    hints = [.days: FormWords.daysHint, .done: FormWords.daysHint]
    let name = form.text(.name)
    let id = former?.id ?? plan.freshID(naming: name, besides: plan.reportingDuties.map(\.id))
    var duty = former ?? ReportingDuty(id: id, name: name)
    duty.name = name
    duty.recipient = optional(.recipient)
    duty.days = Set(days(.days)).sorted()
    duty.content = optional(.content)
    var before = duty.done
    duty.done = days(.done).map { day in
      guard let place = before.firstIndex(where: { $0.day == day }) else {
        return DutyFulfilment(on: day)
      }
      return before.remove(at: place)
    }
    // A day that it is no longer due is not held against what was done.
    for place in duty.done.indices {
      if let due = duty.done[place].due, !duty.days.contains(due) { duty.done[place].due = nil }
    }
    return duty
  }

  /// Several days with commas between.
  private mutating func days(_ name: FieldName) -> [Day] {
    form.text(name).split(whereSeparator: { $0 == "," || $0 == ";" }).compactMap { text in
      switch DanishDay.read(String(text)) {
      case .success(let day): return day
      case .failure(let problem):
        problems[name] = problem.sentence
        return nil
      }
    }
  }

  private mutating func recommendation(
    _ former: Recommendation?, about: RecommendationTopic, in plan: Plan
  ) -> Recommendation {
    let name = form.text(.name)
    let id =
      former?.id ?? plan.freshID(naming: name, besides: plan.recommendations.map(\.id))
    var recommendation = former ?? Recommendation(id: id, name: name, topic: about)
    recommendation.name = name
    recommendation.text = optional(.text)
    recommendation.topic = topic(recommendation.topic, in: plan)
    let networks = plan.placedNetworks.map(\.network)
    if let chosen = form.chosen(.proposer) {
      recommendation.proposer =
        networks.indices.contains(chosen - 1) ? networks[chosen - 1].id : nil
    }
    recommendation.proposed = day(.proposed, orToday: former == nil)
    return recommendation
  }

  private mutating func decided(_ former: Recommendation) -> Recommendation {
    var recommendation = former
    let outcomes = RecommendationOutcome.allCases
    let outcome = form.chosen(.outcome).map { outcomes[min($0, outcomes.count - 1)] } ?? .adopted
    if let day = day(.decided, orToday: true) {
      recommendation.decision = RecommendationDecision(
        outcome, on: day, because: form.text(.reason))
    }
    return recommendation
  }

  private mutating func followUp(
    _ former: FollowUp?, _ about: RecommendationTopic, in plan: Plan
  ) -> FollowUp {
    hints = [.responsible: FormWords.roleHint, .deadline: FieldWords.mayBeEmpty]
    var followUp = FollowUp(
      action: form.text(.action), topic: topic(about, in: plan),
      deadline: day(.deadline, orToday: false))
    followUp.responsible = optional(.responsible)
    followUp.ending = former?.ending
    return followUp
  }

  /// What is chosen that it is about.
  private func topic(_ usual: RecommendationTopic, in plan: Plan) -> RecommendationTopic {
    let topics = plan.topics
    guard let chosen = form.chosen(.topic), topics.indices.contains(chosen) else { return usual }
    return topics[chosen]
  }

  private func optional(_ name: FieldName) -> String? {
    form.text(name).isEmpty ? nil : form.text(name)
  }

  /// A day; when nothing is typed today, or none.
  mutating func day(_ name: FieldName, orToday isToday: Bool) -> Day? {
    let text = form.text(name)
    guard !text.isEmpty else {
      if isToday { hints[name] = FieldWords.usual(today) }
      return isToday ? today : nil
    }
    switch DanishDay.read(text) {
    case .success(let day): return day
    case .failure(let problem):
      problems[name] = problem.sentence
      return nil
    }
  }
}
