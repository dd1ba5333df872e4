import Canvas
import Criteria
import Wording

/// A focus area's own criteria, or an activity's.
struct OverviewGroup: Hashable, Sendable {
  let id: Slug
  let name: String
  let isActivity: Bool
  /// The criteria's places in the rollup.
  let criteria: Range<Int>

  /// The groups in the agreement's order; every criterion is in exactly one of them.
  static func all(in plan: Plan) -> [OverviewGroup] {
    var groups: [OverviewGroup] = []
    var next = 0
    func add(_ id: Slug, _ name: String, isActivity: Bool, _ count: Int) {
      groups.append(
        OverviewGroup(id: id, name: name, isActivity: isActivity, criteria: next..<next + count))
      next += count
    }
    for area in plan.focusAreas {
      add(area.id, area.name, isActivity: false, area.criteria.count)
      for activity in area.activities {
        add(activity.id, activity.name, isActivity: true, activity.criteria.count)
      }
    }
    return groups
  }

  /// The page about it.
  var page: PageTopic { isActivity ? .activity(id) : .area(id) }
}

extension Holding {
  func counts(of group: OverviewGroup) -> VerdictCounts {
    VerdictCounts(rollup.criteria[group.criteria].map(\.verdict))
  }
}

extension VerdictCounts {
  /// Each kind of verdict with how many there are, the best first.
  var each: [(verdict: Verdict, count: Int)] {
    [
      (.met, met), (.onTrack, onTrack), (.behind, behind), (.farBehind, farBehind),
      (.missed, missed), (.undecided(.noFigures), undecidedTotal),
    ]
  }

  /// Those that there are, each with its mark: `  ✓ 1  ▲ 2`.
  func spans(_ symbols: SymbolSet) -> [Span] {
    each.filter { $0.count > 0 }.map {
      Span("  \(symbols.mark($0.verdict)) \($0.count)", Style($0.verdict.role))
    }
  }
}
