import Criteria
import Wording

extension FileTables {
  /// The proposals to the deciding body.
  static let recommendations = FileTable<Recommendation>(
    .recommendations, Recommendation(id: .placeholder, name: ""),
    FileField.identity(\.id, \.name, among: .recommendations, like: "Flere timer til lektiecaféen"),
    [
      FileField(.text, \.text, .text),
      FileField(
        .proposer, \.proposer,
        FileValue(phrase: \.text) { _, values, reader in proposer(values, reader) }),
      FileField(.about, \.topic, .topic),
      FileField(
        .status, put: { _, _, _ in },
        write: { recommendation, lines, _ in
          lines.add(.status, phrase: recommendation.decision?.outcome.name ?? proposed)
        }),
      FileField(
        .proposed, \.proposed, .day(like: "2019-06-30", .missing), orMissing: true),
      FileField(
        .decided, .reason,
        put: { $0.decision = decision($1, $2.mistakes) },
        write: { recommendation, lines, _ in
          lines.add(.decided, phrase: recommendation.decision?.day.description)
          lines.add(.reason, recommendation.decision?.reason)
        }),
    ],
    check: { recommendation, values, reader in
      if recommendation.isBackwards, let proposed = recommendation.proposed,
        let decided = recommendation.decision?.day
      {
        reader.mistakes.add(
          .decidedBeforeProposed(proposed: proposed, decided: decided),
          at: values.value(.decided)?.place ?? values.place)
      }
    })

  /// The status of what is not decided.
  private static let proposed = RecommendationState.proposed.name

  private static func proposer(_ values: KeyedValues, _ reader: PlanReader) -> Slug? {
    guard let node = values.value(.proposer), !node.saysMissing,
      let text = values.scalar(node, of: .proposer)?.singleLine
    else { return nil }
    let networks = reader.plan.placedNetworks.map(\.network)
    if let network = networks.first(where: { $0.id.text == text })
      ?? networks.first(where: { $0.name.folded == text.folded })
    {
      return network.id
    }
    guard reader.areasAreSound else { return nil }
    let known = networks.map(\.id.text)
    reader.mistakes.add(
      unknown: .network, text, meaning: known + networks.map(\.name), known: known, at: node.place)
    return nil
  }

  /// What became of it: a status other than `foreslået` needs a day and a reason, and they need it.
  private static func decision(
    _ values: KeyedValues, _ mistakes: MistakeList
  ) -> RecommendationDecision? {
    let forms = RecommendationOutcome.allCases.map(\.name)
    guard let outcome = outcome(values, forms: forms, mistakes) else {
      let isOpen = !values.has(.status) || values.line(.status)?.folded == proposed
      for key in [PlanKey.decided, .reason] where isOpen && values.has(key) {
        mistakes.add(
          .decidedWithoutStatus(key: key.rawValue, forms: forms), at: values.place(of: key))
      }
      return nil
    }
    values.needStated(.decided, like: "2019-06-30")
    values.needStated(.reason, like: "Der er ikke midler i 2019")
    guard let day = values.day(.decided), let reason = values.text(.reason) else { return nil }
    return RecommendationDecision(outcome, on: day, because: reason)
  }

  private static func outcome(
    _ values: KeyedValues, forms: [String], _ mistakes: MistakeList
  ) -> RecommendationOutcome? {
    let forms = [proposed] + forms
    guard let node = values.value(.status, like: forms),
      let text = values.scalar(node, of: .status)?.folded, text != proposed
    else { return nil }
    if let outcome = RecommendationOutcome(name: text) { return outcome }
    mistakes.add(.unreadable(.status, text.singleLine, like: forms), at: node.place)
    return nil
  }
}

extension PlanReader {
  /// What something is about: the plan, or something in it by its id or name.
  func topic(_ values: KeyedValues) -> RecommendationTopic? {
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
      mistakes.add(
        unknown: .topic, text, meaning: all.map(\.id.text) + all.map(\.name), at: place)
    } else {
      mistakes.add(.ambiguousTopic(text, forms: found.map(\.topic.phrase)), at: place)
    }
    return nil
  }
}
