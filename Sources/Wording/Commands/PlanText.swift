import Criteria

/// What a plan says, as plain lines.
public enum PlanText {
  /// One line: id, name, period, how many criteria, figures and revisions.
  public static func summary(_ plan: Plan, revisions: Int, figures: Int) -> String {
    let criteria = plan.placedCriteria.count
    return "\(plan.id): \(plan.name), \(PlanNames.period(plan)); "
      + "\(DanishNumber.text(criteria)) \(criteria == 1 ? "kriterium" : "kriterier"), "
      + "\(DanishNumber.text(figures)) tal, "
      + "\(DanishNumber.text(revisions)) \(revisions == 1 ? "udgave" : "udgaver")"
  }

  /// The whole plan: what it is, and each criterion with its wording and what it is judged by.
  public static func lines(_ plan: Plan) -> [String] {
    var lines = [plan.name, PlanNames.period(plan).capitalizedFirst]
    lines += line("Boligområder", plan.sites.map(\.name).joined(separator: ", "))
    lines += line("Formål", plan.purpose) + bullets("Mål", plan.goals)
    lines += line("Parter", plan.parties.joined(separator: ", "))
    lines += bullets("Bemanding", plan.staffing) + bullets("Roller", plan.roles)
    lines += budget(plan) + duties(plan) + adjustmentRule(plan.adjustmentRule)
    lines += networks("Netværk", plan.networks) + bullets("Åbne spørgsmål", plan.openQuestions)
    for area in plan.focusAreas {
      lines += ["", "INDSATSOMRÅDE: \(area.name)"]
      lines += line("Formål", area.purpose) + bullets("Mål", area.goals)
      lines += line("Målgruppe", area.targetGroup) + bullets("Åbne spørgsmål", area.openQuestions)
      lines += networks("Netværk", area.networks) + bullets("Resultater", area.results)
      lines += area.criteria.flatMap { criterion($0, in: plan) }
      for activity in area.activities {
        lines += ["", "AKTIVITET: \(activity.name)"]
        lines += line("Indhold", activity.content)
        lines += line("Formål", activity.purpose) + bullets("Mål", activity.goals)
        lines += line("Målgruppe", activity.targetGroup) + bullets("Roller", activity.roles)
        lines += following(activity) + bullets("Åbne spørgsmål", activity.openQuestions)
        lines += activity.criteria.flatMap { criterion($0, in: plan) }
      }
    }
    return lines + recommendations(plan) + followUps(plan)
  }

  private static func criterion(_ criterion: Criterion, in plan: Plan) -> [String] {
    var lines = [
      "", "\(PlanNames.numbered(criterion.name, criterion.number)) [\(criterion.id)]",
    ]
    lines += line("Ordlyd", criterion.wording)
    for indicator in criterion.indicators {
      for site in indicator.judgedSites(in: plan) {
        let goal = indicator.goal.value(at: site) ?? Goal(.missing)
        let subject = [
          indicator.part.map { _ in PlanNames.indicator(criterion.id(of: indicator), plan) },
          site.map { PlanNames.site($0, plan) },
        ].compactMap { $0 }
        let deadline = goal.deadline ?? plan.agreedPeriod?.last
        let text =
          deadline.map {
            GoalText.long(goal, unit: indicator.unit, tally: indicator.tally, deadline: $0)
          } ?? GoalText.long(goal, unit: indicator.unit, tally: indicator.tally)
        lines += line("Mål", (subject + [text]).joined(separator: ": "))
      }
    }
    return lines + bullets("Åbne spørgsmål", criterion.openQuestions)
  }

  /// A label and a text, unless there is none.
  static func line(_ label: String, _ text: String?) -> [String] {
    guard let text, !text.isEmpty else { return [] }
    return ["  \(label): \(text)"]
  }

  /// A label and a line for each text, unless there are none.
  static func bullets(_ label: String, _ texts: [String]) -> [String] {
    texts.isEmpty ? [] : ["  \(label):"] + texts.map { "    - \($0)" }
  }
}
