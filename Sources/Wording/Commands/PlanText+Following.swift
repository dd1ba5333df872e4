import Criteria

/// The money, the milestones, the networks and the recommendations of a plan, as plain lines.
extension PlanText {
  /// The plan's budget year by year: what the lines add up to, the stated total, and what is spent; then
  /// the lines that belong to no activity.
  static func budget(_ plan: Plan) -> [String] {
    let years = plan.budgetYears.map { year -> String in
      var pieces: [String] = []
      if let sum = plan.budgeted(in: year) { pieces.append(DanishMoney.text(sum)) }
      if let total = plan.budget.totals[year] {
        pieces.append("aftalt i alt \(DanishMoney.text(total))")
      }
      if let gap = plan.budgetGaps.first(where: { $0.year == year }) {
        let way = gap.sum < gap.total ? "for lidt" : "for meget"
        pieces.append("posterne giver \(DanishMoney.text(gap.difference)) \(way)")
      }
      if let spent = plan.spent(in: year) { pieces.append("brugt \(DanishMoney.text(spent))") }
      return "\(year): \(pieces.joined(separator: ", "))"
    }
    return bullets("Budget", years)
      + bullets(
        "Budgetposter uden aktivitet",
        plan.budget.lines.map { "\($0.name): \(finances($0.finances))" })
  }

  /// What something may cost and has cost: `2017: 90.000 kr., brugt 45.000 kr.; 2018: 90.000 kr.`.
  static func finances(_ finances: Finances) -> String {
    finances.years.map { year in
      let pieces = [
        finances.budget[year].map(DanishMoney.text),
        finances.spent[year].map { "brugt \(DanishMoney.text($0))" },
      ].compactMap { $0 }
      return "\(year): \(pieces.joined(separator: ", "))"
    }.joined(separator: "; ")
  }

  static func duties(_ plan: Plan) -> [String] {
    bullets(
      "Afrapportering",
      plan.reportingDuties.map { duty in
        let days = duty.days.map(DanishDay.text)
        let pieces = [
          duty.recipient.map { "til \($0)" }, duty.timesAYear?.text,
          days.isEmpty ? nil : "senest \(DanishList.text(days))", duty.extent, duty.content,
        ].compactMap { $0 }
        return ([duty.name] + (pieces.isEmpty ? [] : [pieces.joined(separator: ", ")]))
          .joined(separator: ": ")
      })
  }

  static func adjustmentRule(_ rule: AdjustmentRule) -> [String] {
    bullets("Forslag til justering", rule.proposes) + bullets("Beslutter", rule.decides)
      + bullets("Godkender også", rule.alsoApproves)
  }

  static func networks(_ label: String, _ networks: [Network]) -> [String] {
    networks.flatMap { network -> [String] in
      var lines = line(label, "\(network.name) [\(network.id)]")
      lines += line("Formål", network.purpose) + bullets("Medlemmer", network.members)
      lines += bullets("Opgaver", network.tasks) + bullets("Regler", network.rules)
      lines += bullets(
        "Møder",
        network.meetings.map { "\($0.day.map(DanishDay.text) ?? "dato mangler"): \($0.topic)" })
      return lines
    }
  }

  static func followUps(_ plan: Plan) -> [String] {
    bullets(
      "Opfølgninger",
      plan.followUps.map { followUp in
        let ending = followUp.ending.map {
          "\(FollowUpEnding.name(isDone: $0.isDone)) \(DanishDay.text($0.day))"
        }
        let pieces = [
          followUp.topic == .plan ? nil : "om \(PlanNames.topic(followUp.topic, plan))",
          followUp.responsible.map { "ansvarlig: \($0)" },
          followUp.deadline.map { "frist \(DanishDay.text($0))" }, ending,
        ].compactMap { $0 }
        return ([followUp.action] + (pieces.isEmpty ? [] : [pieces.joined(separator: ", ")]))
          .joined(separator: ": ")
      }) + bullets("Notater", plan.notes.map(FollowUpWords.line))
  }

  static func recommendations(_ plan: Plan) -> [String] {
    guard !plan.recommendations.isEmpty else { return [] }
    return ["", "INDSTILLINGER"]
      + plan.recommendations.flatMap { recommendation -> [String] in
        let proposer = recommendation.proposer.flatMap(plan.network)
        let proposed = recommendation.proposed.map(DanishDay.text) ?? "dato mangler"
        var lines = ["", "\(recommendation.name) [\(recommendation.id)]"]
        lines += line("Indstilling", recommendation.text)
        lines += line("Fra", proposer?.name)
        lines += line("Om", PlanNames.topic(recommendation.topic, plan))
        lines += line("Foreslået", proposed)
        if let decision = recommendation.decision {
          lines += line(
            decision.outcome.name.capitalizedFirst,
            "\(DanishDay.text(decision.day)): \(decision.reason)")
        }
        return lines
      }
  }

  /// An activity's money, working groups, milestones, judgements, barriers and results.
  static func following(_ activity: Activity) -> [String] {
    line("Budget", finances(activity.finances))
      + networks("Arbejdsgruppe", activity.workingGroups)
      + bullets("Milepæle", activity.milestones.map(milestone))
      + bullets("Vurderinger", activity.judgements.map(judgement))
      + bullets(
        "Barrierer",
        activity.barriers.map { [$0.name, $0.text].compactMap { $0 }.joined(separator: ": ") })
      + bullets("Resultater", activity.results)
  }

  private static func milestone(_ milestone: Milestone) -> String {
    let pieces = [
      milestone.start.map { "fra \(DanishDay.text($0))" },
      milestone.deadlineDay.map { "senest \(DanishDay.text($0))" } ?? milestone.deadline.text,
      milestone.done.map { "udført \(DanishDay.text($0))" },
    ].compactMap { $0 }
    return "\(milestone.name) [\(milestone.id)]: \(pieces.joined(separator: ", "))"
  }

  private static func judgement(_ judgement: Judgement) -> String {
    let day = judgement.day.map { " (\(DanishDay.text($0)))" } ?? ""
    let answer = "\(judgement.question) \(judgement.answer.name.capitalizedFirst)\(day)"
    return [answer, judgement.text].compactMap { $0 }.joined(separator: ": ")
  }
}

extension PlanNames {
  /// What a recommendation is about: `planen som helhed`, `indsatsområdet Børn og unge`.
  public static func topic(_ topic: RecommendationTopic, _ plan: Plan) -> String {
    switch topic {
    case .plan: "planen som helhed"
    case .focusArea(let id):
      "indsatsområdet \(plan.focusAreas.first { $0.id == id }?.name ?? id.text)"
    case .activity(let id):
      "aktiviteten "
        + (plan.focusAreas.lazy.flatMap(\.activities).first { $0.id == id }?.name ?? id.text)
    case .criterion(let id): "kriteriet \(indicatorName(of: id, plan))"
    }
  }

  private static func indicatorName(of id: Slug, _ plan: Plan) -> String {
    plan.placedCriteria.first { $0.criterion.id == id }?.criterion.name ?? id.text
  }
}
