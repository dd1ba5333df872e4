import Criteria
import Wording

/// A judgement of an activity.
struct JudgementForm: ThingForm {
  let judgement: Judgement?
  let activity: Slug

  var title: String { judgement == nil ? "Ny vurdering" : "Ret vurdering" }
  var former: FollowedThing? { judgement.map { .judgement($0, of: activity) } }
  func owner(in plan: Plan) -> String? { plan.activity(activity)?.name }

  func fields(in plan: Plan, today: Day) -> [FormField] {
    [
      .text(.question, judgement?.question ?? StoredWords.usualQuestion),
      .choice(
        .answer, Unit.standardSteps,
        chosen: (judgement?.answer.rawValue ?? JudgementAnswer.toSomeDegree.rawValue) - 1),
      .text(.text, judgement?.text ?? ""), .day(.day, judgement?.day),
    ]
  }

  func read(_ reader: inout FormReader, in plan: Plan) -> ThingReading? {
    let answer = (reader.form.chosen(.answer) ?? 0) + 1
    return reading(
      .judgement(
        Judgement(
          question: reader.form.text(.question),
          answer: JudgementAnswer(rawValue: answer) ?? .notAtAll, text: reader.optional(.text),
          day: reader.day(.day, orToday: judgement == nil)), of: activity))
  }
}

extension FormSubject {
  static func judgement(_ judgement: Judgement?, of activity: Slug) -> Self {
    Self(JudgementForm(judgement: judgement, activity: activity))
  }
}
