import Criteria
import Wording

extension PlanReader {
  /// The proposals to the deciding body, about the things of a plan that has been read.
  func recommendations(_ values: KeyedValues, about plan: Plan) -> [Recommendation] {
    var ids = IdentityReader(mistakes: mistakes)
    var recommendations: [Recommendation] = []
    for item in values.items(.recommendations, expected: .listOfKeys) {
      if let found = recommendation(item, ids: &ids, about: plan) { recommendations.append(found) }
    }
    return recommendations
  }

  private func recommendation(_ item: YAMLNode, ids: inout IdentityReader, about plan: Plan)
    -> Recommendation?
  {
    guard
      let values = KeyedValues(
        item, under: PlanKey.recommendations.rawValue,
        known: [
          .id, .name, .text, .proposer, .about, .status, .proposed, .decided, .reason,
        ], mistakes: mistakes)
    else { return nil }
    let name = values.name(.name, like: ["Flere timer til lektiecaféen"])
    let id = ids.id(values, name: name)
    var recommendation = Recommendation(id: id ?? Self.placeholder, name: name ?? "")
    recommendation.text = values.text(.text)
    recommendation.proposer = proposer(values, in: plan)
    recommendation.topic = topic(values, in: plan) ?? .plan
    if !values.has(.proposed) {
      mistakes.add(
        .missingKey(PlanKey.proposed.rawValue, forms: ["2019-06-30", .missing]), at: values.place)
    }
    recommendation.proposed = values.day(.proposed)
    recommendation.decision = decision(values)
    if recommendation.isBackwards, let proposed = recommendation.proposed,
      let decided = recommendation.decision?.day
    {
      mistakes.add(
        .following(.decidedBeforeProposed(proposed: proposed, decided: decided)),
        at: values.value(.decided)?.place ?? values.place)
    }
    return id == nil || name == nil ? nil : recommendation
  }

  private func proposer(_ values: KeyedValues, in plan: Plan) -> Slug? {
    guard let node = values.value(.proposer), !node.saysMissing,
      let text = values.scalar(node, of: .proposer)?.singleLine
    else { return nil }
    let networks = plan.placedNetworks.map(\.network)
    if let network = networks.first(where: { $0.id.text == text })
      ?? networks.first(where: { $0.name.folded == text.folded })
    {
      return network.id
    }
    guard areasAreSound else { return nil }
    let known = networks.map(\.id.text)
    let nearest = Nearest.name(to: text, among: known + networks.map(\.name))
    mistakes.add(
      .following(.unknownNetwork(text, nearest: nearest, known: known)), at: node.place)
    return nil
  }

  // MARK: - The decision

  /// What became of it: a status other than `foreslået` needs a day and a reason, and they need it.
  private func decision(_ values: KeyedValues) -> RecommendationDecision? {
    let forms = RecommendationOutcome.allCases.map(\.name)
    guard let outcome = outcome(values, forms: forms) else {
      let isOpen = values.has(.status) == false || values.line(.status)?.folded == "foreslået"
      for key in [PlanKey.decided, .reason] where isOpen && values.has(key) {
        mistakes.add(
          .following(.decidedWithoutStatus(key: key.rawValue, forms: forms)),
          at: values.place(of: key))
      }
      return nil
    }
    for (key, form) in [(PlanKey.decided, "2019-06-30"), (.reason, "Der er ikke midler i 2019")]
    where !values.has(key) || values.value(key)?.saysMissing == true {
      mistakes.add(.missingKey(key.rawValue, forms: [form]), at: values.place(of: key))
    }
    guard let day = values.day(.decided), let reason = values.text(.reason) else { return nil }
    return RecommendationDecision(outcome, on: day, because: reason)
  }

  private func outcome(_ values: KeyedValues, forms: [String]) -> RecommendationOutcome? {
    let forms = ["foreslået"] + forms
    guard let node = values.value(.status, like: forms),
      let text = values.scalar(node, of: .status)?.folded, text != "foreslået"
    else { return nil }
    if let outcome = RecommendationOutcome(name: text) { return outcome }
    mistakes.add(
      .unreadable(key: PlanKey.status.rawValue, found: text.singleLine, forms: forms),
      at: node.place)
    return nil
  }

  // MARK: - What it is about

  /// What something is about: the plan, or something in it by its id or name.
  func topic(_ values: KeyedValues, in plan: Plan) -> RecommendationTopic? {
    guard let text = values.name(.about, like: ["kriteriet trygge-beboere", "planen"]),
      let place = values.value(.about)?.place
    else { return nil }
    if text.folded == "planen" { return .plan }
    let all = TopicPhrase.all(in: plan)
    let wanted = text.folded
    let found = all.filter { $0.isNamed(wanted) }
    if found.count == 1 { return found[0].topic }
    guard areasAreSound else { return nil }
    if found.isEmpty {
      let nearest = Nearest.name(to: text, among: all.map(\.id.text) + all.map(\.name))
      mistakes.add(.following(.unknownTopic(text, nearest: nearest)), at: place)
    } else {
      mistakes.add(.following(.ambiguousTopic(text, forms: found.map(\.text))), at: place)
    }
    return nil
  }
}
