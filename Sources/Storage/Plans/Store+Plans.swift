import Criteria

extension Store {
  /// The ids of the plans that the database holds, in order.
  public func planIDs() throws(StorageFailure) -> [Slug] {
    try use { (connection) throws(StorageFailure) in try connection.plans.ids() }
  }

  /// How much of a plan the database holds; nothing when the plan is not held.
  public func extent(of plan: Slug) throws(StorageFailure) -> PlanExtent {
    try use { (connection) throws(StorageFailure) in try connection.plans.extent(of: plan) }
  }

  /// The plans that the database holds, by id.
  public func plans() throws(StorageFailure) -> [HeldPlan] {
    try use { (connection) throws(StorageFailure) in try connection.plans.held() }
  }

  /// The revisions of a plan, the first one first; none when the plan is not held.
  public func revisions(of plan: Slug) throws(StorageFailure) -> [PlanRevision] {
    try use { (connection) throws(StorageFailure) in try connection.plans.revisions(of: plan) }
  }

  /// The revisions of what was agreed, the first one first: those between which criteria can differ.
  public func agreedRevisions(of plan: Slug) throws(StorageFailure) -> [AgreedRevision] {
    try use { (connection) throws(StorageFailure) in try connection.plans.agreed(of: plan) }
  }

  /// One of a plan's revisions; nil when there is none with that number.
  public func revision(_ number: Int, of plan: Slug) throws(StorageFailure) -> PlanRevision? {
    try use { (connection) throws(StorageFailure) in
      try connection.plans.revision(number, of: plan)
    }
  }

  /// The documents of a plan that are in force on a day and after it, each from its day, and the number of the
  /// newest revision; nil when the plan is not held.
  public func editions(
    of plan: Slug, inForceFrom day: Day
  ) throws(StorageFailure) -> (editions: [PlanEdition], newest: Int)? {
    try reading { (connection) throws(StorageFailure) in
      guard let newest = try connection.plans.newest(of: plan)?.number else { return nil }
      return (try connection.plans.editions(of: plan, inForceFrom: day), newest)
    }
  }

  /// Adds a change to what is followed in a plan, or an adjustment of what is agreed: a document for each of its
  /// editions that are in force from a day on, so that no later edition takes the change back. Either all are
  /// added or none.
  ///
  /// - Parameters:
  ///   - reason: what was changed, or why, in words.
  ///   - adjusted: why what is agreed is adjusted, and who decided it, in the editions that it is adjusted in.
  ///   - expected: the number of the newest revision that the documents were made from.
  /// - Throws: `revisedMeanwhile` when the newest revision is another.
  public func addEdit(
    to plan: Slug, editions: [PlanEdition], reason: String,
    adjusted: (reason: String, decidedBy: String)? = nil, recordedBy: String, recordedAt: Int,
    after expected: Int
  ) throws(StorageFailure) {
    try writing { (connection) throws(StorageFailure) in
      for (place, edition) in editions.enumerated() {
        let adjusted = edition.kind == .agreed ? adjusted : nil
        _ = try connection.plans.add(
          PlanRevision(
            plan: plan, number: 0, document: edition.document, reason: adjusted?.reason ?? reason,
            decidedBy: adjusted?.decidedBy ?? recordedBy, effective: edition.effective,
            recordedBy: recordedBy, recordedAt: recordedAt, kind: edition.kind),
          after: expected + place)
      }
    }
  }

  /// The revision of a plan that is in force on a day: the newest whose effective day has come, or the first
  /// when none has. Nil when the plan is not held.
  public func revision(
    of plan: Slug, inForceOn day: Day
  ) throws(StorageFailure) -> PlanRevision? {
    try reading { (connection) throws(StorageFailure) in
      try connection.plans.revision(of: plan, inForceOn: day)
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
      try connection.plans.add(revision, after: expected)
    }
  }
}
