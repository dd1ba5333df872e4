import Criteria

extension FollowedThing {
  /// The form that changes it; nil when it cannot be changed, or not any more.
  func form(in plan: Plan) -> FormSubject? {
    switch kind {
    case .milestone: of(Followed.milestones) { .milestone($0, of: $1) }
    case .judgement: of(Followed.judgements) { .judgement($0, of: $1) }
    case .barrier: of(Followed.barriers) { .barrier($0, of: $1) }
    case .result: of(Followed.results) { .result($0, of: $1) }
    case .spending: of(Followed.spending) { .spending(of: $1, year: $0.year) }
    case .budget: of(Followed.budget) { .budget(of: $1, year: $0.year) }
    case .budgetLine: self[Followed.budgetLines].map { .budgetLine($0) }
    case .network:
      self[Followed.networks].map { network in
        owner.flatMap { plan.activity($0) }.map { .workingGroup(network, of: $0.id) }
          ?? .network(network, of: owner)
      }
    case .member: of(Followed.members) { .networkLine($0, .members, of: $1) }
    case .task: of(Followed.tasks) { .networkLine($0, .tasks, of: $1) }
    case .rule: of(Followed.rules) { .networkLine($0, .rules, of: $1) }
    case .meeting: of(Followed.meetings) { .meeting($0, of: $1) }
    case .duty: self[Followed.duties].map { .duty($0) }
    case .recommendation:
      self[Followed.recommendations].map { .recommendation($0, about: $0.topic) }
    case .adjustment:
      self[Followed.adjustments].flatMap {
        $0.decisions.isEmpty
          ? .adjustment($0, of: Subject(id: $0.indicator, site: $0.site)) : nil
      }
    case .followUp: self[Followed.followUps].map { .followUp($0, about: $0.topic) }
    case .note: self[Followed.notes].map { .note($0, about: $0.topic) }
    case .request: nil
    }
  }

  /// The form that says how it ended: that it is done, or what became of it; nil when it has no such form, or has
  /// ended for good.
  func finish(on today: Day) -> FormSubject? {
    if let adjustment = self[Followed.adjustments] {
      return adjustment.isDecided ? nil : .adjustmentDecision(adjustment)
    }
    return of(Followed.milestones) { .done($0, of: $1) }
      ?? self[Followed.recommendations].map { .decision($0) }
      ?? self[Followed.followUps].map { .ending($0) }
      ?? self[Followed.duties].map { .fulfilment($0, due: $0.openDays(on: today).first) }
  }

  private func of<Value>(
    _ lens: PlanLens<Value>, form: (Value, Slug) -> FormSubject
  ) -> FormSubject? {
    guard let value = self[lens], let owner else { return nil }
    return form(value, owner)
  }
}

extension Adjustment {
  /// Whether all who must have decided it.
  var isDecided: Bool { if case .decided = state { true } else { false } }
}
