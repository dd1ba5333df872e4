import Criteria

extension Connection {
  var snapshots: SnapshotTable { SnapshotTable(connection: self) }
}

/// What was shown when quarters were closed, in the database: written once, never changed.
struct SnapshotTable {
  let connection: Connection

  /// How far a plan's history has come, with the revision in force on a day; nil when the plan is not held.
  func point(of plan: Slug, asOf day: Day) throws(StorageFailure) -> HistoryPoint? {
    guard let revision = try connection.plans.revision(of: plan, inForceOn: day) else { return nil }
    return try newest(of: plan, revision: revision.number)
  }

  /// The sequence number of a plan's newest closing or reopening of a quarter; 0 when there is none.
  func newestEvent(of plan: Slug) throws(StorageFailure) -> Int {
    try newest(of: plan, revision: 0)?.quarterEvent ?? 0
  }

  private func newest(of plan: Slug, revision: Int) throws(StorageFailure) -> HistoryPoint? {
    try connection.first(SnapshotQueries.newest, [.text(plan.text)]) {
      (row) throws(StorageFailure) in
      try HistoryPoint(
        revision: revision, measurement: row.integer(), occasion: row.integer(),
        quarterEvent: row.integer())
    }
  }

  /// The closings of a plan's quarters up to a quarter event, in order.
  ///
  /// - Parameter sequences: the sequence numbers of the plan's measurements, in order: at least those before the event.
  func closings(
    of plan: Slug, upTo event: Int, among sequences: [Int]
  ) throws(StorageFailure) -> [QuarterClosing] {
    try connection.rows(SnapshotQueries.closings, [.text(plan.text), .integer(event)]) {
      (row) throws(StorageFailure) in
      let (quarter, day, rules) = (try row.quarter(), try row.day(), try row.integer())
      return try QuarterClosing(
        quarter: quarter, asOf: day, recordedBy: row.text(), recordedAt: row.integer(),
        measurements: Self.count(of: sequences, upTo: row.integer()), rules: rules)
    }
  }

  /// How many of some numbers, which stand in order, are not above one.
  private static func count(of numbers: [Int], upTo last: Int) -> Int {
    var (low, high) = (0, numbers.count)
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] <= last { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// What was shown when a quarter was last closed, from a day at the latest; nil when it had not been.
  func newest(
    of quarter: Quarter, in plan: Slug, asOf day: Day
  ) throws(StorageFailure) -> QuarterSnapshot? {
    try connection.first(
      SnapshotQueries.ofQuarter,
      [
        .text(plan.text), .integer(quarter.year), .integer(quarter.number),
        .text(day.description),
      ]
    ) { (row) throws(StorageFailure) in
      let event = try row.integer()
      let day = try row.day()
      let point = try HistoryPoint(
        revision: row.integer(), measurement: row.integer(), occasion: row.integer(),
        quarterEvent: event)
      return try QuarterSnapshot(
        asOf: day, point: point, rules: row.integer(), verdicts: row.text())
    }
  }

  /// Adds a snapshot inside the transaction of its closing, which is the plan's newest quarter event.
  func add(_ snapshot: QuarterSnapshot, plan: Slug) throws(StorageFailure) {
    let event = try newestEvent(of: plan)
    try connection.run(
      SnapshotQueries.add,
      [
        .text(plan.text), .integer(event), .text(snapshot.asOf.description),
        .integer(snapshot.point.revision), .integer(snapshot.point.measurement),
        .integer(snapshot.point.occasion), .integer(snapshot.rules), .text(snapshot.verdicts),
      ])
    try connection.chain.add(.snapshot, event, of: plan)
  }
}
