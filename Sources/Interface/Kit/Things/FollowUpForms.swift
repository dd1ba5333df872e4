import Criteria

/// A follow-up: one that is there, or a new one about something.
struct FollowUpForm: ThingForm {
  let followUp: FollowUp?
  let topic: RecommendationTopic

  var title: String { followUp == nil ? "Ny opfølgning" : "Ret opfølgning" }
  var former: FollowedThing? { followUp.map { .followUp($0) } }

  func fields(in plan: Plan, today: Day) -> [FormField] {
    [
      .text(.action, followUp?.action ?? ""), .topic(followUp?.topic ?? topic, in: plan),
      .text(.responsible, followUp?.responsible ?? ""), .day(.deadline, followUp?.deadline),
    ]
  }

  func read(_ reader: inout FormReader, in plan: Plan) -> ThingReading? {
    reader.hints = [.responsible: FormWords.roleHint, .deadline: FieldWords.mayBeEmpty]
    var read = FollowUp(
      action: reader.form.text(.action), topic: reader.topic(topic, in: plan),
      deadline: reader.day(.deadline, orToday: false))
    read.responsible = reader.optional(.responsible)
    read.ending = followUp?.ending
    return reading(.followUp(read))
  }
}

/// How a follow-up ended.
struct FollowUpEndingForm: ThingForm {
  let followUp: FollowUp

  var title: String { followUp.ending == nil ? "Afslut opfølgning" : "Ret afslutning" }
  var former: FollowedThing? { .followUp(followUp) }
  func owner(in plan: Plan) -> String? { followUp.action }

  func fields(in plan: Plan, today: Day) -> [FormField] {
    [
      .choice(
        .outcome, [true, false].map { FollowUpEnding.name(isDone: $0) },
        chosen: followUp.ending?.isDone == false ? 1 : 0),
      .day(.ended, followUp.ending?.day),
    ]
  }

  func read(_ reader: inout FormReader, in plan: Plan) -> ThingReading? {
    var ended = followUp
    if let day = reader.day(.ended, orToday: true) {
      ended.ending = FollowUpEnding(isDone: reader.form.chosen(.outcome) == 0, on: day)
    }
    return reading(.followUp(ended))
  }
}

/// A note: one that is there, or a new one about something.
struct NoteForm: ThingForm {
  let note: Note?
  let topic: RecommendationTopic

  var title: String { note == nil ? "Nyt notat" : "Ret notat" }
  var former: FollowedThing? { note.map { .note($0) } }

  func fields(in plan: Plan, today: Day) -> [FormField] {
    let kinds = NoteKind.allCases
    return [
      .choice(
        .kind, kinds.map(\.name), chosen: note.flatMap { kinds.firstIndex(of: $0.kind) } ?? 0),
      .text(.text, note?.text ?? ""), .topic(note?.topic ?? topic, in: plan),
      .day(.day, note?.day),
    ]
  }

  func read(_ reader: inout FormReader, in plan: Plan) -> ThingReading? {
    let kind = reader.chosen(.kind, among: NoteKind.allCases)
    let topic = reader.topic(topic, in: plan)
    return reader.day(.day, orToday: true).map {
      reading(.note(Note(on: $0, kind: kind, text: reader.form.text(.text), topic: topic)))
    }
  }
}

extension FormSubject {
  static func followUp(_ followUp: FollowUp?, about topic: RecommendationTopic) -> Self {
    Self(FollowUpForm(followUp: followUp, topic: topic))
  }
  static func ending(_ followUp: FollowUp) -> Self { Self(FollowUpEndingForm(followUp: followUp)) }
  static func note(_ note: Note?, about topic: RecommendationTopic) -> Self {
    Self(NoteForm(note: note, topic: topic))
  }
}
