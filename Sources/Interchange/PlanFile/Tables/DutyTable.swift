import Criteria
import Wording

extension FileTables {
  /// What the plan owes others.
  static let duties = FileTable<ReportingDuty>(
    .reportingDuties, ReportingDuty(id: .placeholder, name: ""),
    FileField.identity(\.id, \.name, among: .reportingDuties, like: "Halvårsrapport"),
    [
      FileField("til", \.recipient, .line),
      FileField(
        "antal", \.timesAYear,
        .phrase(like: TimesAYear.forms, write: \.text) { TimesAYear(phrase: $0) }),
      FileField(
        .deadline, \.days, read: { values, _ in values.days(.deadline).sorted() },
        write: { duty, lines, _ in lines.add(.deadline, list: duty.days.map(\.description)) }),
      FileField(.scope, \.extent, .text), FileField(.content, \.content, .text),
      FileField(
        .done,
        put: { $0.done = fulfilments(of: $0).things($1, under: .done, $2) },
        write: { duty, lines, plan in
          fulfilments(of: duty).write(duty.done, under: .done, to: &lines, plan)
        }),
    ])

  /// The times that a duty was fulfilled: the day alone, or that and the day that it was due.
  private static func fulfilments(of duty: ReportingDuty) -> FileTable<DutyFulfilment> {
    let due = FileValue<Day>(phrase: \.description) { key, values, reader in
      guard values.has(.day), let due = values.day(key) else { return nil }
      if !duty.days.contains(due) {
        reader.mistakes.add(
          .unknownDueDay(due, known: duty.days), at: values.value(key)?.place ?? values.place)
      }
      return due
    }
    return FileTable(
      .done, DutyFulfilment(on: .first(of: 1)),
      [FileField(.day, \.day, .day(like: "2019-06-30")), FileField(.deadline, \.due, due)],
      alone: { item, values, _ in values.day(item, of: .done).map { DutyFulfilment(on: $0) } })
  }

  /// Who may change the plan.
  static let adjustmentRule = FileTable<AdjustmentRule>(
    .adjustmentRule, AdjustmentRule(),
    [
      .texts("foreslår", \.proposes), .texts("beslutter", \.decides),
      .texts("godkender også", \.alsoApproves),
    ])
}
