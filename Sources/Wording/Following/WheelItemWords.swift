import Criteria

/// What is said of a thing in the year's wheel.
public enum WheelItemWords {
  /// What kind of thing it is.
  public static func kind(_ item: WheelItem) -> String {
    switch item {
    case .occasion: "aktivitet"
    case .milestoneStart: "milepæl begynder"
    case .milestoneDeadline: "frist for milepæl"
    case .meeting: "møde"
    case .figures: "frist for tal"
    case .duty: "afrapportering"
    }
  }

  /// What it is, and where it belongs.
  public static func text(_ item: WheelItem, in plan: Plan) -> String {
    switch item {
    case .occasion(let occasion):
      let place = occasion.site.map { ", \(PlanNames.site($0, plan))" } ?? ""
      return PlanNames.activity(occasion.activity, plan) + place
        + (occasion.note.map { ": \($0)" } ?? "")
    case .milestoneStart(let placed), .milestoneDeadline(let placed):
      return "\(placed.milestone.name) (\(PlanNames.activity(placed.activity, plan)))"
    case .meeting(let meeting, let placed): return "\(placed.network.name): \(meeting.topic)"
    case .figures(let source, let count):
      let figures = DanishNumber.text(count) + " tal"
      return source.flatMap(plan.dataSource).map { "\(figures) fra \($0.name)" }
        ?? "\(figures) uden datakilde"
    case .duty(let duty): return duty.name + (duty.recipient.map { " til \($0)" } ?? "")
    }
  }
}
