/// A focus area (indsatsområde): a purpose, criteria of its own, and the activities that serve it.
public struct FocusArea: Hashable, Sendable {
  /// The id, unique in the plan.
  public var id: Slug
  /// The name.
  public var name: String
  /// The purpose (formål).
  public var purpose: String?
  /// The goals (mål) in words, a line each.
  public var goals: [String] = []
  /// The target group (målgruppe).
  public var targetGroup: String?
  /// Who pays for the area as a whole (finansiering).
  public var financing: [Financing] = []
  /// The networks that give advice on the area (netværk).
  public var networks: [Network] = []
  /// What has come out of it, a line each (resultater).
  public var results: [String] = []
  /// The success criteria that hang on the area itself.
  public var criteria: [Criterion] = []
  /// The activities.
  public var activities: [Activity] = []
  /// Questions to the deciding body.
  public var openQuestions: [String] = []

  /// An area with nothing in it yet.
  public init(id: Slug, name: String) {
    self.id = id
    self.name = name
  }
}

/// An activity (aktivitet) and the criteria that it is judged by.
public struct Activity: Hashable, Sendable {
  /// The id, unique in the plan.
  public var id: Slug
  /// The name.
  public var name: String
  /// What is done (indhold og praksis).
  public var content: String?
  /// The purpose (formål).
  public var purpose: String?
  /// The goals (mål) in words, a line each.
  public var goals: [String] = []
  /// The target group (målgruppe).
  public var targetGroup: String?
  /// Who is responsible for what, a line each, by role.
  public var roles: [String] = []
  /// The tags and categories that its logbook knows besides the plan's.
  public var logbook = LogbookWords()
  /// What it may cost and has cost, and who pays (budget, forbrug, finansiering).
  public var finances = Finances()
  /// Its working groups (arbejdsgrupper).
  public var workingGroups: [Network] = []
  /// Its steps (milepæle), in the agreement's order.
  public var milestones: [Milestone] = []
  /// How it was judged (vurderinger).
  public var judgements: [Judgement] = []
  /// What stood in its way (barrierer).
  public var barriers: [Barrier] = []
  /// What has come out of it, a line each (resultater).
  public var results: [String] = []
  /// The success criteria.
  public var criteria: [Criterion] = []
  /// Questions to the deciding body.
  public var openQuestions: [String] = []

  /// An activity with nothing in it yet.
  public init(id: Slug, name: String) {
    self.id = id
    self.name = name
  }
}
