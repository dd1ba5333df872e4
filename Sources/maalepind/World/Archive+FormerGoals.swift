import Criteria
import Interchange
import Storage
import Wording

extension Archive {
  /// The goals that held before, by what is known of a plan now: between the editions of what was agreed that are in
  /// force one after the other until a day. Only a plan that was revised has any. What was found once is kept, and the
  /// former editions are not read for it again.
  ///
  /// - Parameter last: the number of the last revision that is looked at.
  func formerGoals(
    of id: Slug, upTo last: Int = .max, until day: Day
  ) throws -> [FormerGoal] {
    var inForce: [AgreedRevision] = []
    for revision in try store.agreedRevisions(of: id)
    where revision.number <= last && revision.effective <= day {
      // A revision takes the place of all earlier ones from its day on.
      inForce.removeAll { $0.effective >= revision.effective }
      inForce.append(revision)
    }
    guard inForce.count > 1 else { return [] }
    let known = keptGoals(of: id)
    var found: [(KeptGoals, documents: (former: String, later: String))] = []
    let goals = try zip(inForce, inForce.dropFirst()).flatMap { (old, new) -> [FormerGoal] in
      let pair = RevisionPair(old.number, new.number)
      if let goals = known[pair] { return goals }
      let (goals, documents) = try formerGoals(between: pair, of: id, effective: new.effective)
      if let documents {
        let text = FormerGoalsJSON.write(goals)
        found.append(
          (KeptGoals(pair: pair, version: FormerGoalsJSON.version, text: text), documents))
      }
      return goals
    }
    store.keep(found, of: id)
    return goals
  }

  private func keptGoals(of id: Slug) -> [RevisionPair: [FormerGoal]] {
    store.keptGoals(of: id).reduce(into: [:]) { goals, kept in
      guard kept.version == FormerGoalsJSON.version else { return }
      goals[kept.pair] = FormerGoalsJSON.read(kept.text)
    }
  }

  /// The goals that one revision changed of another's, and the texts of both where both read whole.
  private func formerGoals(
    between pair: RevisionPair, of id: Slug, effective: Day
  ) throws -> ([FormerGoal], (former: String, later: String)?) {
    guard let old = try store.revision(pair.former, of: id),
      let new = try store.revision(pair.later, of: id)
    else { throw Refusal.noPlan }
    // What was agreed before and does not read any more says nothing of what held.
    guard let before = plans.readable(in: old) else { return ([], nil) }
    let goals = FormerGoal.between(before, try plans.plan(in: new), effective: effective)
    let areWhole = plans.isWhole(old) && plans.isWhole(new)
    return (goals, areWhole ? (old.document, new.document) : nil)
  }
}
