import Criteria

/// Makes one change in the text of a plan file, line by line, at the place where the thing stands.
struct PlanSplice {
  private let text: EditedText
  private let root: YAMLNode
  private let plan: Plan
  private let wanted: Plan

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
      let map = map(of: thing, in: owner), case .map(let entries) = map.content, !map.isFlow
    else { return nil }
    let file = thing.kind.file
    let key = file.key(in: owner)
    let entry = entries.first { PlanKey(word: $0.key) == key }
    func lines(_ things: [FollowedThing]) -> [String] { file.lines(things, in: owner, wanted) }
    if let entry, let change = item(edit, in: entry.value, lines: lines) { return change }
    let lines = lines(wanted.list(of: thing) ?? [])
    return whole(lines, key, entry: entry, among: entries)
  }

  /// The text with what a year's budget lines add up to, where that no longer is the stated total; the text as
  /// it is when that has not changed, nil when there is no place for it.
  func textWithSums() -> String? {
    guard plan.budget.ownSums != wanted.budget.ownSums else { return text.whole }
    guard let budget = root.entry(.budget), case .map(let entries) = budget.content,
      !budget.isFlow
    else { return nil }
    var lines = YAMLLines()
    lines.add(.ownSums, YearlyMoney.list(wanted.budget.ownSums))
    return whole(
      lines.lines, .ownSums,
      entry: entries.first { PlanKey(word: $0.key) == .ownSums }, among: entries)
  }

  // MARK: - What an adjustment changes

  /// The text with what is agreed about an indicator written anew; nil when it cannot be found in it.
  func text(agreedBy adjustment: Adjustment) -> String? {
    guard let (criterion, indicator) = wanted.indicator(adjustment.indicator),
      let node = criterionNode(criterion.id)
    else { return nil }
    let owner: YAMLNode
    if indicator.part == nil {
      owner = node
    } else if let place = criterion.indicators.firstIndex(where: { $0.part == indicator.part }),
      let part = node.item(place, of: .parts)
    {
      owner = part
    } else {
      return nil
    }
    let writer = CriterionWriter(criterion: criterion, plan: wanted)
    var keys: [(PlanKey, YAMLNode)] = []
    if adjustment.goal != nil { keys.append((.goal, owner)) }
    if adjustment.baseline != nil { keys.append((.baseline, owner)) }
    if adjustment.scope != nil { keys.append((.scope, owner)) }
    if adjustment.window != nil { keys.append((.tally, owner)) }
    if adjustment.unit != nil { keys.append((.unit, owner)) }
    if adjustment.settled != nil { keys.append((.openQuestions, node)) }
    let edits = keys.compactMap { key, owner in
      edit(key, of: owner, lines: writer.lines(of: key, indicator))
    }
    return edits.count == keys.count ? text.replacing(edits) : nil
  }

  /// The lines that a key stands on, or is to stand on (below the goal, or last), and what is to stand there.
  private func edit(_ key: PlanKey, of owner: YAMLNode, lines: [String]) -> EditedText.Edit? {
    guard case .map(let entries) = owner.content, !owner.isFlow, let first = entries.first,
      let last = entries.last
    else { return nil }
    let written = lines.map { text.indented($0, by: first.keyPlace.column - 1) }
    if let entry = entries.first(where: { PlanKey(word: $0.key) == key }) {
      guard entry.keyOffset != first.keyOffset else { return nil }
      return (entry.keyPlace.line - 1..<text.lines(of: entry.value).upperBound, written)
    }
    let above = entries.first { PlanKey(word: $0.key) == .goal } ?? last
    let line = text.lines(of: above.value).upperBound
    return (line..<line, written)
  }

  private func criterionNode(_ id: Slug) -> YAMLNode? {
    for area in plan.focusAreas {
      if let place = area.criteria.firstIndex(where: { $0.id == id }) {
        return self.area(area.id)?.item(place, of: .criteria)
      }
      for activity in area.activities {
        if let place = activity.criteria.firstIndex(where: { $0.id == id }) {
          return self.activity(activity.id)?.item(place, of: .criteria)
        }
      }
    }
    return nil
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
    func item(_ thing: FollowedThing) -> [String] {
      lines([thing]).dropFirst().map { text.indented(String($0.dropFirst(2)), by: indent) }
    }
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

  // MARK: - The whole list

  /// Writes the list anew under its key; a new key stands before the criteria and what comes after them.
  private func whole(
    _ written: [String], _ key: PlanKey, entry: YAMLEntry?, among entries: [YAMLEntry]
  ) -> String? {
    guard let first = entries.first else { return nil }
    let indent = first.keyPlace.column - 1
    let lines = written.map { text.indented($0, by: indent) }
    if let entry {
      let start = entry.keyPlace.line - 1
      // A key that begins an item stands after the item's hyphen, which must stay.
      guard entry.keyOffset != first.keyOffset else { return nil }
      return text.replacing(start..<text.lines(of: entry.value).upperBound, with: lines)
    }
    let next = entries.firstIndex {
      [.criteria, .activities, .focusAreas].contains(PlanKey(word: $0.key))
    }
    guard next != 0 else { return nil }
    let line = text.lines(of: entries[(next ?? entries.count) - 1].value).upperBound
    return text.replacing(line..<line, with: lines)
  }

  // MARK: - Where things stand

  /// The map that a thing's list is a key of.
  private func map(of thing: FollowedThing, in owner: PlanOwner) -> YAMLNode? {
    let node =
      switch owner {
      case .plan: root
      case .area: thing.owner.flatMap(area)
      case .activity: thing.owner.flatMap(activity)
      case .network: thing.owner.flatMap(network)
      case .budgetLine: thing.owner.flatMap(budgetLine)
      }
    guard let map = thing.kind.file.map else { return node }
    return node?.entry(map)
  }

  private func area(_ id: Slug) -> YAMLNode? {
    plan.focusAreas.firstIndex { $0.id == id }.flatMap { root.item($0, of: .focusAreas) }
  }

  private func activity(_ id: Slug) -> YAMLNode? {
    for area in plan.focusAreas {
      if let place = area.activities.firstIndex(where: { $0.id == id }) {
        return self.area(area.id)?.item(place, of: .activities)
      }
    }
    return nil
  }

  private func budgetLine(_ id: Slug) -> YAMLNode? {
    plan.budget.lines.firstIndex { $0.id == id }.flatMap {
      root.entry(.budget)?.item($0, of: .budgetLines)
    }
  }

  private func network(_ id: Slug) -> YAMLNode? {
    guard let placed = plan.placedNetworks.first(where: { $0.network.id == id }) else { return nil }
    let owner: YAMLNode?
    let siblings: [Network]
    if let activity = placed.activity {
      owner = self.activity(activity)
      siblings = plan.activity(activity)?.workingGroups ?? []
    } else if let area = placed.focusArea {
      owner = self.area(area)
      siblings = plan.focusAreas.first { $0.id == area }?.networks ?? []
    } else {
      owner = root
      siblings = plan.networks
    }
    let key: PlanKey = placed.activity == nil ? .networks : .workingGroups
    return siblings.firstIndex { $0.id == id }.flatMap { owner?.item($0, of: key) }
  }
}

extension YAMLNode {
  /// The value of a key.
  fileprivate func entry(_ key: PlanKey) -> YAMLNode? {
    guard case .map(let entries) = content else { return nil }
    return entries.first { PlanKey(word: $0.key) == key }?.value
  }

  /// An item of the list that a key has.
  fileprivate func item(_ place: Int, of key: PlanKey) -> YAMLNode? {
    guard case .list(let items)? = entry(key)?.content, items.indices.contains(place) else {
      return nil
    }
    return items[place]
  }
}
