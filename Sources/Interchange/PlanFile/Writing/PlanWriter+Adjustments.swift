import Criteria
import Wording

/// How the changes of what was agreed are written.
extension PlanWriter {
  func write(_ adjustments: [Adjustment], to lines: inout YAMLLines) {
    guard !adjustments.isEmpty else { return }
    lines.nest(PlanKey.adjustments.rawValue) { lines in
      for adjustment in adjustments { lines.item { write(adjustment, to: &$0) } }
    }
  }

  private func write(_ adjustment: Adjustment, to lines: inout YAMLLines) {
    let unit = plan.indicator(adjustment.indicator)?.indicator.unit ?? .missing
    lines.add(.id, phrase: adjustment.id.text)
    lines.add(.name, adjustment.name)
    lines.add(.about, phrase: adjustment.indicator.description)
    lines.add(.site, phrase: adjustment.site?.text)
    func goal(_ goal: Goal?) -> String? {
      goal.map { YAMLText.phrase(GoalPhrase.text($0, unit: unit)) }
    }
    func baseline(_ baseline: Baseline?) -> String? {
      baseline.map { YAMLText.phrase(BaselinePhrase.text($0, unit: unit)) }
    }
    lines.add(.goalBefore, phrase: goal(adjustment.goal?.before))
    lines.add(.goal, phrase: goal(adjustment.goal?.after))
    lines.add(.baselineBefore, phrase: baseline(adjustment.baseline?.before))
    lines.add(.baseline, phrase: baseline(adjustment.baseline?.after))
    switch adjustment.scope {
    case .planWide: lines.add(.scope, phrase: "samlet")
    case .everySite: lines.add(.scope, phrase: "hvert boligområde")
    case .sites(let sites): lines.add(.scope, brackets: sites.map(\.text))
    case .missing, nil: break
    }
    lines.add(.tally, phrase: adjustment.window.map(DanishWindow.per))
    lines.add(.unit, adjustment.unit?.name)
    lines.add(.question, adjustment.settled?.question)
    lines.add(.answer, adjustment.settled?.answer)
    lines.add(.reason, adjustment.reason)
    lines.add(.proposed, phrase: adjustment.proposed.description)
    lines.add(.effective, phrase: adjustment.effective.description)
    lines.add(.deciders, list: adjustment.deciders)
    guard !adjustment.decisions.isEmpty else { return }
    lines.nest(PlanKey.decisions.rawValue) { lines in
      for decision in adjustment.decisions {
        lines.item { lines in
          lines.add(.status, phrase: decision.outcome.name)
          lines.add(.decided, phrase: decision.day.description)
          lines.add(.reason, decision.reason)
        }
      }
    }
  }
}
