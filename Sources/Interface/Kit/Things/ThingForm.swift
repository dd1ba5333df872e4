import Criteria

/// A form that adds something that is followed to a plan, or changes it: its heading, its fields, and how they are
/// read.
protocol ThingForm: Hashable, Sendable {
  /// The heading.
  var title: String { get }
  /// The thing that is changed, as it is now; nil when one is added.
  var former: FollowedThing? { get }
  /// The name of what it belongs to, for the heading.
  func owner(in plan: Plan) -> String?
  /// The fields as they are when the form is opened.
  func fields(in plan: Plan, today: Day) -> [FormField]
  /// Reads the fields.
  func read(_ reader: inout FormReader, in plan: Plan) -> ThingReading?
}

/// What was read from a form.
struct ThingReading {
  /// The thing, which may still be refused.
  let thing: FollowedThing
  /// What it takes the place of; nil when it is added.
  var former: FollowedThing?
  /// What was understood, where there is more to say than what is typed.
  var understood: String?
  /// The adjustment that it is, and the site that is looked at.
  var adjustment: (Adjustment, at: Slug?)?
}

extension ThingForm {
  /// What was read, in place of what was there.
  func reading(_ thing: FollowedThing) -> ThingReading {
    ThingReading(thing: thing, former: former)
  }

  func owner(in plan: Plan) -> String? { nil }
}

/// What a form adds to a plan or changes in it, of whichever kind.
struct FormSubject: Hashable, Sendable {
  let form: any ThingForm

  init(_ form: any ThingForm) { self.form = form }

  static func == (one: FormSubject, other: FormSubject) -> Bool {
    AnyHashable(one.form) == AnyHashable(other.form)
  }

  func hash(into hasher: inout Hasher) { AnyHashable(form).hash(into: &hasher) }

  /// Whether it says what became of a proposal.
  var isDecision: Bool { form is any DecisionForm }
}

/// A form that says what became of a proposal.
protocol DecisionForm: ThingForm {}
