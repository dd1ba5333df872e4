import Criteria
import Interchange
import Storage
import Wording

/// A quarter as it was when it was closed.
struct ShownQuarter {
  let plan: Plan
  /// What stood by then.
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
  /// Closes a quarter from a day on, and every earlier one that is open with it, and keeps the verdicts of each as
  /// they were at its end.
  ///
  /// - Returns: the quarters that were closed, the oldest first.
  /// - Throws: why it cannot be closed; nothing has been stored then.
  func close(
    _ quarter: Quarter, of id: Slug, on day: Day, user: String
  ) throws -> [QuarterEnding] {
    // What is closed is kept for ever: nothing damaged is.
    try store.requireSound()
    // Somebody may record something between the reading and the writing: then it is read again.
    for _ in 0..<Self.mostTries {
      let endings = try endings(upTo: quarter, of: id, on: day)
      if try store(endings, of: id, user: user) { return endings.map(\.ending) }
    }
    throw ClosingProblem.recordedMeanwhile
  }

  private typealias Kept = (ending: QuarterEnding, snapshot: QuarterSnapshot)

  /// The quarters that closing one closes, judged by what is recorded and by the plan that was in force at each
  /// one's end.
  private func endings(upTo quarter: Quarter, of id: Slug, on day: Day) throws -> [Kept] {
    guard let now = try store.historyPoint(of: id, asOf: day) else { throw Refusal.noPlan }
    let (plan, records) = try open(id, on: day, at: now)
    try plan.checkClosing(of: quarter, records: records, on: day)
    let quarters = plan.quartersToClose(upTo: quarter, records: records)
    let gaps = Rollup(plan: plan, records: records, asOf: day).gaps(in: quarters, records: records)
    return try gaps.map { gap in
      var point = now
      point.revision = try revision(id, on: gap.quarter.judgedOn).number
      let then = try open(id, on: gap.quarter.judgedOn, at: point, with: records)
      let ending = QuarterEnding(gap, plan: then.plan, records: then.records)
      let snapshot = QuarterSnapshot(
        asOf: day, point: point, rules: RulesVersion.current,
        verdicts: SnapshotJSON.write(ending.rollup))
      return (ending, snapshot)
    }
  }

  /// Stores that quarters are closed; false when something was recorded meanwhile.
  private func store(_ endings: [Kept], of id: Slug, user: String) throws -> Bool {
    do throws(StorageFailure) {
      try store.close(
        endings.map { ($0.ending.quarter, $0.snapshot) }, plan: id, by: user, at: Clock.now())
      return true
    } catch {
      switch error {
      case .recordedMeanwhile: return false
      case .quarterClosed(let closed): throw ClosingProblem.alreadyClosed(closed)
      default: throw error
      }
    }
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
  /// - Parameter day: the last day that the closing may hold from; any when nil.
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
    let judgedOn = quarter.judgedOn(rules: snapshot.rules, closedFrom: snapshot.asOf)
    let (plan, records) = try open(id, on: judgedOn, at: snapshot.point)
    guard let verdicts = SnapshotJSON.read(snapshot.verdicts),
      let closing = records.closing(of: quarter)
    else { throw StorageFailure.damaged(path: path, detail: "verdicts of \(quarter)") }
    let kept = KeptQuarter(closing, verdicts: verdicts)
    let rebuilt = closing.rebuilt(plan, records)
    return ShownQuarter(
      plan: plan, records: closing.shown(plan, records), kept: kept, rollup: kept.shown(rebuilt),
      differences: kept.differences(from: rebuilt), verdicts: snapshot.verdicts,
      others: (closings.filter { $0 != closing }, isOpen: !now.closedQuarters.contains(quarter)))
  }

  /// How a plan stood when a quarter was closed.
  func standing(_ closing: QuarterClosing, of id: Slug) throws -> ClosedStanding {
    ClosedStanding(closing, try show(closing.quarter, of: id, asOf: closing.asOf).rollup)
  }
}
