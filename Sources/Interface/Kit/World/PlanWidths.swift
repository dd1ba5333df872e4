import Criteria

/// How wide what is said of the plans is at the most, in cells.
struct PlanWidths: Hashable, Sendable {
  private(set) var name = PlanWords.plan.count
  private(set) var time = PlanWords.time.count
  private(set) var shortTime = PlanWords.time.count
  private(set) var period = PlanWords.period.count
  /// The numbers of each verdict, the best first.
  private(set) var counts = [Int](repeating: 1, count: Verdict.oneOfEach.count)
  private(set) var late = PlanWords.late.count
  private(set) var shorterLate = PlanWords.late.count
  private(set) var shortLate = PlanWords.late.count
  /// The recommendations that wait; 0 while there are none.
  private(set) var waiting = 0
  /// The criterion to look at first; 0 while there is none.
  private(set) var foremost = 0

  /// The width of the bar of a plan's time, with the space after it.
  static let bar = 11

  /// Makes room for what is said of a plan.
  mutating func widen(for row: HeldPlans.Row, today: Day) {
    name = max(name, row.plan.name.displayWidth)
    if row.hasKnownPeriod {
      let times = PlanWords.time(row.period, today: today).map(\.displayWidth)
      let bar = row.period?.phase(on: today) == .underWay ? Self.bar : 0
      time = max(time, bar + (times.first ?? 0))
      shortTime = max(shortTime, times.last ?? 0)
    }
    if let own = row.period { period = max(period, PlanWords.years(own).displayWidth) }
    guard let summary = row.summary else { return }
    for (place, (_, count)) in summary.counts.each.enumerated() {
      counts[place] = max(counts[place], String(count).count)
    }
    let lates = PlanWords.late(summary).map(\.displayWidth)
    late = max(late, lates.first ?? 0)
    shorterLate = max(shorterLate, lates.dropLast().last ?? 0)
    shortLate = max(shortLate, lates.last ?? 0)
    if let longest = PlanWords.waiting(summary.outstanding).first {
      waiting = max(waiting, longest.displayWidth, PlanWords.waiting.count)
    }
    if let criterion = summary.foremost {
      let own = PlanWords.name(criterion).displayWidth + 2
      foremost = max(foremost, own, PlanWords.foremost.count)
    }
  }
}
