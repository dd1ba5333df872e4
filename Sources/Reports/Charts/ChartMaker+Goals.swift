import Criteria
import Wording

/// Goals as levels, and where they moved.
extension ChartMaker {
  /// The goals of one result in order, each another than the one before, with the day it came.
  func goals(of status: IndicatorStatus) -> [(goal: Goal, from: Day?)] {
    var goals: [(goal: Goal, from: Day?)] = []
    var from: Day?
    let former = records.formerGoals.filter {
      $0.indicator == status.id && $0.site == status.site && $0.effective <= asOf
    }
    func add(_ goal: Goal) {
      if let last = goals.last?.goal, last.target == goal.target, last.year == goal.year { return }
      goals.append((goal, from))
    }
    for goal in former {
      add(goal.before)
      from = goal.effective
    }
    if let goal = agreedGoal(of: status) { add(goal) }
    return goals
  }

  /// The goal that a result is judged by, with all its numbers where each year has one of its own.
  func agreedGoal(of status: IndicatorStatus) -> Goal? {
    let agreed = status.indicator.goal.value(at: status.site)
    if case .yearly? = agreed?.target { return agreed }
    return status.assessment.goal ?? agreed
  }

  /// The numbers that a goal draws a line at.
  func numbers(of target: Target, unit: Unit) -> [GoalNumber] {
    func number(_ value: Fraction, _ text: String, _ bound: Bound) -> GoalNumber {
      GoalNumber(value: value, text: text, bound: bound)
    }
    switch target {
    case .between(let low, let high):
      return [
        number(low.value, FigureText.short(.amount(low), unit: unit), .atLeast),
        number(high.value, FigureText.short(.amount(high), unit: unit), .atMost),
      ]
    case .atLeastStep(let step):
      return [number(Fraction(step), FigureText.short(Fraction(step), unit: unit), .atLeast)]
    default:
      guard let level = target.level, let bound = target.bound else { return [] }
      let text = GoalText.level(target, unit: unit) ?? FigureText.short(level, unit: unit)
      return [number(level, text, bound)]
    }
  }

  /// Where goals moved from one number to another, by day; where only some sites' did, it says which.
  func moves(of results: [IndicatorStatus]) -> [ChartMove] {
    let each = results.map(moves(of:))
    var all: [ChartMove] = []
    for (series, (moves, status)) in zip(each, results).enumerated() {
      for move in moves {
        var shown = move
        if !each.allSatisfy({ $0.contains(move) }), let site = siteName(status) {
          shown = ChartMove(
            day: move.day, before: move.before, after: move.after, text: "\(move.text), \(site)",
            series: series)
        }
        if !all.contains(shown) { all.append(shown) }
      }
    }
    return all.sorted { $0.day < $1.day }
  }

  private func moves(of status: IndicatorStatus) -> [ChartMove] {
    let unit = status.indicator.unit
    let goals = goals(of: status)
    return zip(goals, goals.dropFirst()).compactMap { former, now in
      let (before, after) = (
        numbers(of: former.goal.target, unit: unit), numbers(of: now.goal.target, unit: unit)
      )
      guard let day = now.from, before.count == 1, after.count == 1,
        before[0].value != after[0].value
      else { return nil }
      return ChartMove(
        day: day, before: before[0].value.approximate, after: after[0].value.approximate,
        text: ChartWords.moved(
          isUp: after[0].value > before[0].value, on: day, from: before[0].text, to: after[0].text))
    }
  }
}

/// One number of a goal.
struct GoalNumber: Hashable {
  let value: Fraction
  /// How it is written.
  let text: String
  /// Which side of it a figure is to be on.
  let bound: Bound
  /// Whether it is of a window that the plan cuts.
  var isCut = false
}

extension Target {
  /// Which side of its number a figure is to be on; nil where it asks for no number.
  fileprivate var bound: Bound? {
    switch self {
    case .atLeast: .atLeast
    case .moreThan: .moreThan
    case .atMost: .atMost
    case .lessThan: .lessThan
    default: nil
    }
  }
}
