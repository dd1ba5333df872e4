import Criteria

/// What is said of milestones where they are listed.
public enum MilestoneWords {
  /// The deadline where space is tight: `30.06.2019`, or that there is none.
  public static func deadline(_ milestone: Milestone) -> String {
    milestone.deadlineDay.map(DanishDay.short) ?? "–"
  }

  /// Where it stands: `udført for sent 12.05.2019`, `overskredet med 3 dage`; in the short form
  /// `overskredet`.
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
    var counts: [(name: String, count: Int)] = [
      ("overskredet", 0), ("i gang", 0), ("kommende", 0), ("uden dato", 0), ("udført", 0),
    ]
    for milestone in milestones {
      switch milestone.state(on: today) {
      case .overdue: counts[0].count += 1
      case .underWay: counts[1].count += 1
      case .ahead: counts[2].count += 1
      case .undated: counts[3].count += 1
      case .done: counts[4].count += 1
      }
    }
    return counts.filter { $0.count > 0 }
      .map { "\(DanishNumber.text($0.count)) \($0.name)" }.joined(separator: ", ")
  }
}
