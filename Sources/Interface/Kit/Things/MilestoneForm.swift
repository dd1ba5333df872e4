import Criteria
import Wording

/// A milestone: one that is there, or a new one of an activity, or of one that is yet to be chosen.
struct MilestoneForm: ThingForm {
  let milestone: Milestone?
  let activity: Slug?

  var title: String { milestone == nil ? "Ny milepæl" : "Ret milepæl" }

  var former: FollowedThing? {
    guard let milestone, let activity else { return nil }
    return .milestone(milestone, of: activity)
  }

  func owner(in plan: Plan) -> String? { activity.flatMap { plan.activity($0)?.name } }

  func fields(in plan: Plan, today: Day) -> [FormField] {
    (activity == nil ? [.choice(.activity, plan.activities.map(\.name))] : []) + [
      .text(.name, milestone?.name ?? ""), .day(.start, milestone?.start),
      .text(.deadline, milestone.map { TypedDeadline.text($0.deadline) } ?? ""),
      .day(.done, milestone?.done),
    ]
  }

  func read(_ reader: inout FormReader, in plan: Plan) -> ThingReading? {
    let chosen = reader.form.chosen(.activity).flatMap {
      plan.activities.indices.contains($0) ? plan.activities[$0].id : nil
    }
    guard let owner = activity ?? chosen else { return nil }
    let id = reader.id(
      milestone?.id, besides: plan.placedMilestones.map(\.milestone.id), in: plan)
    var read = Milestone(id: id, name: reader.form.text(.name))
    reader.hints = [
      .start: FieldWords.mayBeEmpty, .deadline: FormWords.deadlineHint,
      .done: FieldWords.mayBeEmpty,
    ]
    read.start = reader.day(.start, orToday: false)
    read.done = reader.day(.done, orToday: false)
    if let deadline = TypedDeadline.read(reader.form.text(.deadline)) {
      read.deadline = deadline
    } else {
      reader.problems[.deadline] = FormWords.deadlineWrong
    }
    var reading = reading(.milestone(read, of: owner))
    reading.understood = FormWords.understood(read)
    return reading
  }
}

/// The day that a milestone was done.
struct MilestoneDoneForm: ThingForm {
  let milestone: Milestone
  let activity: Slug

  var title: String { "Milepæl udført" }
  var former: FollowedThing? { .milestone(milestone, of: activity) }
  func owner(in plan: Plan) -> String? { milestone.name }

  func fields(in plan: Plan, today: Day) -> [FormField] { [.day(.done, milestone.done)] }

  func read(_ reader: inout FormReader, in plan: Plan) -> ThingReading? {
    var done = milestone
    done.done = reader.day(.done, orToday: true)
    var reading = reading(.milestone(done, of: activity))
    reading.understood = FormWords.understood(done)
    return reading
  }
}

extension FormSubject {
  static func milestone(_ milestone: Milestone?, of activity: Slug?) -> Self {
    Self(MilestoneForm(milestone: milestone, activity: activity))
  }
  static func done(_ milestone: Milestone, of activity: Slug) -> Self {
    Self(MilestoneDoneForm(milestone: milestone, activity: activity))
  }
}
