import Criteria

/// Makes one change in the text of a plan file, line by line, at the place where the thing stands.
struct PlanSplice {
  let text: EditedText
  private let root: YAMLNode
  let plan: Plan
  let wanted: Plan

  /// - Parameters:
  ///   - plan: the plan that the text reads to.
  ///   - wanted: the plan that it is to read to.
  init?(document: String, plan: Plan, wanted: Plan) {
    guard let root = YAMLDocument(Array(document.utf8)).root else { return nil }
    text = EditedText(document)
    self.root = root
    self.plan = plan
    self.wanted = wanted
  }

  /// The text with the change in it; nil when the thing cannot be found in it.
  func text(_ edit: PlanEdit) -> String? {
    guard let thing = edit.thing, let owner = thing.kind.owner(of: thing.owner, in: plan),
      let map = map(of: thing, in: owner), case .map(let entries) = map.content
    else { return nil }
    let file = thing.kind.file
    let key = file.key(in: owner)
    func lines(_ things: [FollowedThing]) -> [String] { file.lines(things, in: owner, wanted) }
    if let list = map.entry(key)?.value, let change = item(edit, in: list, lines: lines) {
      return change
    }
    let next = entries.firstIndex {
      [.criteria, .activities, .focusAreas].contains(PlanKey(word: $0.key))
    }
    if next == 0, map.entry(key) == nil { return nil }
    return self.edit(
      key, of: map, below: next.flatMap { $0 > 0 ? entries[$0 - 1] : nil },
      lines: lines(wanted.list(of: thing) ?? [])
    ).map { text.replacing([$0]) }
  }

  /// The text with what a year's budget lines add up to, where that no longer is the stated total; the text as
  /// it is when that has not changed, nil when there is no place for it.
  func textWithSums() -> String? {
    guard plan.budget.ownSums != wanted.budget.ownSums else { return text.whole }
    guard let budget = root.entry(.budget)?.value else { return nil }
    var lines = YAMLLines()
    lines.add(.ownSums, YearlyMoney.list(wanted.budget.ownSums))
    return edit(.ownSums, of: budget, lines: lines.lines).map { text.replacing([$0]) }
  }

  // MARK: - What an adjustment changes

  /// The text with what is agreed about an indicator written anew; nil when it cannot be found in it.
  func text(agreedBy adjustment: Adjustment) -> String? {
    guard let (criterion, indicator) = wanted.indicator(adjustment.indicator),
      let node = node(of: criterion.id), let owner = self.node(of: adjustment.indicator)
    else { return nil }
    let adjusted: [(PlanKey, isAdjusted: Bool)] = [
      (.goal, adjustment.goal != nil), (.baseline, adjustment.baseline != nil),
      (.scope, adjustment.scope != nil), (.tally, adjustment.window != nil),
      (.unit, adjustment.unit != nil),
    ]
    var edits = adjusted.filter(\.isAdjusted).map { key, _ in
      var lines = YAMLLines()
      IndicatorField.write(indicator, only: key, &lines, wanted)
      return edit(key, of: owner, below: owner.entry(.goal), lines: lines.lines)
    }
    if adjustment.settled != nil {
      var lines = YAMLLines()
      lines.add(.openQuestions, list: criterion.openQuestions)
      edits.append(edit(.openQuestions, of: node, below: node.entry(.goal), lines: lines.lines))
    }
    return edits.contains { $0 == nil } ? nil : text.replacing(edits.compactMap { $0 })
  }

  // MARK: - One item of a list

  /// Changes one item of a list that has a line or more for each; nil when it is not such a list.
  ///
  /// - Parameter lines: a list under its key.
  private func item(
    _ edit: PlanEdit, in list: YAMLNode, lines: ([FollowedThing]) -> [String]
  ) -> String? {
    guard case .list(let items) = list.content, !list.isFlow, let thing = edit.thing,
      let before = plan.list(of: thing), before.count == items.count,
      let indent = items.first.flatMap({ text.dash(line: $0.place.line) })
    else { return nil }
    func item(_ thing: FollowedThing) -> [String] { written(lines([thing]), indent: indent) }
    if let old = edit.before, let place = before.firstIndex(of: old) {
      let range = text.lines(of: items[place])
      if let new = edit.after { return text.replacing(range, with: item(new)) }
      return items.count > 1 ? text.replacing(range, with: []) : nil
    }
    guard let new = edit.after else { return nil }
    let place = min(max(0, edit.position ?? items.count), items.count)
    let line =
      place == items.count
      ? text.lines(of: items[items.count - 1]).upperBound
      : text.lines(of: items[place]).lowerBound
    return text.replacing(line..<line, with: item(new))
  }

