import Canvas
import Criteria
import Reports
import Wording

/// What is followed in a focus area or an activity that has no criteria, a row each: so that the overview of a
/// plan without criteria says where things stand.
struct OverviewFollowed: Hashable, Sendable {
  let kind: FollowedWords.Kind
  let name: String
  /// How it stands.
  let state: String
  /// How that is set.
  let role: Role

  /// The rows of a group; none where it has criteria.
  static func rows(of group: CriterionGroup, in holding: Holding, _ symbols: SymbolSet = .rich)
    -> [OverviewFollowed]
  {
    guard group.criteria.isEmpty else { return [] }
    let (plan, today) = (holding.plan, holding.rollup.asOf)
    let activity = group.isActivity ? plan.activity(group.id) : nil
    let area = group.isActivity ? nil : plan.focusArea(group.id)
    let milestones = (activity?.milestones ?? []).map { milestone in
      let state = milestone.state(on: today)
      return OverviewFollowed(
        .milestone, milestone.name,
        "\(symbols.mark(state)) \(MilestoneWords.state(milestone, on: today, short: false))",
        state.role)
    }
    let judgements = (activity?.judgements ?? []).map {
      OverviewFollowed(.judgement, $0.question, $0.answer.name)
    }
    let barriers = (activity?.barriers ?? []).map {
      OverviewFollowed(.barrier, FollowedWords.barrier($0), "")
    }
    let networks = (activity?.workingGroups ?? area?.networks ?? []).map {
      OverviewFollowed(.network, $0.name, MeetingWords.summary($0.meetings, today: today))
    }
    let topic: RecommendationTopic = group.isActivity ? .activity(group.id) : .focusArea(group.id)
    let recommendations = plan.recommendations.filter { $0.topic == topic }.map {
      let state = $0.state(on: today)
      return OverviewFollowed(
        .recommendation, $0.name,
        "\(symbols.mark(state)) \(RecommendationWords.state($0, on: today))", state.role)
    }
    let results = (activity?.results ?? area?.results ?? []).map {
      OverviewFollowed(.result, $0, "")
    }
    return milestones + judgements + barriers + networks + recommendations + results
  }

  private init(
    _ kind: FollowedWords.Kind, _ name: String, _ state: String, _ role: Role = .plain
  ) {
    (self.kind, self.name, self.state, self.role) = (kind, name, state, role)
  }

  /// Draws the row: what kind of thing it is, its name, and how it stands at the right.
  func draw(row: Int, on canvas: inout Canvas) {
    var place = OverviewColumns.first + 2
    canvas.write(
      FollowedWords.kind(kind), row: row, column: place, style: Style(.secondary))
    place += FollowedWords.longestKind + 2
    let states = max(place, canvas.columns - 1 - Self.longestState)
    let room = state.isEmpty ? canvas.columns - 1 - place : max(0, states - place - 2)
    canvas.write(
      name.fitted(to: max(0, room), ellipsis: canvas.symbols.ellipsis), row: row, column: place)
    canvas.write(
      state, row: row, column: states, style: Style(role, bold: role != .plain),
      width: Self.longestState)
  }

  /// The cells of `✓ udført for sent 15.03.2019`.
  private static let longestState = 28
}

extension OverviewFollowed {
  /// What is followed in a plan without criteria, what is late and what comes next.
  ///
  /// - Parameter late: says how much is late, and where to see it where there is such a place.
  static func standing(
    _ holding: Holding, late: (Int) -> String
  ) -> [String] {
    guard holding.rollup.criteria.isEmpty else { return [] }
    let wheel = holding.wheel
    let next = wheel.months.lazy.flatMap(\.entries).first
    return [
      FollowedWords.standing(holding.plan, on: holding.rollup.asOf),
      wheel.overdue.isEmpty ? nil : late(wheel.overdue.count),
      next.map { FollowedWords.next($0, in: holding.plan) },
    ].compactMap { $0 }
  }
}
