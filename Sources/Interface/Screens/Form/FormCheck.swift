import Criteria
import Wording

/// What was understood of what stands in a form: a change that can be made, or what is wrong.
struct FormCheck: Hashable, Sendable {
  /// What is wrong, by field.
  var problems: [FieldName: String] = [:]
  /// What stands beside empty fields.
  var hints: [FieldName: String] = [:]
  /// What stands beside fields with something in them.
  var notes: [FieldName: String] = [:]
  /// The change, when nothing is wrong with it.
  var edit: PlanEdit?
  /// What was understood, where there is more to say than what is typed.
  var understood: String?
  /// What is agreed before it is adjusted, and what the plan says of who else must agree.
  var agreed: [String] = []
  var outlook: AdjustmentOutlook?

  init() {}

  /// - Parameter hasAsked: whether the user has asked to store it, so that empty fields are said to be missing.
  init(_ subject: FormSubject, _ form: Form, holding: Holding, today: Day, hasAsked: Bool) {
    let plan = holding.plan
    var reader = FormReader(
      form: form, subject: subject, plan: plan, today: today, hasAsked: hasAsked)
    let reading = subject.kind.form?.read(&reader)
    problems = reader.problems
    hints = reader.hints
    notes = reader.notes
    agreed = reader.agreed
    understood = reading?.understood
    if let adjustment = reading?.thing[Followed.adjustments], !adjustment.isEmpty {
      outlook = AdjustmentOutlook(
        adjustment, at: adjustment.site ?? subject.adjusted?.site, in: plan,
        records: holding.records, today: today)
    }
    guard problems.isEmpty, let reading else { return }
    let edit =
      reading.former.map { PlanEdit.changing($0, to: reading.thing) } ?? .adding(reading.thing)
    do throws(PlanEditProblem) {
      try edit.check(in: plan, records: holding.records, today: today)
      _ = try edit.applied(to: plan)
      if reading.former == reading.thing {
        if hasAsked { problems[form.field.name] = FormWords.nothingChanged }
      } else {
        self.edit = edit
      }
    } catch {
      let isEmpty = error.isOfEmptyField
      // What is refused has no verdict.
      if !isEmpty { outlook = nil }
      if !isEmpty || hasAsked { problems[error.field(in: form)] = error.sentence }
    }
  }
}

extension PlanEditProblem {
  /// The field that the problem is said beneath.
  fileprivate func field(in form: Form) -> FieldName {
    let wanted: [FieldName] =
      switch self {
      case .nameMissing, .nameTooLong, .alreadyThere, .changedMeanwhile, .placeGone:
        [.name, .goal, .question, .action, .reason, .text, .budget, .amount]
      case .dayOutsidePlan where form.has(.effective): [.effective]
      case .dayOutsidePlan(let day, _): form.has(.day) ? [.day] : startsOn(day, form)
      case .milestoneBackwards: [.deadline]
      case .dayInFuture, .decidedBeforeProposed: [.done, .decided, .proposed, .ended, .day]
      case .doneBeforeStart: [.done]
      case .reasonMissing: [.reason]
      case .unknownNetwork, .networkInUse: [.proposer]
      case .yearOutsidePlan: [.year]
      case .adjustment(let problem): problem.fields
      case .text: form.faultyFields
      }
    return wanted.first { form.has($0) } ?? form.field.name
  }

  /// Whether it is only that something is not typed yet.
  fileprivate var isOfEmptyField: Bool {
    switch self {
    case .nameMissing, .reasonMissing: true
    case .adjustment(let problem):
      [.nothing, .reasonMissing, .deciderMissing, .answerMissing].contains(problem)
    default: false
    }
  }

  private func startsOn(_ day: Day, _ form: Form) -> [FieldName] {
    DanishDay.read(form.text(.start), near: day) == .success(day) ? [.start] : [.deadline]
  }
}

extension AdjustmentProblem {
  /// The fields that the problem can be said beneath, the best first.
  fileprivate var fields: [FieldName] {
    switch self {
    case .nothing, .goalNotOfUnit: [.goal, .outcome]
    case .reasonMissing: [.reason]
    case .deciderMissing: [.decider]
    case .answerMissing: [.settlement]
    case .quarterClosed, .beforeNewest: [.effective]
    case .decidedTooEarly: [.decided]
    case .amountOutOfRange, .amountNotWhole, .rangeBackwards, .goalSaysNothing, .goalOutOfReach:
      [.level]
    case .yearlyNeedsYears: [.window]
    case .shareOutOfRange, .baselineNeeded: [.baseline]
    case .baselineAfterDeadline: [.measured, .deadline]
    case .deadlineOutsidePlan: [.deadline]
    }
  }
}
