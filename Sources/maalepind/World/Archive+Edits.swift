import Criteria
import Interchange
import Storage
import Wording

extension Archive {
  /// Makes a change to what is followed in a plan, in the edition in force on a day and in those after it.
  ///
  /// - Returns: the change that takes this one back.
  /// - Throws: why it cannot be made; nothing has been stored then.
  func edit(
    _ plan: Slug, by edit: PlanEdit, from day: Day, user: String
  ) throws(Refusal) -> PlanEdit {
    // Somebody may add a revision between the reading and the writing: then it is made in that one.
    for _ in 0..<Self.mostTries {
      guard
        let (editions, newest) = try ask({ (store) throws(StorageFailure) in
          try store.editions(of: plan, inForceFrom: day)
        })
      else { throw .noPlan }
      let (edited, inverse) = try Self.edit(editions, by: edit, on: day)
      do throws(StorageFailure) {
        try store.addEdit(
          to: plan, editions: edited, reason: EditText.done(edit), recordedBy: user,
          recordedAt: Clock.now(), after: newest)
        return inverse
      } catch {
        guard case .revisedMeanwhile = error else { throw Refusal(error, path: path) }
      }
    }
    throw .revisedMeanwhile(plan: plan.text)
  }

  static let mostTries = 10

  /// The editions with the change made in them. A later one that has no room for it stays as it is.
  private static func edit(
    _ editions: [PlanEdition], by edit: PlanEdit, on day: Day
  ) throws(Refusal) -> (editions: [PlanEdition], inverse: PlanEdit) {
    var edited: [PlanEdition] = []
    var inverse: PlanEdit?
    for edition in editions {
      do {
        let change = try PlanFile.edit(edition.document, by: edit)
        if inverse == nil { try edit.check(in: change.plan, today: day) }
        edited.append(PlanEdition(document: change.document, effective: edition.effective))
        inverse = inverse ?? change.inverse
      } catch let problem as PlanEditProblem {
        guard inverse != nil else { throw .planEdit(problem) }
        edited.append(edition)
      } catch {
        throw .unexpected("\(error)")
      }
    }
    guard let inverse else { throw .noPlan }
    return (edited, inverse)
  }
}
