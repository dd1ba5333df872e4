import Criteria

/// What is said of recommendations.
public enum RecommendationWords {
  /// What became of it and since when: `vedtaget 12.05.2019`.
  public static func state(_ recommendation: Recommendation, on today: Day) -> String {
    let state = recommendation.state(on: today)
    let day = state == .proposed ? recommendation.proposed : recommendation.decision?.day
    return state.name + (day.map { " \(DanishDay.short($0))" } ?? "")
  }

  /// What it is about: `Om indsatsområdet Børn og unge.`
  public static func topic(_ recommendation: Recommendation, in plan: Plan) -> String {
    "Om \(PlanNames.topic(recommendation.topic, plan))."
  }

  /// Who proposed it, and when, where it has been decided: `Fra Ressourcenetværket, foreslået 1. maj 2019.`
  public static func origin(
    _ recommendation: Recommendation, proposer: String?, today: Day
  ) -> String? {
    let isDecided = recommendation.state(on: today) != .proposed
    let parts = [
      proposer.map { "fra \($0)" },
      isDecided ? recommendation.proposed.map { "foreslået \(DanishDay.text($0))" } : nil,
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ").capitalizedFirst + "."
  }

  /// Why it was decided so, when it has been.
  public static func reason(_ recommendation: Recommendation, today: Day) -> String? {
    guard recommendation.state(on: today) != .proposed, let decision = recommendation.decision
    else { return nil }
    return "Begrundelse: \(decision.reason.asSentence)"
  }
}
