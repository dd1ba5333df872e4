import Criteria
import Wording

/// How all criteria stand, area by area.
extension BoardPages {
  /// In short: each area's criteria by name, those of its activities among them, the worst first.
  var areas: [Report.Block] {
    guard hasCriteria else { return plan.focusAreas.flatMap(blocks) }
    return plan.focusAreas.compactMap { area in
      let criteria = groups(of: area).flatMap { rollup.criteria[$0.criteria] }
      return criteria.isEmpty ? nil : names(criteria, under: area.name)
    }
  }

  /// In short by area and activity.
  public var activities: Report {
    let groups = plan.focusAreas.flatMap(groups).filter { !$0.criteria.isEmpty }
    return Report(
      title: title(.areas),
      blocks: groups.map { names(Array(rollup.criteria[$0.criteria]), under: $0.title) })
  }

  private func names(_ criteria: [CriterionStatus], under title: String) -> Report.Block {
    let entries = criteria.sorted { $0.verdict.rank < $1.verdict.rank }.map {
      Report.Digest.Entry(Report.Text(sign: .verdict($0.verdict)), $0.criterion.name)
    }
    return .digest(Report.Digest(title, entries, .names))
  }

  /// An area's own group, and those of its activities.
  private func groups(of area: FocusArea) -> [CriterionGroup] {
    let activities = Set(area.activities.map(\.id))
    return rollup.groups.filter { $0.id == area.id || activities.contains($0.id) }
  }

  /// A focus area's criteria with their figures, and those of its activities.
  func blocks(_ area: FocusArea) -> [Report.Block] {
    var blocks: [Report.Block] = []
    for group in groups(of: area) {
      let own = self.blocks(group)
      guard !own.isEmpty || group.id == area.id else { continue }
      // An area of its own criteria alone needs no heading of what it is.
      if group.isActivity || !own.isEmpty {
        blocks.append(.heading(group.title, rollup.counts(of: group)))
      }
      blocks += own
    }
    guard blocks.contains(where: { if case .heading = $0 { true } else { false } }) else {
      return [.heading(area.name), .paragraph(BoardPageWords.emptyArea)]
    }
    return blocks
  }

  private func blocks(_ group: CriterionGroup) -> [Report.Block] {
    if group.criteria.isEmpty {
      let rows = FollowedRow.rows(of: group, in: plan, on: today).map(\.labelled)
      return rows.isEmpty ? [] : [.labelled(rows, width: FollowedRow.longestKind)]
    }
    return rollup.criteria[group.criteria].map {
      .criterion(rows(of: $0, named: $0.criterion.nameOfParts))
    }
  }

  /// A criterion's parts and sites, those that need attention first where only so many are wanted.
  func rows(
    of status: CriterionStatus, named name: String?, atMost most: Int = .max
  ) -> Report.CriterionRows {
    let all = rollup.rows(of: status)
    let worst = Set(all.sorted { $0.verdict.rank < $1.verdict.rank }.prefix(most).map(\.result))
    let rows = all.count > most ? all.filter { worst.contains($0.result) } : all
    let goals = Set(rows.map(\.goal))
    let shared = goals.count == 1 ? goals.first.flatMap { $0 == FigureText.none ? nil : $0 } : nil
    return Report.CriterionRows(name: name, goal: shared, rows: rows)
  }
}
