import Criteria

/// Adding, changing and taking away what is followed, from the pages that show it.
extension PageScreen {
  static let editing: [Command<PageScreen>] = [
    Command(
      [.character("g"), .key(.enter)], .doing, CommandWords.reopenQuarter, when: { !$1.isReadOnly },
      to: { page, world in page.closing(in: world).map { .reopen($0) } }),
    Command(
      [.key(.enter)], .doing, PageWords.change, when: { !$1.isReadOnly },
      refusal: { page, world in
        page.isOnDecidedAdjustment(in: world)
          ? PageWords.adjustmentIsDecided
          : world.isReadOnly && page.form(in: world) != nil ? world.readOnlyRefusal : nil
      },
      to: { page, world in page.form(in: world).map { .form($0) } }),
    finish(PageWords.finish) { !$0.isDecision },
    finish(PageWords.decide) { $0.isDecision },
    Command(
      [.character("t")], .doing, PageWords.addHere, writes: true,
      when: { page, world in
        world.holding.map { !page.topic.additions(in: $0.plan).isEmpty } ?? false
      },
      to: { page, _ in .own(AnyScreen(AddScreen(to: page.topic))) }),
    Command(
      [.key(.delete)], .doing, PageWords.remove, isLabelled: false, writes: true,
      when: { $0.thing(in: $1) != nil && !$0.isOnDecidedAdjustment(in: $1) },
      refusal: { $0.refusal(in: $1, else: PageWords.chooseToRemove) },
      run: { page, world, _ in
        page.thing(in: world).map { [.perform(.edit(.removing($0), token: world.token))] } ?? []
      }),
  ]

  /// Opens the form that says how the thing on the selected row ended, when it is such a form.
  private static func finish(
    _ text: CommandText, when isMeant: @escaping @Sendable (FormSubject) -> Bool
  ) -> Command<PageScreen> {
    Command(
      [.character("g")], .doing, text, writes: true,
      when: { $0.finish(in: $1).map(isMeant) == true },
      refusal: { $0.refusal(in: $1, else: PageWords.chooseToFinish) },
      to: { page, world in page.finish(in: world).map { .form($0) } })
  }
}

extension PageScreen {
  /// The thing on the page's selected row that can be changed.
  fileprivate func thing(in world: World) -> FollowedThing? {
    guard case .thing(let place)? = cursor.selected else { return nil }
    return world.holding?.plan.thing(at: place)
  }

  /// Whether the selected row is an adjustment that all who must have decided.
  fileprivate func isOnDecidedAdjustment(in world: World) -> Bool {
    thing(in: world)?[Followed.adjustments]?.isDecided ?? false
  }

  /// What is said of the selected row where nothing can be done with it.
  fileprivate func refusal(in world: World, else other: String) -> String {
    isOnDecidedAdjustment(in: world) ? PageWords.adjustmentIsDecided : other
  }

  /// The form that changes what is on the page's selected row; of a year of money its spending.
  fileprivate func form(in world: World) -> FormSubject? {
    if let thing = thing(in: world) { return thing.change }
    guard case .thing(let place)? = cursor.selected, case .year(let year) = place.key else {
      return nil
    }
    return .new(place.kind, of: place.owner, year: year)
  }

  /// The form that says how the thing on the selected row ended: that it is done, or what became of it.
  fileprivate func finish(in world: World) -> FormSubject? {
    switch cursor.selected {
    case .entry(let entry): finish(entry.item, due: entry.day)
    case .undated(let item): finish(item, due: nil)
    case .duty(let id, let due):
      world.holding?.plan.reportingDuties.first { $0.id == id }.flatMap {
        finish(.duty($0), due: due)
      }
    default: thing(in: world)?.ending(on: world.today)
    }
  }

  /// The form that says that something on the wheel is done.
  private func finish(_ item: WheelItem, due: Day?) -> FormSubject? {
    switch item {
    case .milestoneStart(let placed), .milestoneDeadline(let placed):
      .end(FollowedThing(placed.milestone, Followed.milestones, of: placed.activity))
    case .duty(let duty): .end(FollowedThing(duty, Followed.duties), due: due)
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
  /// What can be added to it, the most usual first, and last what nothing is said of here.
  func additions(in plan: Plan) -> [FormSubject] {
    let usual = usualAdditions(in: plan)
    let (part, owner): (PlanOwner, Slug?) =
      switch self {
      case .activity(let id): (.activity, id)
      case .area(let id): (.area, id)
      case .plan, .agenda, .wheel: (.plan, nil)
      }
    let others = FollowedKind.listed(in: part).filter { kind in
      kind.form != nil && !usual.contains { $0.kind == kind }
    }
    return usual + others.map { .new($0, of: owner) }
  }

  private func usualAdditions(in plan: Plan) -> [FormSubject] {
    func all(_ kinds: [FollowedKind], of owner: Slug? = nil) -> [FormSubject] {
      kinds.map { .new($0, of: owner, about: advised) }
    }
    func parts(of networks: [Network]) -> [FormSubject] {
      networks.flatMap { all([.meeting, .member, .task, .rule], of: $0.id) }
    }
    switch self {
    case .activity(let id):
      return all([.milestone, .judgement, .barrier, .spending, .budget, .result], of: id)
        + all([.recommendation, .followUp, .note])
        + parts(of: plan.activity(id)?.workingGroups ?? []) + all([.network], of: id)
    case .area(let id):
      return all([.recommendation, .followUp, .note]) + all([.result], of: id)
        + parts(of: plan.focusArea(id)?.networks ?? []) + all([.network], of: id)
    case .plan:
      return all([.recommendation, .followUp, .note, .duty]) + parts(of: plan.networks)
        + all([.network, .budgetLine]) + plan.budget.lines.flatMap { all([.spending], of: $0.id) }
    case .agenda, .wheel:
      return all(plan.activities.isEmpty ? [] : [.milestone])
        + all([.recommendation, .followUp, .note, .duty])
    }
  }

  /// What a new proposal or follow-up on it is about.
  private var advised: RecommendationTopic {
    switch self {
    case .activity(let id): .activity(id)
    case .area(let id): .focusArea(id)
    case .plan, .agenda, .wheel: .plan
    }
  }
}
