import Criteria
import Wording

extension FormField {
  /// A calendar year of the plan, to begin with the one that is given, or today's.
  static func year(_ year: Int?, in plan: Plan, today: Day) -> FormField {
    let years = plan.spendingYears
    return .choice(
      .year, years.map(String.init),
      chosen: years.firstIndex(of: year ?? today.year) ?? years.count - 1)
  }

  /// What something is about, to choose among all that the plan has.
  static func topic(_ topic: RecommendationTopic, in plan: Plan) -> FormField {
    let topics = plan.topics
    return .choice(
      .topic, topics.map { plan.name(of: $0) }, chosen: topics.firstIndex(of: topic) ?? 0)
  }

  /// A day to type.
  static func day(_ name: FieldName, _ day: Day?) -> FormField {
    .text(name, day.map(DanishDay.short) ?? "")
  }

  /// Several days to type, with commas between.
  static func days(_ name: FieldName, _ days: [Day]) -> FormField {
    .text(name, days.map(DanishDay.short).joined(separator: ", "))
  }
}

extension Plan {
  /// The name of what a thing belongs to.
  func name(ofOwner id: Slug) -> String? {
    activity(id)?.name ?? focusArea(id)?.name ?? budget.lines.first { $0.id == id }?.name
  }

  /// The calendar years that money can be spent in.
  var spendingYears: [Int] { Array(period.first.year...period.last.year) }

  /// Everything that a recommendation can be about, in the agreement's order.
  var topics: [RecommendationTopic] {
    [.plan]
      + focusAreas.flatMap { area -> [RecommendationTopic] in
        [.focusArea(area.id)] + area.criteria.map { .criterion($0.id) }
          + area.activities.flatMap { activity -> [RecommendationTopic] in
            [.activity(activity.id)] + activity.criteria.map { .criterion($0.id) }
          }
      }
  }

  /// What a recommendation is about, by name.
  func name(of topic: RecommendationTopic) -> String {
    switch topic {
    case .plan: FormWords.wholePlan
    case .focusArea(let id): focusAreas.first { $0.id == id }?.name ?? id.text
    case .activity(let id): activity(id)?.name ?? id.text
    case .criterion(let id):
      placedCriteria.first { $0.criterion.id == id }?.criterion.name ?? id.text
    }
  }
}
