import Criteria
import Wording

/// Whether the pieces of an indicator fit together: goal, baseline and interim targets with the unit, the
/// tally, the sites and the plan's period.
extension IndicatorReader {
  /// Tells every mistake.
  func check() {
    checkSites(goals, mustBeComplete: true)
    checkSites(baselines, mustBeComplete: true)
    checkSites(interimTargets, mustBeComplete: false)
    for goal in goals?.placed ?? [] { check(goal) }
    for baseline in baselines?.placed ?? [] {
      if case .measured(let figure, _) = baseline.value { check(figure, in: baseline, .baseline) }
    }
    for site in judgedSites {
      guard let goal = goals?.value(at: site) else { continue }
      checkBaseline(of: goal, at: site)
      checkReference(of: goal, at: site)
      checkInterimTargets(of: goal, at: site)
    }
  }

  private var judgedSites: [Slug?] {
    switch scope {
    case .everySite: surroundings.sites.map(\.id)
    case .sites(let sites): sites
    case .planWide, .missing, nil: [nil]
    }
  }

  // MARK: - Sites

  private func checkSites<Value>(_ values: SiteValues<Value>?, mustBeComplete: Bool) {
    guard let values, values.isPerSite, let scope else { return }
    let key = values.key.rawValue
    switch scope {
    case .planWide: mistakes.add(.perSiteButPlanWide(key: key), at: values.keyPlace)
    case .missing:
      mistakes.add(
        .unreadable(.scope, .missing, like: ["hvert boligområde", "en liste af boligområder"]),
        at: values.keyPlace)
    case .everySite, .sites:
      let covered = judgedSites.compactMap { $0 }
      let named = values.namedSites
      for site in surroundings.sites {
        if covered.contains(site.id), !named.contains(site.id), mustBeComplete {
          mistakes.add(.siteWithout(key: key, site: site.name), at: values.keyPlace)
        } else if !covered.contains(site.id), named.contains(site.id) {
          mistakes.add(.siteNotCovered(key: key, site: site.name), at: values.keyPlace)
        }
      }
    }
  }

  // MARK: - Goals

  private func check(_ goal: Placed<GoalPhrase>) {
    let key = PlanKey.goal.rawValue
    checkUnit(of: goal)
    if let window = goal.value.window, let tally, tally.window != window {
      mistakes.add(
        .windowBelongsInTally(
          goal: goal.text, window, addsUp: unit?.isAddedUp ?? true), at: goal.place)
    }
    if let deadline = goal.value.goal.deadline, let period = surroundings.period, let tally,
      !tally.canBeDue(on: deadline, in: period)
    {
      mistakes.add(
        deadline < period.first || tally == .latest
          ? .dayOutsidePlan(key: key, deadline, period)
          : .deadlineOutsidePlan(goal: goal.text, deadline, period), at: goal.place)
    }
    if let period = surroundings.period {
      for year in goal.value.goal.askedYears ?? [] where period.intersection(.year(year)) == nil {
        mistakes.add(.goalYearOutsidePlan(goal.text, year, period), at: goal.place)
      }
    }
    if let year = goal.value.goal.target.firstYear, let deadline = goal.value.goal.deadline,
      year >= deadline.year
    {
      mistakes.add(.rangeBackwards(goal.text), at: goal.place)
    }
  }

  // MARK: - Baselines

  private func checkBaseline(of goal: Placed<GoalPhrase>, at site: Slug?) {
    let baseline = baselines?.value(at: site)
    if goal.value.goal.target.needsBaseline, baselines == nil, !namesWindow(goal.value.goal) {
      let name = site.flatMap { id in surroundings.sites.first { $0.id == id }?.name }
      mistakes.add(
        .baselineNeeded(goal: goal.text, site: goals?.isPerSite == true ? name : nil),
        at: goal.place)
    }
    if let baseline { checkMove(to: goal, from: baseline) }
    guard let baseline, let deadline = goal.value.goal.lastDay ?? surroundings.period?.last else {
      return
    }
    switch baseline.value {
    case .measured(_, let day) where day >= deadline, .pending(let day) where day >= deadline:
      mistakes.add(.baselineAfterDeadline(day, deadline: deadline), at: baseline.place)
    case .measured, .pending, .missing: break
    }
  }

