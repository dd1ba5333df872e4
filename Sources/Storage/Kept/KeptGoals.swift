import Criteria

/// Two revisions of a plan, one of which took the other's place.
public struct RevisionPair: Hashable, Sendable {
  /// The number of the one that was in force before.
  public var former: Int
  /// The number of the one that took its place.
  public var later: Int

  /// Two revisions by their numbers.
  public init(_ former: Int, _ later: Int) { (self.former, self.later) = (former, later) }
}

/// The goals that held before one revision took another's place, kept so that neither need be read for them.
public struct KeptGoals: Hashable, Sendable {
  /// The revisions.
  public var pair: RevisionPair
  /// The version of how they are read and written.
  public var version: Int
  /// The goals, as text.
  public var text: String

  /// Goals as they are kept.
  public init(pair: RevisionPair, version: Int, text: String) {
    (self.pair, self.version, self.text) = (pair, version, text)
  }
}

extension Store {
  /// What was kept of the goals that held before in a plan. Where it cannot be read, nothing was: it follows from the
  /// revisions.
  public func keptGoals(of plan: Slug) -> [KeptGoals] {
    let found = try? use { (connection) throws(StorageFailure) in
      try connection.rows(KeptQueries.goals, [.text(plan.text)]) { (row) throws(StorageFailure) in
        try KeptGoals(
          pair: RevisionPair(row.integer(), row.integer()), version: row.integer(),
          text: row.text())
      }
    }
    return found ?? []
  }

  /// Keeps goals that held before in a plan, each with the texts of its two revisions, which must still say that. Where
  /// nothing can be written now, nothing is kept, and nobody is told.
  public func keep(
    _ goals: [(kept: KeptGoals, documents: (former: String, later: String))], of plan: Slug
  ) {
    guard !goals.isEmpty else { return }
    keeping { (connection) throws(StorageFailure) in
      for (kept, documents) in goals {
        try connection.run(
          KeptQueries.keepGoals,
          [
            .text(plan.text), .integer(kept.pair.former), .integer(kept.pair.later),
            .integer(kept.version), .text(kept.text), .text(documents.former),
            .text(documents.later),
          ])
      }
    }
  }
}
