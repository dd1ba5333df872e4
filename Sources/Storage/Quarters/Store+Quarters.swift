import Criteria

extension Store {
  /// What has happened to a plan's quarters, in order.
  public func quarterEvents(of plan: Slug) throws(StorageFailure) -> [QuarterEvent] {
    try use { (connection) throws(StorageFailure) in
      try QuarterTable(connection: connection).events(of: plan)
    }
  }

  /// Closes a quarter: from then on no figure is recorded in it.
  ///
  /// - Throws: `quarterClosed` when it is closed already; `unknownPlan`; or what is wrong with the database.
  public func close(
    _ quarter: Quarter, plan: Slug, by recordedBy: String, at recordedAt: Int,
    reason: String? = nil
  ) throws(StorageFailure) {
    let event = QuarterEvent(
      quarter: quarter, kind: .closed, recordedBy: recordedBy, recordedAt: recordedAt,
      reason: reason)
    try writing { (connection) throws(StorageFailure) in
      try QuarterTable(connection: connection).add(event, plan: plan)
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
      try QuarterTable(connection: connection).add(event, plan: plan)
    }
  }
}
