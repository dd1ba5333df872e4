import Criteria
import Interchange
import Interface
import Storage
import Synchronization
import Wording

/// Lists the plans of a database, and sums them up a few at a time. What they come to is kept in the database, so that
/// a plan is summed up again only when something was written for it, or on another day.
final class PlanCounter: Sendable {
  private let archive: Archive
  private let state = Mutex(State())

  /// How long plans are summed up before those that are done are shown, and others' turn comes.
  private static let moment = Duration.milliseconds(50)
  /// How long what has been summed up waits to be kept: others are woken by it.
  private static let patience = Duration.seconds(5)

  private struct State {
    /// What is known of the plans, as they were listed last.
    var known: [Slug: Known] = [:]
    /// What has been summed up and is not kept yet, and since when.
    var waiting: [Slug: KeptSummary] = [:]
    var since = ContinuousClock.now
  }

  /// What is known of a plan that a summary of it would follow from something.
  private struct Known {
    var basis: KeptSummary.Basis
    var head: PlanHead?
    var summary: PlanSummary?
  }

  init(archive: Archive) { self.archive = archive }

  /// The plans that are held, by id, with their names as of a day, and where they stand as far as that was kept. No plan
  /// is read whole for it.
  func list(on day: Day) throws -> [ListedPlan] {
    let plans = try archive.store.plans()
    let kept = archive.store.keptSummaries()
    return try state.withLock { state in
      let former = state.known
      state.known = [:]
      return try plans.map { plan in
        let known = try known(plan, on: day, former: former[plan.id], kept: kept[plan.id])
        state.known[plan.id] = known
        return ListedPlan(
          id: plan.id, name: known.summary?.name ?? known.head?.name ?? plan.id.text,
          period: known.summary?.period ?? known.head?.period, changes: plan.changes,
          summary: known.summary)
      }
    }
  }

  private func known(
    _ plan: HeldPlan, on day: Day, former: Known?, kept: KeptSummary?
  ) throws -> Known {
    let basis = Self.basis(plan.changes, day)
    let former = former.flatMap { $0.basis == basis ? $0 : nil }
    if let former, former.summary != nil { return former }
    // Another program may have summed it up meanwhile.
    if let kept, kept.basis == basis,
      let summary = SummaryJSON.read(kept.text, of: plan.id, asOf: day)
    {
      return Known(basis: basis, summary: summary)
    }
    if let former { return former }
    let document = try archive.revision(plan.id, on: day).document
    return Known(basis: basis, head: PlanFile.head(of: document))
  }

  private static func basis(_ changes: Int, _ day: Day) -> KeptSummary.Basis {
    KeptSummary.Basis(
      changes: changes, day: day, rules: RulesVersion.current, version: PlanSummary.version)
  }

  /// Sums up at least the first of some plans, and as many as a moment gives.
  ///
  /// - Throws: what is wrong with the database. What is wrong with one plan stands in its count.
  func sumUp(_ plans: [Slug], on day: Day) throws -> [PlanCount] {
    let end = ContinuousClock.now + Self.moment
    var counts: [PlanCount] = []
    for id in plans {
      do {
        let (plan, records) = try archive.aside.open(id, on: day)
        let summary = PlanSummary(
          Rollup(plan: plan, records: records, asOf: day), records: records)
        counts.append(.summary(summary))
        note(summary)
      } catch let failure as StorageFailure {
        throw failure
      } catch {
        counts.append(.unreadable(id, error.refusing.sentence))
      }
      if ContinuousClock.now >= end { break }
    }
    keep(all: counts.count == plans.count)
    return counts
  }

  private func note(_ summary: PlanSummary) {
    state.withLock { state in
      // Where the plan has been written for since it was listed, this is not kept, and it is listed again.
      guard let basis = state.known[summary.id]?.basis, basis.day == summary.asOf else { return }
      state.known[summary.id]?.summary = summary
      if state.waiting.isEmpty { state.since = .now }
      state.waiting[summary.id] = KeptSummary(basis: basis, text: SummaryJSON.write(summary))
    }
  }

  /// Keeps what has been summed up: what has waited for it long enough, or all.
  func keep(all: Bool) {
    let waiting = state.withLock { state in
      let isTime = all || ContinuousClock.now - state.since > Self.patience
      guard isTime else { return [Slug: KeptSummary]() }
      defer { state.waiting = [:] }
      return state.waiting
    }
    if !waiting.isEmpty { archive.store.keep(waiting) }
  }
}
