import Criteria
import Wording

/// Reads what a criterion, or a part of it, is judged by, and keeps what has been read of it.
struct IndicatorReader {
  /// What the criterion says, or the part and, where that says nothing, the criterion.
  let values: KeyedValues
  let reader: PlanReader
  var unit: Unit?
  var tally: Tally?
  var counting: Counting?
  var goals: SiteValues<GoalPhrase>?
  var baselines: SiteValues<Baseline>?
  var interimTargets: SiteValues<[Placed<InterimTarget>]>?
  var scope: Scope?
  var dataSources: SiteValues<Slug?>?
  var references: [ReferenceSeries] = []
  var holidays: Holidays?

  var surroundings: Surroundings { reader.surroundings }
  var mistakes: MistakeList { reader.mistakes }

  /// The indicator, or nil when something that it cannot do without could not be read.
  static func indicator(_ values: KeyedValues, _ reader: PlanReader) -> Indicator? {
    var read = IndicatorReader(values: values, reader: reader)
    for field in IndicatorField.all { field.read(&read) }
    values.need(.goal, like: goalForms)
    read.check()
    guard let unit = read.unit, let tally = read.tally, let scope = read.scope,
      let goal = read.goals?.perSite({ read.named($0.goal) })
    else { return nil }
    var indicator = Indicator(unit: unit, tally: tally, goal: goal, scope: scope)
    indicator.baseline = read.baselines?.perSite { $0 }
    indicator.interimTargets = read.interimTargets?.perSite { $0.map(\.value) }
    indicator.dataSource = read.dataSources?.perSite { $0 }
    indicator.references = read.references
    indicator.holidays = read.holidays
    indicator.counting = read.counting
    return indicator
  }

  private static let goalForms = ["mindst 65 i 2021", String.missing]

  /// The value of a key, which is to be one of its forms.
  func phrase<Value>(
    _ key: PlanKey, like forms: [String], _ read: (String) -> Value?
  ) -> Placed<Value>? {
    guard let node = values.value(key, like: forms), let text = values.scalar(node, of: key)
    else { return nil }
    if let value = read(text) {
      return Placed(value: value, text: text.singleLine, place: node.place)
    }
    mistakes.add(
      key == .tally && Tally.isOverSeveralYears(text)
        ? .meanOfYears(text.singleLine) : .unreadable(key, text.singleLine, like: forms),
      at: node.place)
    return nil
  }

  func readUnit() -> Unit? {
    values.need(.unit, like: Unit.forms)
    guard let unit = phrase(.unit, like: Unit.forms, Unit.init(phrase:))?.value else { return nil }
    guard let steps = steps() else { return unit }
    if case .rating = unit { return .rating(steps: steps) }
    mistakes.add(
      .notOfUnit(
        key: PlanKey.steps.rawValue, found: steps.joined(separator: ", "), unit: unit,
        forms: ["enhed: vurdering"]), at: values.place(of: .steps))
    return unit
  }

  /// The steps of a rating, the lowest first: at least two, all different.
  private func steps() -> [String]? {
    guard values.has(.steps) else { return nil }
    let steps = values.texts(.steps).map(\.singleLine)
    if steps.count >= 2, Set(steps.map(\.folded)).count == steps.count { return steps }
    mistakes.add(
      .unreadable(
        .steps, steps.joined(separator: ", "),
        like: ["en liste af mindst to forskellige trin, det laveste først"]),
      at: values.place(of: .steps))
    return nil
  }

  func readTally() -> Tally? {
    guard values.has(.tally) else {
      guard let unit else { return nil }
      if !unit.isAddedUp { return .latest }
      values.need(.tally, like: Tally.forms)
      return nil
    }
    guard let tally = phrase(.tally, like: Tally.forms, Tally.init(phrase:)) else { return nil }
    if let unit, !unit.isNumeric, unit != .missing, tally.value != .latest {
      mistakes.add(
        .tallyNotOfUnit(tally.value.phrase, unit: unit, forms: ["seneste"]), at: tally.place)
    }
    return tally.value
  }

