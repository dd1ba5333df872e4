import Criteria

/// Adding, changing and taking away what is followed, from the pages that show it.
extension PageScreen {
  static let editing: [Command<PageScreen>] = [
    Command(
      [.character("g"), .key(.enter)], .doing, CommandWords.reopenQuarter,
      when: { !$1.isReadOnly },
      to: { page, world in page.closing(in: world).map { .reopen($0) } }),
    Command(
      [.key(.enter)], .doing, PageCommandWords.change, when: { !$1.isReadOnly },
      refusal: { page, world in
        page.isOnDecidedAdjustment(in: world)
          ? PageWords.adjustmentIsDecided
          : world.isReadOnly && page.form(in: world) != nil ? world.readOnlyRefusal : nil
      },
      to: { page, world in page.form(in: world).map { .form($0) } }),
    finish(PageCommandWords.finish) { !$0.isDecision },
    finish(PageCommandWords.decide) { $0.isDecision },
    Command(
      [.character("t")], .doing, PageCommandWords.add,
      when: { page, world in
        guard !world.isReadOnly, let plan = world.holding?.plan else { return false }
        return !page.topic.additions(in: plan).isEmpty
      },
      refusal: { $1.readOnlyRefusal },
      to: { page, _ in .own(AnyScreen(AddScreen(to: page.topic))) }),
    Command(
      [.key(.delete)], .doing, PageCommandWords.remove, isLabelled: false,
      when: {
        $0.thing(in: $1) != nil && !$1.isReadOnly && !$0.isOnDecidedAdjustment(in: $1)
      },
      refusal: {
        $1.isReadOnly
          ? $1.readOnlyRefusal
          : $0.isOnDecidedAdjustment(in: $1)
            ? PageWords.adjustmentIsDecided : PageWords.chooseToRemove
      },
      run: { page, world, _ in
        page.thing(in: world).map { [.perform(.edit(.removing($0), token: world.token))] } ?? []
      }),
  ]

  /// Opens the form that says how the thing on the selected row ended, when it is such a form.
  private static func finish(
    _ text: CommandText, when isMeant: @escaping @Sendable (FormSubject) -> Bool
  ) -> Command<PageScreen> {
    Command(
      [.character("g")], .doing, text,
      when: { $0.finish(in: $1).map(isMeant) == true && !$1.isReadOnly },
      refusal: {
        $1.isReadOnly
          ? $1.readOnlyRefusal
          : $0.isOnDecidedAdjustment(in: $1)
            ? PageWords.adjustmentIsDecided : PageWords.chooseToFinish
      },
      to: { page, world in page.finish(in: world).map { .form($0) } })
  }
}

extension PageScreen {
  /// The thing on the page's selected row that can be changed.
  fileprivate func thing(in world: World) -> FollowedThing? {
    guard let plan = world.holding?.plan, let selected = cursor.selected else {
      return nil
    }
    let activity: Activity? =
      if case .activity(let id) = topic { plan.activity(id) } else { nil }
    switch selected {
    case .subject(.followed(.milestone, let id)):
      return plan.placedMilestones.first { $0.milestone.id == id }
        .map { .milestone($0.milestone, of: $0.activity) }
    case .subject(.followed(.recommendation, let id)):
      return plan.recommendations.first { $0.id == id }.map { .recommendation($0) }
    case .adjustment(let id):
      return plan.adjustments.first { $0.id == id }.map { .adjustment($0) }
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
      guard case .area(let id) = topic else { return nil }
      return plan.focusArea(id)?.results.element(place).map { .result($0, of: id) }
    case .meeting(let place, let network):
      return plan.network(network)?.meetings.element(place).map { .meeting($0, of: network) }
    case .networkLine(let place, let list, let network):
      return plan.network(network)?[list].element(place).map {
        .networkLine($0, list, of: network)
      }
    case .subject(.followed(.network, let id)):
      return plan.placedNetworks.first { $0.network.id == id }
        .map { .network($0.network, of: $0.owner) }
    case .subject(.followed(.duty, let id)):
      return plan.reportingDuties.first { $0.id == id }.map { .duty($0) }
    case .budgetLine(let id):
      return plan.budget.lines.first { $0.id == id }.map { .budgetLine($0) }
    case .followUp(let place): return plan.followUps.element(place).map { .followUp($0) }
    case .note(let place): return plan.notes.element(place).map { .note($0) }
    default: return nil
    }
  }

