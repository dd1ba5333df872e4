import Criteria

/// What is said of what has happened.
public enum EventWords {
  /// That nothing stands.
  public static let nothing = "intet"

  /// What the agreement does not give.
  public static let missing = "mangler"

  /// From where a plan is followed that says no quarter.
  static let beginning = "begyndelsen"

  static func change(_ field: PlanField, _ site: String?, _ before: String?, _ after: String?)
    -> String
  {
    let place = site.map { " \($0)" } ?? ""
    return "\(RevisionText.field(field))\(place): \(before ?? nothing) → \(after ?? nothing)"
  }

  /// A plan's history as plain lines, the oldest event first.
  ///
  /// - Parameter isNumbered: whether each event begins with its number, by which its texts can be taken away.
  public static func lines(
    _ texts: [HistoryText], of plan: Plan, isNumbered: Bool = false
  ) -> [String] {
    let events = texts.flatMap { text in
      let number = isNumbered ? text.number.map { "nr. \($0)  " } ?? "" : ""
      return ["\(number)\(DanishMoment.short(text.moment))  \(text.by)  \(text.line)"]
        + text.details.map { "    \($0)" }
    }
    return ["\(plan.name), historik"]
      + (events.isEmpty ? ["Intet i historikken passer til det, du beder om."] : events)
  }
}
