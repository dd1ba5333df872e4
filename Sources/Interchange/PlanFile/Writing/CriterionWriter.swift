import Criteria
import Wording

/// Writes one criterion of a plan.
struct CriterionWriter {
  let criterion: Criterion
  let plan: Plan

  /// Writes its keys and values.
  func write(to lines: inout YAMLLines) {
    lines.add(.id, phrase: criterion.id.text)
    lines.add(.number, phrase: criterion.number.map(String.init))
    lines.add(.name, criterion.name)
    lines.add(.wording, criterion.wording.isEmpty ? nil : criterion.wording)
    if criterion.indicators.allSatisfy({ $0.part == nil }) {
      for indicator in criterion.indicators { write(indicator, to: &lines) }
    } else {
      lines.nest(PlanKey.parts.rawValue) { lines in
        for indicator in criterion.indicators {
          lines.item { lines in
            lines.add(.id, phrase: criterion.id(of: indicator).description)
            lines.add(.name, indicator.name)
            write(indicator, to: &lines)
          }
        }
      }
    }
    lines.add(.label, criterion.label)
    lines.add(.openQuestions, list: criterion.openQuestions)
  }

  /// One key of what the criterion or an indicator of it is judged by, without indentation; nothing when it has
  /// no such value.
  func lines(of key: PlanKey, _ indicator: Indicator) -> [String] {
    var lines = YAMLLines()
    let unit = indicator.unit
    switch key {
    case .goal: add(.goal, indicator.goal, to: &lines) { GoalPhrase.text($0, unit: unit) }
    case .baseline:
      add(.baseline, indicator.baseline, to: &lines) { BaselinePhrase.text($0, unit: unit) }
    case .tally: lines.add(.tally, phrase: indicator.tally.phrase)
    case .unit: write(unit, to: &lines)
    case .scope: writeScope(of: indicator, to: &lines)
    default: lines.add(.openQuestions, list: criterion.openQuestions)
    }
    return lines.lines
  }

  private func write(_ indicator: Indicator, to lines: inout YAMLLines) {
    let unit = indicator.unit
    write(unit, to: &lines)
    if case .rating(let steps) = unit, steps != Unit.standardSteps {
      lines.add(.steps, brackets: steps)
    }
    lines.add(.tally, phrase: indicator.tally.phrase)
    lines.add(.counting, indicator.counting?.phrase)
    add(.goal, indicator.goal, to: &lines) { GoalPhrase.text($0, unit: unit) }
    add(.baseline, indicator.baseline, to: &lines) { BaselinePhrase.text($0, unit: unit) }
    writeInterimTargets(indicator.interimTargets, to: &lines)
    writeScope(of: indicator, to: &lines)
    add(.dataSource, indicator.dataSource, to: &lines) { $0.text }
    if let holidays = indicator.holidays {
      if holidays.periods.isEmpty {
        lines.add(.holidays, phrase: "[]")
      } else {
        lines.add(.holidays, list: holidays.periods.map(DanishPeriod.plain))
      }
    }
  }

  private func write(_ unit: Unit, to lines: inout YAMLLines) {
    if case .count = unit {
      lines.add(.unit, unit.name)
    } else {
      lines.add(.unit, phrase: unit.name)
    }
  }

  private func add<Value>(
    _ key: PlanKey, _ values: PerSite<Value>?, to lines: inout YAMLLines,
    phrase: (Value) -> String
  ) {
    switch values {
    case nil: return
    case .all(let value): lines.add(key, phrase: YAMLText.phrase(phrase(value)))
    case .each(let each):
      lines.nest(key.rawValue) { lines in
        for site in plan.sites {
          guard let value = each[site.id] else { continue }
          lines.add(phrase: YAMLText.phrase(phrase(value)), under: siteKey(site))
        }
      }
    }
  }

  private func writeInterimTargets(
    _ targets: PerSite<[InterimTarget]>?, to lines: inout YAMLLines
  ) {
    switch targets {
    case nil: return
    case .all(let targets):
      lines.add(.interimTargets, list: targets.map { BaselinePhrase.text($0) })
    case .each(let each):
      lines.nest(PlanKey.interimTargets.rawValue) { lines in
        for site in plan.sites {
          guard let targets = each[site.id] else { continue }
          lines.nest(siteKey(site)) { lines in
            for target in targets { lines.item(BaselinePhrase.text(target)) }
          }
        }
      }
    }
  }

  /// The scope, unless the sites that the goal or the baseline is given for say it.
  private func writeScope(of indicator: Indicator, to lines: inout YAMLLines) {
    var named = Set<Slug>()
    if case .each(let goals) = indicator.goal { named.formUnion(goals.keys) }
    if case .each(let baselines) = indicator.baseline { named.formUnion(baselines.keys) }
    if !named.isEmpty, Scope(implying: named, of: plan.sites) == indicator.scope { return }
    switch indicator.scope {
    case .planWide: if !plan.sites.isEmpty { lines.add(.scope, phrase: "samlet") }
    case .everySite: lines.add(.scope, phrase: "hvert boligområde")
    case .sites(let sites):
      lines.add(.scope, brackets: sites.map { plan.site($0).map(siteKey) ?? $0.text })
    case .missing: lines.add(.scope, phrase: .missing)
    }
  }

  /// What a site is called as a key: its name, or its id where the name would not stand on a line.
  private func siteKey(_ site: Site) -> String { site.name.count <= 60 ? site.name : site.id.text }
}