  /// Whether the selected row is an adjustment that all who must have decided.
  fileprivate func isOnDecidedAdjustment(in world: World) -> Bool {
    thing(in: world)?[Followed.adjustments]?.isDecided ?? false
  }

  /// The form that changes what is on the page's selected row; of a year of money its spending.
  fileprivate func form(in world: World) -> FormSubject? {
    if let plan = world.holding?.plan, let thing = thing(in: world) { return thing.form(in: plan) }
    guard case .year(let year) = cursor.selected, case .activity(let id) = topic else {
      return nil
    }
    return .spending(of: id, year: year)
  }

  /// The form that says how the thing on the selected row ended: that it is done, or what became of it.
  fileprivate func finish(in world: World) -> FormSubject? {
    switch cursor.selected {
    case .entry(let entry): return finish(entry.item, due: entry.day)
    case .undated(let item): return finish(item, due: nil)
    case .duty(let id, let due):
      return world.holding?.plan.reportingDuties.first { $0.id == id }.map {
        .fulfilment($0, due: due)
      }
    default: break
    }
    return thing(in: world)?.finish(on: world.today)
  }

  /// The form that says that something on the wheel is done.
  private func finish(_ item: WheelItem, due: Day?) -> FormSubject? {
    switch item {
    case .milestoneStart(let placed), .milestoneDeadline(let placed):
      .done(placed.milestone, of: placed.activity)
    case .duty(let duty): .fulfilment(duty, due: due)
    case .occasion, .meeting, .figures: nil
    }
  }

  /// How the quarter on the selected row was closed.
  fileprivate func closing(in world: World) -> QuarterClosing? {
    guard case .quarter(let quarter)? = cursor.selected else { return nil }
    return world.holding?.records.closing(of: quarter)
  }
}

extension PageTopic {
  /// What can be added to it, the most usual first.
  func additions(in plan: Plan) -> [FormSubject] {
    func parts(of networks: [Network]) -> [FormSubject] {
      networks.flatMap { network -> [FormSubject] in
        [.meeting(nil, of: network.id)]
          + NetworkList.allCases.map { .networkLine(nil, $0, of: network.id) }
      }
    }
    switch self {
    case .activity(let id):
      return [
        .milestone(nil, of: id), .judgement(nil, of: id), .barrier(nil, of: id),
        .spending(of: id, year: nil), .budget(of: id, year: nil), .result(nil, of: id),
        .recommendation(nil, about: .activity(id)), .followUp(nil, about: .activity(id)),
        .note(nil, about: .activity(id)),
      ] + parts(of: plan.activity(id)?.workingGroups ?? []) + [.workingGroup(nil, of: id)]
    case .area(let id):
      return [
        .recommendation(nil, about: .focusArea(id)), .followUp(nil, about: .focusArea(id)),
        .note(nil, about: .focusArea(id)), .result(nil, of: id),
      ] + parts(of: plan.focusArea(id)?.networks ?? []) + [.network(nil, of: id)]
    case .plan:
      return [
        .recommendation(nil, about: .plan), .followUp(nil, about: .plan), .note(nil, about: .plan),
        .duty(nil),
      ] + parts(of: plan.networks) + [.network(nil, of: nil), .budgetLine(nil)]
        + plan.budget.lines.map { .spending(of: $0.id, year: nil) }
    case .agenda, .wheel:
      return (plan.activities.isEmpty ? [] : [.milestone(nil, of: nil)])
        + [
          .recommendation(nil, about: .plan), .followUp(nil, about: .plan),
          .note(nil, about: .plan), .duty(nil),
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
