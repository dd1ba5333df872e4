import Criteria
import Wording

/// Reads what a criterion, or a part of it, is judged by.
struct IndicatorReader {
  /// The keys that it reads.
  static let keys: [PlanKey] = [
    .unit, .steps, .tally, .counting, .goal, .baseline, .interimTargets, .scope, .dataSource,
    .holidays,
  ]

  /// The part's values before the criterion's, which hold where the part says nothing.
  let chain: [KeyedValues]
  let surroundings: Surroundings
  let mistakes: MistakeList

  /// The indicator, or nil when something that it cannot do without could not be read.
  func indicator(holidays: Holidays?) -> Indicator? {
    let unit = unit()
    let goals = siteValues(.goal, like: Self.goalForms) { goal($0, $1, unit: unit) }
    let baselines = siteValues(.baseline, like: ["59,2 i 2016"]) { baseline($0, $1, unit: unit) }
    let interim = siteValues(.interimTargets, like: []) { interimTargets($0, $1, unit: unit) }
    let sources = siteValues(.dataSource, like: [.missing]) { dataSource($0, $1) }
    let tally = tally(unit: unit)
    let scope = scope(goals: goals, baselines: baselines)
    let counting = counting(unit: unit, tally: tally)
    if goals == nil, let place = chain.first?.place {
      mistakes.add(.missingKey(PlanKey.goal.rawValue, forms: Self.goalForms), at: place)
    }
    IndicatorCheck(
      unit: unit, tally: tally, scope: scope, goals: goals, baselines: baselines,
      interimTargets: interim, surroundings: surroundings, mistakes: mistakes
    ).run()

    guard let unit, let tally, let scope, let goal = goals?.map({ $0.goal }).perSite else {
      return nil
    }
    var indicator = Indicator(unit: unit, tally: tally, goal: goal, scope: scope)
    indicator.baseline = baselines?.perSite
    indicator.interimTargets = interim?.map { $0.map(\.value) }.perSite
    indicator.dataSource = sources?.map { $0 }.perSite
    indicator.holidays = holidays
    indicator.counting = counting
    return indicator
  }

  private static let goalForms = ["mindst 65 i 2021", String.missing]

  /// The first of the values that has the key.
  func holder(of key: PlanKey) -> KeyedValues? { chain.first { $0.has(key) } }

  func phrase(_ key: PlanKey, like forms: [String]) -> (text: String, place: TextPlace)? {
    guard let values = holder(of: key), let node = values.value(key, like: forms),
      let text = values.scalar(node, of: key)
    else { return nil }
    return (text, node.place)
  }

  private func unit() -> Unit? {
    guard let values = holder(of: .unit) else {
      if let place = chain.first?.place {
        mistakes.add(.missingKey(PlanKey.unit.rawValue, forms: Unit.forms), at: place)
      }
      return nil
    }
    guard let (text, place) = phrase(.unit, like: Unit.forms) else { return nil }
    guard var unit = Unit(phrase: text) else {
      mistakes.add(
        .unreadable(key: PlanKey.unit.rawValue, found: text.singleLine, forms: Unit.forms),
        at: place)
      return nil
    }
    if let steps = steps() {
      guard case .rating = unit else {
        mistakes.add(
          .notOfUnit(
            key: PlanKey.steps.rawValue, found: steps.joined(separator: ", "), unit: unit,
            forms: ["enhed: vurdering"]), at: values.place(of: .steps))
        return unit
      }
      unit = .rating(steps: steps)
    }
    return unit
  }

  /// The steps of a rating, the lowest first: at least two, all different.
  private func steps() -> [String]? {
    guard let values = holder(of: .steps) else { return nil }
    let steps = values.texts(.steps).map(\.singleLine)
    guard steps.count >= 2, Set(steps.map(\.folded)).count == steps.count else {
      mistakes.add(
        .unreadable(
          key: PlanKey.steps.rawValue, found: steps.joined(separator: ", "),
          forms: ["en liste af mindst to forskellige trin, det laveste først"]),
        at: values.place(of: .steps))
      return nil
    }
    return steps
  }

  private func tally(unit: Unit?) -> Tally? {
    guard holder(of: .tally) != nil else {
      guard let unit else { return nil }
      switch unit {
      case .percent, .yesNo, .rating, .missing: return .latest
      case .count, .kroner, .hours:
        if let place = chain.first?.place {
          mistakes.add(.missingKey(PlanKey.tally.rawValue, forms: Tally.forms), at: place)
        }
        return nil
      }
    }
    guard let (text, place) = phrase(.tally, like: Tally.forms) else { return nil }
    guard let tally = Tally(phrase: text) else {
      mistakes.add(
        .unreadable(key: PlanKey.tally.rawValue, found: text.singleLine, forms: Tally.forms),
        at: place)
      return nil
    }
    switch unit {
    case .yesNo, .rating:
      if let unit, tally != .latest {
        mistakes.add(.tallyNotOfUnit(tally.phrase, unit: unit, forms: ["seneste"]), at: place)
      }
    default: break
    }
    return tally
  }

  private func goal(_ node: YAMLNode, _ values: KeyedValues, unit: Unit?) -> Placed<GoalPhrase>? {
    reading(node, values, .goal) { text throws(PhraseMistake) in
      try GoalPhrase(text, unit: unit)
    }
  }

  private func baseline(_ node: YAMLNode, _ values: KeyedValues, unit: Unit?)
    -> Placed<Baseline>?
  {
    reading(node, values, .baseline) { text throws(PhraseMistake) in
      try BaselinePhrase.read(text, unit: unit)
    }
  }

  private func interimTargets(_ node: YAMLNode, _ values: KeyedValues, unit: Unit?)
    -> Placed<[Placed<InterimTarget>]>?
  {
    var items = [node]
    if case .list(let written) = node.content { items = written }
    if let split = node.splitNumber {
      mistakes.add(
        .splitDecimal(key: PlanKey.interimTargets.rawValue, whole: split.number), at: split.place)
      return nil
    }
    let targets = items.compactMap { item in
      reading(item, values, .interimTargets) { text throws(PhraseMistake) in
        try BaselinePhrase.readInterim(text, unit: unit)
      }
    }
    return Placed(value: targets, text: "", place: node.place)
  }

  /// The id of a data source, or nil for `mangler`.
  private func dataSource(_ node: YAMLNode, _ values: KeyedValues) -> Placed<Slug?>? {
    guard let text = values.scalar(node, of: .dataSource)?.singleLine else { return nil }
    if node.saysMissing { return Placed(value: nil, text: text, place: node.place) }
    if let source = surroundings.dataSource(named: text) {
      return Placed(value: source.id, text: text, place: node.place)
    }
    guard surroundings.dataSourcesAreSound else { return nil }
    let known = surroundings.dataSources.map(\.id.text)
    let names = known + surroundings.dataSources.map(\.name)
    mistakes.add(
      .unknownDataSource(text, nearest: Nearest.name(to: text, among: names), known: known),
      at: node.place)
    return nil
  }

  private func reading<Value>(
    _ node: YAMLNode, _ values: KeyedValues, _ key: PlanKey,
    read: (String) throws(PhraseMistake) -> Value
  ) -> Placed<Value>? {
    guard let text = values.scalar(node, of: key) else { return nil }
    do throws(PhraseMistake) {
      return Placed(value: try read(text), text: text.singleLine, place: node.place)
    } catch {
      mistakes.add(error.kind, at: node.place)
      return nil
    }
  }
}
