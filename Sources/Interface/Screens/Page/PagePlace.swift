import Canvas
import Criteria
import Wording

/// The page about an activity, a focus area, or the plan itself.
struct PagePlace: Hashable, Sendable {
  let topic: PageTopic
  var cursor = PageCursor<PageItem>()
  /// Whether its texts are shown in full.
  var isUnfolded = false

  init(_ topic: PageTopic) { self.topic = topic }

  static let commands =
    [
      Command(
        PageCursor<PageItem>.keys, shown: 2, .moving, CommandWords.choose.name,
        label: CommandWords.choose.label, run: move),
      Command(
        [.key(.tab)], .moving, PageCommandWords.nextSection.name,
        label: PageCommandWords.nextSection.label, run: move),
      Command([.key(.backTab)], .moving, PageCommandWords.previousSection.name, run: move),
      Command(PageCursor<PageItem>.pageKeys, .moving, CommandWords.page.name, run: move),
      Command(
        [.key(.enter)], .doing, PageCommandWords.openOnPage.name,
        label: PageCommandWords.openOnPage.label,
        when: { $0.pageTarget != nil }, run: open),
    ] + Command.enter(\.pageSubject, refusal: { _ in RefusalWords.chooseCriterion }) + [
      Command(
        [.character("h")], .doing, CommandWords.why.name, label: CommandWords.why.label,
        when: { $0.pageSubject != nil }, refusal: { _ in RefusalWords.chooseCriterion },
        run: { state, _ in
          if let subject = state.pageSubject {
            state.places.append(.why(WhyPlace(subject: subject)))
          }
          return []
        }),
      Command(
        [.character("f")], .doing, PageCommandWords.wholeTexts.name,
        label: PageCommandWords.wholeTexts.label,
        when: { $0.page?.isUnfolded == false && PageLayout($0)?.isCut == true }, run: unfold),
      Command(
        [.character("f")], .doing, PageCommandWords.shortTexts.name,
        label: PageCommandWords.shortTexts.label, when: { $0.page?.isUnfolded == true }, run: unfold
      ),
    ] + editing + [
      Command(
        [.character("l")], .doing, CommandWords.logbook.name, label: CommandWords.logbook.label,
        run: { state, _ in
          state.openLogbook(state.activityOfPage)
          return []
        }),
      Command(
        [.character("a")], .moving, CommandWords.toArea.name, label: CommandWords.toArea.label,
        when: { $0.areaAbovePage != nil },
        run: { state, _ in
          if let area = state.areaAbovePage { state.openPage(.area(area)) }
          return []
        }),
      Command(
        [.character("i")], .moving, CommandWords.aboutPlan.name,
        when: { $0.page?.topic != .plan },
        run: { state, _ in
          state.openPage(.plan)
          return []
        }),
    ]
    + [
      Command.closeQuarterOnPage, Command.suppliersOnPage, Command.followUp, Command.adjust, agenda,
      wheel, Command.history,
    ] + Command.common

  /// Opens the milestones and recommendations of the whole plan.
  static let agenda = Command(
    [.character("m")], .moving, PageCommandWords.agenda.name, label: PageCommandWords.agenda.label,
    when: { $0.page?.topic != .agenda },
    run: { state, _ in
      state.openPage(.agenda)
      return []
    })

  /// Opens the year's wheel; the second key is for keyboards without an å.
  static let wheel = Command(
    [.character("å"), .key(.function(4))], .moving, PageCommandWords.wheel.name,
    label: PageCommandWords.wheel.label, when: { $0.page?.topic != .wheel },
    run: { state, _ in
      state.openPage(.wheel)
      return []
    })

  private static func move(_ state: inout State, _ press: Press) -> [Effect] {
    guard case .page(var page) = state.place, let layout = PageLayout(state) else { return [] }
    page.cursor.handle(press, on: layout.page, height: layout.rows.count)
    state.place = .page(page)
    return []
  }

