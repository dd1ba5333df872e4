import Criteria
import Wording

/// A key of what a criterion, or a part of it, is judged by, or two that belong together: how it is read, when those
/// above it have been, and how it is written.
struct IndicatorField: Sendable {
  private let keys: [PlanKey]
  let read: @Sendable (inout IndicatorReader) -> Void
  private let write: @Sendable (Indicator, inout YAMLLines, Plan) -> Void

  private init(
    _ keys: PlanKey..., read: @escaping @Sendable (inout IndicatorReader) -> Void,
    write: @escaping @Sendable (Indicator, inout YAMLLines, Plan) -> Void
  ) {
    (self.keys, self.read, self.write) = (keys, read, write)
  }

  /// All keys, in the order in which they are written.
  static let keys = all.flatMap(\.keys)

  /// Writes an indicator: all of it, or what one key says.
  static func write(
    _ indicator: Indicator, only key: PlanKey? = nil, _ lines: inout YAMLLines, _ plan: Plan
  ) {
    for field in all where key.map(field.keys.contains) ?? true {
      field.write(indicator, &lines, plan)
    }
  }

  static let all: [IndicatorField] = [
    IndicatorField(
      .unit, .steps, read: { $0.unit = $0.readUnit() },
      write: { indicator, lines, _ in
        let unit = indicator.unit
        if unit.noun != nil {
          lines.add(.unit, unit.phrase)
        } else {
          lines.add(.unit, phrase: unit.phrase)
        }
        if case .rating(let steps) = unit, steps != Unit.standardSteps {
          lines.add(.steps, brackets: steps)
        }
      }),
    IndicatorField(
      .tally, read: { $0.tally = $0.readTally() },
      write: { indicator, lines, _ in lines.add(.tally, phrase: indicator.tally.phrase) }),
    IndicatorField(
      .counting, read: { $0.counting = $0.readCounting() },
      write: { indicator, lines, _ in lines.add(.counting, indicator.counting?.phrase) }),
    IndicatorField(
      .goal, read: { $0.goals = $0.readGoals() },
      write: { indicator, lines, plan in
        lines.add(.goal, indicator.goal, in: plan) { goal, key, lines in
          write(goal, of: indicator, under: key, to: &lines)
        }
      }),
    IndicatorField(
      .baseline, read: { $0.baselines = $0.readBaselines() },
      write: { indicator, lines, plan in
        lines.add(.baseline, indicator.baseline, in: plan) {
          BaselinePhrase.text($0, unit: indicator.unit)
        }
      }),
    IndicatorField(
      .interimTargets, read: { $0.interimTargets = $0.readInterimTargets() },
      write: { indicator, lines, plan in
        lines.add(.interimTargets, indicator.interimTargets, in: plan) { targets, key, lines in
          lines.add(key, list: targets.map { BaselinePhrase.text($0) })
        }
      }),
    IndicatorField(.scope, read: { $0.scope = $0.readScope() }, write: writeScope),
    IndicatorField(
      .dataSource, read: { $0.dataSources = $0.readDataSources() },
      write: { indicator, lines, plan in
        lines.add(.dataSource, indicator.dataSource, in: plan) { $0.text }
      }),
    IndicatorField(
      .references, read: { $0.references = $0.reader.references($0.values, unit: $0.unit) },
      write: { indicator, lines, _ in
        lines.add(references: indicator.references, unit: indicator.unit)
      }),
    IndicatorField(
      .holidays, read: { $0.holidays = $0.reader.holidays($0.values) },
      write: { indicator, lines, _ in
        guard let holidays = indicator.holidays else { return }
        if holidays.periods.isEmpty { lines.add(.holidays, phrase: "[]") }
        lines.add(.holidays, list: holidays.periods.map(DanishPeriod.plain))
      }),
  ]

  /// A goal, with a line for each year where they have numbers of their own.
  private static func write(
    _ goal: Goal, of indicator: Indicator, under key: PlanKey, to lines: inout YAMLLines
  ) {
    func text(_ goal: Goal) -> String {
      YAMLText.phrase(GoalPhrase.text(goal, unit: indicator.unit, tally: indicator.tally))
    }
    guard case .yearly(let targets) = goal.target else {
      lines.add(key, phrase: text(goal))
      return
    }
    lines.nest(key) { lines in
      for (year, target) in targets.sorted(by: { $0.key < $1.key }) {
        lines.add(
          PlanKey(DanishDay.fourDigits(year)), phrase: text(Goal(target, rate: goal.rate)))
      }
    }
  }

  /// The scope, unless the sites that the goal or the baseline is given for say it.
  @Sendable private static func writeScope(
    of indicator: Indicator, to lines: inout YAMLLines, _ plan: Plan
  ) {
    var named = Set<Slug>()
    if case .each(let goals) = indicator.goal { named.formUnion(goals.keys) }
    if case .each(let baselines) = indicator.baseline { named.formUnion(baselines.keys) }
    if !named.isEmpty, Scope(implying: named, of: plan.sites) == indicator.scope { return }
    switch indicator.scope {
    case .planWide: if !plan.sites.isEmpty { lines.add(.scope, phrase: "samlet") }
    case .everySite: lines.add(.scope, phrase: "hvert boligområde")
    case .sites(let sites):
      lines.add(.scope, brackets: sites.map { plan.site($0)?.key.rawValue ?? $0.text })
    case .missing: lines.add(.scope, phrase: .missing)
    }
  }
}

extension YAMLLines {
  /// A phrase for all, or one for each site.
  fileprivate mutating func add<Value>(
    _ key: PlanKey, _ values: PerSite<Value>?, in plan: Plan, phrase: (Value) -> String
  ) {
    add(key, values, in: plan) { $2.add($1, phrase: YAMLText.phrase(phrase($0))) }
  }

  /// A value for all, or one for each site.
  fileprivate mutating func add<Value>(
    _ key: PlanKey, _ values: PerSite<Value>?, in plan: Plan,
    write: (Value, PlanKey, inout YAMLLines) -> Void
  ) {
    switch values {
    case nil: return
    case .all(let value): write(value, key, &self)
    case .each(let each):
      nest(key) { lines in
        for site in plan.sites {
          if let value = each[site.id] { write(value, site.key, &lines) }
        }
      }
    }
  }
}

extension Site {
  /// What it is called as a key: its name, or its id where the name would not stand on a line.
  fileprivate var key: PlanKey { PlanKey(name.count <= 60 ? name : id.text) }
}
