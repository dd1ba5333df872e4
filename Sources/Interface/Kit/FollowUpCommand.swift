import Canvas
import Criteria
import Wording

extension Command {
  /// Adds a follow-up about the criterion at hand.
  static let followUp = Command(
    [.character("o")], .doing, CommandWords.newFollowUp.name,
    label: CommandWords.newFollowUp.label,
    when: { $0.criterionAtHand != nil && !$0.isReadOnly },
    refusal: { $0.isReadOnly ? $0.readOnlyRefusal : RefusalWords.chooseCriterion },
    run: { state, _ in
      if let id = state.criterionAtHand { state.open(.followUp(nil, about: .criterion(id))) }
      return []
    })
}

extension State {
  /// The criterion that is looked at, or selected.
  fileprivate var criterionAtHand: Slug? {
    switch place {
    case .detail(let detail): detail.subject.id.criterion
    case .overview: selectedSubject?.id.criterion
    case .page: pageSubject?.id.criterion
    default: nil
    }
  }
}
