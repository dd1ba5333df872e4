import Canvas
import Criteria
import Reports

/// Criteria, activities and areas as rows.
extension PageWriter {
  /// The criteria that hang on something, as the overview shows them.
  mutating func criteria(where hangs: (PlacedCriterion) -> Bool) {
    let criteria = holding.rollup.criteria.filter { hangs($0.placed) }
    guard !criteria.isEmpty else { return }
    section(SectionWords.criteria)
    let columns = CriterionColumns(holding, criteria: criteria, columns: width + 1)
    text([columns.heading])
    for status in criteria {
      if status.criterion.hasParts {
        row(.criterion(status.criterion.id), [columns.line(ofPartsOf: status, symbols)])
      }
      for (place, result) in status.results.enumerated() {
        let item = PageItem.indicator(Subject(id: result.id, site: result.site))
        let line = columns.line(
          of: status, result: place, in: holding, isSelected: item == selected, symbols)
        row(item, [line])
      }
    }
  }

  /// The plan's focus areas with their verdicts.
  mutating func areas() {
    section(SectionWords.areas)
    list(
      plan.focusAreas.map { area in
        (
          .area(area.id), area.name,
          holding.counts { $0.focusArea == area.id }.spans(symbols)
            + overdue(area.activities.flatMap(\.milestones))
        )
      })
  }

  /// A focus area's activities with their verdicts.
  mutating func activities(of area: FocusArea) {
    guard !area.activities.isEmpty else { return }
    section(SectionWords.activities)
    list(
      area.activities.map { activity in
        (
          .activity(activity.id), activity.name,
          holding.counts { $0.activity == activity.id }.spans(symbols)
            + overdue(activity.milestones)
        )
      })
  }

  /// What has milestones whose deadline has passed says so.
  private func overdue(_ milestones: [Milestone]) -> [Span] {
    let count = milestones.count { $0.state(on: today).isOverdue }
    return count == 0 ? [] : [Span("  \(PageWords.overdue(count))", .missed)]
  }

  /// Names with what is said of each beside them.
  private mutating func list(_ things: [(page: PageTopic, name: String, said: [Span])]) {
    let nothing = [Span("  \(GroupWords.noCriteria)", .secondary)]
    let cells = things.map {
      [TextTable.Cell($0.name), TextTable.Cell($0.said.isEmpty ? nothing : $0.said)]
    }
    rows(things.map { .page($0.page) }, TextTable(rows: cells, least: 16))
  }
}
