import Criteria
import Wording

/// Adding, changing and taking away what is followed, from the pages that show it.
extension PagePlace {
  static let editing = [
    Command.reopenQuarter,
    Command(
      [.key(.enter)], .doing, CommandWords.change.name, label: CommandWords.change.label,
      when: { $0.pageForm != nil && !$0.isReadOnly },
      refusal: { $0.isReadOnly && $0.pageForm != nil ? $0.readOnlyRefusal : nil },
      run: { state, _ in
        if let form = state.pageForm { state.open(form) }
        return []
      }),
    Command(
      [.character("g")], .doing, CommandWords.finish.name, label: CommandWords.finish.label,
      when: { $0.pageFinish != nil && !$0.isReadOnly },
      refusal: { $0.isReadOnly ? $0.readOnlyRefusal : RefusalWords.chooseToFinish },
      run: { state, _ in
        if let form = state.pageFinish { state.open(form) }
        return []
      }),
    Command(
      [.character("t")], .doing, CommandWords.add.name, label: CommandWords.add.label,
      when: { !$0.isReadOnly && !$0.pageAdditions.isEmpty },
      refusal: { $0.readOnlyRefusal },
      run: { state, _ in
        if let topic = state.page?.topic { state.places.append(.add(AddPlace(to: topic))) }
        return []
      }),
    Command(
      [.key(.delete)], .doing, CommandWords.remove.name,
      when: { $0.pageThing != nil && !$0.isReadOnly },
      refusal: { $0.isReadOnly ? $0.readOnlyRefusal : RefusalWords.chooseToRemove },
      run: { state, _ in
        guard let thing = state.pageThing else { return [] }
        return [.edit(.removing(thing), token: state.token())]
      }),
  ]
}

extension State {
  /// The thing on the page's selected row that can be changed.
  fileprivate var pageThing: FollowedThing? {
    guard let page, let plan = holding?.plan, let selected = page.cursor.selected else {
      return nil
    }
    let activity: Activity? =
      if case .activity(let id) = page.topic { plan.activity(id) } else { nil }
    switch selected {
    case .subject(.milestone(let id)):
      return plan.placedMilestones.first { $0.milestone.id == id }
        .map { .milestone($0.milestone, of: $0.activity) }
    case .subject(.recommendation(let id)):
      return plan.recommendations.first { $0.id == id }.map { .recommendation($0) }
    case .judgement(let place):
      return activity.flatMap { activity in
        activity.judgements.element(place).map { .judgement($0, of: activity.id) }
      }
    case .barrier(let place):
      return activity.flatMap { activity in
        activity.barriers.element(place).map { .barrier($0, of: activity.id) }
      }
    case .year(let year):
      return activity.flatMap { activity in
        activity.finances.spent[year].map { .spending($0, year: year, of: activity.id) }
      }
    case .result(let place):
      if let activity {
        return activity.results.element(place).map { .result($0, of: activity.id) }
      }
      guard case .area(let id) = page.topic else { return nil }
      return plan.focusArea(id)?.results.element(place).map { .result($0, of: id) }
    case .meeting(let place, let network):
      return plan.network(network)?.meetings.element(place).map { .meeting($0, of: network) }
    case .followUp(let place): return plan.followUps.element(place).map { .followUp($0) }
    case .note(let place): return plan.notes.element(place).map { .note($0) }
    default: return nil
    }
  }

  /// The form that changes what is on the page's selected row; of a year of money its spending.
  fileprivate var pageForm: FormSubject? {
    switch pageThing {
    case .milestone(let milestone, let owner): return .milestone(milestone, of: owner)
    case .judgement(let judgement, let owner): return .judgement(judgement, of: owner)
    case .barrier(let barrier, let owner): return .barrier(barrier, of: owner)
    case .result(let text, let owner): return .result(text, of: owner)
    case .meeting(let meeting, let owner): return .meeting(meeting, of: owner)
    case .recommendation(let recommendation):
      return .recommendation(recommendation, about: recommendation.topic)
    case .followUp(let followUp): return .followUp(followUp, about: followUp.topic)
    case .note(let note): return .note(note, about: note.topic)
    case .spending, .request, nil: break
    }
    guard case .year(let year) = page?.cursor.selected, case .activity(let id) = page?.topic else {
      return nil
    }
    return .spending(of: id, year: year)
  }

  /// The form that says that the milestone on the selected row is done, or what became of the recommendation.
  fileprivate var pageFinish: FormSubject? {
    switch pageThing {
    case .milestone(let milestone, let owner): .done(milestone, of: owner)
    case .recommendation(let recommendation): .decision(recommendation)
    case .followUp(let followUp): .ending(followUp)
    default: nil
    }
  }

  /// What can be added on the page.
  fileprivate var pageAdditions: [FormSubject] {
    guard let topic = page?.topic, let plan = holding?.plan else { return [] }
    return topic.additions(in: plan)
  }
}

extension PageTopic {
  /// What can be added to it, the most usual first.
  func additions(in plan: Plan) -> [FormSubject] {
    func meetings(of networks: [Network]) -> [FormSubject] {
      networks.map { .meeting(nil, of: $0.id) }
    }
    switch self {
    case .activity(let id):
      return [
        .milestone(nil, of: id), .judgement(nil, of: id), .barrier(nil, of: id),
        .spending(of: id, year: nil), .result(nil, of: id),
        .recommendation(nil, about: .activity(id)), .followUp(nil, about: .activity(id)),
        .note(nil, about: .activity(id)),
      ] + meetings(of: plan.activity(id)?.workingGroups ?? [])
    case .area(let id):
      return [
        .recommendation(nil, about: .focusArea(id)), .followUp(nil, about: .focusArea(id)),
        .note(nil, about: .focusArea(id)), .result(nil, of: id),
      ] + meetings(of: plan.focusArea(id)?.networks ?? [])
    case .plan:
      return [
        .recommendation(nil, about: .plan), .followUp(nil, about: .plan), .note(nil, about: .plan),
      ] + meetings(of: plan.networks)
        + plan.budget.lines.map { .spending(of: $0.id, year: nil) }
    case .agenda, .wheel:
      return (plan.activities.isEmpty ? [] : [.milestone(nil, of: nil)])
        + [
          .recommendation(nil, about: .plan), .followUp(nil, about: .plan),
          .note(nil, about: .plan),
        ]
    }
  }
}

extension Array {
  /// The element in a place, when there is one.
  fileprivate func element(_ place: Int) -> Element? {
    indices.contains(place) ? self[place] : nil
  }
}
