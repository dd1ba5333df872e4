import Criteria

/// A barrier of an activity.
struct BarrierForm: ThingForm {
  let barrier: Barrier?
  let activity: Slug

  var title: String { barrier == nil ? "Ny barriere" : "Ret barriere" }
  var former: FollowedThing? { barrier.map { .barrier($0, of: activity) } }
  func owner(in plan: Plan) -> String? { plan.activity(activity)?.name }

  func fields(in plan: Plan, today: Day) -> [FormField] {
    [.text(.name, barrier?.name ?? ""), .text(.text, barrier?.text ?? "")]
  }

  func read(_ reader: inout FormReader, in plan: Plan) -> ThingReading? {
    reading(
      .barrier(
        Barrier(name: reader.form.text(.name), text: reader.optional(.text)), of: activity))
  }
}

extension FormSubject {
  static func barrier(_ barrier: Barrier?, of activity: Slug) -> Self {
    Self(BarrierForm(barrier: barrier, activity: activity))
  }
}
