/// The kinds of things that are followed in a plan besides the criteria, in the order in which a plan file has them.
public enum FollowedKind: Hashable, Sendable, CaseIterable {
  /// What an activity, or a line of the budget, may cost in a calendar year (budget).
  case budget
  /// The same since it was corrected (korrigeret budget).
  case correctedBudget
  /// What an activity, or a line of the budget, has cost in a calendar year (forbrug).
  case spending
  /// What it has cost from the first day of a year to the end of a quarter (forbrug år til dato).
  case spendingToDate
  /// What it is expected to cost in a calendar year (forventet forbrug).
  case expectedSpending
  /// Who pays for an activity, a line of the budget, a focus area or the plan (finansiering).
  case financing
  /// A line of the budget that belongs to no activity (budgetpost).
  case budgetLine
  /// What the plan owes others (afrapportering).
  case duty
  /// A network of the plan or a focus area, or a working group of an activity (netværk, arbejdsgruppe).
  case network
  /// A member of a network (medlem).
  case member
  /// What a network is there to do (opgave).
  case task
  /// How a network works (regel).
  case rule
  /// A meeting of a network (møde).
  case meeting
  /// A milestone of an activity (milepæl).
  case milestone
  /// A judgement of an activity (vurdering).
  case judgement
  /// A barrier of an activity (barriere).
  case barrier
  /// What has come out of a focus area or an activity (resultat).
  case result
  /// A recommendation to the deciding body (indstilling).
  case recommendation
  /// A change of what was agreed (justering).
  case adjustment
  /// What is done about something that needs attention (opfølgning).
  case followUp
  /// A dated line about what has happened (notat).
  case note
  /// That somebody has been asked for figures (anmodning).
  case request

  /// Where its things stand in a plan.
  var lens: any FollowedLens {
    switch self {
    case .budget: Followed.budget
    case .correctedBudget: Followed.correctedBudget
    case .spending: Followed.spending
    case .spendingToDate: Followed.spendingToDate
    case .expectedSpending: Followed.expectedSpending
    case .financing: Followed.financing
    case .budgetLine: Followed.budgetLines
    case .duty: Followed.duties
    case .network: Followed.networks
    case .member: Followed.members
    case .task: Followed.tasks
    case .rule: Followed.rules
    case .meeting: Followed.meetings
    case .milestone: Followed.milestones
    case .judgement: Followed.judgements
    case .barrier: Followed.barriers
    case .result: Followed.results
    case .recommendation: Followed.recommendations
    case .adjustment: Followed.adjustments
    case .followUp: Followed.followUps
    case .note: Followed.notes
    case .request: Followed.requests
    }
  }

  /// The kinds that stand in a part of a plan, in the order in which a plan file has them.
  public static func all(in owner: PlanOwner) -> [FollowedKind] {
    allCases.filter { $0.lens.stands(in: owner) }
  }

  /// What something with lists of this kind is; nil when the plan has nothing with that id that has one.
  ///
  /// - Parameter id: the id of what the list belongs to; nil for the plan itself.
  public func owner(of id: Slug?, in plan: Plan) -> PlanOwner? { lens.owner(of: id, in: plan) }
}

/// Each kind of followed thing: where it stands in a plan, and what it must fulfil.
public enum Followed {
  /// What the plan owes others.
  public static let duties = PlanLens<ReportingDuty>(
    .duty, [.each(\Plan.reportingDuties)], identity: .id(\.id),
    told: {
      [
        .content: $0.content, .done: $0.done, .recipient: $0.recipient,
        .timesAYear: $0.timesAYear, .dueDays: $0.days, .extent: $0.extent,
      ]
    }, text: \.name,
    checks: [
      named(\.name),
      { (duty, check) throws(PlanEditProblem) in
        if let day = duty.done.map(\.day).first(where: { $0 > check.today }) {
          throw .dayInFuture(day, today: check.today)
        }
      },
    ])

  /// The networks of the plan and its focus areas, and the working groups of activities.
  public static let networks = PlanLens<Network>(
    .network,
    [.each(\Plan.networks), .each(\Activity.workingGroups), .each(\FocusArea.networks)],
    identity: .id(\.id, isInPlan: true), told: { [.purpose: $0.purpose] }, text: \.name,
    checks: [named(\.name)])

  /// The members of networks, by role or organisation.
  public static let members = lines(.member, .each(\Network.members))

