import Criteria
import Wording

extension Report {
  /// "Hvorfor?": the verdict of a part and site of a criterion, the rule with its own numbers in sentences, what
  /// stands beside it, and who can put right that there is none.
  ///
  /// - Parameter kept: the closed quarter whose sentences are said again.
  public static func why(
    _ status: IndicatorStatus, of criterion: Criterion, in rollup: Rollup, kept: KeptQuarter?
  ) -> Report {
    let plan = rollup.plan
    let site = status.site.map { " – \(PlanNames.site($0, plan))" } ?? ""
    let account = Why(status, in: plan)
    var blocks: [Block] = []
    if criterion.hasParts, let part = status.indicator.name {
      blocks.append(.paragraph(part, .strong))
    }
    blocks.append(
      .paragraph(
        Text(status.assessment.standing) + Text("  pr. \(DanishDay.text(rollup.asOf))", .quiet)))
    blocks.append(.bullets(kept?.verdict(on: status.id, at: status.site)?.why ?? account.sentences))
    if !account.outlook.isEmpty {
      blocks += [.heading(WhyWords.outlook), .bullets(account.outlook)]
    }
    return Report(
      title: "\(WhyWords.why) \(criterion.name)\(site)",
      blocks: blocks + missing(status, criterion, in: plan))
  }

  /// Who can put right that there is no verdict: the deciding body, or whom the figures come from.
  private static func missing(
    _ status: IndicatorStatus, _ criterion: Criterion, in plan: Plan
  ) -> [Block] {
    switch status.assessment.verdict.reason?.group {
    case .notYet, nil: []
    case .figuresMissing:
      [.heading(WhyWords.whoDelivers), .paragraph(SourceWords.text(of: status, in: plan))]
    case .decisionMissing: questions(criterion.openQuestions, under: WhyWords.toDecide(plan.words))
    }
  }
}

/// What is said around why something has its verdict.
enum WhyWords {
  static let why = "Hvorfor?"
  static let outlook = "Skøn, som ikke indgår i vurderingen"
  static let whoDelivers = "Hvor tallet kommer fra"

  static func toDecide(_ words: Words) -> String {
    "Det skal \(words.decidingBody) tage stilling til"
  }
}
