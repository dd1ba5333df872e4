import Criteria

/// What is said of milestones where they are listed.
public enum MilestoneWords {
  /// The deadline where space is tight: `30.06.2019`, or that there is none.
  public static func deadline(_ milestone: Milestone) -> String {
    milestone.deadlineDay.map(DanishDay.short) ?? FigureText.none
  }

  /// Where it stands: `udført for sent 12.05.2019`, `overskredet med 3 dage`; in short `overskredet`.
  public static func state(_ milestone: Milestone, on today: Day, short: Bool) -> String {
    let state = milestone.state(on: today)
    switch state {
    case .overdue where short: return "overskredet"
    case .done where !short:
      return state.name + (milestone.done.map { " \(DanishDay.short($0))" } ?? "")
    default: return state.name
    }
  }

  /// All its days in words: `fra 1. januar 2019, senest 30. juni 2019, udført 12. maj 2019`.
  public static func days(_ milestone: Milestone) -> String {
    [
      milestone.start.map { "fra \(DanishDay.text($0))" },
      milestone.deadlineDay.map { "senest \(DanishDay.text($0))" } ?? milestone.deadline.text,
      milestone.done.map { "udført \(DanishDay.text($0))" },
    ].compactMap { $0 }.joined(separator: ", ")
  }

  /// How many there are in each state: `1 overskredet, 2 i gang, 3 udført`.
  public static func summary(_ milestones: [Milestone], on today: Day) -> String {
    let names = milestones.map {
      switch $0.state(on: today) {
      case .overdue: "overskredet"
      case .done: "udført"
      case let state: state.name
      }
    }
    let counts = names.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    return ["overskredet", "i gang", "kommende", "uden dato", "udført"].compactMap { name in
      counts[name].map { "\(DanishNumber.text($0)) \(name)" }
    }.joined(separator: ", ")
  }
}
