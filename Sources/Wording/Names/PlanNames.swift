import Criteria

/// What a plan calls its things.
public enum PlanNames {
  /// A criterion's name, with its part's after it: `Lektiecafé: åbent hver uge`; the id when it is unknown.
  public static func indicator(_ id: IndicatorID, _ plan: Plan?) -> String {
    guard let (criterion, indicator) = plan?.indicator(id) else { return id.description }
    return indicator.part.map { "\(criterion.name): \(indicator.name ?? $0.text)" }
      ?? criterion.name
  }

  /// A criterion's name after the number that the agreement gives it, if any: `4 Image og pressedækning`.
  public static func numbered(_ name: String, _ number: CriterionNumber?) -> String {
    (number.map { "\($0) " } ?? "") + name
  }

  /// An activity's name; the id when the plan does not know it.
  public static func activity(_ id: Slug, _ plan: Plan?) -> String {
    plan?.activity(id)?.name ?? id.text
  }

  /// An activity's logbook, inside a sentence: `logbogen for Lektiecafé`.
  public static func logbook(_ activity: Slug?, _ plan: Plan?) -> String {
    "logbogen" + (activity.map { " for \(self.activity($0, plan))" } ?? "")
  }

  /// A site's name, or `samlet` for the plan as a whole.
  public static func site(_ id: Slug?, _ plan: Plan?) -> String {
    id.map { plan?.site($0)?.name ?? $0.text } ?? wholePlan
  }

  /// The first to the last day: `1. januar 2018 til 31. december 2021`; where none is agreed, `perioden mangler`.
  public static func period(_ plan: Plan) -> String {
    plan.agreedPeriod.map(DanishPeriod.text) ?? "perioden mangler"
  }

  /// Where, inside a sentence: ` i Nøjsomhed`, or nothing for the plan as a whole.
  public static func place(_ id: Slug?, _ plan: Plan?) -> String {
    id.map { " i \(site($0, plan))" } ?? ""
  }

  /// What a recommendation is about: `planen som helhed`, `indsatsområdet Børn og unge`.
  public static func topic(_ topic: RecommendationTopic, _ plan: Plan) -> String {
    switch topic {
    case .plan: "planen som helhed"
    case .focusArea(let id):
      "indsatsområdet \(plan.focusAreas.first { $0.id == id }?.name ?? id.text)"
    case .activity(let id): "aktiviteten \(activity(id, plan))"
    case .criterion(let id):
      "kriteriet "
        + (plan.placedCriteria.first { $0.criterion.id == id }?.criterion.name ?? id.text)
    }
  }

  /// The plan as a whole, where a site would stand.
  public static let wholePlan = "samlet"
}
