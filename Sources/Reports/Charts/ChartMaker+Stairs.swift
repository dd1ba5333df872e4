import Criteria

/// What should have come of a count by each quarter's end, and the quarters that were not measured.
extension ChartMaker {
  /// A staircase for each window of a count that adds up to its goal (rule D); none of all else.
  func stairs(of status: IndicatorStatus, series: Int?) -> [ChartPath] {
    let indicator = status.indicator
    guard let length = indicator.countedWindow, agreedGoal(of: status)?.rate == nil else {
      return []
    }
    let deadline = status.assessment.goal?.deadline ?? plan.period.last
    let windows = Window.all(length, of: plan.period, until: deadline)
    let left = indicator.addsUp ? notMeasured(of: status) : []
    return zip(windows, goals(of: status, in: windows)).compactMap { window, goals in
      guard goals.count == 1,
        let turns = turns(goals[0], in: window.period, without: left, indicator)
      else { return nil }
      var path = ChartPath(turns: turns, series: series)
      path.isStairs = true
      return path
    }
  }

  private func turns(
    _ goal: GoalNumber, in window: Period, without left: [Period], _ indicator: Indicator
  ) -> [ChartTurn]? {
    let holidays = indicator.holidays ?? plan.holidays
    let all = holidays.openDays(in: window)
    guard all > 0, goal.value > .zero else { return nil }
    var turns: [ChartTurn] = []
    var open = 0
    var quarter = Quarter(containing: window.first)
    while let part = quarter.period.intersection(window) {
      if !left.contains(quarter.period) { open += holidays.openDays(in: part) }
      let share = goal.value * Fraction(Int128(open), Int128(all))
      let whole = Fraction(goal.bound.isCeiling ? share.ceiling : share.floor)
      let due = indicator.unit.isWhole ? whole : share
      turns += [part.first, part.last].map { ChartTurn(day: $0, value: due.approximate) }
      quarter = quarter.next
    }
    return turns
  }

  /// The quarters for which it was said that there is no figure.
  func notMeasured(of status: IndicatorStatus) -> [Period] {
    var (told, measured): (Set<Quarter>, Set<Quarter>) = ([], [])
    for figure in status.figures {
      let quarter = Quarter(containing: figure.day)
      if case .notMeasured = figure.figure {
        told.insert(quarter)
      } else {
        measured.insert(quarter)
      }
    }
    return told.subtracting(measured).sorted().map(\.period)
  }
}

extension Indicator {
  /// The window that counts are added up in towards its goal; nil of shares, averages and levels.
  fileprivate var countedWindow: WindowLength? {
    guard !isPooled else { return nil }
    switch tally {
    case .sum(let length), .toDate(let length): return length
    case .latest, .average: return nil
    }
  }

  /// Whether its figures are added up, and not each its window's total so far.
  fileprivate var addsUp: Bool { if case .sum = tally { true } else { false } }
}
