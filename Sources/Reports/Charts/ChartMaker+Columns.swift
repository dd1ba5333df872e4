import Criteria
import Wording

/// Figures that count in windows as columns, a goal for each window.
extension ChartMaker {
  /// The columns of an indicator's results; nil if figures count in no window, or some are negative.
  func columns(of results: [IndicatorStatus], baselines: [ChartLevel]) -> ChartColumns? {
    guard let windows = windows(of: results) else { return nil }
    let values = results.map { totals(of: $0, in: windows) }
    guard !windows.isEmpty, values.joined().allSatisfy({ $0.map { $0.value >= 0 } ?? true }) else {
      return nil
    }
    let goals = results.map { self.goals(of: $0, in: windows) }
    let moves = self.moves(of: results).map { move in
      ChartMove(
        day: start(of: move.day, in: windows), before: move.before, after: move.after,
        text: move.text, series: move.series)
    }
    return ChartColumns(
      windows: windows.map { window in
        ChartWindow(
          period: window.period, names: [DanishWindow.text(window), DanishWindow.short(window)],
          isOver: window.period.last < asOf)
      },
      values: values, levels: each(goals.map { levels($0, windows) }) + baselines, moves: moves,
      unfinished: unfinished(results, values, windows), cut: cut(results, goals, windows))
  }

  /// The windows that an indicator's figures count in; nil where they count in none.
  func windows(of results: [IndicatorStatus]) -> [Window]? {
    guard let length = results.first?.indicator.recurringWindow else { return nil }
    // A year of its own ends no windows for those who look.
    let deadline = results.map { $0.assessment.goal?.deadline ?? plan.period.last }.max()
    return Window.all(length, of: plan.period, until: deadline)
  }

  private func totals(of status: IndicatorStatus, in windows: [Window]) -> [ChartColumn?] {
    var tally = WindowTally(status, plan: plan)
    var columns = [ChartColumn?](repeating: nil, count: windows.count)
    for figure in status.figures {
      guard let value = tally.add(figure),
        let place = windows.firstIndex(where: { $0.period.contains(figure.day) })
      else { continue }
      let window = windows[place]
      let isOver = window.period.last < asOf
      let judged = status.assessment.windows.first { $0.window == window }
      let whole = isOver ? tally.standing(at: window.period.last) ?? value : value
      let unit = status.indicator.unit
      columns[place] = ChartColumn(
        exact: whole,
        texts: [FigureText.short(whole, unit: unit), FigureText.short(whole, unit: .missing)],
        isWhole: isOver && judged?.verdict != .undecided(.awaitingFinal))
    }
    return columns
  }

  /// The numbers that are asked of each window: of one that the plan cuts, less; of one outside the goal's own
  /// year, none.
  func goals(of status: IndicatorStatus, in windows: [Window]) -> [[GoalNumber]] {
    let goals = goals(of: status)
    let isCutToo = !status.indicator.isPooled && agreedGoal(of: status)?.rate == nil
    return windows.map { window in
      let held = goals.last { goal in
        goal.from.map { start(of: $0, in: windows) <= window.period.first } ?? true
      }
      let (unit, year) = (status.indicator.unit, window.full.first.year)
      guard let held = held?.goal, held.asks(of: year) else { return [] }
      let whole = held.asked(of: year).target
      guard let target = isCutToo ? Goal(whole).asked(of: window, unit: unit) : whole else {
        return []
      }
      return numbers(of: target, unit: unit).map {
        GoalNumber(value: $0.value, text: $0.text, bound: $0.bound, isCut: target != whole)
      }
    }
  }

  /// The goals as lines from window to window; the last that is asked of a whole window is named.
  private func levels(_ goals: [[GoalNumber]], _ windows: [Window]) -> [ChartLevel] {
    let named = goals.last { !$0.isEmpty && !$0[0].isCut } ?? goals.last { !$0.isEmpty } ?? []
    var levels: [ChartLevel] = []
    for number in 0..<(goals.map(\.count).max() ?? 0) {
      let each = goals.map { $0.indices.contains(number) ? $0[number] : nil }
      var first = 0
      while first < each.count {
        let end = each[first...].firstIndex { $0 != each[first] } ?? each.count
        if let goal = each[first] {
          levels.append(
            ChartLevel(
              kind: .goal, value: goal.value.approximate, text: goal.text, bound: goal.bound,
              from: first == 0 ? nil : windows[first].period.first,
              until: end == each.count ? nil : windows[end].period.first,
              isNamed: named.contains(goal)))
        }
        first = end
      }
    }
    return levels
  }

  /// The first day of the window that a day lies in.
  private func start(of day: Day, in windows: [Window]) -> Day {
    (windows.last { $0.period.first <= day } ?? windows[0]).period.first
  }

  /// What is said of windows that lack figures; of two sites at most, what is expected by now.
  private func unfinished(
    _ results: [IndicatorStatus], _ values: [[ChartColumn?]], _ windows: [Window]
  ) -> [String] {
    windows.indices.compactMap { place in
      let open = results.indices.filter { values[$0][place].map { !$0.isWhole } == true }
      guard !open.isEmpty else { return nil }
      let window = windows[place]
      let parts = results.count > 2 ? [] : open.compactMap { standing(of: results[$0], in: window) }
      return ChartWords.unfinished(window, isOver: window.period.last < asOf, standing: parts)
    }
  }

  private func standing(of status: IndicatorStatus, in window: Window) -> String? {
    let assessment = status.assessment
    guard assessment.window == window, let sum = assessment.windowSum,
      let day = assessment.current?.day, let expected = assessment.windowExpected
    else { return nil }
    return ChartWords.standing(
      sum, on: day, expected: expected, target: assessment.goal?.target ?? .missing,
      unit: status.indicator.unit, site: siteName(status))
  }

  private func cut(
    _ results: [IndicatorStatus], _ goals: [[[GoalNumber]]], _ windows: [Window]
  ) -> [String] {
    windows.indices.flatMap { place in
      let each = zip(results, goals).compactMap { status, goals in
        goals[place].first.map { (status, $0) }
      }.filter(\.1.isCut)
      let isSame = Set(each.map(\.1)).count == 1 && each.count == results.count
      return (isSame ? Array(each.prefix(1)) : each).map { status, goal in
        ChartWords.cut(windows[place], goal: goal.text, site: isSame ? nil : siteName(status))
      }
    }
  }
}
