import Criteria

/// A change of what is agreed: one that waits, or a new one.
struct AdjustmentForm: ThingForm {
  let adjustment: Adjustment?
  let subject: Subject

  var title: String { adjustment == nil ? "Justér" : "Ret justering" }
  var former: FollowedThing? { adjustment.map { .adjustment($0) } }

  private func fields(in plan: Plan) -> AdjustmentFields? {
    AdjustmentFields(subject, former: adjustment, in: plan)
  }

  func owner(in plan: Plan) -> String? { fields(in: plan)?.name }

  func fields(in plan: Plan, today: Day) -> [FormField] { fields(in: plan)?.fields ?? [] }

  func read(_ reader: inout FormReader, in plan: Plan) -> ThingReading? {
    guard let fields = fields(in: plan) else { return nil }
    reader.agreed = [fields.agreed]
    return fields.read(&reader).map {
      var reading = reading(.adjustment($0))
      reading.adjustment = ($0, subject.site)
      return reading
    }
  }
}

/// What became of a change of what is agreed, as it is decided by those whose turn it is.
struct AdjustmentDecisionForm: DecisionForm {
  let adjustment: Adjustment

  var title: String { "Afgør justering" }
  var former: FollowedThing? { .adjustment(adjustment) }
  func owner(in plan: Plan) -> String? { adjustment.name }

  func fields(in plan: Plan, today: Day) -> [FormField] {
    [
      .choice(.outcome, RecommendationOutcome.allCases.map(\.name)), .text(.decided),
      .text(.reason), .day(.effective, adjustment.effective),
    ]
  }

  func read(_ reader: inout FormReader, in plan: Plan) -> ThingReading? {
    var decided = adjustment
    let outcome = reader.chosen(.outcome, among: RecommendationOutcome.allCases)
    if let effective = reader.day(.effective, orToday: false) { decided.effective = effective }
    if let day = reader.day(.decided, orToday: true) {
      decided.decisions.append(
        RecommendationDecision(outcome, on: day, because: reader.form.text(.reason)))
    }
    var reading = reading(.adjustment(decided))
    reading.adjustment = (decided, nil)
    return reading
  }
}

extension FormSubject {
  static func adjustment(_ adjustment: Adjustment?, of subject: Subject) -> Self {
    Self(AdjustmentForm(adjustment: adjustment, subject: subject))
  }
  static func adjustmentDecision(_ adjustment: Adjustment) -> Self {
    Self(AdjustmentDecisionForm(adjustment: adjustment))
  }
}
