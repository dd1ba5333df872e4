import Criteria

/// What has come out of a focus area or an activity.
struct ResultForm: ThingForm {
  let result: String?
  let owner: Slug

  var title: String { result == nil ? "Nyt resultat" : "Ret resultat" }
  var former: FollowedThing? { result.map { .result($0, of: owner) } }
  func owner(in plan: Plan) -> String? { plan.name(ofOwner: owner) }
  func fields(in plan: Plan, today: Day) -> [FormField] { [.text(.text, result ?? "")] }

  func read(_ reader: inout FormReader, in plan: Plan) -> ThingReading? {
    reading(.result(reader.form.text(.text), of: owner))
  }
}

extension FormSubject {
  static func result(_ result: String?, of owner: Slug) -> Self {
    Self(ResultForm(result: result, owner: owner))
  }
}
