import Criteria
import Wording

/// What did not go to plan, and why.
extension HalfYearReport {
  /// So many have sentences of their own; the others are named.
  private static let mostTold = 4

  /// The parts and sites that are behind or missed, the worst first.
  private var behind: [(status: CriterionStatus, result: IndicatorStatus)] {
    end.rollup.criteria.flatMap { status in
      status.results.filter(status.needsAttention).map { (status, $0) }
    }.enumerated().sorted {
      ($0.element.result.assessment.verdict.rank, $0.offset)
        < ($1.element.result.assessment.verdict.rank, $1.offset)
    }.map(\.element)
  }

  /// Whether what is noted of an activity is told as the reason for one of its criteria.
  func explains(_ activity: Slug) -> Bool {
    behind.prefix(Self.mostTold).contains { $0.status.placed.activity == activity }
  }

  /// The same of what is noted of a criterion.
  func explains(criterion: Slug) -> Bool {
    behind.prefix(Self.mostTold).contains { $0.status.criterion.id == criterion }
  }

  var deviations: [Prose] {
    let told = Array(behind.prefix(Self.mostTold))
    let rest = behind.dropFirst(Self.mostTold).map { name($0.result) }
    var explained: Set<Slug> = []
    var followed: Set<FollowUp> = []
    let paragraphs = told.enumerated().map { place, row in
      // What is said of a criterion is said once, whichever of its sites comes first.
      let isFirst = explained.insert(row.status.criterion.id).inserted
      let reasons = isFirst ? reasons(row.status) : []
      let followUps = isFirst ? followUps(row.status).filter { followed.insert($0).inserted } : []
      return Prose.sentences(
        [shortfall(row.result, place), HalfYearWords.why(reasons)]
          + followUps.map { HalfYearWords.followUp($0, on: today) })
    }
    let unexplained = told.filter { reasons($0.status).isEmpty }.map(\.status.criterion.name)
    let names = unexplained.enumerated().filter { !unexplained.prefix($0).contains($1) }
      .map(\.element)
    let late = lateSteps + barriers + otherFollowUps(but: followed)
    if told.isEmpty && late.isEmpty { return [HalfYearWords.noDeviations(hasFigures: hasVerdicts)] }
    return paragraphs + [
      rest.isEmpty ? "" : HalfYearWords.alsoBehind(rest),
      names.isEmpty ? "" : .gap(HalfYearWords.whyNot(names)), .sentences(late),
    ]
  }

  private var hasVerdicts: Bool { end.rollup.counts.goingWell > 0 }

  private func shortfall(_ result: IndicatorStatus, _ place: Int) -> Prose {
    let (name, verdict) = (name(result), verdict(result, end.judged))
    let isPassed = result.assessment.verdict == .missed
    guard let figure = figure(result), let goal = goal(result, dated: !isPassed),
      let target = result.assessment.goal?.target, result.indicator.unit != .yesNo
    else { return HalfYearWords.short(name, verdict) }
    switch target {
    case .othersLevel: break
    case .risesEachYear, .fallsEachYear, .changesEachYear, .approaches:
      return HalfYearWords.turned(name, verdict, self.goal(result) ?? goal, figure, from: nil)
    default:
      guard target.isDirection else { break }
      return HalfYearWords.turned(
        name, verdict, self.goal(result) ?? goal, figure, from: baseline(result))
    }
    return isPassed
      ? HalfYearWords.missed(name, goal, figure, verdict, place)
      : HalfYearWords.behind(name, goal, figure, verdict, place)
  }

  private func reasons(_ status: CriterionStatus) -> [String] {
    notes.filter { note in
      note.kind == .other
        && (note.topic == .criterion(status.criterion.id)
          || status.placed.activity.map { note.topic == .activity($0) } ?? false)
    }.map(\.text.asSentence)
  }

  /// Those that are under way, or ended in the half-year.
  private var liveFollowUps: [FollowUp] {
    plan.followUps.filter {
      $0.ending.map { half.period.contains($0.day) || $0.day > today } ?? true
    }
  }

  private func followUps(_ status: CriterionStatus) -> [FollowUp] {
    liveFollowUps.filter { $0.topic == .criterion(status.criterion.id) }
  }

  private func otherFollowUps(but told: Set<FollowUp>) -> [Prose] {
    liveFollowUps.filter { !told.contains($0) }.prefix(3).map {
      HalfYearWords.followUp($0, about: about($0.topic), on: today)
    }
  }

  /// What something is about, by name; nil where it is about the plan itself.
  private func about(_ topic: RecommendationTopic) -> String? {
    switch topic {
    case .plan: nil
    case .focusArea(let id): plan.focusAreas.first { $0.id == id }?.name
    case .activity(let id): PlanNames.activity(id, plan)
    case .criterion(let id): plan.placedCriterion(id)?.criterion.name
    }
  }

  private var lateSteps: [Prose] {
    plan.placedMilestones.filter {
      if case .overdue = $0.milestone.state(on: end.rollup.asOf) { true } else { false }
    }.prefix(3).compactMap { placed in
      placed.milestone.deadlineDay.map { HalfYearWords.late(placed.milestone.name, $0) }
    }
  }

  private var barriers: [Prose] {
    plan.activities.flatMap { activity in
      activity.barriers.map { HalfYearWords.barrier($0, activity.name) }
    }.prefix(3).map(\.self)
  }
}
