import Canvas
import Criteria
import Wording

extension Command {
  /// Adjusts what is agreed about the criterion at hand.
  static let adjust = Command(
    [.character("j")], .doing, CommandWords.adjust.name, label: CommandWords.adjust.label,
    when: { $0.subjectAtHand != nil && !$0.isReadOnly },
    refusal: { $0.isReadOnly ? $0.readOnlyRefusal : RefusalWords.chooseWhatToAdjust },
    run: { state, _ in
      if let subject = state.subjectAtHand { state.open(.adjustment(nil, of: subject)) }
      return []
    })
}

extension State {
  /// The indicator and site that are looked at, or selected.
  fileprivate var subjectAtHand: Subject? {
    switch place {
    case .detail(let detail): detail.subject
    case .overview: selectedStatus.map { Subject(id: $0.id, site: $0.site) }
    case .page: pageSubject
    default: nil
    }
  }
}
