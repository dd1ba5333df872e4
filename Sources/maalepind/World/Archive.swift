import Criteria
import Glibc
import Interchange
import Storage
import Wording

/// The database that a command works on, and the plans in it.
struct Archive: Sendable {
  let path: String
  let store: Store
  let plans: PlanCache

  /// Opens the database, and makes it when it may be written.
  ///
  /// - Throws: `LostDatabase` when there are copies of it, and nothing of it in the file.
  init(path: String, access: Store.Access = .readWrite, plans: PlanCache? = nil) throws {
    guard !path.hasPrefix("postgresql://"), !path.hasPrefix("postgres://") else {
      throw Refusal.serverDatabase
    }
    self.init(
      path: path, store: try Self.store(path, access),
      plans: plans ?? PlanCache(tell: access == .readOnly ? Self.tellUnreadable : nil))
    if access != .readOnly { KeptCopies.watch(self) }
  }

  private static func store(_ path: String, _ access: Store.Access) throws -> Store {
    if let lost = LostDatabase(emptied: path) { throw lost }
    do {
      return try Store(path: path, access: access)
    } catch StorageFailure.notADatabase {
      if let lost = LostDatabase(overwritten: path) { throw lost }
      throw StorageFailure.notADatabase(path: path)
    }
  }

  private init(path: String, store: Store, plans: PlanCache) {
    (self.path, self.store, self.plans) = (path, store, plans)
  }

  /// The same database for one who goes through many plans: what is read of them is let go of with it.
  var aside: Archive { Archive(path: path, store: store, plans: plans.anew) }

  /// A new database that lives in memory, and of which nothing is left whatever ends the program.
  static func inMemory() throws -> Archive {
    Archive(path: ":memory:", store: try .inMemory(), plans: PlanCache())
  }

  /// Opens the database for reading only; one from an older version is brought up to date first.
  static func reading(_ path: String) throws -> Archive {
    do {
      return try existing(path, access: .readOnly)
    } catch StorageFailure.olderVersion {
      _ = try Archive(path: path)
      return try existing(path, access: .readOnly)
    }
  }

  /// Opens the database for those who only look: nothing is written, not even to bring it up to date.
  static func looking(_ path: String) throws -> Archive {
    try existing(path, access: .readOnly)
  }

  /// Opens a database that must hold something already: none is made.
  ///
  /// - Throws: `Refusal.noPlan` when there is none in the usual place, or the file is still empty.
  static func existing(
    _ path: String, access: Store.Access = .readWriteExisting
  ) throws -> Archive {
    do {
      return try Archive(path: path, access: access)
    } catch StorageFailure.missing
      where path == Locations.database(nil) || Glibc.access(path, F_OK) == 0
    {
      throw Refusal.noPlan
    }
  }

  /// Says which parts of a plan are not shown, since they do not read any more.
  private static let tellUnreadable: PlanCache.Tell = { name, mistakes in
    let lines = mistakes.lines + [Refusal.storedPlanInPart(name: name).sentence]
    _ = NewFile.write(lines.map { $0.shown + "\n" }.joined(), to: STDERR_FILENO)
  }

  func planIDs() throws(StorageFailure) -> [Slug] { try store.planIDs() }

  /// The one plan that is meant: the one named, or the only one.
  func chosenPlan(_ name: String?) throws -> Slug {
    let ids = try chosenPlans(name)
    guard ids.count == 1 else { throw Refusal.planNeeded(choices: ids.map(\.text)) }
    return ids[0]
  }

  /// The plans that are meant: the one named, or all.
  func chosenPlans(_ name: String?) throws -> [Slug] {
    let ids = try planIDs()
    guard !ids.isEmpty else { throw Refusal.noPlan }
    guard let name else { return ids }
    if let found = ids.first(where: { $0.text == name }) { return [found] }
    let names = ids.map(\.text)
    throw Refusal.unknownPlan(name, nearest: Nearest.name(to: name, among: names), choices: names)
  }

  /// The days of the plan named, or of all plans, as they were agreed last.
  func periods(of name: String?) throws -> [Period] {
    try chosenPlans(name).map { try plan($0, on: .last(of: 9999)).period }
  }

  /// A plan as it is in force on a day, and what is recorded for it.
  func open(_ id: Slug, on day: Day) throws -> (plan: Plan, records: Records) {
    try open(id, on: day, with: store.records(of: id))
  }

  /// A plan as it is in force on a day, with records of it that have been read already.
  func open(
    _ id: Slug, on day: Day, with records: Records
  ) throws -> (plan: Plan, records: Records) {
    var records = records
    records.formerGoals = try formerGoals(of: id, until: day)
    return (try plan(id, on: day), records)
  }

  /// A plan and what is recorded for it as of a day, as it was when its history had come to a point.
  ///
  /// - Parameter records: those of that point, where they have been read already.
  func open(
    _ id: Slug, on day: Day, at point: HistoryPoint, with records: Records? = nil
  ) throws -> (plan: Plan, records: Records) {
    guard let inForce = try store.revision(point.revision, of: id) else { throw Refusal.noPlan }
    var records = try records ?? store.records(of: id, upTo: point)
    records.formerGoals = try formerGoals(of: id, upTo: point.revision, until: day)
    return (try plans.plan(in: inForce), records)
  }

  /// A plan as it is in force on a day.
  func plan(_ id: Slug, on day: Day) throws -> Plan {
    try plans.plan(in: revision(id, on: day))
  }

  /// The revision of a plan that is in force on a day.
  func revision(_ id: Slug, on day: Day) throws -> PlanRevision {
    guard let found = try store.revision(of: id, inForceOn: day) else { throw Refusal.noPlan }
    return found
  }

  /// Takes in a plan that is not held yet.
  func adopt(_ file: PlanFile.Read, user: String) throws(StorageFailure) {
    try store.addRevision(
      of: file.plan.id, document: file.document, reason: StoredWords.firstReason,
      decidedBy: StoredWords.firstDecider, effective: file.plan.period.first, recordedBy: user,
      recordedAt: Clock.now(), after: 0)
  }
}
