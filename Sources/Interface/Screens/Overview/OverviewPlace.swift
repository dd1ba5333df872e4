import Canvas
import Criteria
import Wording

/// The overview: where the whole plan stands, and a row per criterion and site.
struct OverviewPlace: Hashable, Sendable {
  /// The selected row, counted from the first one shown; at first that below the first heading.
  var selected = 1
  /// The first row in view.
  var top = 0
  /// The groups that are folded, by the id of their area or activity.
  var folded: Set<Slug> = []
  /// What is shown; everything when nil.
  var filter: OverviewFilter?
  /// The order of the rows.
  var order = OverviewOrder.agreement

  static let commands =
    [
      Command(
        [.key(.up), .key(.down)], shown: 2, .moving, CommandWords.choose.name,
        label: CommandWords.choose.label, run: move),
      Command(
        [.key(.pageUp), .key(.pageDown), .key(.home), .key(.end)], .moving, CommandWords.page.name,
        run: move),
      Command(
        [.key(.enter)], .doing, CommandWords.open.name, label: CommandWords.open.label,
        when: { $0.selectedSubject != nil },
        run: { state, _ in state.openSelected { .detail(DetailPlace($0)) } }),
      Command(
        [.key(.enter)], .doing, OverviewCommandWords.openGroup.name,
        label: OverviewCommandWords.openGroup.label,
        when: { $0.selectedGroup != nil }, run: openGroup),
      Command(
        [.character(" ")], .doing, OverviewCommandWords.fold.name,
        label: OverviewCommandWords.fold.label, when: { $0.selectedGroup?.isFolded == false },
        run: fold),
      Command(
        [.character(" ")], .doing, OverviewCommandWords.unfold.name,
        label: OverviewCommandWords.unfold.label, when: { $0.selectedGroup?.isFolded == true },
        run: fold),
      Command(
        [.key(.left), .key(.right)], .moving, OverviewCommandWords.foldWithArrows.name, run: fold),
    ] + enter + [
      Command(
        [.character("h")], .doing, CommandWords.why.name, label: CommandWords.why.label,
        when: { $0.selectedSubject != nil }, refusal: { _ in RefusalWords.chooseCriterion },
        run: { state, _ in state.openSelected { .why(WhyPlace(subject: $0)) } }),
      Command.round,
      Command(
        [.character("l")], .doing, CommandWords.logbook.name, label: CommandWords.logbook.label,
        run: { state, _ in
          state.openLogbook(state.selectedActivity)
          return []
        }),
      Command(
        [.character("a")], .moving, OverviewCommandWords.toActivityOrArea.name,
        when: { $0.selectedCriterion != nil }, run: openGroup),
      Command(
        [.character("i")], .moving, CommandWords.aboutPlan.name,
        label: CommandWords.aboutPlan.label,
        run: { state, _ in
          state.openPage(.plan)
          return []
        }),
      Command.followUp,
      Command.adjust,
      Command.suppliers,
      Command.closeQuarter,
      PagePlace.wheel,
      PagePlace.agenda,
      Command.history,
      BoardPlace.open,
      Command.portfolio,
      Command.filter,
      Command.order,
      Command(
        [.key(.escape)], .general, OverviewCommandWords.showAll.name,
        label: OverviewCommandWords.showAll.label,
        when: { $0.overview?.isNarrowed == true },
        run: { state, _ in
          state.overview?.showAll()
          return []
        }),
    ] + Command.common

  /// Whether it shows something else than all rows as in the agreement.
  var isNarrowed: Bool { filter != nil || order != .agreement }

  /// Shows all rows in the agreement's order again.
  mutating func showAll() {
    filter = nil
    order = .agreement
    showFirst()
  }

  /// Selects the first row that is no heading.
  mutating func showFirst() {
    top = 0
    selected = order == .agreement ? 1 : 0
  }

  /// The rows that are shown.
  func rows(_ holding: Holding) -> [OverviewRow] {
    holding.overviewRows(folded: folded, filter: filter, order: order)
  }

  /// Opens the page of the group that the selection is in or on.
  private static func openGroup(_ state: inout State, _ press: Press) -> [Effect] {
    if let topic = state.selectedCriterion?.placed.page ?? state.selectedGroup?.group.page {
      state.openPage(topic)
    }
    return []
  }

  private static let enter = Command.enter(
    whatIsEntered,
    refusal: {
      $0.selectedSubject == nil ? RefusalWords.chooseCriterion : OverviewWords.choosePart
    })

