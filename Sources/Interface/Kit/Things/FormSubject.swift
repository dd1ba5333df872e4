import Criteria

/// What a form is opened for: a followed thing that is to be added to a plan, changed in it, or said to have ended.
struct FormSubject: Hashable, Sendable {
  let kind: FollowedKind
  /// The thing as it is now; nil when one is added.
  private(set) var thing: FollowedThing?
  /// The id of what it belongs to; nil for the plan, and for what is yet to be chosen.
  var owner: Slug?
  /// What a new one is about, to begin with.
  private(set) var topic = RecommendationTopic.plan
  /// The calendar year to begin with.
  private(set) var year: Int?
  /// What is adjusted by a new adjustment.
  private(set) var adjusted: Subject?
  /// Whether the form says how the thing ended.
  private(set) var isEnding = false
  /// The day that what has been done was due.
  private(set) var due: Day?

  /// A thing that is to be added.
  static func new(
    _ kind: FollowedKind, of owner: Slug? = nil, about topic: RecommendationTopic = .plan,
    year: Int? = nil
  ) -> FormSubject {
    FormSubject(kind: kind, owner: owner, topic: topic, year: year)
  }

  /// A thing that is to be changed.
  static func change(_ thing: FollowedThing) -> FormSubject {
    FormSubject(kind: thing.kind, thing: thing, owner: thing.owner)
  }

  /// A thing that has ended, for the day that it was due where it has one.
  static func end(_ thing: FollowedThing, due: Day? = nil) -> FormSubject {
    FormSubject(kind: thing.kind, thing: thing, owner: thing.owner, isEnding: true, due: due)
  }

  /// A change of what is agreed about something.
  static func adjust(_ subject: Subject) -> FormSubject {
    FormSubject(kind: .adjustment, adjusted: subject)
  }

  /// The heading.
  func title(in plan: Plan) -> String { kind.form?.title(of: self, in: plan) ?? "" }

  /// The name of what it belongs to or of what has ended, for the heading.
  func owner(in plan: Plan) -> String? { kind.form?.owner(of: self, in: plan) }

  /// Whether it says what became of a proposal.
  var isDecision: Bool { isEnding && [.recommendation, .adjustment].contains(kind) }

  /// Where it is filled in.
  func context(in plan: Plan, today: Day) -> FormContext {
    FormContext(subject: self, plan: plan, today: today)
  }
}

/// Where a form is filled in.
struct FormContext {
  let subject: FormSubject
  let plan: Plan
  let today: Day

  /// The fields as they are when the form is opened.
  var fields: [FormField] { subject.kind.form?.fields(in: self) ?? [] }
}

extension FollowedThing {
  /// The form that changes it; nil when it cannot be changed, or not any more.
  var change: FormSubject? { kind.form?.isOpen(self) == true ? .change(self) : nil }

  /// The form that says that it is done, or what became of it; nil without one, or ended for good.
  func ending(on today: Day) -> FormSubject? { kind.form?.ending(of: self, on: today) }
}
