import Criteria
import Interchange
import Storage
import Wording

extension Archive {
  /// Puts figures of others in a plan's edition in force on a day, and in those after it that have the criteria.
  ///
  /// - Parameters:
  ///   - plan: the plan that they were read for.
  ///   - agreed: why and by whom it was decided, where one takes the place of another; without, none does.
  /// - Throws: why they cannot be put there; nothing has been stored then.
  func put(
    _ entries: [ReferenceEntry], in plan: Plan, from day: Day,
    agreed: (reason: String, decidedBy: String)? = nil, user: String
  ) throws {
    try addEdit(
      to: plan.id, from: day, reason: StoredWords.came(entries, in: plan), agreed: agreed,
      user: user
    ) { editions in
      var edited = editions
      for place in editions.indices {
        let held = try plans.plan(in: editions[place])
        if place == 0, let gone = entries.first(where: { held.indicator($0.indicator) == nil }) {
          throw Refusal.entry(.unknownIndicator(gone.indicator.description), plan: held)
        }
        let fitting = entries.filter {
          held.indicator($0.indicator) != nil && (agreed != nil || held.standing(for: $0) == nil)
        }
        let change = try PlanFile.put(fitting, in: editions[place].document, of: held)
        plans.keep(change.plan, for: change.document)
        edited[place].document = change.document
        edited[place].kind = agreed == nil ? .followed : .agreed
      }
      return (edited, ())
    }
  }
}
