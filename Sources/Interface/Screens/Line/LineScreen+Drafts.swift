import Criteria
import Wording

/// What is typed in lines is kept until they are stored: the one in the form, and those that wait beside it.
extension LineScreen {
  func draftPlace(in plan: Plan) -> DraftPlace { .line(purpose, of: begunFor, in: plan) }

  func drafts(in world: World) -> [Draft] {
    guard sending != .stored, let plan = world.holding?.plan else { return [] }
    func draft(_ form: Form, storing: Int?) -> Draft {
      var draft = form.draft(at: draftPlace(in: plan), named: title(in: plan))
      draft.storing = storing
      return draft
    }
    var drafts = waiting.map { line in
      var draft = draft(line.form, storing: line.failure == nil ? line.token : nil)
      draft.refusal = line.failure
      return draft
    }
    if case .sent(let token) = sending {
      drafts.append(draft(form, storing: token))
    } else if isTyped {
      drafts.append(draft(form, storing: nil))
    }
    return drafts
  }

  mutating func takeUp(_ draft: Draft, in world: World) -> Bool {
    guard isOpen, !isTyped, let plan = world.holding?.plan, draft.place == draftPlace(in: plan)
    else { return false }
    form.takeUp(draft)
    check(in: world)
    return true
  }

  /// Only what has been sent: what is typed besides is kept for itself.
  var awaited: AnyScreen? {
    if case .sent = sending { return AnyScreen(self) }
    guard waiting.contains(where: { $0.failure == nil }) else { return nil }
    var awaited = self
    awaited.form.discard()
    awaited.waiting.removeAll { $0.failure != nil }
    return AnyScreen(awaited)
  }
}
