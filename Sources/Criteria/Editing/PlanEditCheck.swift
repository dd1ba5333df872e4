/// What every change made on a screen must fulfil, besides what a plan file must.
extension PlanEdit {
  /// The most signs of a name or a line.
  public static let longestName = 200

  /// Checks a change before it is made.
  ///
  /// - Parameters:
  ///   - plan: the plan that it is made in, as it was.
  ///   - records: what is recorded; nothing is adjusted from a day in a closed quarter.
  ///   - today: the day that it is made on; what has happened cannot have happened later.
  /// - Throws: the first thing that is wrong; nothing has been changed then.
  public func check(in plan: Plan, records: Records, today: Day) throws(PlanEditProblem) {
    if let adjusting {
      // To take it back is to change what is agreed from the same day.
      if let closed = records.closed(Quarter(containing: adjusting.effective)) {
        throw .adjustment(.quarterClosed(closed))
      }
    }
    guard let after else {
      if case .network(let network, _) = before,
        let using = plan.recommendations.first(where: { $0.proposer == network.id })
      {
        throw .networkInUse(network, by: using)
      }
      return
    }
    switch after {
    case .milestone(let milestone, _): try check(milestone, in: plan, today: today)
    case .judgement(let judgement, _):
      try check(name: judgement.question)
      try check(hasCome: judgement.day, today: today)
    case .barrier(let barrier, _): try check(name: barrier.name)
    case .result(let text, _): try check(name: text)
    case .spending(_, let year, _), .budget(_, let year, _): try check(year, in: plan)
    case .budgetLine(let line):
      try check(name: line.name)
      for year in line.finances.years { try check(year, in: plan) }
    case .network(let network, _): try check(name: network.name)
    case .networkLine(let text, _, _): try check(name: text)
    case .duty(let duty):
      try check(name: duty.name)
      for fulfilment in duty.done { try check(hasCome: fulfilment.day, today: today) }
    case .meeting(let meeting, _):
      try check(name: meeting.topic)
      try check(meeting.day, within: plan.agreedPeriod)
    case .recommendation(let recommendation):
      try check(recommendation, in: plan, today: today)
    case .adjustment(let adjustment):
      try adjustment.check(in: plan, records: records, today: today)
    case .followUp(let followUp):
      try check(name: followUp.action)
      if let responsible = followUp.responsible { try check(name: responsible) }
      try check(hasCome: followUp.ending?.day, today: today)
    case .note(let note):
      try check(name: note.text)
      try check(hasCome: note.day, today: today)
    case .request(let request):
      try check(name: request.supplier)
      try check(hasCome: request.day, today: today)
    }
  }

  private func check(
    _ milestone: Milestone, in plan: Plan, today: Day
  ) throws(PlanEditProblem) {
    try check(name: milestone.name)
    try check(milestone.start, within: plan.agreedPeriod)
    if case .on(let day) = milestone.deadline { try check(day, within: plan.agreedPeriod) }
    if milestone.isBackwards, let start = milestone.start, let deadline = milestone.deadlineDay {
      throw .milestoneBackwards(start: start, deadline: deadline)
    }
    try check(hasCome: milestone.done, today: today)
    if let done = milestone.done, let start = milestone.start, done < start {
      throw .doneBeforeStart(done, start: start)
    }
  }

  private func check(
    _ recommendation: Recommendation, in plan: Plan, today: Day
  ) throws(PlanEditProblem) {
    try check(name: recommendation.name)
    if let proposer = recommendation.proposer, plan.network(proposer) == nil {
      throw .unknownNetwork(proposer)
    }
    try check(hasCome: recommendation.proposed, today: today)
    guard let decision = recommendation.decision else { return }
    try check(hasCome: decision.day, today: today)
    if recommendation.isBackwards, let proposed = recommendation.proposed {
      throw .decidedBeforeProposed(decided: decision.day, proposed: proposed)
    }
    guard !decision.reason.allSatisfy(\.isWhitespace) else { throw .reasonMissing }
  }

  private func check(name: String) throws(PlanEditProblem) {
    guard !name.allSatisfy(\.isWhitespace) else { throw .nameMissing }
    guard name.count <= Self.longestName else { throw .nameTooLong(limit: Self.longestName) }
  }

  private func check(hasCome day: Day?, today: Day) throws(PlanEditProblem) {
    if let day, day > today { throw .dayInFuture(day, today: today) }
  }

  /// Where the agreement gives no period, nothing lies outside it.
  private func check(_ day: Day?, within period: Period?) throws(PlanEditProblem) {
    if let day, let period, !period.contains(day) { throw .dayOutsidePlan(day, period) }
  }

  private func check(_ year: Int, in plan: Plan) throws(PlanEditProblem) {
    guard let period = plan.agreedPeriod, Period.year(year).intersection(period) == nil else {
      return
    }
    throw .yearOutsidePlan(year, period)
  }
}

extension Plan {
  /// An id for a new milestone or recommendation, made from its name, that nothing in the plan has.
  public func freshID(naming name: String, besides taken: some Sequence<Slug>) -> Slug {
    let taken = Set(taken)
    let base = Slug(naming: name) ?? Slug(number: taken.count + 1)
    if !taken.contains(base) { return base }
    var number = 2
    while true {
      let ending = "-\(number)"
      let room = Slug.longest - ending.count
      if let candidate = Slug(naming: String(base.text.prefix(room)) + ending),
        !taken.contains(candidate)
      {
        return candidate
      }
      number += 1
    }
  }
}
