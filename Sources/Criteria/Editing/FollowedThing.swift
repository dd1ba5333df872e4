/// Something in a plan that is followed besides the criteria, and where it belongs: what is added, changed and
/// taken away on the screens while the plan runs.
public enum FollowedThing: Hashable, Sendable {
  /// A milestone of an activity.
  case milestone(Milestone, of: Slug)
  /// A judgement of an activity.
  case judgement(Judgement, of: Slug)
  /// A barrier of an activity.
  case barrier(Barrier, of: Slug)
  /// What has come out of a focus area or an activity, a line.
  case result(String, of: Slug)
  /// What an activity or a line of the budget has cost in a calendar year.
  case spending(Money, year: Int, of: Slug)
  /// What an activity may cost in a calendar year.
  case budget(Money, year: Int, of: Slug)
  /// A line of the budget that belongs to no activity.
  case budgetLine(BudgetLine)
  /// A network of a focus area, a working group of an activity, or a network of the plan itself.
  case network(Network, of: Slug?)
  /// A member, a task or a rule of a network.
  case networkLine(String, NetworkList, of: Slug)
  /// A meeting of a network.
  case meeting(Meeting, of: Slug)
  /// What the plan owes others.
  case duty(ReportingDuty)
  /// A recommendation to the deciding body.
  case recommendation(Recommendation)
  /// A change of what was agreed, proposed or decided.
  case adjustment(Adjustment)
  /// What is done about something that needs attention.
  case followUp(FollowUp)
  /// A dated line about what has happened.
  case note(Note)
  /// That somebody has been asked for figures.
  case request(FigureRequest)

  /// The id of what it belongs to; nil for what belongs to the plan.
  public var owner: Slug? {
    switch self {
    case .milestone(_, let owner), .judgement(_, let owner), .barrier(_, let owner),
      .result(_, let owner), .spending(_, _, let owner), .budget(_, _, let owner),
      .networkLine(_, _, let owner), .meeting(_, let owner):
      owner
    case .network(_, let owner): owner
    case .budgetLine, .duty, .recommendation, .adjustment, .followUp, .note, .request: nil
    }
  }
}

/// The lists of lines that a network has.
public enum NetworkList: Hashable, Sendable, CaseIterable {
  /// The members by role or organisation (medlemmer).
  case members
  /// What it is there to do (opgaver).
  case tasks
  /// How it works (regler).
  case rules
}

extension Network {
  /// The lines of one of the lists.
  public subscript(list: NetworkList) -> [String] {
    get {
      switch list {
      case .members: members
      case .tasks: tasks
      case .rules: rules
      }
    }
    set {
      switch list {
      case .members: members = newValue
      case .tasks: tasks = newValue
      case .rules: rules = newValue
      }
    }
  }
}

/// The lists of a plan that followed things stand in.
extension Plan {
  /// Changes the list that a thing belongs to. False when the plan has no such place.
  mutating func change(
    listOf thing: FollowedThing, _ change: (inout [FollowedThing]) throws(PlanEditProblem) -> Void
  ) throws(PlanEditProblem) -> Bool {
    guard var things = list(of: thing) else { return false }
    try change(&things)
    put(things, inListOf: thing)
    return true
  }

  /// The things of the same kind and owner, in the plan's order; nil when the owner is not there.
  public func list(of thing: FollowedThing) -> [FollowedThing]? {
    switch thing {
    case .milestone(_, let id): activity(id)?.milestones.map { .milestone($0, of: id) }
    case .judgement(_, let id): activity(id)?.judgements.map { .judgement($0, of: id) }
    case .barrier(_, let id): activity(id)?.barriers.map { .barrier($0, of: id) }
    case .result(_, let id):
      (activity(id)?.results ?? focusAreas.first { $0.id == id }?.results)?
        .map { .result($0, of: id) }
    case .spending(_, _, let id):
      finances(of: id)?.spent.sorted { $0.key < $1.key }
        .map { .spending($0.value, year: $0.key, of: id) }
    case .budget(_, _, let id):
      activity(id)?.finances.budget.sorted { $0.key < $1.key }
        .map { .budget($0.value, year: $0.key, of: id) }
    case .budgetLine: budget.lines.map { .budgetLine($0) }
    case .network(_, let id): networks(of: id)?.map { .network($0, of: id) }
    case .networkLine(_, let list, let id):
      network(id)?[list].map { .networkLine($0, list, of: id) }
    case .duty: reportingDuties.map { .duty($0) }
    case .meeting(_, let id): network(id)?.meetings.map { .meeting($0, of: id) }
    case .recommendation: recommendations.map { .recommendation($0) }
    case .adjustment: adjustments.map { .adjustment($0) }
    case .followUp: followUps.map { .followUp($0) }
    case .note: notes.map { .note($0) }
    case .request: requests.map { .request($0) }
    }
  }

