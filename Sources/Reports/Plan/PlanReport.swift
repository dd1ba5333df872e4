import Criteria
import Wording

extension Report {
  /// What a plan says: what it is, and each criterion with its wording and what it is judged by.
  public static func plan(_ plan: Plan) -> Report {
    Report(
      title: plan.name,
      blocks: [.paragraph(PlanNames.period(plan).capitalizedFirst), .facts(facts(plan))]
        + plan.focusAreas.flatMap { blocks($0, in: plan) } + recommendations(plan)
        + [.facts(followUps(plan))])
  }

  private static func facts(_ plan: Plan) -> [Fact] {
    let residents = plan.sites.filter { !$0.residents.isEmpty }.map {
      "\($0.name): \(SiteText.residents($0))"
    }
    var facts = [
      Fact("Helhedsplan", plan.masterPlan?.name),
      Fact("Boligområder", names: plan.sites.map(\.name)), Fact("Beboere", residents),
    ].compactMap { $0 }
    facts += schedule(plan) + plan.agreedFacts + budget(plan) + duties(plan)
    facts += adjustmentRule(plan.adjustmentRule) + networks("Netværk", plan.networks)
    facts += lists(plan, in: .plan)
    return facts + questions(plan.openQuestions)
  }

  private static func blocks(_ area: FocusArea, in plan: Plan) -> [Block] {
    var facts = area.agreedFacts + questions(area.openQuestions)
    facts += financing(area.financing) + networks("Netværk", area.networks)
    facts += lists(plan, in: .area, of: area.id)
    return [.heading("INDSATSOMRÅDE: \(area.name)"), .facts(facts)]
      + area.criteria.flatMap { blocks($0, in: plan) }
      + area.activities.flatMap { blocks($0, in: plan) }
  }

  private static func blocks(_ activity: Activity, in plan: Plan) -> [Block] {
    var facts = activity.agreedFacts + following(activity)
    facts += lists(plan, in: .activity, of: activity.id) + questions(activity.openQuestions)
    return [.heading("AKTIVITET: \(activity.name)"), .facts(facts)]
      + activity.criteria.flatMap { blocks($0, in: plan) }
  }

  private static func blocks(_ criterion: Criterion, in plan: Plan) -> [Block] {
    let name = PlanNames.numbered(criterion.name, criterion.number)
    let goals = criterion.indicators.flatMap { indicator in
      indicator.judgedSites(in: plan).map { site in
        let goal = indicator.goal.value(at: site) ?? Goal(.missing)
        let subject = [
          indicator.part.map { _ in PlanNames.indicator(criterion.id(of: indicator), plan) },
          site.map { PlanNames.site($0, plan) },
        ].compactMap { $0 }
        let text = GoalText.long(goal, of: indicator, in: plan)
        return Fact("Mål", (subject + [text]).joined(separator: ": "))
      }
    }
    let needed = criterion.metWhen == .one ? Fact("Opfyldt når", "én af delene er") : nil
    return [
      .heading("\(name) [\(criterion.id)]"),
      .facts(
        ([Fact("Ordlyd", criterion.wording), needed] + goals).compactMap { $0 }
          + beside(criterion, in: plan) + questions(criterion.openQuestions)),
    ]
  }

  private static func questions(_ questions: [String]) -> [Fact] {
    [Fact("Åbne spørgsmål", questions)].compactMap { $0 }
  }
}
