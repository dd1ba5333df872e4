import Criteria

/// Money, milestones, judgements, networks and recommendations for a random plan.
extension RandomPlan {
  mutating func addFollowing(to plan: inout Plan) {
    for index in plan.focusAreas.indices {
      plan.focusAreas[index].networks = networks()
      plan.focusAreas[index].results = texts()
      plan.focusAreas[index].financing = financing(in: plan)
      for number in plan.focusAreas[index].activities.indices {
        add(to: &plan.focusAreas[index].activities[number], in: plan)
      }
    }
    plan.networks = networks()
    plan.financing = financing(in: plan)
    for _ in 0..<random.below(3) {
      plan.budget.lines.append(BudgetLine(id: id(), name: line(), finances: finances(in: plan)))
    }
    for year in plan.budgetYears where random.once(in: 2) {
      let sum = plan.budgeted(in: year) ?? .zero
      let isOwn = random.once(in: 3)
      plan.budget.totals[year] = isOwn ? sum + Money(kroner: 1 + random.below(3)) : sum
      plan.budget.ownSums[year] = isOwn ? sum : nil
    }
    for _ in 0..<random.below(3) { plan.reportingDuties.append(duty()) }
    if random.once(in: 2) {
      plan.adjustmentRule = AdjustmentRule(
        proposes: texts(), decides: texts(), alsoApproves: texts())
    }
    for _ in 0..<random.below(3) { plan.recommendations.append(recommendation(in: plan)) }
    if !plan.placedCriteria.isEmpty {
      for _ in 0..<random.below(3) { plan.adjustments.append(adjustment(in: plan)) }
    }
    for _ in 0..<random.below(3) { plan.followUps.append(followUp(in: plan)) }
    for _ in 0..<random.below(3) {
      plan.notes.append(
        Note(
          on: plan.period.first + random.below(900),
          kind: random.one(of: .cooperation, .initiative, .other), text: line(),
          topic: topic(in: plan)))
    }
    for _ in 0..<random.below(3) {
      let day = plan.period.first + random.below(900)
      plan.requests.append(FigureRequest(to: line(), for: Quarter(containing: day), on: day))
    }
  }

  private mutating func add(to activity: inout Activity, in plan: Plan) {
    activity.finances = finances(in: plan)
    activity.workingGroups = networks()
    for _ in 0..<random.below(3) { activity.milestones.append(milestone(in: plan)) }
    for _ in 0..<random.below(3) {
      activity.judgements.append(
        Judgement(
          question: line(),
          answer: JudgementAnswer(rawValue: 1 + random.below(4)) ?? .notAtAll,
          text: random.once(in: 2) ? text() : nil, day: day(in: plan)))
    }
    for _ in 0..<random.below(3) {
      activity.barriers.append(Barrier(name: line(), text: random.once(in: 2) ? text() : nil))
    }
    activity.results = texts()
  }

  private mutating func day(in plan: Plan) -> Day? {
    random.once(in: 3) ? nil : plan.period.first + random.below(plan.period.dayCount)
  }

  private mutating func finances(in plan: Plan) -> Finances {
    var finances = Finances(budget: amounts(in: plan), spent: amounts(in: plan))
    if random.once(in: 2) { finances.corrected = amounts(in: plan) }
    if random.once(in: 2) { finances.expected = amounts(in: plan) }
    for quarter in plan.quarters where random.once(in: 4) {
      finances.spentToDate[quarter] = amount()
    }
    finances.financing = financing(in: plan)
    return finances
  }

  private mutating func financing(in plan: Plan) -> [Financing] {
    var all: [Financing] = []
    for _ in 0..<random.below(3) {
      let source = line()
      guard all.of(source) == nil else { continue }
      all.append(
        Financing(source: source, promised: contribution(in: plan), given: contribution(in: plan)))
    }
    return all
  }

  private mutating func contribution(in plan: Plan) -> Contribution {
    var contribution = Contribution(money: random.once(in: 2) ? [:] : amounts(in: plan))
    for year in plan.period.first.year...plan.period.last.year where random.once(in: 3) {
      contribution.hours[year] = random.one(
        of: Amount(random.below(2_000)),
        Amount(significand: Int64(random.below(9_999)), decimals: 1) ?? Amount(0))
    }
    return contribution
  }

  private mutating func amounts(in plan: Plan) -> [Int: Money] {
    var amounts: [Int: Money] = [:]
    for year in plan.period.first.year...plan.period.last.year where !random.once(in: 3) {
      amounts[year] = amount()
    }
    return amounts
  }

  private mutating func amount() -> Money {
    random.one(
      of: .zero, Money(kroner: random.below(2_000_000)), Money(oere: random.below(1_000_000)),
      Money(kroner: 2_000_000_000))
  }

  private mutating func milestone(in plan: Plan) -> Milestone {
    var milestone = Milestone(id: id(), name: line(), start: day(in: plan))
    let latest = day(in: plan).map { max($0, milestone.start ?? $0) }
    milestone.deadline = random.one(
      of: .missing, .daysAfterStart(1 + random.below(200)), latest.map { .on($0) } ?? .missing)
    milestone.done = random.once(in: 2) ? nil : plan.period.last + random.below(100)
    return milestone
  }

