import Criteria
import Wording

extension FileTables {
  static let judgements = FileTable<Judgement>(
    "vurderinger", Judgement(question: "", answer: .notAtAll),
    [
      FileField(.question, \.question, .name(like: "Er formålet opfyldt?")),
      FileField(
        .answer, \.answer,
        .word(among: JudgementAnswer.allCases.map(\.name), isToldAtValue: true, write: \.name) {
          JudgementAnswer(name: $0)
        }),
      FileField(.text, \.text, .text), FileField(.day, \.day, .day()),
    ])

  /// What stood in an activity's way: a name alone, or a name and a text.
  static let barriers = FileTable<Barrier>(
    .barriers, Barrier(name: ""),
    [FileField(.name, \.name, .name(like: "Økonomi")), FileField(.text, \.text, .text)],
    alone: { item, values, _ in values.listedName(item, of: .barriers).map { Barrier(name: $0) } })
}
