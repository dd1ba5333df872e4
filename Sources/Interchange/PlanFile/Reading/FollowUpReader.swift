import Criteria
import Wording

extension PlanReader {
  /// What is done about things that need attention.
  func followUps(_ values: KeyedValues, about plan: Plan) -> [FollowUp] {
    values.items(.followUps, expected: .listOfKeys).compactMap { item in
      guard
        let values = KeyedValues(
          item, under: PlanKey.followUps.rawValue,
          known: [.action, .about, .responsible, .deadline, .status, .decided], mistakes: mistakes)
      else { return nil }
      let action = values.name(.action, like: ["Natteravnene går også om onsdagen"])
      var followUp = FollowUp(
        action: action ?? "", topic: topic(values, in: plan) ?? .plan,
        deadline: values.day(.deadline))
      followUp.responsible = values.text(.responsible)
      followUp.ending = ending(values)
      return action == nil ? nil : followUp
    }
  }

  /// How it ended: a status needs the day, and the day a status.
  private func ending(_ values: KeyedValues) -> FollowUpEnding? {
    let forms = [true, false].map { FollowUpEnding.name(isDone: $0) }
    guard values.has(.status) else {
      if values.has(.decided) {
        mistakes.add(
          .missingKey(PlanKey.status.rawValue, forms: forms), at: values.place(of: .decided))
      }
      return nil
    }
    guard let text = values.name(.status, like: forms) else { return nil }
    guard let place = forms.firstIndex(of: text.folded) else {
      mistakes.add(
        .unreadable(key: PlanKey.status.rawValue, found: text, forms: forms),
        at: values.place(of: .status))
      return nil
    }
    guard values.has(.decided) else {
      mistakes.add(
        .missingKey(PlanKey.decided.rawValue, forms: ["2019-06-30"]), at: values.place(of: .status))
      return nil
    }
    return values.day(.decided).map { FollowUpEnding(isDone: place == 0, on: $0) }
  }

  /// Dated lines about what has happened.
  func notes(_ values: KeyedValues, about plan: Plan) -> [Note] {
    values.items(.notes, expected: .listOfKeys).compactMap { item in
      guard
        let values = KeyedValues(
          item, under: PlanKey.notes.rawValue, known: [.day, .kind, .text, .about],
          mistakes: mistakes)
      else { return nil }
      if !values.has(.day) {
        mistakes.add(.missingKey(PlanKey.day.rawValue, forms: ["2019-06-30"]), at: values.place)
      }
      let text = values.name(.text, like: ["Skolen låner os sin gymnastiksal"])
      let kind = kind(values)
      let topic = topic(values, in: plan) ?? .plan
      guard let day = values.day(.day), let text, let kind else { return nil }
      return Note(on: day, kind: kind, text: text, topic: topic)
    }
  }

  /// That figures have been asked for.
  func requests(_ values: KeyedValues) -> [FigureRequest] {
    values.items(.requests, expected: .listOfKeys).compactMap { item in
      guard
        let values = KeyedValues(
          item, under: PlanKey.requests.rawValue, known: [.supplier, .quarter, .day],
          mistakes: mistakes)
      else { return nil }
      if !values.has(.day) {
        mistakes.add(.missingKey(PlanKey.day.rawValue, forms: ["2020-01-10"]), at: values.place)
      }
      let supplier = values.name(.supplier, like: ["politiet"])
      let quarter = quarter(values)
      guard let supplier, let quarter, let day = values.day(.day) else { return nil }
      return FigureRequest(to: supplier, for: quarter, on: day)
    }
  }

  private func quarter(_ values: KeyedValues) -> Quarter? {
    let forms = ["2019K4"]
    guard let text = values.name(.quarter, like: forms) else { return nil }
    if case .success(let quarter) = DanishQuarter.read(text) { return quarter }
    mistakes.add(
      .unreadable(key: PlanKey.quarter.rawValue, found: text, forms: forms),
      at: values.place(of: .quarter))
    return nil
  }

  private func kind(_ values: KeyedValues) -> NoteKind? {
    let forms = NoteKind.allCases.map(\.name)
    guard let text = values.name(.kind, like: forms) else { return nil }
    if let kind = NoteKind(name: text) { return kind }
    mistakes.add(
      .unreadable(key: PlanKey.kind.rawValue, found: text, forms: forms),
      at: values.place(of: .kind))
    return nil
  }
}