  func readGoals() -> SiteValues<GoalPhrase>? {
    // What is wrong with them is told once, however often they are read.
    let own = reader.references(values, unit: unit)
    let others = (own + surroundings.dataSources.flatMap(\.references)).map(\.name)
    return siteValues(.goal, like: Self.goalForms, isOne: isYears) { node in
      if let years = node.years { return readGoal(years, in: node) }
      return reading(node, .goal) { text throws(PhraseMistake) in
        try GoalPhrase(
          text, unit: unit, tally: tally, others: others,
          planEnd: self.surroundings.period?.last)
      }
    }
  }

  /// Whether keys are years, and not sites that are called so.
  private func isYears(_ node: YAMLNode) -> Bool {
    node.years?.contains { surroundings.site(named: DanishDay.fourDigits($0.year)) == nil } ?? false
  }

  /// A number for each year, each after its own.
  private func readGoal(_ years: [(year: Int, node: YAMLNode)], in node: YAMLNode) -> Placed<
    GoalPhrase
  >? {
    if values.tellsSplit(node, of: .goal) { return nil }
    let texts = years.compactMap { year, node in
      values.scalar(node, of: .goal).map { (year: Int?.some(year), text: $0) }
    }
    guard texts.count == years.count else { return nil }
    let written = zip(years, texts).map { year, text in
      "\(DanishDay.fourDigits(year.year)): \(text.text.singleLine)"
    }.joined(separator: ", ")
    return mistakes.reading(at: node.place) { () throws(PhraseMistake) in
      Placed(
        value: try GoalPhrase(years: texts, of: written, unit: unit, tally: tally), text: written,
        place: node.place)
    }
  }

  func readBaselines() -> SiteValues<Baseline>? {
    siteValues(.baseline, like: ["59,2 i 2016"], isOne: isYears) { node in
      if let several = severalTexts(node) {
        return mistakes.reading(at: node.place) { () throws(PhraseMistake) in
          throw BaselinePhrase.several(several, unit: unit)
        }
      }
      return reading(node, .baseline) { text throws(PhraseMistake) in
        try BaselinePhrase.read(
          text, unit: unit, planStart: self.surroundings.period?.first)
      }
    }
  }

  /// What stands in a list, or after years; nil for one text.
  private func severalTexts(_ node: YAMLNode) -> [String]? {
    if let years = node.years {
      return years.compactMap { year, node in
        node.text.map { "\($0.singleLine) \(DayPhrase.year(year))" }
      }
    }
    guard case .list(let items) = node.content, items.count > 1 else { return nil }
    return items.compactMap(\.text)
  }

  func readInterimTargets() -> SiteValues<[Placed<InterimTarget>]>? {
    siteValues(.interimTargets, like: []) { node in
      var items = [node]
      if case .list(let written) = node.content { items = written }
      guard !values.tellsSplit(node, of: .interimTargets) else { return nil }
      let targets = items.compactMap { item in
        reading(item, .interimTargets) { text throws(PhraseMistake) in
          try BaselinePhrase.readInterim(text, unit: unit)
        }
      }
      return Placed(value: targets, text: "", place: node.place)
    }
  }

  /// The ids of data sources, or nil for `mangler`.
  func readDataSources() -> SiteValues<Slug?>? {
    siteValues(.dataSource, like: [.missing]) { node in
      guard let text = values.scalar(node, of: .dataSource)?.singleLine else { return nil }
      if node.saysMissing { return Placed(value: nil, text: text, place: node.place) }
      if let source = surroundings.dataSource(named: text) {
        return Placed(value: source.id, text: text, place: node.place)
      }
      guard surroundings.dataSourcesAreSound else { return nil }
      let known = surroundings.dataSources.map(\.id.text)
      let names = known + surroundings.dataSources.map(\.name)
      mistakes.add(unknown: .dataSource, text, meaning: names, known: known, at: node.place)
      return nil
    }
  }

  private func reading<Value>(
    _ node: YAMLNode, _ key: PlanKey, read: (String) throws(PhraseMistake) -> Value
  ) -> Placed<Value>? {
    guard let text = values.scalar(node, of: key) else { return nil }
    return mistakes.reading(at: node.place) { () throws(PhraseMistake) in
      Placed(value: try read(text), text: text.singleLine, place: node.place)
    }
  }
}
