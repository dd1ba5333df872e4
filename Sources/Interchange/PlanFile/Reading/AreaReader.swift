import Criteria
import Wording

extension PlanReader {
  /// A focus area with its criteria and activities.
  mutating func focusArea(_ node: YAMLNode, in surroundings: Surroundings) -> FocusArea? {
    guard
      let values = KeyedValues(
        node, under: PlanKey.focusAreas.rawValue,
        known: [
          .id, .name, .purpose, .goal, .targetGroup, .networks, .results, .criteria, .activities,
          .openQuestions,
        ], mistakes: mistakes)
    else { return nil }
    let name = values.name(.name, like: ["Tryghed og trivsel"])
    let id = areaIDs.id(values, name: name)
    var area = FocusArea(id: id ?? Self.placeholder, name: name ?? "")
    area.purpose = values.text(.purpose)
    area.goals = values.texts(.goal)
    area.targetGroup = values.text(.targetGroup)
    area.openQuestions = values.texts(.openQuestions)
    area.networks = networks(values, .networks)
    area.results = values.texts(.results)
    area.criteria = criteria(values, in: surroundings)
    area.activities = values.items(.activities, expected: .listOfKeys).compactMap {
      activity($0, in: surroundings)
    }
    return id == nil || name == nil ? nil : area
  }

  private mutating func activity(_ node: YAMLNode, in surroundings: Surroundings) -> Activity? {
    guard
      let values = KeyedValues(
        node, under: PlanKey.activities.rawValue,
        known: [
          .id, .name, .content, .purpose, .goal, .targetGroup, .roles, .tags, .categories,
          .budget, .spending, .workingGroups, .milestones, .judgements, .barriers, .results,
          .criteria, .openQuestions,
        ], mistakes: mistakes)
    else { return nil }
    let name = values.name(.name, like: ["Kulturelle arrangementer"])
    let id = activityIDs.id(values, name: name)
    var activity = Activity(id: id ?? Self.placeholder, name: name ?? "")
    activity.content = values.text(.content)
    activity.purpose = values.text(.purpose)
    activity.goals = values.texts(.goal)
    activity.targetGroup = values.text(.targetGroup)
    activity.roles = values.texts(.roles)
    activity.openQuestions = values.texts(.openQuestions)
    activity.logbook = logbookWords(values)
    activity.finances = finances(values, in: surroundings)
    activity.workingGroups = networks(values, .workingGroups)
    activity.milestones = milestones(values, in: surroundings)
    activity.judgements = judgements(values)
    activity.barriers = barriers(values)
    activity.results = values.texts(.results)
    var ownSurroundings = surroundings
    ownSurroundings.logbooks.own = activity.id
    activity.criteria = criteria(values, in: ownSurroundings)
    return id == nil || name == nil ? nil : activity
  }

  private mutating func criteria(_ values: KeyedValues, in surroundings: Surroundings)
    -> [Criterion]
  {
    values.items(.criteria, expected: .listOfKeys).compactMap { criterion($0, in: surroundings) }
  }

  private mutating func criterion(_ node: YAMLNode, in surroundings: Surroundings) -> Criterion? {
    guard
      let values = KeyedValues(
        node, under: PlanKey.criteria.rawValue,
        known: [.id, .number, .name, .wording] + IndicatorReader.keys
          + [.label, .parts, .openQuestions], mistakes: mistakes)
    else { return nil }
    let name = values.name(.name, like: ["Trygge beboere"])
    let id = criterionIDs.id(values, name: name)
    let holidays = holidays(values)
    var indicators: [Indicator?]
    if values.has(.parts) {
      indicators = parts(of: values, criterion: id, holidays: holidays, in: surroundings)
    } else {
      let reader = IndicatorReader(
        chain: [values], surroundings: surroundings, mistakes: mistakes)
      indicators = [reader.indicator(holidays: holidays)]
    }
    var criterion = Criterion(
      id: id ?? Self.placeholder, name: name ?? "", wording: values.text(.wording) ?? "",
      indicators: indicators.compactMap { $0 })
    criterion.number = number(values)
    criterion.label = values.text(.label)?.singleLine
    criterion.openQuestions = values.texts(.openQuestions)
    return id == nil || name == nil || criterion.indicators.isEmpty ? nil : criterion
  }

  /// The parts of a criterion that says "and". What the criterion itself says holds for each part that
  /// does not say otherwise.
  private func parts(
    of criterion: KeyedValues, criterion id: Slug?, holidays: Holidays?,
    in surroundings: Surroundings
  ) -> [Indicator?] {
    var partIDs = IdentityReader(mistakes: mistakes)
    let items = criterion.items(.parts, expected: .listOfKeys)
    if items.isEmpty {
      mistakes.add(
        .emptyValue(PlanKey.parts.rawValue, forms: []), at: criterion.place(of: .parts))
    }
    return items.map { item in
      guard
        let values = KeyedValues(
          item, under: PlanKey.parts.rawValue, known: [.id, .name] + IndicatorReader.keys,
          mistakes: mistakes)
      else { return nil }
      let name = values.name(.name, like: ["Ugentlig lektiecafé"])
      let part = partIDs.id(values, name: name, prefix: id)
      let reader = IndicatorReader(
        chain: [values, criterion], surroundings: surroundings, mistakes: mistakes)
      var indicator = reader.indicator(holidays: self.holidays(values) ?? holidays)
      indicator?.part = part
      indicator?.name = name
      return indicator
    }
  }

  private func number(_ values: KeyedValues) -> Int? {
    guard let node = values.value(.number, like: ["2"]),
      let text = values.scalar(node, of: .number), !node.saysMissing
    else { return nil }
    if let number = text.trimmed.wholeNumber(mostDigits: 3) { return number }
    mistakes.add(
      .unreadable(
        key: PlanKey.number.rawValue, found: text, forms: ["et helt tal som «2»"]), at: node.place)
    return nil
  }
}
