import Criteria
import Wording

/// What has happened in plans for other programs: `historik --json`.
public enum HistoryJSON {
  /// The document: an element per event, a plan's events the oldest first. Ends in a line break.
  public static func write(_ plans: [(plan: Plan, events: [HistoryEvent])]) -> String {
    let elements = plans.flatMap { plan, events in events.map { element($0, in: plan) } }
    return "{\"history\": \(JSONObject.list(elements))}\n"
  }

  private static func element(_ event: HistoryEvent, in plan: Plan) -> JSONObject {
    let text = HistoryText(event, in: plan)
    var object = JSONObject()
    object.add("plan", plan.id.text)
    object.add("number", event.number.map { Fraction($0) })
    object.add("at", Fraction(event.at))
    object.add("by", event.by)
    object.add("event", event.code)
    object.add("text", text.line)
    switch event.what {
    case .figure(let figure, let former):
      object.add("criterion", "\(figure.indicator)")
      object.add("site", figure.site.map { PlanNames.site($0, plan) })
      object.add("day", "\(figure.day)")
      object.add("quarter", "\(figure.quarter)")
      if let former {
        object.add(former.figure, isFormer: true)
        object.add(former.breakdown, isFormer: true)
      }
      object.add(figure.figure)
      object.add(figure.breakdown)
      object.add(remarksOf: figure)
      object.add("reason", figure.correction?.reason)
    case .line(let line, _):
      object.add("activity", line.activity.text)
      object.add("site", line.site.map { PlanNames.site($0, plan) })
      object.add("day", "\(line.day)")
      object.add("before", text.before)
      object.add("after", text.after)
      object.add("reason", line.reason)
    case .narrative(let narrative, let former):
      object.add("halfYear", "\(narrative.place.half)")
      object.add("topic", "\(narrative.place.topic)")
      object.add("before", former.map(\.text))
      object.add("after", narrative.text)
    case .closed(let quarter, let from, let reason):
      object.add("quarter", "\(quarter)")
      object.add("closedFrom", from.map { "\($0)" })
      object.add("reason", reason)
    case .reopened(let quarter, let reason):
      object.add("quarter", "\(quarter)")
      object.add("reason", reason)
    case .adopted, .followed: break
    case .textsRemoved(let numbers, let reason):
      object.add("numbers", numbers.map { "\($0)" })
      object.add("reason", reason)
    case .revised(let revision):
      object.add("decidedBy", revision.decidedBy)
      object.add("effective", "\(revision.effective)")
      object.add("reason", revision.reason)
      object.add("changes", Array(text.details.dropFirst()))
    }
    return object
  }
}

extension HistoryEvent {
  /// What was done, as other programs know it.
  fileprivate var code: String {
    switch what {
    case .figure(let figure, _) where figure.figure == .withdrawn: "withdrawn"
    case .figure(_, let former): former == nil ? "recorded" : "corrected"
    case .line(let line, nil): line.state.rawValue
    case .line(let line, _): line.state == .withdrawn ? "lineWithdrawn" : "lineChanged"
    case .narrative(let narrative, _): narrative.text.isEmpty ? "textWithdrawn" : "textWritten"
    case .closed: "closed"
    case .reopened: "reopened"
    case .adopted: "adopted"
    case .revised: "revised"
    case .followed: "followed"
    case .textsRemoved: "textsRemoved"
    }
  }
}
