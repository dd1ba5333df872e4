import Criteria
import Wording

/// What the plan owes others.
extension Forms {
  static let duty = ThingForm(
    lens: Followed.duties, blank: { _ in ReportingDuty(id: .unnamed, name: "") },
    fields: [
      .name(\.name, \.id, in: Followed.duties), .text(.recipient, \.recipient),
      days(.days, \.days) { duty, days in duty.days = Set(days).sorted() },
      .text(.content, \.content),
      days(.done, \.doneDays) { duty, days in duty.isDone(on: days) },
    ],
    ending: ThingForm.Ending(
      title: { _ in "Afrapportering udført" }, name: FormWords.owed,
      fields: [
        ThingField(
          fields: { _, _ in [.text(.done)] },
          read: { duty, reader in
            guard let day = reader.day(.done, or: .today) else { return }
            duty = duty.fulfilled(on: day, due: reader.subject.due)
          })
      ], due: { duty, today in duty.openDays(on: today).first }))

  /// Several days with commas between.
  private static func days(
    _ name: FieldName, _ days: KeyPath<ReportingDuty, [Day]> & Sendable,
    set: @escaping @Sendable (inout ReportingDuty, [Day]) -> Void
  ) -> ThingField<ReportingDuty> {
    ThingField(
      fields: { duty, _ in
        [.text(name, duty[keyPath: days].map(DanishDay.short).joined(separator: ", "))]
      },
      read: { duty, reader in
        reader.hints[name] = FormWords.daysHint
        set(&duty, reader.days(name))
      })
  }
}

extension ReportingDuty {
  fileprivate var doneDays: [Day] { done.map(\.day) }

  /// Says the days on which it was done anew; what is known of one stays with it.
  fileprivate mutating func isDone(on days: [Day]) {
    var before = done
    done = days.map { day in
      guard let place = before.firstIndex(where: { $0.day == day }) else {
        return DutyFulfilment(on: day)
      }
      return before.remove(at: place)
    }
    // A day that it is no longer due is not held against what was done.
    for place in done.indices {
      if let due = done[place].due, !self.days.contains(due) { done[place].due = nil }
    }
  }
}