  /// The items of a list that is written under its key, with their hyphens at an indent.
  func written(_ lines: [String], indent: Int) -> [String] {
    lines.dropFirst().map { text.indented(String($0.dropFirst(2)), by: indent) }
  }

  // MARK: - A whole key

  /// The lines that a key stands on, or is to stand on, and what is to stand there.
  ///
  /// - Parameter above: what a new key stands below; nil for last.
  func edit(
    _ key: PlanKey, of owner: YAMLNode, below above: YAMLEntry? = nil, lines: [String]
  ) -> EditedText.Edit? {
    guard case .map(let entries) = owner.content, !owner.isFlow, let first = entries.first,
      let above = above ?? entries.last
    else { return nil }
    let written = lines.map { text.indented($0, by: first.keyPlace.column - 1) }
    if let entry = owner.entry(key) {
      // A key that begins an item stands after the item's hyphen, which must stay.
      guard entry.keyOffset != first.keyOffset else { return nil }
      return (entry.keyPlace.line - 1..<text.lines(of: entry.value).upperBound, written)
    }
    let line = text.lines(of: above.value).upperBound
    return (line..<line, written)
  }

  // MARK: - Where things stand

  /// The map that a thing's list is a key of.
  private func map(of thing: FollowedThing, in owner: PlanOwner) -> YAMLNode? {
    let parts: [Part] =
      switch owner {
      case .plan: []
      case .area: areas.map { ($0.id, $1) }
      case .activity: activities.map { ($0.id, $1) }
      case .network: networks
      case .budgetLine:
        parts(plan.budget.lines.map(\.id), root.entry(.budget)?.value, .budgetLines)
      }
    let node = owner == .plan ? root : parts.first { $0.0 == thing.owner }?.1
    guard let map = thing.kind.file.map else { return node }
    return node?.entry(map)?.value
  }

  private func node(of criterion: Slug) -> YAMLNode? { criteria.first { $0.0 == criterion }?.1 }

  /// Where a criterion stands, or the part of it that an indicator is.
  func node(of id: IndicatorID) -> YAMLNode? {
    guard let criterion = node(of: id.criterion), id.part != nil else {
      return node(of: id.criterion)
    }
    let parts = plan.placedCriteria.first { $0.criterion.id == id.criterion }?.criterion.indicators
    return zip(parts ?? [], criterion.items(of: .parts)).first { $0.0.part == id.part }?.1
  }

  /// A part of the plan with an id, and where it stands.
  typealias Part = (Slug, YAMLNode)

  var dataSources: [Part] { parts(plan.dataSources.map(\.id), root, .dataSources) }

  private var areas: [(FocusArea, YAMLNode)] {
    Array(zip(plan.focusAreas, root.items(of: .focusAreas)))
  }

  private var activities: [(Activity, YAMLNode)] {
    areas.flatMap { zip($0.activities, $1.items(of: .activities)) }
  }

  private var criteria: [Part] {
    areas.flatMap { parts($0.criteria.map(\.id), $1, .criteria) }
      + activities.flatMap { parts($0.criteria.map(\.id), $1, .criteria) }
  }

  private var networks: [Part] {
    parts(plan.networks.map(\.id), root, .networks)
      + areas.flatMap { parts($0.networks.map(\.id), $1, .networks) }
      + activities.flatMap { parts($0.workingGroups.map(\.id), $1, .workingGroups) }
  }

  private func parts(_ ids: [Slug], _ owner: YAMLNode?, _ key: PlanKey) -> [Part] {
    Array(zip(ids, owner?.items(of: key) ?? []))
  }
}
