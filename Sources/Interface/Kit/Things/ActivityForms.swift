import Criteria
import Wording

/// What is followed of an activity.
extension Forms {
  /// A milestone of an activity, or of one that is yet to be chosen.
  static let milestone = ThingForm(
    lens: Followed.milestones, blank: { _ in Milestone(id: .unnamed, name: "") },
    fields: [
      activity, .name(\.name, \.id, in: Followed.milestones),
      .day(.start, \.start, hint: FieldWords.mayBeEmpty), deadline,
      .day(.done, \.done, hint: FieldWords.mayBeEmpty),
    ], understood: { milestone, _ in FormWords.understood(milestone) },
    ending: ThingForm.Ending(
      title: { _ in "Milepæl udført" }, name: { milestone, _ in milestone.name },
      fields: [.day(.done, \.done, or: .today)]))

  private static let activity = ThingField<Milestone>(
    fields: { _, context in
      context.subject.owner == nil ? [.choice(.activity, context.plan.activities.map(\.name))] : []
    },
    read: { _, reader in
      guard reader.subject.owner == nil else { return }
      let chosen = reader.form.chosen(.activity) ?? 0
      let activities = reader.plan.activities
      reader.subject.owner = activities.indices.contains(chosen) ? activities[chosen].id : nil
      reader.isIncomplete = reader.subject.owner == nil
    })

  private static let deadline = ThingField<Milestone>(
    fields: { milestone, context in
      let isNew = context.subject.thing == nil
      return [.text(.deadline, isNew ? "" : TypedDeadline.text(milestone.deadline))]
    },
    read: { milestone, reader in
      reader.hints[.deadline] = FormWords.deadlineHint
      if let deadline = reader.milestoneDeadline(.deadline) {
        milestone.deadline = deadline
      } else {
        reader.problems[.deadline] = FormWords.deadlineWrong
      }
    })

  static let judgement = ThingForm(
    lens: Followed.judgements,
    blank: { _ in Judgement(question: StoredWords.usualQuestion, answer: .toSomeDegree) },
    fields: [
      .text(.question, \.question),
      .choice(.answer, \.answer, of: { _ in JudgementAnswer.allCases }) { given, _ in given.name },
      .text(.text, \.text), .day(.day, \.day, or: .todayWhenNew),
    ])

  static let barrier = ThingForm(
    lens: Followed.barriers, blank: { _ in Barrier(name: "") },
    fields: [.text(.name, \.name), .text(.text, \.text)])

  static let result = line(Followed.results)

  /// A line of its own.
  static func line(_ lens: PlanLens<String>) -> ThingForm<String> {
    ThingForm(lens: lens, blank: { _ in "" }, fields: [.text(.text, \.self)])
  }
}

extension Slug {
  /// The id of what has no name yet.
  static let unnamed = Slug(number: 0)
}