  /// Whether a number that something is to rise to, by the goal's own words, lies above where it starts.
  private func checkMove(to goal: Placed<GoalPhrase>, from baseline: Placed<Baseline>) {
    guard let unit, let tally, let isRise = goal.value.isRise, goal.value.goal.rate == nil,
      case .measured(let figure, _) = baseline.value,
      let start = figure.value(in: Indicator(unit: unit, tally: tally, goal: .all(goal.value.goal)))
    else { return }
    let isAgainst = goal.value.goal.target.each.contains { target in
      !target.amounts.isEmpty
        && target.amounts.allSatisfy { isRise ? $0.value < start : $0.value > start }
    }
    guard isAgainst else { return }
    mistakes.add(
      .moveAgainstBaseline(
        goal: goal.text, isRise: isRise, baseline: baseline.text,
        plainly: GoalPhrase.text(goal.value.goal, unit: unit, tally: tally)), at: baseline.place)
  }

  /// Whether the goal is measured against the figures of a year within the plan: `stiger fra 2018`.
  private func namesWindow(_ goal: Goal) -> Bool {
    guard let year = goal.target.firstYear, let tally, tally != .latest else { return false }
    return surroundings.period?.intersection(.year(year)) != nil
  }

  // MARK: - The figures of others

  /// Whether the figures that a goal is held against are there.
  private func checkReference(of goal: Placed<GoalPhrase>, at site: Slug?) {
    guard let name = goal.value.goal.target.others, series(named: name, at: site) == nil else {
      return
    }
    let names = references(at: site).map(\.name)
    mistakes.add(unknown: .reference, name, meaning: names, known: names, at: goal.place)
  }

  private func series(named name: String, at site: Slug?) -> ReferenceSeries? {
    references(at: site).first { $0.isNamed(name) }
  }

  private func references(at site: Slug?) -> [ReferenceSeries] {
    let source = (dataSources?.value(at: site)?.value).flatMap { $0 }
    return references + (surroundings.dataSources.first { $0.id == source }?.references ?? [])
  }

  /// A goal with whose figures it is held against named as their series has it.
  func named(_ goal: Goal) -> Goal {
    guard let name = goal.target.others else { return goal }
    let all = references + surroundings.dataSources.flatMap(\.references)
    var goal = goal
    goal.target = goal.target.named(all.first { $0.isNamed(name) }?.name ?? name)
    return goal
  }

  // MARK: - Interim targets

  /// Why there is no path to the goal; nil when there is one.
  private func noPath(to target: Target) -> PlanMistake.NoPath? {
    if let tally, tally != .latest { return .tally(tally.phrase) }
    if !target.isLevel { return .noNumber }
    return baselines == nil ? .noBaseline : nil
  }

  private func checkInterimTargets(of goal: Placed<GoalPhrase>, at site: Slug?) {
    guard let targets = interimTargets?.value(at: site) else { return }
    if let why = noPath(to: goal.value.goal.target) {
      mistakes.add(.interimWithoutPath(why), at: targets.place)
      return
    }
    let deadline = goal.value.goal.deadline ?? surroundings.period?.last
    var start: Day?
    if case .measured(_, let day) = baselines?.value(at: site)?.value { start = day }
    var previous: Day?
    for target in targets.value {
      let day = target.value.day
      check(.amount(target.value.amount), in: target, .interimTargets)
      if let previous, day <= previous {
        mistakes.add(.interimOutOfOrder(target.text), at: target.place)
      }
      if let deadline, day >= deadline || start.map({ day <= $0 }) ?? false {
        mistakes.add(.interimAfterDeadline(target.text, deadline: deadline), at: target.place)
      }
      previous = day
    }
  }
}

extension Target {
  /// Whether it is one number that a path can lead to; one that is still missing counts.
  fileprivate var isLevel: Bool {
    if case .relative = self { return true }
    return amounts.count == 1 || self == .missing
  }

  /// The year that it is measured from: `stiger fra 2018`.
  fileprivate var firstYear: Int? {
    switch self {
    case .rises(let year), .falls(let year): year
    default: nil
    }
  }
}