  /// The finances of an activity or a line of the budget.
  public func finances(of id: Slug) -> Finances? {
    activity(id)?.finances ?? budget.lines.first { $0.id == id }?.finances
  }

  /// The networks of a focus area, the working groups of an activity, or the networks of the plan itself; nil
  /// when the plan has neither area nor activity with that id.
  private func networks(of owner: Slug?) -> [Network]? {
    guard let owner else { return networks }
    return activity(owner)?.workingGroups ?? focusAreas.first { $0.id == owner }?.networks
  }

  private mutating func put(_ things: [FollowedThing], inListOf thing: FollowedThing) {
    switch thing {
    case .milestone(_, let id):
      changeActivity(id) {
        $0.milestones = things.compactMap { if case .milestone(let it, _) = $0 { it } else { nil } }
      }
    case .judgement(_, let id):
      changeActivity(id) {
        $0.judgements = things.compactMap { if case .judgement(let it, _) = $0 { it } else { nil } }
      }
    case .barrier(_, let id):
      changeActivity(id) {
        $0.barriers = things.compactMap { if case .barrier(let it, _) = $0 { it } else { nil } }
      }
    case .result(_, let id):
      let results = things.compactMap { if case .result(let it, _) = $0 { it } else { nil } }
      if let place = focusAreas.firstIndex(where: { $0.id == id }), activity(id) == nil {
        focusAreas[place].results = results
      }
      changeActivity(id) { $0.results = results }
    case .spending(_, _, let id):
      var spent: [Int: Money] = [:]
      for case .spending(let money, let year, _) in things { spent[year] = money }
      if let place = budget.lines.firstIndex(where: { $0.id == id }), activity(id) == nil {
        budget.lines[place].finances.spent = spent
      }
      changeActivity(id) { $0.finances.spent = spent }
    case .budget(_, _, let id):
      var budget: [Int: Money] = [:]
      for case .budget(let money, let year, _) in things { budget[year] = money }
      changeActivity(id) { $0.finances.budget = budget }
    case .budgetLine:
      budget.lines = things.compactMap { if case .budgetLine(let it) = $0 { it } else { nil } }
    case .network(_, let id):
      put(things.compactMap { if case .network(let it, _) = $0 { it } else { nil } }, of: id)
    case .networkLine(_, let list, let id):
      let lines = things.compactMap { if case .networkLine(let it, _, _) = $0 { it } else { nil } }
      changeNetwork(id) { $0[list] = lines }
    case .duty:
      reportingDuties = things.compactMap { if case .duty(let it) = $0 { it } else { nil } }
    case .meeting(_, let id):
      let meetings = things.compactMap { if case .meeting(let it, _) = $0 { it } else { nil } }
      changeNetwork(id) { $0.meetings = meetings }
    case .recommendation:
      recommendations = things.compactMap {
        if case .recommendation(let it) = $0 { it } else { nil }
      }
    case .adjustment:
      adjustments = things.compactMap { if case .adjustment(let it) = $0 { it } else { nil } }
    case .followUp:
      followUps = things.compactMap { if case .followUp(let it) = $0 { it } else { nil } }
    case .note: notes = things.compactMap { if case .note(let it) = $0 { it } else { nil } }
    case .request:
      requests = things.compactMap { if case .request(let it) = $0 { it } else { nil } }
    }
  }

  private mutating func put(_ networks: [Network], of owner: Slug?) {
    guard let owner else {
      self.networks = networks
      return
    }
    if activity(owner) != nil {
      changeActivity(owner) { $0.workingGroups = networks }
    } else if let place = focusAreas.firstIndex(where: { $0.id == owner }) {
      focusAreas[place].networks = networks
    }
  }

  private mutating func changeActivity(_ id: Slug, _ change: (inout Activity) -> Void) {
    for area in focusAreas.indices {
      for activity in focusAreas[area].activities.indices
      where focusAreas[area].activities[activity].id == id {
        change(&focusAreas[area].activities[activity])
        return
      }
    }
  }

  private mutating func changeNetwork(_ id: Slug, _ change: (inout Network) -> Void) {
    func changeFirst(_ networks: inout [Network]) -> Bool {
      guard let place = networks.firstIndex(where: { $0.id == id }) else { return false }
      change(&networks[place])
      return true
    }
    if changeFirst(&networks) { return }
    for area in focusAreas.indices {
      if changeFirst(&focusAreas[area].networks) { return }
      for activity in focusAreas[area].activities.indices
      where changeFirst(&focusAreas[area].activities[activity].workingGroups) { return }
    }
  }
}
