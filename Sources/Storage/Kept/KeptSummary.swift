import Criteria

/// What a plan came to when it was summed up, kept so that it need not be summed up again.
public struct KeptSummary: Hashable, Sendable {
  /// What it was summed up from, and how.
  public var basis: Basis
  /// What it came to, as text.
  public var text: String

  /// A summary with what it was summed up from.
  public init(basis: Basis, text: String) { (self.basis, self.text) = (basis, text) }

  /// All that a summary follows from: of the same, the summary is the same.
  public struct Basis: Hashable, Sendable {
    /// How much had ever been written for the plan (`HeldPlan.changes`).
    public var changes: Int
    /// The day that it was summed up as of.
    public var day: Day
    /// The version of the rules.
    public var rules: Int
    /// The version of what a summary says.
    public var version: Int

    /// What a summary follows from.
    public init(changes: Int, day: Day, rules: Int, version: Int) {
      (self.changes, self.day, self.rules, self.version) = (changes, day, rules, version)
    }
  }
}

extension Store {
  /// What was kept of the plans that have been summed up, whatever it was summed up from. Where it cannot be read,
  /// nothing was: it follows from the rest.
  public func keptSummaries() -> [Slug: KeptSummary] {
    let found = try? use { (connection) throws(StorageFailure) in
      try connection.rows(KeptQueries.summaries) { (row) throws(StorageFailure) in
        let plan = try row.slug()
        let basis = try KeptSummary.Basis(
          changes: row.integer(), day: row.day(), rules: row.integer(), version: row.integer())
        return (plan, try KeptSummary(basis: basis, text: row.text()))
      }
    }
    return Dictionary(found ?? []) { $1 }
  }

  /// Keeps what plans came to, but for those that something has been written for since. Where nothing can be written
  /// now, nothing is kept, and nobody is told: it can be summed up again.
  public func keep(_ summaries: [Slug: KeptSummary]) {
    keeping { (connection) throws(StorageFailure) in
      for (plan, summary) in summaries {
        let basis = summary.basis
        try connection.run(
          KeptQueries.keepSummary,
          [
            .text(plan.text), .integer(basis.changes), .text(basis.day.description),
            .integer(basis.rules), .integer(basis.version), .text(summary.text),
          ])
      }
    }
  }
}
