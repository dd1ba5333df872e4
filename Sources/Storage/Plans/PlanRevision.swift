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
}

/// A plan that the database holds.
public struct HeldPlan: Hashable, Sendable {
  /// The plan's id.
  public var id: Slug
  /// How many revisions it has, at least 1.
  public var revisions: Int
  /// How many figures have been recorded for it, corrected ones among them.
  public var measurements: Int
  /// How many lines its logbook has, those that no longer stand among them.
  public var occasions: Int
  /// How many times one of its quarters has been closed or opened again.
  public var quarterEvents: Int

  /// How much has ever been recorded for the plan. What is recorded is only ever added to, so the plan and
  /// its records are as they were as long as this is.
  public var changes: Int { revisions + measurements + occasions + quarterEvents }
}
