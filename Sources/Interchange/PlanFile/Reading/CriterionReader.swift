import Criteria
import Wording

extension PlanReader {
  /// The criteria of a focus area, or of an activity.
  func criteria(_ values: KeyedValues, of activity: Slug? = nil) -> [Criterion] {
    var surroundings = surroundings
    surroundings.logbooks.own = activity
    return values.items(.criteria, expected: .listOfKeys).compactMap {
      criterion($0, in: surroundings)
    }
  }

  private func criterion(_ node: YAMLNode, in surroundings: Surroundings) -> Criterion? {
    guard
      let values = KeyedValues(
        node, under: PlanKey.criteria.rawValue,
        known: [.id, .number, .name, .wording] + IndicatorReader.keys
          + [.label, .parts, .openQuestions], mistakes: mistakes)
    else { return nil }
    let name = values.name(.name, like: ["Trygge beboere"])
    let id = self.id(values, name: name, among: .criteria)
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
      id: id ?? .placeholder, name: name ?? "", wording: values.text(.wording) ?? "",
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
