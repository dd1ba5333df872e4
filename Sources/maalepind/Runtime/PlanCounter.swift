import Criteria
import Interchange
import Interface
import Storage
import Synchronization
import Wording

/// Lists the plans of a database, and sums them up a few at a time.
final class PlanCounter: Sendable {
  private let archive: Archive
  /// The names and periods that have been read, and how much was recorded for the plan then.
  private let heads = Mutex<[Slug: (changes: Int, day: Day, head: PlanHead?)]>([:])

  /// How long plans are summed up before those that are done are shown, and others' turn comes.
  private static let moment = Duration.milliseconds(50)

  init(archive: Archive) { self.archive = archive }

  /// The plans that are held, by id, with their names as of a day. No plan is read whole for it.
  func list(on day: Day) throws -> [ListedPlan] {
    try archive.store.plans().map { plan in
      let head = try head(of: plan, on: day)
      return ListedPlan(
        id: plan.id, name: head?.name ?? plan.id.text, period: head?.period, changes: plan.changes)
    }
  }

  private func head(of plan: HeldPlan, on day: Day) throws -> PlanHead? {
    if let known = heads.withLock({ $0[plan.id] }), known.changes == plan.changes, known.day == day
    {
      return known.head
    }
    let head = PlanFile.head(of: try archive.revision(plan.id, on: day).document)
    heads.withLock { $0[plan.id] = (plan.changes, day, head) }
    return head
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
        counts.append(
          .summary(
            PlanSummary(Rollup(plan: plan, records: records, asOf: day), records: records)))
      } catch let failure as StorageFailure {
        throw failure
      } catch {
        counts.append(.unreadable(id, error.refusing.sentence))
      }
      if ContinuousClock.now >= end { break }
    }
    return counts
  }
}