  private mutating func networks() -> [Network] {
    (0..<random.below(3)).map { _ in
      var network = Network(id: id(), name: line())
      network.purpose = random.once(in: 2) ? text() : nil
      network.members = texts()
      network.tasks = texts()
      network.rules = texts()
      for _ in 0..<random.below(3) {
        let day = random.once(in: 2) ? nil : Day.first(of: 2019) + random.below(900)
        network.meetings.append(Meeting(topic: line(), day: day))
      }
      return network
    }
  }

  private mutating func duty() -> ReportingDuty {
    var duty = ReportingDuty(id: id(), name: line())
    duty.recipient = random.once(in: 2) ? line() : nil
    duty.timesAYear = random.one(
      of: nil, .exactly(1 + random.below(9)), .atLeast(1 + random.below(9)), .between(6, 8))
    duty.days = Set((0..<random.below(3)).map { _ in Day.first(of: 2019) + random.below(900) })
      .sorted()
    duty.extent = random.once(in: 2) ? text() : nil
    duty.content = random.once(in: 2) ? text() : nil
    for _ in 0..<random.below(3) {
      duty.done.append(
        DutyFulfilment(
          on: Day.first(of: 2019) + random.below(900),
          due: random.once(in: 2) ? duty.days.first : nil))
    }
    return duty
  }

  private mutating func recommendation(in plan: Plan) -> Recommendation {
    var recommendation = Recommendation(
      id: id(), name: line(), topic: topic(in: plan), proposed: day(in: plan))
    recommendation.text = random.once(in: 2) ? text() : nil
    let networks = plan.placedNetworks.map(\.network.id)
    if !networks.isEmpty, random.once(in: 2) {
      recommendation.proposer = networks[random.below(networks.count)]
    }
    if random.once(in: 2) {
      let day = (recommendation.proposed ?? plan.period.first) + random.below(90)
      recommendation.decision = RecommendationDecision(
        random.one(of: .adopted, .rejected, .withdrawn), on: day, because: text())
    }
    return recommendation
  }

  private mutating func adjustment(in plan: Plan) -> Adjustment {
    let criterion = plan.placedCriteria[random.below(plan.placedCriteria.count)].criterion
    let indicator = criterion.indicators[random.below(criterion.indicators.count)]
    let (unit, tally) = (indicator.unit, indicator.tally)
    let proposed = plan.period.first + random.below(plan.period.dayCount)
    var adjustment = Adjustment(
      id: id(), name: line(), of: criterion.id(of: indicator),
      at: random.once(in: 2) ? plan.sites.first?.id : nil, because: text(), proposed: proposed,
      effective: plan.period.first + random.below(plan.period.dayCount),
      deciders: (0...random.below(2)).map { _ in line() })
    adjustment.settled = SettledQuestion(text(), answer: text())
    if random.once(in: 2) {
      adjustment.goal = Change(
        from: timed(goal(unit, tally, in: plan), tally, in: plan),
        to: timed(goal(unit, tally, in: plan), tally, in: plan))
    }
    if random.once(in: 2) {
      let before = baseline(unit, tally, on: proposed)
      adjustment.baseline = Change(
        from: random.once(in: 2) ? before : nil, to: baseline(unit, tally, on: proposed))
    }
    if random.once(in: 2) {
      let sites = plan.sites.map(\.id)
      adjustment.scope = sites.isEmpty ? .planWide : random.one(of: .everySite, .sites(sites))
    }
    if random.once(in: 2) { adjustment.window = random.one(of: .year, .halfYear, .plan) }
    if random.once(in: 2) { adjustment.unit = random.one(of: .percent, .count(noun: "møder")) }
    for place in 0..<random.below(adjustment.deciders.count + 1) {
      adjustment.decisions.append(
        RecommendationDecision(
          place == 0 && adjustment.deciders.count > 1
            ? .adopted : random.one(of: .adopted, .rejected),
          on: proposed + place, because: text()))
    }
    return adjustment
  }

  private mutating func topic(in plan: Plan) -> RecommendationTopic {
    let activities = plan.focusAreas.flatMap(\.activities).map(\.id)
    let topics =
      plan.focusAreas.map { RecommendationTopic.focusArea($0.id) }
      + activities.map { .activity($0) }
      + plan.placedCriteria.map { .criterion($0.criterion.id) } + [.plan]
    return topics[random.below(topics.count)]
  }

  private mutating func followUp(in plan: Plan) -> FollowUp {
    var followUp = FollowUp(action: line(), topic: topic(in: plan), deadline: day(in: plan))
    followUp.responsible = random.once(in: 2) ? line() : nil
    if random.once(in: 2) {
      followUp.ending = FollowUpEnding(
        isDone: random.once(in: 2), on: plan.period.first + random.below(900))
    }
    return followUp
  }
}
