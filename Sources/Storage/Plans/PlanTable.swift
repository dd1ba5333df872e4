import Criteria

extension Connection {
  var plans: PlanTable { PlanTable(connection: self) }
}

/// Plans and their revisions in the database.
struct PlanTable {
  let connection: Connection

  func ids() throws(StorageFailure) -> [Slug] {
    try connection.rows(PlanQueries.ids) { (row) throws(StorageFailure) in try row.slug() }
  }

  func held() throws(StorageFailure) -> [HeldPlan] {
    try connection.rows(PlanQueries.held) { (row) throws(StorageFailure) in
      try HeldPlan(id: row.slug(), changes: row.integer())
    }
  }

  func extent(of plan: Slug) throws(StorageFailure) -> PlanExtent {
    try connection.first(PlanQueries.extent, [.text(plan.text)]) { (row) throws(StorageFailure) in
      try PlanExtent(revisions: row.integer(), measurements: row.integer())
    } ?? PlanExtent(revisions: 0, measurements: 0)
  }

  /// Fails with `unknownPlan` when the plan is not held.
  func require(_ plan: Slug) throws(StorageFailure) {
    if try !exists(plan) { throw .unknownPlan(plan) }
  }

  func revisions(of plan: Slug) throws(StorageFailure) -> [PlanRevision] {
    try connection.rows(PlanQueries.revisions, [.text(plan.text)], read: Self.revision)
  }

  func agreed(of plan: Slug) throws(StorageFailure) -> [AgreedRevision] {
    try connection.rows(PlanQueries.agreed, [.text(plan.text)]) { (row) throws(StorageFailure) in
      try AgreedRevision(number: row.integer(), effective: row.day())
    }
  }

  func revision(_ number: Int, of plan: Slug) throws(StorageFailure) -> PlanRevision? {
    try connection.first(
      PlanQueries.numbered, [.text(plan.text), .integer(number)], read: Self.revision)
  }

  func newest(of plan: Slug) throws(StorageFailure) -> PlanRevision? {
    try connection.first(PlanQueries.newestRevision, [.text(plan.text)], read: Self.revision)
  }

  /// The documents that are in force on a day and on any day after it, each from its day.
  func editions(
    of plan: Slug, inForceFrom day: Day
  ) throws(StorageFailure) -> [PlanEdition] {
    let later = try connection.rows(
      PlanQueries.effectiveDaysAfter, [.text(plan.text), .text(day.description)]
    ) { (row) throws(StorageFailure) in try row.day() }
    var editions: [PlanEdition] = []
    var last = 0
    for day in [day] + later {
      guard let revision = try revision(of: plan, inForceOn: day), revision.number != last
      else { continue }
      last = revision.number
      editions.append(PlanEdition(document: revision.document, effective: day))
    }
    return editions
  }

  func revision(of plan: Slug, inForceOn day: Day) throws(StorageFailure) -> PlanRevision? {
    let inForce = try connection.first(
      PlanQueries.revisionInForce, [.text(plan.text), .text(day.description)],
      read: Self.revision)
    if let inForce { return inForce }
    return try connection.first(
      PlanQueries.firstRevision, [.text(plan.text)], read: Self.revision)
  }

  /// Adds a revision with the number after the newest; `expected` is the newest that its author had seen.
  func add(_ revision: PlanRevision, after expected: Int?) throws(StorageFailure) -> PlanRevision {
    let newest = try newest(of: revision.plan)
    if let newest, let expected, newest.number != expected {
      throw .revisedMeanwhile(newest.plan, newest: newest.number)
    }
    if try !exists(revision.plan) {
      try connection.run(PlanQueries.add, [.text(revision.plan.text)])
    }
    var added = revision
    added.number = (newest?.number ?? 0) + 1
    try connection.run(
      PlanQueries.addRevision,
      [
        .text(added.plan.text), .integer(added.number), .text(added.document),
        .text(added.reason), .text(added.decidedBy), .text(added.effective.description),
        .text(added.recordedBy), .integer(added.recordedAt), .text(added.kind.rawValue),
      ])
    try connection.chain.add(.revision, added.number, of: added.plan)
    return added
  }

  private func exists(_ plan: Slug) throws(StorageFailure) -> Bool {
    try connection.number(PlanQueries.exists, [.text(plan.text)]) == 1
  }

  static func revision(_ row: inout Row) throws(StorageFailure) -> PlanRevision {
    try PlanRevision(
      plan: row.slug(), number: row.integer(), document: row.text(), reason: row.text(),
      decidedBy: row.text(), effective: row.day(), recordedBy: row.text(),
      recordedAt: row.integer(),
      kind: row.required(PlanRevision.Kind(rawValue: row.text())))
  }
}
