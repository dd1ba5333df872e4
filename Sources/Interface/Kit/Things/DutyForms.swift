import Criteria

/// What the plan owes others.
struct DutyForm: ThingForm {
  let duty: ReportingDuty?

  var title: String { duty == nil ? "Ny afrapportering" : "Ret afrapportering" }
  var former: FollowedThing? { duty.map { .duty($0) } }

  func fields(in plan: Plan, today: Day) -> [FormField] {
    [
      .text(.name, duty?.name ?? ""), .text(.recipient, duty?.recipient ?? ""),
      .days(.days, duty?.days ?? []), .text(.content, duty?.content ?? ""),
      .days(.done, duty?.done.map(\.day) ?? []),
    ]
  }

  func read(_ reader: inout FormReader, in plan: Plan) -> ThingReading? {
    reader.hints = [.days: FormWords.daysHint, .done: FormWords.daysHint]
    let name = reader.form.text(.name)
    let id = reader.id(duty?.id, besides: plan.reportingDuties.map(\.id), in: plan)
    var read = duty ?? ReportingDuty(id: id, name: name)
    read.name = name
    read.recipient = reader.optional(.recipient)
    read.days = Set(reader.days(.days)).sorted()
    read.content = reader.optional(.content)
    var before = read.done
    read.done = reader.days(.done).map { day in
      guard let place = before.firstIndex(where: { $0.day == day }) else {
        return DutyFulfilment(on: day)
      }
      return before.remove(at: place)
    }
    // A day that it is no longer due is not held against what was done.
    for place in read.done.indices {
      if let due = read.done[place].due, !read.days.contains(due) { read.done[place].due = nil }
    }
    return reading(.duty(read))
  }
}

/// The day that something owed to others was done, for the day that it was due, where it has one.
struct FulfilmentForm: ThingForm {
  let duty: ReportingDuty
  let due: Day?

  var title: String { "Afrapportering udført" }
  var former: FollowedThing? { .duty(duty) }
  func owner(in plan: Plan) -> String? { FormWords.owed(duty, due: due) }
  func fields(in plan: Plan, today: Day) -> [FormField] { [.text(.done)] }

  func read(_ reader: inout FormReader, in plan: Plan) -> ThingReading? {
    reader.day(.done, orToday: true).map { reading(.duty(duty.fulfilled(on: $0, due: due))) }
  }
}

extension FormSubject {
  static func duty(_ duty: ReportingDuty?) -> Self { Self(DutyForm(duty: duty)) }
  static func fulfilment(_ duty: ReportingDuty, due: Day?) -> Self {
    Self(FulfilmentForm(duty: duty, due: due))
  }
}
