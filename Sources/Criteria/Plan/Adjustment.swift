/// A change of what was agreed about an indicator (justering): proposed, decided by those who must decide, one
/// after the other, and in force from a day when all of them have adopted it.
public struct Adjustment: Hashable, Sendable {
  /// The id, unique among the plan's adjustments.
  public var id: Slug
  /// A short name: what is adjusted, and where.
  public var name: String
  /// What is adjusted.
  public var indicator: IndicatorID
  /// The site that it is adjusted for; nil where it is adjusted for all.
  public var site: Slug?
  /// The goal with its deadline.
  public var goal: Change<Goal>?
  /// The baseline.
  public var baseline: Change<Baseline>?
  /// Whom it covers, where the agreement does not say.
  public var scope: Scope?
  /// What figures are added up over, where the agreement does not say.
  public var window: WindowLength?
  /// What is measured, where the agreement does not say.
  public var unit: Unit?
  /// The open question of the criterion that it answers.
  public var settled: SettledQuestion?
  /// Why.
  public var reason: String
  /// The day that it was proposed.
  public var proposed: Day
  /// The first day that it is to be in force.
  public var effective: Day
  /// Who must decide, one after the other; at least one.
  public var deciders: [String]
  /// What they have decided, in their order; after a decision other than *adopted* there is none.
  public var decisions: [RecommendationDecision] = []

  /// An adjustment that changes nothing yet and waits to be decided.
  public init(
    id: Slug, name: String, of indicator: IndicatorID, at site: Slug?, because reason: String,
    proposed: Day,
    effective: Day, deciders: [String]
  ) {
    self.id = id
    self.name = name
    self.indicator = indicator
    self.site = site
    self.reason = reason
    self.proposed = proposed
    self.effective = effective
    self.deciders = deciders
  }

  /// Whether it says nothing other than what is agreed already.
  public var isEmpty: Bool {
    goal == nil && baseline == nil && scope == nil && window == nil && unit == nil
      && settled == nil
  }

  /// What has become of it by all that has been decided.
  public var state: AdjustmentState {
    if let last = decisions.last, last.outcome != .adopted { return .decided(last.outcome) }
    return deciders.indices.contains(decisions.count)
      ? .waiting(for: deciders[decisions.count]) : .decided(.adopted)
  }

  /// What had become of it by a day: what is decided later still waits.
  public func state(on today: Day) -> AdjustmentState {
    var adjustment = self
    adjustment.decisions = Array(decisions.prefix { $0.day <= today })
    return adjustment.state
  }

  /// Whether all have adopted it, so that it is what is agreed from its day on.
  public var isAdopted: Bool { state == .decided(.adopted) }
}

/// A value that is put in the place of another.
public struct Change<Value: Hashable & Sendable>: Hashable, Sendable {
  /// What stood; nil where nothing did.
  public var before: Value?
  /// What is to stand.
  public var after: Value

  /// A change.
  public init(from before: Value?, to after: Value) {
    self.before = before
    self.after = after
  }
}

/// An open question with its answer.
public struct SettledQuestion: Hashable, Sendable {
  /// The question as the plan puts it.
  public var question: String
  /// The answer.
  public var answer: String

  /// An answered question.
  public init(_ question: String, answer: String) {
    self.question = question
    self.answer = answer
  }
}

/// What has become of an adjustment.
public enum AdjustmentState: Hashable, Sendable {
  /// It waits for somebody to decide (foreslået).
  case waiting(for: String)
  /// It is decided.
  case decided(RecommendationOutcome)
}
