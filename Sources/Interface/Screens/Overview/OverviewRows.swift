import Criteria
import Reports
import Wording

/// The overview's rows: a heading per focus area and activity, and under it a row per criterion, part and
/// site; a criterion with parts has a row above them. They point into the holding's rollup.
enum OverviewRow: Hashable, Sendable {
  /// A group's heading, by its place among the groups.
  case heading(Int)
  /// The name of a criterion with parts, by its place in the rollup.
  case parts(criterion: Int)
  /// What is followed in a group without criteria, by the group's place and its own among the group's.
  case followed(group: Int, Int)
  /// One result: the criterion's place in the rollup, and the result's among the criterion's.
  case result(criterion: Int, result: Int)

  /// The place of the group that it is the heading of.
  var heading: Int? { if case .heading(let place) = self { place } else { nil } }
}

extension Holding {
  /// The rows that are shown: as in the agreement under headings, of which some are folded, or in another order
  /// without them. A criterion with parts is named above those of them that are shown.
  func overviewRows(
    folded: Set<Slug> = [], filter: OverviewFilter? = nil, order: OverviewOrder = .agreement
  ) -> [OverviewRow] {
    switch order {
    case .agreement:
      groups.enumerated().flatMap { place, group in
        let results = group.criteria.flatMap { rows(of: $0, filter) }
        if filter != nil, results.isEmpty { return [OverviewRow]() }
        let followed =
          filter == nil
          ? followed[place].indices.map { OverviewRow.followed(group: place, $0) } : []
        return [.heading(place)] + (folded.contains(group.id) ? [] : results + followed)
      }
    case .worstFirst:
      rollup.criteria.indices.sorted {
        (rollup.criteria[$0].verdict.rank, $0) < (rollup.criteria[$1].verdict.rank, $1)
      }.flatMap { rows(of: $0, filter) }
    case .name:
      DanishOrder.sorted(Array(rollup.criteria.indices)) { rollup.criteria[$0].criterion.name }
        .flatMap { rows(of: $0, filter) }
    }
  }

  private func rows(of criterion: Int, _ filter: OverviewFilter?) -> [OverviewRow] {
    let status = rollup.criteria[criterion]
    let shown = status.results.indices.filter {
      filter?.passes(status.results[$0], of: status) ?? true
    }
    guard !shown.isEmpty else { return [] }
    return (status.criterion.hasParts ? [.parts(criterion: criterion)] : [])
      + shown.map { .result(criterion: criterion, result: $0) }
  }
}
