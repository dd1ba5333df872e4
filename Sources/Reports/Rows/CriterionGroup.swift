import Criteria

/// A focus area's own criteria, or an activity's.
public struct CriterionGroup: Hashable, Sendable {
  /// The id of the area or the activity.
  public let id: Slug
  /// Its name.
  public let name: String
  /// Whether it is an activity.
  public let isActivity: Bool
  /// The criteria's places in the rollup.
  public let criteria: Range<Int>

  /// What it is: `aktivitet`.
  public var kind: String { isActivity ? Self.activity : Self.area }
  /// The name, and what it is: `Helt Frivillig (aktivitet)`.
  public var title: String { "\(name) (\(kind))" }

  /// What a focus area is called.
  public static let area = "indsatsområde"
  /// What an activity is called.
  public static let activity = "aktivitet"
}

extension Rollup {
  /// The groups in the agreement's order; every criterion is in exactly one of them.
  public var groups: [CriterionGroup] {
    var groups: [CriterionGroup] = []
    var next = 0
    func add(_ id: Slug, _ name: String, isActivity: Bool, _ count: Int) {
      groups.append(
        CriterionGroup(id: id, name: name, isActivity: isActivity, criteria: next..<next + count))
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

  /// How many of a group's criteria have each verdict.
  public func counts(of group: CriterionGroup) -> VerdictCounts {
    VerdictCounts(criteria[group.criteria].map(\.verdict))
  }

  /// A row for each part and site of a criterion.
  public func rows(of criterion: CriterionStatus) -> [CriterionRow] {
    criterion.results.map { CriterionRow($0, of: criterion.criterion, in: plan) }
  }
}

extension VerdictCounts {
  /// Each kind of verdict with how many there are, the best first.
  public var each: [(verdict: Verdict, count: Int)] {
    [
      (.met, met), (.onTrack, onTrack), (.behind, behind), (.farBehind, farBehind),
      (.missed, missed), (.undecided(.noFigures), undecidedTotal),
    ]
  }
}
