import Criteria
import Interchange
import Storage
import Wording

/// A quarter as it was when it was closed.
struct ShownQuarter {
  let plan: Plan
  let records: Records
  let kept: KeptQuarter
  /// The verdicts as they were shown.
  let rollup: Rollup
  /// How many of them today's rules would not have reached.
  let differences: Int
  /// The verdicts as they were kept, as text.
  let verdicts: String
  /// What else has happened to the quarter: its other closings, and whether it is open now.
  let others: (closings: [QuarterClosing], isOpen: Bool)
}

/// Closing quarters, opening them again, and showing them as they were.
extension Archive {
  /// Closes a quarter on a day, and keeps the verdicts as they are then.
  ///
  /// - Returns: the verdicts that were kept, and how many of the quarter's figures are missing.
  /// - Throws: why it cannot be closed; nothing has been stored then.
  func close(
    _ quarter: Quarter, of id: Slug, on day: Day, user: String
  ) throws -> (rollup: Rollup, missing: Int) {
    // Somebody may record something between the reading and the writing: then it is read again.
    for _ in 0..<Self.mostTries {
      guard let point = try store.historyPoint(of: id, asOf: day) else { throw Refusal.noPlan }
      var (plan, records) = try open(id, on: day, at: point)
      try plan.checkClosing(of: quarter, records: records, on: day)
      let missing = Rollup(plan: plan, records: records, asOf: day)
        .missingFigures(for: quarter, records: records)
      records.closedQuarters.insert(quarter)
      let rollup = Rollup(plan: plan, records: records, asOf: day)
      let snapshot = QuarterSnapshot(
        asOf: day, point: point, rules: RulesVersion.current, verdicts: SnapshotJSON.write(rollup))
      do {
        try store.close(quarter, plan: id, by: user, at: Clock.now(), keeping: snapshot)
      } catch StorageFailure.recordedMeanwhile {
        continue
      } catch StorageFailure.quarterClosed(let closed) {
        throw ClosingProblem.alreadyClosed(closed)
      }
      return (rollup, missing)
    }
    throw ClosingProblem.recordedMeanwhile
  }

  /// Opens a quarter again.
  ///
  /// - Throws: why it cannot be opened; nothing has been stored then.
  func reopen(
    _ quarter: Quarter, of id: Slug, because reason: String, on day: Day, user: String
  ) throws {
    let (plan, records) = try open(id, on: day)
    try plan.checkReopening(of: quarter, reason: reason, records: records)
    try store.reopen(quarter, plan: id, by: user, at: Clock.now(), reason: reason)
  }

  /// A quarter as it was when it was last closed, read again from the history.
  ///
  /// - Parameter day: the last day that the closing may be as of; any when nil.
  /// - Throws: `ClosingProblem` when it never was closed, or not by that day.
  func show(_ quarter: Quarter, of id: Slug, asOf day: Day? = nil) throws -> ShownQuarter {
    let snapshot = try store.snapshot(of: quarter, plan: id, asOf: day)
    let now = try store.records(of: id)
    let closings = now.closings.filter { $0.quarter == quarter }
    guard let snapshot else {
      throw closings.first.map {
        ClosingProblem.closedLater(quarter, than: day ?? $0.asOf, asOf: $0.asOf)
      } ?? .neverClosed(quarter)
    }
    let (plan, records) = try open(id, on: snapshot.asOf, at: snapshot.point)
    guard let verdicts = SnapshotJSON.read(snapshot.verdicts),
      let closing = records.closing(of: quarter)
    else { throw StorageFailure.damaged(path: path, detail: "verdicts of \(quarter)") }
    let kept = KeptQuarter(closing, rules: snapshot.rules, verdicts: verdicts)
    let rebuilt = Rollup(plan: plan, records: records, asOf: snapshot.asOf)
    return ShownQuarter(
      plan: plan, records: records, kept: kept, rollup: kept.shown(rebuilt),
      differences: kept.differences(from: rebuilt), verdicts: snapshot.verdicts,
      others: (closings.filter { $0 != closing }, isOpen: !now.closedQuarters.contains(quarter)))
  }
}
