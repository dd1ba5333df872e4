import Criteria

/// A plan that the database holds, as far as that is known without judging it.
public struct ListedPlan: Hashable, Sendable {
  /// The plan's id.
  public var id: Slug
  /// The plan's name, or its id where no name can be read.
  public var name: String
  /// The plan's first to last day; nil where it cannot be read, or the agreement gives none.
  public var period: Period?
  /// How much has ever been recorded for the plan: as long as it is the same, the plan stands as it did.
  public var changes: Int
  /// Where it stands on the day that it is listed, where that is known already.
  public var summary: PlanSummary?

  /// A plan in a list.
  public init(
    id: Slug, name: String, period: Period?, changes: Int, summary: PlanSummary? = nil
  ) {
    self.id = id
    self.name = name
    self.period = period
    self.changes = changes
    self.summary = summary
  }
}

/// What came of summing a plan up.
public enum PlanCount: Hashable, Sendable {
  /// Where it stands.
  case summary(PlanSummary)
  /// It cannot be read; the sentence that says why.
  case unreadable(Slug, String)

  /// The plan.
  public var id: Slug {
    switch self {
    case .summary(let summary): summary.id
    case .unreadable(let id, _): id
    }
  }

  /// Where it stands, where it can be read.
  var summary: PlanSummary? { if case .summary(let summary) = self { summary } else { nil } }
}
