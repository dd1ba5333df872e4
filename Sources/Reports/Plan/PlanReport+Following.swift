import Criteria
import Wording

/// The money, the milestones, the networks and the recommendations of a plan.
extension Report {
  /// The budget's sum, stated total and spending year by year, and its lines without an activity.
  static func budget(_ plan: Plan) -> [Fact] {
    let years = plan.budgetYears.map { year in
      let gap = plan.budgetGaps.first { $0.year == year }
      let pieces =
        [
          plan.budgeted(in: year).map(DanishMoney.text),
          plan.correctedYears.contains(year)
            ? plan.budgetInForce(in: year).map { "korrigeret til \(DanishMoney.text($0))" } : nil,
          plan.budget.totals[year].map { "aftalt i alt \(DanishMoney.text($0))" },
          gap.map {
            let way = $0.sum < $0.total ? "for lidt" : "for meget"
            return "posterne giver \(DanishMoney.text($0.difference)) \(way)"
          },
          plan.spent(in: year).map { "brugt \(DanishMoney.text($0))" },
          FinancesText.rest(plan.left(in: year)),
        ] + (plan.hasOutlook(in: year) ? FinancesText.outcome(year, of: plan) : [])
      return "\(year): \(pieces.compactMap { $0 }.joined(separator: ", "))"
    }
    let lines = plan.budget.lines.map { named($0.name, FinancesText.line($0.finances)) }
    let rule =
      plan.budgetYears.contains(where: plan.hasOutlook) ? FinancesText.expectedRule : nil
    return [
      Fact("Budget", years), Fact("Forventet forbrug", rule),
      Fact("Budgetposter uden aktivitet", lines),
      Fact("Finansiering", FinancesText.sources(of: plan)),
    ].compactMap { $0 }
      + plan.budget.lines.flatMap { financing($0.finances.financing, of: $0.name) }
  }

  /// Who pays for a part of the plan.
  static func financing(_ financing: [Financing], of name: String? = nil) -> [Fact] {
    let label = "Finansiering" + (name.map { " af \(Quote.text($0))" } ?? "")
    return [Fact(label, financing.map(FinancesText.source))].compactMap { $0 }
  }

  /// From when the plan is followed, and the days by which its sources deliver.
  static func schedule(_ plan: Plan) -> [Fact] {
    let deliveries = plan.dataSources.compactMap { source in
      source.deliveryDay.map { named(source.name, DanishDayOfYear.text($0)) }
    }
    return [
      Fact("Følges fra", plan.followedFrom.map(DanishQuarter.text)),
      Fact("Leveres senest", deliveries),
    ].compactMap { $0 }
  }

  static func duties(_ plan: Plan) -> [Fact] {
    let duties = plan.reportingDuties.map { named($0.name, FollowedWords.duty($0)) }
    return [Fact("Afrapportering", duties)].compactMap { $0 }
  }

  static func adjustmentRule(_ rule: AdjustmentRule) -> [Fact] {
    [
      Fact("Forslag til justering", rule.proposes), Fact("Beslutter", rule.decides),
      Fact("Godkender også", rule.alsoApproves),
    ].compactMap { $0 }
  }

  static func networks(_ label: String, _ networks: [Network]) -> [Fact] {
    networks.flatMap { network in
      let meetings = network.meetings.map {
        "\($0.day.map(DanishDay.text) ?? "dato mangler"): \($0.topic)"
      }
      let facts =
        [Fact(label, "\(network.name) [\(network.id)]"), Fact("Formål", network.purpose)]
        + network.lines.map { Fact($0.kind.words.several.capitalizedFirst, $0.texts) }
        + [Fact("Møder", meetings)]
      return facts.compactMap { $0 }
    }
  }

  static func followUps(_ plan: Plan) -> [Fact] {
    let followUps = plan.followUps.map { followUp in
      let pieces = [
        followUp.topic == .plan ? nil : "om \(PlanNames.topic(followUp.topic, plan))",
        followUp.responsible.map { "ansvarlig: \($0)" },
        followUp.deadline.map { "frist \(DanishDay.text($0))" },
        followUp.ending.map {
          "\(FollowUpEnding.name(isDone: $0.isDone)) \(DanishDay.text($0.day))"
        },
      ]
      return named(followUp.action, pieces.compactMap { $0 }.joined(separator: ", "))
    }
    let notes = plan.notes.map(FollowUpWords.line)
    return [Fact("Opfølgninger", followUps), Fact("Notater", notes)].compactMap { $0 }
  }

  static func recommendations(_ plan: Plan) -> [Block] {
    guard !plan.recommendations.isEmpty else { return [] }
    return [.heading("INDSTILLINGER")]
      + plan.recommendations.flatMap { recommendation -> [Block] in
        let proposed = recommendation.proposed.map(DanishDay.text) ?? "dato mangler"
        let decided = recommendation.decision.flatMap {
          Fact($0.outcome.name.capitalizedFirst, "\(DanishDay.text($0.day)): \($0.reason)")
        }
        let facts = [
          Fact("Indstilling", recommendation.text),
          Fact("Fra", recommendation.proposer.flatMap(plan.network)?.name),
          Fact("Om", PlanNames.topic(recommendation.topic, plan)), Fact("Foreslået", proposed),
          decided,
        ]
        return [
          .heading("\(recommendation.name) [\(recommendation.id)]"),
          .facts(facts.compactMap { $0 }),
        ]
      }
  }

  /// An activity's money, working groups, milestones, judgements, barriers and results.
  static func following(_ activity: Activity) -> [Fact] {
    let milestones = activity.milestones.map { "\($0.name) [\($0.id)]: \(MilestoneWords.days($0))" }
    return [Fact("Budget", FinancesText.line(activity.finances))].compactMap { $0 }
      + financing(activity.finances.financing)
      + networks("Arbejdsgruppe", activity.workingGroups)
      + [
        Fact("Milepæle", milestones), Fact("Vurderinger", activity.judgements.map(line)),
      ].compactMap { $0 }
  }

  /// What is followed in a part of the plan and said in a line each.
  static func lists(_ plan: Plan, in part: PlanOwner, of owner: Slug? = nil) -> [Fact] {
    FollowedKind.listed(in: part).compactMap { kind in
      kind.words.lines(plan.things(kind, of: owner)).flatMap { Fact(kind.words.heading, $0) }
    }
  }

  static func line(_ judgement: Judgement) -> String {
    let day = judgement.day.map { " (\(DanishDay.text($0)))" } ?? ""
    let answer = "\(judgement.question) \(judgement.answer.name.capitalizedFirst)\(day)"
    return named(answer, judgement.text ?? "")
  }

  /// A name with what is said of it, if anything.
  private static func named(_ name: String, _ said: String) -> String {
    said.isEmpty ? name : "\(name): \(said)"
  }
}
