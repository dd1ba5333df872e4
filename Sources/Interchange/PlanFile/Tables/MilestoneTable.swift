import Criteria
import Wording

extension FileTables {
  static let milestones = FileTable<Milestone>(
    .milestones, Milestone(id: .placeholder, name: ""),
    FileField.identity(\.id, \.name, among: .milestones, like: "Beboerpanelet er oprettet"),
    [
      FileField("start", \.start, .day(isInPlan: true)),
      FileField(
        .deadline,
        put: { readDeadline(of: &$0, $1, $2) },
        write: { milestone, lines, _ in
          lines.add(.deadline, phrase: DeadlinePhrase.text(milestone.deadline))
        }),
      FileField(.done, \.done, .day()),
    ],
    check: { milestone, values, reader in
      if let done = milestone.done, let start = milestone.start, done < start {
        reader.mistakes.add(
          .doneBeforeStart(done, start: start), at: values.value(.done)?.place ?? values.place)
      }
    })

  private static func readDeadline(
    of milestone: inout Milestone, _ values: KeyedValues, _ reader: PlanReader
  ) {
    guard let (phrase, place) = deadline(values, reader) else { return }
    let mistakes = reader.mistakes
    milestone.deadline = phrase.deadline
    if let counted = phrase.countedFrom {
      if let start = milestone.start, start != counted {
        mistakes.add(.startsDiffer(start: start, counted: counted), at: place)
      }
      milestone.start = counted
    }
    if milestone.isBackwards, let start = milestone.start, let deadline = milestone.deadlineDay {
      mistakes.add(.milestoneBackwards(start: start, deadline: deadline), at: place)
    }
  }

  private static func deadline(
    _ values: KeyedValues, _ reader: PlanReader
  ) -> (DeadlinePhrase, TextPlace)? {
    guard let text = values.name(.deadline, like: DeadlinePhrase.forms),
      let node = values.value(.deadline)
    else { return nil }
    if node.saysMissing { return (DeadlinePhrase(deadline: .missing), node.place) }
    let period = reader.surroundings.period
    let phrase = reader.mistakes.reading(at: node.place) { () throws(PhraseMistake) in
      try DeadlinePhrase(text, within: period)
    }
    for day in [phrase?.writtenDay, phrase?.countedFrom].compactMap({ $0 }) {
      if let period, !period.contains(day) {
        reader.mistakes.add(
          .dayOutsidePlan(key: PlanKey.deadline.rawValue, day, period), at: node.place)
      }
    }
    return phrase.map { ($0, node.place) }
  }
}