  /// What networks are there to do.
  public static let tasks = lines(.task, .each(\Network.tasks))

  /// How networks work.
  public static let rules = lines(.rule, .each(\Network.rules))

  /// The meetings of networks.
  public static let meetings = PlanLens<Meeting>(
    .meeting, [.each(\Network.meetings)], text: \.topic, checks: [named(\.topic), inPlan(\.day)])

  /// The milestones of activities.
  public static let milestones = PlanLens<Milestone>(
    .milestone, [.each(\Activity.milestones)], identity: .id(\.id, isInPlan: true),
    told: { [.start: $0.start, .deadline: $0.deadline, .done: $0.done] }, text: \.name,
    checks: [
      named(\.name), inPlan(\.start),
      inPlan { if case .on(let day) = $0.deadline { day } else { nil } },
      { (milestone, _) throws(PlanEditProblem) in
        if milestone.isBackwards, let start = milestone.start, let last = milestone.deadlineDay {
          throw .milestoneBackwards(start: start, deadline: last)
        }
      }, hasCome(\.done),
      { (milestone, _) throws(PlanEditProblem) in
        if let done = milestone.done, let start = milestone.start, done < start {
          throw .doneBeforeStart(done, start: start)
        }
      },
    ])

  /// How activities were judged.
  public static let judgements = PlanLens<Judgement>(
    .judgement, [.each(\Activity.judgements)], text: \.question,
    checks: [named(\.question), hasCome(\.day)])

  /// What stood in activities' way.
  public static let barriers = PlanLens<Barrier>(
    .barrier, [.each(\Activity.barriers)], text: \.name, checks: [named(\.name)])

  /// What has come out of focus areas and activities.
  public static let results = lines(
    .result, .each(\Activity.results), .each(\FocusArea.results))

  /// The proposals to the deciding body.
  public static let recommendations = PlanLens<Recommendation>(
    .recommendation, [.each(\Plan.recommendations)], identity: .id(\.id),
    told: {
      [
        .wording: $0.text, .proposer: $0.proposer, .topic: $0.topic, .proposed: $0.proposed,
        .decision: $0.decision,
      ]
    }, text: \.name,
    checks: [
      named(\.name),
      { (recommendation, check) throws(PlanEditProblem) in
        if let proposer = recommendation.proposer, check.plan.network(proposer) == nil {
          throw .unknownNetwork(proposer)
        }
      }, hasCome(\.proposed), hasCome(\.decision?.day),
      { (recommendation, _) throws(PlanEditProblem) in
        guard let decision = recommendation.decision else { return }
        if recommendation.isBackwards, let proposed = recommendation.proposed {
          throw .decidedBeforeProposed(decided: decision.day, proposed: proposed)
        }
        guard !decision.reason.allSatisfy(\.isWhitespace) else { throw .reasonMissing }
      },
    ])

  /// The changes of what was agreed.
  public static let adjustments = PlanLens<Adjustment>(
    .adjustment, [.each(\Plan.adjustments)], identity: .id(\.id), text: \.name,
    checks: [
      { (adjustment, check) throws(PlanEditProblem) in
        try adjustment.check(in: check.plan, records: check.records, today: check.today)
      }
    ])

  /// What is done about things that need attention.
  public static let followUps = PlanLens<FollowUp>(
    .followUp, [.each(\Plan.followUps)], text: \.action,
    checks: [named(\.action), named(\.responsible), hasCome(\.ending?.day)])

  /// Dated lines about what has happened.
  public static let notes = PlanLens<Note>(
    .note, [.each(\Plan.notes)], text: \.text, checks: [named(\.text), hasCome(\.day)])

  /// That figures have been asked for.
  public static let requests = PlanLens<FigureRequest>(
    .request, [.each(\Plan.requests)], text: \.supplier,
    checks: [named(\.supplier), hasCome(\.day)])

  private static func lines(
    _ kind: FollowedKind, _ lists: PlanLens<String>.List...
  ) -> PlanLens<String> {
    PlanLens(kind, lists, text: { $0 }, checks: [named { $0 }])
  }
}

extension Network {
  /// Its lines by kind: who is in it, what it is there to do, and how it works.
  public var lines: [(kind: FollowedKind, texts: [String])] {
    [(.member, members), (.task, tasks), (.rule, rules)]
  }
}
