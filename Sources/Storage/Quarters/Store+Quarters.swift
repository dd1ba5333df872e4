import Criteria

extension Store {
  /// What has happened to a plan's quarters, in order.
  public func quarterEvents(of plan: Slug) throws(StorageFailure) -> [QuarterEvent] {
    try use { (connection) throws(StorageFailure) in try connection.quarters.events(of: plan) }
  }

  /// How far a plan's history has come, with the revision in force on a day; nil when the plan is not held.
  public func historyPoint(
    of plan: Slug, asOf day: Day
  ) throws(StorageFailure) -> HistoryPoint? {
    try reading { (connection) throws(StorageFailure) in
      try connection.snapshots.point(of: plan, asOf: day)
    }
  }

  /// What was shown when a quarter was last closed; nil when it never was.
  ///
  /// - Parameter day: the last day that the closing may hold from; any when nil.
  public func snapshot(
    of quarter: Quarter, plan: Slug, asOf day: Day? = nil
  ) throws(StorageFailure) -> QuarterSnapshot? {
    try use { (connection) throws(StorageFailure) in
      try connection.snapshots.newest(of: quarter, in: plan, asOf: day ?? .last(of: 9999))
    }
  }

  /// Closes quarters, all of them or none, and keeps what is shown of each: from then on no figure is recorded in
  /// them.
  ///
  /// - Parameter quarters: the oldest first, each with its verdicts, and with the point that they were reached at:
  ///   the same for all but for the revision that was in force.
  /// - Throws: `quarterClosed` when one is closed already; `recordedMeanwhile` when the history has gone on
  ///   since a snapshot's point; `unknownPlan`; or what is wrong with the database.
  public func close(
    _ quarters: [(quarter: Quarter, snapshot: QuarterSnapshot)], plan: Slug, by recordedBy: String,
    at recordedAt: Int, reason: String? = nil
  ) throws(StorageFailure) {
    try writing { (connection) throws(StorageFailure) in
      // The first closing is itself a part of the history that the others' points do not know.
      let before = try connection.snapshots.newestEvent(of: plan)
      for (quarter, snapshot) in quarters {
        let event = QuarterEvent(
          quarter: quarter, kind: .closed, recordedBy: recordedBy, recordedAt: recordedAt,
          reason: reason)
        let judgedOn = quarter.judgedOn(rules: snapshot.rules, closedFrom: snapshot.asOf)
        var point = try connection.snapshots.point(of: plan, asOf: judgedOn)
        point?.quarterEvent = before
        try connection.quarters.add(event, plan: plan)
        guard point == snapshot.point else { throw .recordedMeanwhile }
        try connection.snapshots.add(snapshot, plan: plan)
      }
    }
  }

  /// Opens a closed quarter again, with a reason that is not empty.
  ///
  /// - Throws: `quarterOpen` when it is open; `unknownPlan`; or what is wrong with the database.
  public func reopen(
    _ quarter: Quarter, plan: Slug, by recordedBy: String, at recordedAt: Int, reason: String
  ) throws(StorageFailure) {
    let event = QuarterEvent(
      quarter: quarter, kind: .reopened, recordedBy: recordedBy, recordedAt: recordedAt,
      reason: reason)
    try writing { (connection) throws(StorageFailure) in
      try connection.quarters.add(event, plan: plan)
    }
  }
}
