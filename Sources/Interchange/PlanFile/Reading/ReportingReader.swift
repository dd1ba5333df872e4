import Criteria
import Wording

extension PlanReader {
  /// What the plan owes others.
  func reportingDuties(_ values: KeyedValues) -> [ReportingDuty] {
    var ids = IdentityReader(mistakes: mistakes)
    var duties: [ReportingDuty] = []
    for item in values.items(.reportingDuties, expected: .listOfKeys) {
      if let duty = duty(item, ids: &ids) { duties.append(duty) }
    }
    return duties
  }

  private func duty(_ item: YAMLNode, ids: inout IdentityReader) -> ReportingDuty? {
    guard
      let values = KeyedValues(
        item, under: PlanKey.reportingDuties.rawValue,
        known: [.id, .name, .recipient, .times, .deadline, .scope, .content, .done],
        mistakes: mistakes)
    else { return nil }
    let name = values.name(.name, like: ["Halvårsrapport"])
    let id = ids.id(values, name: name)
    var duty = ReportingDuty(id: id ?? Self.placeholder, name: name ?? "")
    duty.recipient = values.text(.recipient)?.singleLine
    duty.timesAYear = times(values)
    duty.days = values.days(.deadline).sorted()
    duty.extent = values.text(.scope)
    duty.content = values.text(.content)
    duty.done = values.items(.done, expected: .textOrList).compactMap {
      fulfilment($0, of: values, days: duty.days)
    }
    return id == nil || name == nil ? nil : duty
  }

  /// A time that it was fulfilled: the day alone, or that and the day that it was due.
  private func fulfilment(_ item: YAMLNode, of duty: KeyedValues, days: [Day]) -> DutyFulfilment? {
    if item.text != nil { return duty.day(item, of: .done).map { DutyFulfilment(on: $0) } }
    guard
      let values = KeyedValues(
        item, under: PlanKey.done.rawValue, known: [.day, .deadline], mistakes: mistakes)
    else { return nil }
    guard values.has(.day) else {
      mistakes.add(.missingKey(PlanKey.day.rawValue, forms: ["2019-06-30"]), at: values.place)
      return nil
    }
    let due = values.day(.deadline)
    if let due, !days.contains(due) {
      mistakes.add(
        .following(.unknownDueDay(due, known: days)),
        at: values.value(.deadline)?.place ?? values.place)
    }
    return values.day(.day).map { DutyFulfilment(on: $0, due: due) }
  }

  private func times(_ values: KeyedValues) -> TimesAYear? {
    guard let node = values.value(.times, like: TimesAYear.forms), !node.saysMissing,
      let text = values.scalar(node, of: .times)
    else { return nil }
    if let times = TimesAYear(phrase: text) { return times }
    mistakes.add(
      .unreadable(
        key: PlanKey.times.rawValue, found: text.singleLine, forms: TimesAYear.forms),
      at: node.place)
    return nil
  }

  /// Who may change the plan.
  func adjustmentRule(_ values: KeyedValues) -> AdjustmentRule {
    guard let node = values.value(.adjustmentRule),
      let values = KeyedValues(
        node, under: PlanKey.adjustmentRule.rawValue,
        known: [.proposes, .decides, .alsoApproves], mistakes: mistakes)
    else { return AdjustmentRule() }
    return AdjustmentRule(
      proposes: values.texts(.proposes), decides: values.texts(.decides),
      alsoApproves: values.texts(.alsoApproves))
  }
}
