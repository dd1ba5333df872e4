import Criteria
import Interchange
import Storage
import Wording

extension Archive {
  /// Makes a change to what is followed in a plan, in the edition in force on a day and in those after it. An
  /// adjustment that all have adopted changes what is agreed from its own day.
  ///
  /// - Parameter records: what is recorded for the plan.
  /// - Returns: the change that takes this one back.
  /// - Throws: why it cannot be made; nothing has been stored then.
  func edit(
    _ plan: Slug, by edit: PlanEdit, records: Records, from day: Day, user: String
  ) throws -> PlanEdit {
    let adopted = edit.adopted.map { ($0.reason, StoredWords.deciders($0)) }
    return try addEdit(
      to: plan, from: day, reason: EditText.done(edit), agreed: adopted, user: user
    ) { editions in
      if let effective = edit.adjustsFrom { try checkOrder(effective, of: plan, on: day) }
      return try self.edit(
        Self.split(editions, by: edit, on: day), by: edit, records: records, on: day)
    }
  }

  /// Adds a change to a plan's editions that are in force on a day and after it.
  ///
  /// - Parameters:
  ///   - reason: what was changed, in words.
  ///   - agreed: why, and who decided it, where the change is one of what is agreed.
  ///   - change: makes it in the editions, and answers what comes of it.
  func addEdit<Answer>(
    to plan: Slug, from day: Day, reason: String, agreed: (reason: String, decidedBy: String)?,
    user: String, _ change: ([PlanEdition]) throws -> ([PlanEdition], Answer)
  ) throws -> Answer {
    // Somebody may add a revision between the reading and the writing: then it is made in that one.
    for _ in 0..<Self.mostTries {
      guard let found = try store.editions(of: plan, inForceFrom: day) else {
        throw Refusal.noPlan
      }
      let (edited, answer) = try change(found.editions)
      do throws(StorageFailure) {
        try store.addEdit(
          to: plan, editions: edited, reason: reason, adjusted: agreed, recordedBy: user,
          recordedAt: Clock.now(), after: found.newest)
        return answer
      } catch {
        guard case .revisedMeanwhile = error else { throw error }
      }
    }
    throw Refusal.revisedMeanwhile(plan: plan.text)
  }

  static let mostTries = 10

  /// What is agreed is not changed from before the newest change of it that is in force.
  private func checkOrder(_ effective: Day, of plan: Slug, on day: Day) throws {
    let agreed = try store.agreedRevisions(of: plan)
    if let newest = agreed.last(where: { $0.effective <= day }), effective < newest.effective {
      throw PlanEditProblem.adjustment(.beforeNewest(effective, newest: newest.effective))
    }
  }

  /// The editions that a change is made in. An adjustment begins one of its own on the day that it is in force
  /// from, which may be before the day that it is made on.
  private static func split(
    _ editions: [PlanEdition], by edit: PlanEdit, on day: Day
  ) -> [PlanEdition] {
    guard let effective = edit.adjustsFrom, var inForce = editions.first else { return editions }
    var split = editions
    if effective <= day {
      split[0].effective = effective
    } else if let last = editions.lastIndex(where: { $0.effective <= effective }),
      editions[last].effective < effective
    {
      inForce = editions[last]
      inForce.effective = effective
      split.insert(inForce, at: last + 1)
    }
    for place in split.indices where split[place].effective >= effective {
      split[place].kind = .agreed
    }
    return split
  }

  /// The editions with the change made in them. A later one that has no room for it stays as it is.
  private func edit(
    _ editions: [PlanEdition], by edit: PlanEdit, records: Records, on day: Day
  ) throws -> (editions: [PlanEdition], inverse: PlanEdit) {
    var edited: [PlanEdition] = []
    var inverse: PlanEdit?
    for edition in editions {
      do {
        let change = try PlanFile.edit(
          edition.document, of: plans.plan(in: edition), by: edit,
          inForceFrom: edition.effective)
        if inverse == nil { try edit.check(in: change.plan, records: records, today: day) }
        plans.keep(change.plan, for: change.document)
        var changed = edition
        changed.document = change.document
        edited.append(changed)
        inverse = inverse ?? change.inverse
      } catch let problem as PlanEditProblem {
        guard inverse != nil else { throw problem }
        edited.append(edition)
      }
    }
    guard let inverse else { throw Refusal.noPlan }
    return (edited, inverse)
  }
}