  /// What is selected; on the row of a criterion whose parts all count the same logbook, its first part, for
  /// one line in the logbook counts for them all.
  private static func whatIsEntered(_ state: State) -> Subject? {
    if let status = state.selectedStatus { return Subject(id: status.id, site: status.site) }
    let parts = (state.selectedCriterion?.results ?? []).map { Subject(id: $0.id, site: $0.site) }
    guard let first = parts.first, state.countedActivity(of: first) != nil,
      parts.allSatisfy({
        $0.site == first.site
          && state.countedActivity(of: $0) == state.countedActivity(of: first)
      })
    else { return nil }
    return first
  }

  private static func move(_ state: inout State, _ press: Press) -> [Effect] {
    guard case .overview(var overview) = state.place, let holding = state.holding else { return [] }
    let count = overview.rows(holding).count
    let page = max(1, OverviewLayout(state).tableRows.count - 1)
    switch press {
    case .key(.up): overview.selected -= 1
    case .key(.down): overview.selected += 1
    case .key(.pageUp): overview.selected -= page
    case .key(.pageDown): overview.selected += page
    case .key(.home): overview.selected = 0
    default: overview.selected = count - 1
    }
    state.place = .overview(overview)
    return []
  }

  /// Folds the group that the selection is in or on; the arrow to the right unfolds it.
  private static func fold(_ state: inout State, _ press: Press) -> [Effect] {
    guard case .overview(var overview) = state.place, let holding = state.holding else { return [] }
    let rows = overview.rows(holding)
    guard rows.indices.contains(overview.selected),
      let heading = rows[...overview.selected].lastIndex(where: {
        if case .heading = $0 { true } else { false }
      }), case .heading(let place) = rows[heading]
    else { return [] }
    let id = holding.groups[place].id
    switch press {
    case .key(.left):
      overview.folded.insert(id)
      overview.selected = heading
    case .key(.right): overview.folded.remove(id)
    default:
      if overview.folded.remove(id) == nil { overview.folded.insert(id) }
      overview.selected = heading
    }
    state.place = .overview(overview)
    return []
  }

  /// Keeps the selection on a row and in view.
  mutating func settle(in state: State) {
    guard let holding = state.holding else { return }
    let count = rows(holding).count
    let room = OverviewLayout(state).tableRows.count
    selected = min(max(0, selected), max(0, count - 1))
    top = min(max(0, top), max(0, count - room))
    // A heading above the first row comes into view with it.
    if selected < top { top = selected == 1 ? 0 : selected }
    if room > 0, selected >= top + room { top = selected - room + 1 }
  }
}

extension State {
  private var selectedRow: (OverviewRow, OverviewPlace, Holding)? {
    guard case .overview(let overview) = place, let holding else { return nil }
    let rows = overview.rows(holding)
    guard rows.indices.contains(overview.selected) else { return nil }
    return (rows[overview.selected], overview, holding)
  }

  /// The result on the overview's selected row, when it is not a heading.
  var selectedStatus: IndicatorStatus? {
    guard case .result(let criterion, let result)? = selectedRow?.0, let holding else { return nil }
    return holding.rollup.criteria[criterion].results[result]
  }

  /// What the overview's selected row is about; of a criterion with parts it is the worst of them.
  var selectedSubject: Subject? {
    selectedStatus.map { Subject(id: $0.id, site: $0.site) } ?? selectedCriterion?.worst
  }

  /// The criterion on the overview's selected row, when it is not a heading.
  var selectedCriterion: CriterionStatus? {
    guard let row = selectedRow?.0, let holding else { return nil }
    return switch row {
    case .heading, .followed: nil
    case .parts(let criterion), .result(let criterion, _): holding.rollup.criteria[criterion]
    }
  }

  /// The group on the overview's selected row, when it is a heading or something that is followed in the group.
  var selectedGroup: (group: OverviewGroup, isFolded: Bool)? {
    guard let (row, overview, holding) = selectedRow else { return nil }
    let group: OverviewGroup
    switch row {
    case .heading(let place), .followed(group: let place, _): group = holding.groups[place]
    case .parts, .result: return nil
    }
    return (group, overview.folded.contains(group.id))
  }

  fileprivate mutating func openSelected(_ make: (Subject) -> Place) -> [Effect] {
    if let subject = selectedSubject { places.append(make(subject)) }
    return []
  }
}
