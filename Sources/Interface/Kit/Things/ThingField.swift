import Criteria
import Wording

/// Some fields of a form: how they are filled in from a thing, and how what is typed goes into it.
struct ThingField<Value: Hashable & Sendable>: Sendable {
  typealias Path<Part> = WritableKeyPath<Value, Part> & Sendable

  /// The fields as they are when the form is opened.
  let fields: @Sendable (Value, FormContext) -> [FormField]
  let read: @Sendable (inout Value, inout FormReader) -> Void
}

/// What a day that is not typed is taken for.
enum UsualDay {
  case none
  case today
  /// Of a new thing today, of one that is there none.
  case todayWhenNew
}

extension ThingField {
  /// A text; empty when there is none.
  static func text(_ name: FieldName, _ path: Path<String>) -> Self {
    Self(
      fields: { value, _ in [.text(name, value[keyPath: path])] },
      read: { $0[keyPath: path] = $1.form.text(name) })
  }

  /// A text that there may be none of.
  static func text(_ name: FieldName, _ path: Path<String?>, hint: String? = nil) -> Self {
    Self(
      fields: { value, _ in [.text(name, value[keyPath: path] ?? "")] },
      read: { value, reader in
        reader.hints[name] = hint
        let text = reader.form.text(name)
        value[keyPath: path] = text.isEmpty ? nil : text
      })
  }

  /// The name, which the id of a new one is made of.
  static func name(_ path: Path<String>, _ id: Path<Slug>, in lens: PlanLens<Value>) -> Self {
    Self(
      fields: { value, _ in [.text(.name, value[keyPath: path])] },
      read: { value, reader in
        value[keyPath: path] = reader.form.text(.name)
        if reader.subject.thing == nil {
          value[keyPath: id] = reader.plan.freshID(
            naming: reader.form.text(.name),
            besides: lens.all(in: reader.plan).map { $0[keyPath: id] })
        }
      })
  }

  /// A day that there may be none of.
  static func day(
    _ name: FieldName, _ path: Path<Day?>, or usual: UsualDay = .none, hint: String? = nil
  ) -> Self {
    Self(
      fields: { value, _ in [.text(name, value[keyPath: path].map(DanishDay.short) ?? "")] },
      read: { value, reader in
        reader.hints[name] = hint
        value[keyPath: path] = reader.day(name, or: usual)
      })
  }

  /// One of several that a plan has.
  static func choice<Choice: Equatable & Sendable>(
    _ name: FieldName, _ path: Path<Choice>, of choices: @escaping @Sendable (Plan) -> [Choice],
    named text: @escaping @Sendable (Choice, Plan) -> String
  ) -> Self {
    Self(
      fields: { value, context in
        let plan = context.plan
        return [
          .choice(name, among: choices(plan), chosen: value[keyPath: path]) { text($0, plan) }
        ]
      },
      read: { value, reader in
        let choices = choices(reader.plan)
        if let chosen = reader.form.chosen(name), choices.indices.contains(chosen) {
          value[keyPath: path] = choices[chosen]
        }
      })
  }

  /// What it is about, among all that the plan has.
  static func topic(_ path: Path<RecommendationTopic>) -> Self {
    choice(.topic, path, of: { $0.topics }, named: { $1.name(of: $0) })
  }
}

extension Plan {
  /// Everything that a thing can be about, in the agreement's order.
  fileprivate var topics: [RecommendationTopic] {
    [.plan]
      + focusAreas.flatMap { area -> [RecommendationTopic] in
        [.focusArea(area.id)] + area.criteria.map { .criterion($0.id) }
          + area.activities.flatMap { activity -> [RecommendationTopic] in
            [.activity(activity.id)] + activity.criteria.map { .criterion($0.id) }
          }
      }
  }

  /// What something is about, by name.
  fileprivate func name(of topic: RecommendationTopic) -> String {
    switch topic {
    case .plan: FormWords.wholePlan
    case .focusArea(let id): focusArea(id)?.name ?? id.text
    case .activity(let id): activity(id)?.name ?? id.text
    case .criterion(let id):
      placedCriteria.first { $0.criterion.id == id }?.criterion.name ?? id.text
    }
  }
}
