import Criteria

/// A plan as it was agreed or revised at one time, kept whole as the document it was.
public struct PlanRevision: Hashable, Sendable {
  /// The plan.
  public var plan: Slug
  /// Which of the plan's revisions, counted from 1.
  public var number: Int
  /// The plan file's text, comments and all.
  public var document: String
  /// Why the plan was revised.
  public var reason: String
  /// Who decided it.
  public var decidedBy: String
  /// The first day that it is in force.
  public var effective: Day
  /// Who entered it.
  public var recordedBy: String
  /// When it was entered, in seconds since 1970-01-01 UTC.
  public var recordedAt: Int
  /// What the revision is.
  public var kind = Kind.agreed

  /// What a revision is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// What was agreed: a plan file that came in, or an adjustment.
    case agreed
    /// The same agreement with a change to what is followed in it: a milestone, a recommendation and the like
    /// (`PlanEdit`), or new figures of others. No criterion differs in anything else.
    case followed
  }
}

/// A revision of what was agreed, without its document.
public struct AgreedRevision: Hashable, Sendable {
  /// Which of the plan's revisions, counted from 1.
  public var number: Int
  /// The first day that it is in force.
  public var effective: Day
}

/// A plan's document from a day on.
public struct PlanEdition: Hashable, Sendable {
  /// The plan file's text.
  public var document: String
  /// The first day that it is in force.
  public var effective: Day
  /// What it becomes a revision of, when it is added.
  public var kind = PlanRevision.Kind.followed

  /// An edition that is not held yet.
  public init(
    document: String, effective: Day, kind: PlanRevision.Kind = PlanRevision.Kind.followed
  ) {
    (self.document, self.effective, self.kind) = (document, effective, kind)
  }
}

/// A plan that the database holds.
public struct HeldPlan: Hashable, Sendable {
  /// The plan's id.
  public var id: Slug
  /// How much has ever been written for the plan, which is how many links its chain has: the plan and its records are
  /// as they were as long as this is.
  public var changes: Int
}

/// How much a database holds of a plan.
public struct PlanExtent: Hashable, Sendable {
  /// How many revisions it has of what was agreed, at least 1 of a plan that is held.
  public var revisions: Int
  /// How many figures have been recorded for it, corrected ones among them.
  public var measurements: Int
}
