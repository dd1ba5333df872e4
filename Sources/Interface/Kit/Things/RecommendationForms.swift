import Criteria

/// A recommendation: one that is there, or a new one about something.
struct RecommendationForm: ThingForm {
  let recommendation: Recommendation?
  let topic: RecommendationTopic

  var title: String { recommendation == nil ? "Ny indstilling" : "Ret indstilling" }
  var former: FollowedThing? { recommendation.map { .recommendation($0) } }

  func fields(in plan: Plan, today: Day) -> [FormField] {
    let networks = plan.placedNetworks.map(\.network)
    let proposer = recommendation?.proposer.flatMap { id in networks.firstIndex { $0.id == id } }
    return [
      .text(.name, recommendation?.name ?? ""), .text(.text, recommendation?.text ?? ""),
      .topic(recommendation?.topic ?? topic, in: plan),
      .choice(
        .proposer, [FormWords.noProposer] + networks.map(\.name),
        chosen: proposer.map { $0 + 1 } ?? 0),
      .day(.proposed, recommendation?.proposed),
    ]
  }

  func read(_ reader: inout FormReader, in plan: Plan) -> ThingReading? {
    let name = reader.form.text(.name)
    let id = reader.id(recommendation?.id, besides: plan.recommendations.map(\.id), in: plan)
    var read = recommendation ?? Recommendation(id: id, name: name, topic: topic)
    read.name = name
    read.text = reader.optional(.text)
    read.topic = reader.topic(read.topic, in: plan)
    let networks = plan.placedNetworks.map(\.network)
    if let chosen = reader.form.chosen(.proposer) {
      read.proposer = networks.indices.contains(chosen - 1) ? networks[chosen - 1].id : nil
    }
    read.proposed = reader.day(.proposed, orToday: recommendation == nil)
    return reading(.recommendation(read))
  }
}

/// What became of a recommendation.
struct RecommendationDecisionForm: DecisionForm {
  let recommendation: Recommendation

  var title: String {
    recommendation.decision == nil ? "Afgør indstilling" : "Ret afgørelse"
  }

  var former: FollowedThing? { .recommendation(recommendation) }
  func owner(in plan: Plan) -> String? { recommendation.name }

  func fields(in plan: Plan, today: Day) -> [FormField] {
    let outcomes = RecommendationOutcome.allCases
    let decision = recommendation.decision
    return [
      .choice(
        .outcome, outcomes.map(\.name),
        chosen: decision.flatMap { outcomes.firstIndex(of: $0.outcome) } ?? 0),
      .day(.decided, decision?.day), .text(.reason, decision?.reason ?? ""),
    ]
  }

  func read(_ reader: inout FormReader, in plan: Plan) -> ThingReading? {
    var decided = recommendation
    if let day = reader.day(.decided, orToday: true) {
      decided.decision = RecommendationDecision(
        reader.chosen(.outcome, among: RecommendationOutcome.allCases), on: day,
        because: reader.form.text(.reason))
    }
    return reading(.recommendation(decided))
  }
}

extension FormSubject {
  static func recommendation(
    _ recommendation: Recommendation?, about topic: RecommendationTopic
  ) -> Self {
    Self(RecommendationForm(recommendation: recommendation, topic: topic))
  }
  static func decision(_ recommendation: Recommendation) -> Self {
    Self(RecommendationDecisionForm(recommendation: recommendation))
  }
}