  private static func open(_ state: inout State, _ press: Press) -> [Effect] {
    switch state.pageTarget {
    case .criterion(let subject): state.places.append(.detail(DetailPlace(subject)))
    case .page(let topic, let item): state.openPage(topic, selecting: item)
    case .logbook(let activity, let line): state.openLogbook(activity, selecting: line)
    case .round: state.openRound()
    case nil: break
    }
    return []
  }

  private static func unfold(_ state: inout State, _ press: Press) -> [Effect] {
    guard case .page(var page) = state.place else { return [] }
    page.isUnfolded.toggle()
    state.place = .page(page)
    return []
  }

  /// Keeps what is selected in view.
  mutating func settle(in state: State) {
    guard let layout = PageLayout(state) else { return }
    cursor.settle(on: layout.page, height: layout.rows.count)
  }

  /// Selects the row that was clicked.
  mutating func select(_ row: Int, in state: State) {
    guard let layout = PageLayout(state) else { return }
    cursor.select(row, on: layout.page, height: layout.rows.count)
  }
}

extension State {
  /// The topmost screen when it is a page.
  var page: PagePlace? {
    if case .page(let page) = place { page } else { nil }
  }

  /// Opens a page, or goes back to it when it is open below, and selects something on it.
  mutating func openPage(_ topic: PageTopic, selecting item: PageItem? = nil) {
    let open = places.lastIndex {
      if case .page(let page) = $0 { page.topic == topic } else { false }
    }
    if let open {
      places.removeSubrange((open + 1)...)
    } else {
      places.append(.page(PagePlace(topic)))
    }
    if let item, case .page(var page) = place {
      page.cursor.selected = item
      place = .page(page)
    }
  }

  /// What Enter opens from the page's selected row.
  fileprivate enum PageTarget {
    case criterion(Subject)
    case page(PageTopic, selecting: PageItem?)
    case logbook(Slug?, line: String?)
    case round
  }

  fileprivate var pageTarget: PageTarget? {
    switch page?.cursor.selected {
    case .indicator, .criterion: pageSubject.map { .criterion($0) }
    case .subject(.activity(let id)), .budget(of: let id): .page(.activity(id), selecting: nil)
    case .subject(.focusArea(let id)): .page(.area(id), selecting: nil)
    case .entry(let entry): pageTarget(of: entry.item)
    case .undated(let item): pageTarget(of: item)
    case .duty(let id, _): .page(.plan, selecting: .subject(.reportingDuty(id)))
    case .heading(.logbook): .logbook(activityOfPage, line: nil)
    default: nil
    }
  }

  /// Where what stands on the wheel is to be found.
  private func pageTarget(of item: WheelItem) -> PageTarget? {
    switch item {
    case .occasion(let occasion): .logbook(occasion.activity, line: occasion.id)
    case .milestoneStart(let placed), .milestoneDeadline(let placed):
      .page(.activity(placed.activity), selecting: .subject(.milestone(placed.milestone.id)))
    case .meeting(let meeting, let placed):
      .page(
        placed.page,
        selecting: placed.network.meetings.firstIndex(of: meeting)
          .map { .meeting($0, of: placed.network.id) })
    case .duty(let duty): .page(.plan, selecting: .subject(.reportingDuty(duty.id)))
    case .figures: .round
    }
  }

  /// The criterion, or the part and site of it, on the page's selected row.
  var pageSubject: Subject? {
    switch page?.cursor.selected {
    case .indicator(let subject): subject
    case .criterion(let id): holding?.criterion(id)?.worst
    default: nil
    }
  }

  /// The focus area that the page's activity serves.
  fileprivate var areaAbovePage: Slug? {
    guard case .activity(let id) = page?.topic else { return nil }
    return holding?.plan.area(of: id)?.id
  }
}

extension CriterionStatus {
  /// The part and site that the criterion's verdict comes from: the first of the worst.
  var worst: Subject? {
    results.first { $0.assessment.verdict.rank == verdict.rank }
      .map { Subject(id: $0.id, site: $0.site) }
  }
}
