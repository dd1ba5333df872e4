import Criteria

extension Store {
  /// The plans that the database holds, by id.
  public func plans() throws(StorageFailure) -> [HeldPlan] {
    try use { (connection) throws(StorageFailure) in
      try PlanTable(connection: connection).held()
    }
  }

  /// The revisions of a plan, the first one first; none when the plan is not held.
  public func revisions(of plan: Slug) throws(StorageFailure) -> [PlanRevision] {
    try use { (connection) throws(StorageFailure) in
      try PlanTable(connection: connection).revisions(of: plan)
    }
  }

  /// The revision of a plan that is in force on a day: the newest whose effective day has come, or the first
  /// when none has. Nil when the plan is not held.
  public func revision(
    of plan: Slug, inForceOn day: Day
  ) throws(StorageFailure) -> PlanRevision? {
    try reading { (connection) throws(StorageFailure) in
      try PlanTable(connection: connection).revision(of: plan, inForceOn: day)
    }
  }

  /// Adds a revision of a plan, and the plan itself when it is not held yet.
  ///
  /// - Parameters:
  ///   - document: the plan file's text; never empty.
  ///   - recordedBy: never empty.
  ///   - recordedAt: seconds since 1970-01-01 UTC.
  ///   - expected: the number of the newest revision that the author had seen, if that is to be checked.
  /// - Returns: the revision with the number that it got.
  /// - Throws: `revisedMeanwhile` when the newest revision is another than `expected`.
  @discardableResult public func addRevision(
    of plan: Slug, document: String, reason: String, decidedBy: String, effective: Day,
    recordedBy: String, recordedAt: Int, after expected: Int? = nil
  ) throws(StorageFailure) -> PlanRevision {
    let revision = PlanRevision(
      plan: plan, number: 0, document: document, reason: reason, decidedBy: decidedBy,
      effective: effective, recordedBy: recordedBy, recordedAt: recordedAt)
    return try writing { (connection) throws(StorageFailure) in
      try PlanTable(connection: connection).add(revision, after: expected)
    }
  }
}
