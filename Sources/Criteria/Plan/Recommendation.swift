/// A proposal to the deciding body (indstilling): proposed, then adopted, rejected or withdrawn.
public struct Recommendation: Hashable, Sendable {
  /// The id, unique among the plan's recommendations.
  public var id: Slug
  /// A short name.
  public var name: String
  /// What is proposed, in full.
  public var text: String?
  /// The id of the network that proposes it; nil when it comes from none.
  public var proposer: Slug?
  /// What it is about.
  public var topic: RecommendationTopic
  /// The day that it was proposed; nil when that is not known.
  public var proposed: Day?
  /// What became of it; nil until it is decided.
  public var decision: RecommendationDecision?

  /// A recommendation that is not decided.
  public init(id: Slug, name: String, topic: RecommendationTopic = .plan, proposed: Day? = nil) {
    self.id = id
    self.name = name
    self.topic = topic
    self.proposed = proposed
  }

  /// What has become of it by a day: one decided later is still proposed.
  public func state(on today: Day) -> RecommendationState {
    guard let decision, decision.day <= today else { return .proposed }
    return .decided(decision.outcome)
  }

  /// Whether it is decided before it was proposed, which no recommendation may be.
  public var isBackwards: Bool {
    guard let proposed, let decision else { return false }
    return decision.day < proposed
  }
}

/// What a recommendation is about.
public enum RecommendationTopic: Hashable, Sendable {
  /// The plan as a whole.
  case plan
  /// A focus area.
  case focusArea(Slug)
  /// An activity.
  case activity(Slug)
  /// A criterion.
  case criterion(Slug)
}

/// What became of a recommendation, when and why.
public struct RecommendationDecision: Hashable, Sendable {
  /// What became of it.
  public var outcome: RecommendationOutcome
  /// The day that it was decided.
  public var day: Day
  /// Why.
  public var reason: String

  /// A decision.
  public init(_ outcome: RecommendationOutcome, on day: Day, because reason: String) {
    self.outcome = outcome
    self.day = day
    self.reason = reason
  }
}

/// How a recommendation can end.
public enum RecommendationOutcome: String, Hashable, Sendable, CaseIterable {
  /// The deciding body agreed (vedtaget).
  case adopted
  /// The deciding body did not agree (afvist).
  case rejected
  /// Those who proposed it took it back (trukket tilbage).
  case withdrawn
}

/// What has become of a recommendation by a day.
public enum RecommendationState: Hashable, Sendable {
  /// It waits to be decided (foreslået).
  case proposed
  /// It has been decided.
  case decided(RecommendationOutcome)
}
