import Criteria
import Wording

extension PlanReader {
  /// How an activity was judged.
  func judgements(_ values: KeyedValues) -> [Judgement] {
    values.items(.judgements, expected: .listOfKeys).compactMap { item in
      guard
        let values = KeyedValues(
          item, under: PlanKey.judgements.rawValue, known: [.question, .answer, .text, .day],
          mistakes: mistakes)
      else { return nil }
      let question = values.name(.question, like: ["Er formålet opfyldt?"])
      let answer = answer(values)
      let text = values.text(.text)
      let day = values.day(.day)
      guard let question, let answer else { return nil }
      return Judgement(question: question, answer: answer, text: text, day: day)
    }
  }

  private func answer(_ values: KeyedValues) -> JudgementAnswer? {
    let forms = JudgementAnswer.allCases.map(\.name)
    guard let text = values.name(.answer, like: forms) else { return nil }
    if let answer = JudgementAnswer(name: text) { return answer }
    mistakes.add(
      .unreadable(key: PlanKey.answer.rawValue, found: text, forms: forms),
      at: values.value(.answer)?.place ?? values.place)
    return nil
  }

  /// What stood in an activity's way: a name alone, or a name and a text.
  func barriers(_ values: KeyedValues) -> [Barrier] {
    values.items(.barriers, expected: .textOrList).compactMap { item in
      if item.text != nil {
        return values.listedName(item, of: .barriers).map { Barrier(name: $0) }
      }
      guard
        let values = KeyedValues(
          item, under: PlanKey.barriers.rawValue, known: [.name, .text], mistakes: mistakes)
      else { return nil }
      let text = values.text(.text)
      return values.name(.name, like: ["Økonomi"]).map { Barrier(name: $0, text: text) }
    }
  }
}

extension KeyedValues {
  /// A name that stands alone in a list.
  func listedName(_ item: YAMLNode, of key: PlanKey) -> String? {
    guard !item.isEmpty, let name = item.text?.singleLine, !name.isEmpty else {
      mistakes.add(.emptyValue(key.rawValue, forms: []), at: item.place)
      return nil
    }
    guard name.count <= Self.longestName else {
      mistakes.add(.tooLong(key: key.rawValue, limit: Self.longestName), at: item.place)
      return nil
    }
    return name
  }
}
