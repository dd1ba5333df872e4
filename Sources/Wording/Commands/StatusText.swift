import Criteria

/// A plan's verdicts as plain lines, for a pipe, a screen reader or a mail.
public enum StatusText {
  /// The plan's name and day, the sentence on where it stands, and a line per criterion and site, each
  /// complete in itself.
  public static func lines(_ rollup: Rollup) -> [String] {
    let plan = rollup.plan
    var lines = [
      "\(plan.name), pr. \(DanishDay.text(rollup.asOf))",
      StandingSentence.text(rollup.counts, period: plan.agreedPeriod, today: rollup.asOf),
    ]
    for area in plan.focusAreas {
      let own = rollup.criteria.filter {
        $0.placed.focusArea == area.id && $0.placed.activity == nil
      }
      if !own.isEmpty { lines += ["", "\(area.name) (indsatsområde)"] + own.flatMap(criterion) }
      for activity in area.activities {
        let criteria = rollup.criteria.filter { $0.placed.activity == activity.id }
        if !criteria.isEmpty {
          lines += ["", "\(activity.name) (aktivitet)"] + criteria.flatMap(criterion)
        }
      }
    }
    return lines

    func criterion(_ status: CriterionStatus) -> [String] {
      status.results.map { line($0, of: status.criterion, in: plan) }
    }
  }

  /// One indicator at one site: `▲ bagud: 2 Trygge beboere, Nøjsomhed: 61,0 % …`.
  public static func line(_ result: IndicatorStatus, of criterion: Criterion, in plan: Plan)
    -> String
  {
    let assessment = result.assessment
    let unit = result.indicator.unit
    let mark = SymbolSet.rich.mark(assessment.verdict)
    let site = result.site.map { ", \(PlanNames.site($0, plan))" } ?? ""
    var facts: [String] = []
    if let current = assessment.current, let text = FigureText.current(assessment, unit: unit) {
      facts.append("nu \(text) (\(DanishDay.text(current.day)))")
    }
    if let baseline = assessment.baseline {
      facts.append(
        "start \(FigureText.text(baseline.value, unit: unit)) (\(DanishDay.yearOrDay(baseline.day)))"
      )
    }
    if let goal = assessment.goal {
      facts.append("mål \(GoalText.short(goal, unit: unit, tally: result.indicator.tally))")
    }
    if assessment.windowsClosed > 0 {
      let windows = windows(result.indicator.tally)
      facts.append(
        "\(assessment.windowsMet) af \(assessment.windowsClosed) opgjorte \(windows) opfyldt")
    }
    facts += VerdictWords.notes(assessment)
    return "\(mark) \(VerdictWords.full(assessment)): "
      + "\(PlanNames.numbered(PlanNames.indicator(result.id, plan), criterion.number))\(site)"
      + (facts.isEmpty ? "" : "; " + facts.joined(separator: ", ")) + " [\(result.id)]"
  }

  private static func windows(_ tally: Tally) -> String {
    switch tally {
    case .sum(.halfYear), .toDate(.halfYear), .average(.halfYear): "halvår"
    case .sum(.quarter), .toDate(.quarter), .average(.quarter): "kvartaler"
    case .sum(.plan), .toDate(.plan), .average(.plan): "perioder"
    case .sum, .toDate, .average, .latest: "år"
    }
  }
}
