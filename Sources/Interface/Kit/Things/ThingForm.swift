import Criteria
import Wording

/// The form of a kind of followed thing: its headings, what a new one begins as, and its fields.
struct ThingForm<Value: Hashable & Sendable>: Sendable {
  /// The headings of a new one and of one that is changed.
  typealias Titles = (new: String, change: String)

  let lens: PlanLens<Value>
  /// The headings, by what it belongs to; nil where the words for it are enough.
  var titles: (@Sendable (PlanOwner?) -> Titles)?
  /// What a new one begins as.
  let blank: @Sendable (FormContext) -> Value
  let fields: [ThingField<Value>]
  /// What heads it besides the title; nil for the name of what it belongs to.
  var about: (@Sendable (FormContext) -> String?)?
  /// What was understood, where there is more to say than what is typed.
  var understood: (@Sendable (Value, FormReader) -> String)?
  /// What it takes the place of, where that is not the one that was opened.
  var replaced: (@Sendable (Value, FormReader) -> Value?)?
  /// Whether it still can be changed.
  var isOpen: @Sendable (Value) -> Bool = { _ in true }
  /// How it is said to have ended.
  var ending: Ending?

  /// The form that says how a thing ended.
  struct Ending: Sendable {
    let title: @Sendable (Value) -> String
    let name: @Sendable (Value, Day?) -> String
    let fields: [ThingField<Value>]
    /// Whether it still can be said.
    var isOpen: @Sendable (Value) -> Bool = { _ in true }
    /// The day that it is said of, where it was due on several.
    var due: @Sendable (Value, Day) -> Day? = { _, _ in nil }
  }
}

/// A form whose kind of value does not matter to whoever shows it.
protocol FollowedForm: Sendable {
  func title(of subject: FormSubject, in plan: Plan) -> String
  func owner(of subject: FormSubject, in plan: Plan) -> String?
  func fields(in context: FormContext) -> [FormField]
  func read(_ reader: inout FormReader) -> ThingReading?
  func isOpen(_ thing: FollowedThing) -> Bool
  func ending(of thing: FollowedThing, on today: Day) -> FormSubject?
}

/// What was read from a form.
struct ThingReading {
  /// The thing, which may still be refused.
  let thing: FollowedThing
  /// What it takes the place of; nil when it is added.
  let former: FollowedThing?
  /// What was understood, where there is more to say than what is typed.
  let understood: String?
}

extension ThingForm: FollowedForm {
  func title(of subject: FormSubject, in plan: Plan) -> String {
    if subject.isEnding { return subject.thing?[lens].map { ending?.title($0) ?? "" } ?? "" }
    let words = subject.kind.words
    let titles: Titles =
      titles?(subject.kind.owner(of: subject.owner, in: plan))
      ?? (words.new.capitalizedFirst, "Ret \(words.one)")
    return subject.thing == nil ? titles.new : titles.change
  }

  func owner(of subject: FormSubject, in plan: Plan) -> String? {
    if subject.isEnding { return subject.thing?[lens].flatMap { ending?.name($0, subject.due) } }
    if let about { return about(subject.context(in: plan, today: plan.period.first)) }
    return subject.owner.flatMap { plan.name(of: $0, as: subject.kind.owner(of: $0, in: plan)) }
  }

  func fields(in context: FormContext) -> [FormField] {
    let value = context.subject.thing?[lens] ?? blank(context)
    return fields(of: context.subject).flatMap { $0.fields(value, context) }
  }

  func read(_ reader: inout FormReader) -> ThingReading? {
    let former = reader.subject.thing
    var value = former?[lens] ?? blank(reader.context)
    for field in fields(of: reader.subject) { field.read(&value, &reader) }
    guard !reader.isIncomplete else { return nil }
    let owner = reader.subject.owner
    return ThingReading(
      thing: FollowedThing(value, lens, of: owner),
      former: replaced.map { $0(value, reader).map { FollowedThing($0, lens, of: owner) } }
        ?? former,
      understood: understood?(value, reader))
  }

  func isOpen(_ thing: FollowedThing) -> Bool { thing[lens].map(isOpen) ?? false }

  func ending(of thing: FollowedThing, on today: Day) -> FormSubject? {
    guard let ending, let value = thing[lens], ending.isOpen(value) else { return nil }
    return .end(thing, due: ending.due(value, today))
  }

  private func fields(of subject: FormSubject) -> [ThingField<Value>] {
    subject.isEnding ? ending?.fields ?? [] : fields
  }
}

extension Plan {
  /// The name of what followed things belong to.
  fileprivate func name(of id: Slug, as owner: PlanOwner?) -> String? {
    switch owner {
    case .area: focusArea(id)?.name
    case .activity: activity(id)?.name
    case .network: network(id)?.name
    case .budgetLine: budget.lines.first { $0.id == id }?.name
    case .plan, nil: nil
    }
  }
}
