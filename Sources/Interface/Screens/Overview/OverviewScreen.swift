import Canvas
import Criteria
import Reports

/// The overview: where the whole plan stands, and a row per criterion and site.
struct OverviewScreen: BrowsingScreen {
  /// The selected row, counted from the first one shown; at first that below the first heading.
  var selected = 1
  /// The first row in view.
  var top = 0
  /// The groups that are folded, by the id of their area or activity.
  var folded: Set<Slug> = []
  /// What is shown; everything when nil.
  var filter: OverviewFilter?
  var order = OverviewOrder.agreement

  /// Whether it shows something else than all rows as in the agreement.
  var isNarrowed: Bool { filter != nil || order != .agreement }

  /// Shows all rows in the agreement's order again.
  mutating func showAll() {
    filter = nil
    order = .agreement
    showFirst()
  }

  /// Selects the first row that is no heading.
  private mutating func showFirst() {
    top = 0
    selected = order == .agreement ? 1 : 0
  }

  func rows(in world: World) -> [OverviewRow] {
    world.worked(RowsKey(folded: folded, filter: filter, order: order)) {
      world.holding?.overviewRows(folded: folded, filter: filter, order: order) ?? []
    }
  }

  static func layout(_ world: World) -> TableLayout {
    TableLayout(
      below: world.worked(TopKey()) { OverviewTop.lines(world) }, least: 8, in: world)
  }

  mutating func move(_ press: Press, in world: World) {
    selected = Self.layout(world).row(after: press, from: selected, of: rows(in: world).count)
  }

  /// Folds the group that the selection is in or on; the arrow to the right unfolds it.
  mutating func fold(_ press: Press, in world: World) {
    guard let holding = world.holding else { return }
    let rows = rows(in: world)
    guard rows.indices.contains(selected),
      let heading = rows[...selected].lastIndex(where: { $0.heading != nil }),
      let id = rows[heading].heading.map({ holding.groups[$0].id })
    else { return }
    switch press {
    case .key(.left):
      folded.insert(id)
      selected = heading
    case .key(.right): folded.remove(id)
    default:
      if folded.remove(id) == nil { folded.insert(id) }
      selected = heading
    }
  }

  /// A click selects; a click on what is selected already, or a double click, opens.
  mutating func click(_ target: Click, twice: Bool, in world: World) -> Outcome {
    switch target {
    case .row(let row):
      let opens = twice || selected == row
      selected = row
      return opens ? [.press(.key(.enter))] : []
    case .fold(let row):
      selected = row
      return [.press(.character(" "))]
    default: return []
    }
  }

  /// Keeps the selection on a row and in view.
  mutating func settle(in world: World) -> Outcome {
    let count = rows(in: world).count
    selected = min(max(0, selected), max(0, count - 1))
    // A heading above the first row comes into view with it.
    top = Self.layout(world).top(top, showing: selected, under: selected == 1 ? 0 : nil, of: count)
    return []
  }

  mutating func refresh(in world: World) -> Bool { true }

  mutating func answered(_ answer: Answer, in world: World) -> Outcome {
    guard case .handed(let parcel) = answer, let narrowing = parcel.content as? Narrowing else {
      return []
    }
    switch narrowing {
    case .filter(let filter): self.filter = filter
    case .order(let order): self.order = order
    }
    showFirst()
    return []
  }

  /// The selected row's whole name, which its row may have to cut, and why it stands as it does.
  func captions(in world: World) -> [String] {
    guard let holding = world.holding else { return [] }
    if let (group, _) = selectedGroup(in: world) { return [group.title, group.name] }
    return selectedCriterion(in: world).map {
      holding.captions(of: $0, selectedStatus(in: world), world.symbols)
    } ?? []
  }
}

extension OverviewScreen {
  private func selectedRow(in world: World) -> (row: OverviewRow, holding: Holding)? {
    guard let holding = world.holding else { return nil }
    let rows = rows(in: world)
    return rows.indices.contains(selected) ? (rows[selected], holding) : nil
  }

  /// The result on the selected row, when it is not a heading.
  func selectedStatus(in world: World) -> IndicatorStatus? {
    guard let (row, holding) = selectedRow(in: world), case .result(let criterion, let result) = row
    else { return nil }
    return holding.rollup.criteria[criterion].results[result]
  }

  /// What the selected row is about; of a criterion with parts it is the worst of them.
  func selectedSubject(in world: World) -> Subject? {
    selectedStatus(in: world).map { Subject($0) } ?? selectedCriterion(in: world)?.worst
  }

  /// The criterion on the selected row, when it is not a heading.
  func selectedCriterion(in world: World) -> CriterionStatus? {
    guard let (row, holding) = selectedRow(in: world) else { return nil }
    return switch row {
    case .heading, .followed: nil
    case .parts(let criterion), .result(let criterion, _): holding.rollup.criteria[criterion]
    }
  }

  /// The group on the selected row, when it is a heading or something that is followed in the group.
  func selectedGroup(in world: World) -> (group: CriterionGroup, isFolded: Bool)? {
    guard let (row, holding) = selectedRow(in: world) else { return nil }
    switch row {
    case .heading(let place), .followed(group: let place, _):
      let group = holding.groups[place]
      return (group, folded.contains(group.id))
    case .parts, .result: return nil
    }
  }

  /// The activity that the selected row is about: the heading of one, or a criterion that is counted from its
  /// logbook.
  func selectedActivity(in world: World) -> Slug? {
    if let group = selectedGroup(in: world)?.group { return group.isActivity ? group.id : nil }
    return selectedSubject(in: world).flatMap(world.countedActivity)
  }

  /// What is entered; on the row of a criterion whose parts all count the same logbook, its first part, for one
  /// line in the logbook counts for them all.
  func whatIsEntered(in world: World) -> Subject? {
    if let status = selectedStatus(in: world) { return Subject(status) }
    let parts = (selectedCriterion(in: world)?.results ?? []).map { Subject($0) }
    guard let first = parts.first, world.countedActivity(of: first) != nil,
      parts.allSatisfy({
        $0.site == first.site && world.countedActivity(of: $0) == world.countedActivity(of: first)
      })
    else { return nil }
    return first
  }
}

private struct RowsKey: Hashable, Sendable {
  let folded: Set<Slug>
  let filter: OverviewFilter?
  let order: OverviewOrder
}

private struct TopKey: Hashable, Sendable {}
