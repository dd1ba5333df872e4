import Criteria
import Wording

/// Something that is followed in a focus area or an activity that has no criteria, so that the overview of a plan
/// without criteria says where things stand.
public struct FollowedRow: Hashable, Sendable {
  /// What kind of thing it is.
  public let kind: FollowedKind
  /// What it is.
  public let name: String
  /// How it stands, where it is held against anything.
  public let standing: Standing?

  /// The signs of the longest kind.
  public static let longestKind =
    FollowedKind.allCases.filter { laidOut.contains($0) || $0.words.lines([]) != nil }
    .map(\.words.one.count).max() ?? 0
  private static let laidOut: [FollowedKind] = [.milestone, .judgement, .network, .recommendation]

  private init(_ kind: FollowedKind, _ name: String, _ standing: Standing? = nil) {
    (self.kind, self.name, self.standing) = (kind, name, standing)
  }

  /// The rows of a group; none where it has criteria.
  public static func rows(of group: CriterionGroup, in plan: Plan, on today: Day) -> [FollowedRow] {
    guard group.criteria.isEmpty else { return [] }
    let activity = group.isActivity ? plan.activity(group.id) : nil
    let area = group.isActivity ? nil : plan.focusAreas.first { $0.id == group.id }
    let topic: RecommendationTopic = group.isActivity ? .activity(group.id) : .focusArea(group.id)
    let milestones = (activity?.milestones ?? []).map {
      FollowedRow(.milestone, $0.name, $0.standing(on: today))
    }
    let judgements = (activity?.judgements ?? []).map {
      FollowedRow(.judgement, $0.question, Standing(nil, $0.answer.name))
    }
    let networks = (activity?.workingGroups ?? area?.networks ?? []).map {
      FollowedRow(.network, $0.name, Standing(nil, MeetingWords.summary($0.meetings, today: today)))
    }
    let recommendations = plan.recommendations.filter { $0.topic == topic }.map {
      FollowedRow(.recommendation, $0.name, $0.standing(on: today))
    }
    let part: PlanOwner = group.isActivity ? .activity : .area
    let listed = FollowedKind.listed(in: part).flatMap { kind -> [FollowedRow] in
      let things = plan.things(kind, of: group.id)
      return things.isEmpty ? [] : (kind.words.lines(things) ?? []).map { FollowedRow(kind, $0) }
    }
    return milestones + judgements + listed.filter { $0.kind == .barrier } + networks
      + recommendations + listed.filter { $0.kind != .barrier }
  }

  /// The row after the word for its kind.
  var labelled: Report.Labelled {
    Report.Labelled(Standing(nil, kind.words.one), Report.Text(name), standing)
  }

  /// What is followed in a plan without criteria, what is late and what comes next.
  ///
  /// - Parameter late: says how much is late, and where to see it where there is such a place.
  public static func standing(
    _ plan: Plan, _ wheel: YearWheel, on today: Day, late: (Int) -> String
  ) -> [String] {
    guard plan.placedCriteria.isEmpty else { return [] }
    let next = wheel.months.lazy.flatMap(\.entries).first
    return [
      FollowedWords.standing(plan, on: today),
      wheel.overdue.isEmpty ? nil : late(wheel.overdue.count),
      next.map { FollowedWords.next($0, in: plan) },
    ].compactMap { $0 }
  }
}
