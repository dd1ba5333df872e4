import Criteria

extension Connection {
  var quarters: QuarterTable { QuarterTable(connection: self) }
}

/// The closing and reopening of quarters in the database.
struct QuarterTable {
  let connection: Connection

  /// What has happened to a plan's quarters up to a sequence number, in order.
  func events(
    of plan: Slug, upTo sequence: Int = HistoryPoint.end.quarterEvent
  ) throws(StorageFailure) -> [QuarterEvent] {
    try connection.rows(
      QuarterQueries.events, [.text(plan.text), .integer(sequence)], read: Self.event)
  }

  /// What happened last to a quarter; nil when nothing has, and it is open.
  func newest(of quarter: Quarter, in plan: Slug) throws(StorageFailure) -> QuarterEvent? {
    try connection.first(
      QuarterQueries.newest,
      [.text(plan.text), .integer(quarter.year), .integer(quarter.number)], read: Self.event)
  }

  /// Fails with `quarterClosed` when a quarter takes nothing more.
  func requireOpen(_ quarter: Quarter, in plan: Slug) throws(StorageFailure) {
    if let event = try newest(of: quarter, in: plan), event.kind == .closed {
      throw .quarterClosed(QuarterClosed(quarter, by: event.recordedBy, at: event.recordedAt))
    }
  }

  /// The quarters that are closed when all this has happened.
  static func closed(after events: [QuarterEvent]) -> Set<Quarter> {
    events.reduce(into: []) { closed, event in
      switch event.kind {
      case .closed: closed.insert(event.quarter)
      case .reopened: closed.remove(event.quarter)
      }
    }
  }

  /// Adds an event inside a transaction, when it changes anything.
  func add(_ event: QuarterEvent, plan: Slug) throws(StorageFailure) {
    try connection.plans.require(plan)
    switch event.kind {
    case .closed: try requireOpen(event.quarter, in: plan)
    case .reopened:
      guard try newest(of: event.quarter, in: plan)?.kind == .closed else {
        throw .quarterOpen(event.quarter)
      }
    }
    try connection.run(
      QuarterQueries.add,
      [
        .text(plan.text), .integer(event.quarter.year), .integer(event.quarter.number),
        .text(event.kind.rawValue), .text(event.recordedBy), .integer(event.recordedAt),
        .text(orNull: event.reason),
      ])
    try connection.chain.add(.turn, try connection.snapshots.newestEvent(of: plan), of: plan)
  }

  static func event(_ row: inout Row) throws(StorageFailure) -> QuarterEvent {
    try QuarterEvent(
      quarter: row.quarter(), kind: row.required(QuarterEvent.Kind(rawValue: row.text())),
      recordedBy: row.text(), recordedAt: row.integer(), reason: row.optionalText(),
      asOf: row.optionalDay())
  }
}
