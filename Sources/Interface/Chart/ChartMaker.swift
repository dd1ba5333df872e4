import Criteria
import Wording

/// Makes charts of what is recorded. Figures that add up are shown as they add up within their window.
struct ChartMaker {
  private let holding: Holding

  init(_ holding: Holding) { self.holding = holding }

  /// The chart of an indicator with a series per site, or nil when there are no numbers to draw.
  func chart(of indicator: Indicator, in criterion: CriterionStatus) -> Chart? {
    guard indicator.unit != .yesNo else { return nil }
    let results = criterion.results.filter { $0.indicator == indicator }
    var chart = Chart(period: period(of: results))
    if case .count = indicator.unit { chart.isWhole = true }
    if case .rating = indicator.unit { chart.isWhole = true }
    for status in results {
      let points = points(of: status)
      let newest = OverviewText.now(status.assessment, indicator.unit)
      let site = holding.siteName(status.site)
      chart.series.append(
        ChartSeries(
          name: site ?? ChartWords.now(points.isEmpty ? nil : newest), points: points))
    }
    chart.levels = levels(of: results)
    chart.moves = moves(of: results)
    return chart.isEmpty ? nil : chart
  }

  /// The figures of one result as the chart shows them.
  func points(of status: IndicatorStatus) -> [ChartPoint] {
    var points: [ChartPoint] = []
    var isGap = true
    var tally = WindowTally(status, plan: holding.plan)
    for figure in status.figures {
      guard let value = tally.add(figure) else {
        isGap = true
        continue
      }
      let isLate = points.last.map { figure.day - $0.day > longestWait(of: status) } ?? true
      points.append(
        ChartPoint(
          day: figure.day, exact: value,
          followsGap: isGap || isLate || tally.beganWindow))
      isGap = false
    }
    return points
  }

  /// The measured figures behind the points, in the same order.
  func measured(of status: IndicatorStatus) -> [DatedFigure] {
    var tally = WindowTally(status, plan: holding.plan)
    return status.figures.filter { tally.add($0) != nil }
  }

  private func period(of results: [IndicatorStatus]) -> Period {
    let plan = holding.plan.period
    let days =
      results.flatMap { points(of: $0).map(\.day) }
      + results.compactMap { $0.assessment.deadline }
      + results.compactMap {
        $0.assessment.baseline?.day
      }
    let first = days.reduce(plan.first, min)
    return Period(first, days.reduce(plan.last, max)) ?? plan
  }

  /// How many days may pass between two figures before one is missing between them.
  private func longestWait(of status: IndicatorStatus) -> Int {
    let source = status.indicator.dataSource?.value(at: status.site).flatMap(
      holding.plan.dataSource)
    switch source?.frequency ?? (status.indicator.tally == .latest ? .yearly : .quarterly) {
    case .quarterly: return 140
    case .halfYearly: return 280
    case .yearly: return 550
    }
  }

  /// The goals and baselines, each once; those that only some sites have say which.
  private func levels(of results: [IndicatorStatus]) -> [ChartLevel] {
    let each = results.map(levels(of:))
    var all: [ChartLevel] = []
    for (series, levels) in each.enumerated() {
      for level in levels {
        var level = level
        if !each.allSatisfy({ $0.contains(level) }) { level.series = series }
        if !all.contains(level) { all.append(level) }
      }
    }
    return all
  }

  private func levels(of status: IndicatorStatus) -> [ChartLevel] {
    let unit = status.indicator.unit
    var levels: [ChartLevel] = []
    let goals = goals(of: status)
    for (place, goal) in goals.enumerated() {
      for (value, text) in numbers(of: goal.target, unit: unit) {
        var level = ChartLevel(
          kind: .goal, value: value.approximate, word: ChartWords.goal, text: text)
        level.from = goal.from
        level.until = goals.indices.contains(place + 1) ? goals[place + 1].from : nil
        levels.append(level)
      }
    }
    if let baseline = status.assessment.baseline {
      levels.append(
        ChartLevel(
          kind: .baseline, value: baseline.value.approximate, word: ChartWords.start,
          text: FigureText.short(baseline.value, unit: unit)))
    }
    return levels
  }

  // MARK: - Goals that moved

  /// The goals of one result, the first one first, each with the day that it came in the place of the one before
  /// it; one whose number stood is the same goal.
  private func goals(of status: IndicatorStatus) -> [(target: Target, from: Day?)] {
    var goals: [(target: Target, from: Day?)] = []
    var from: Day?
    let former = holding.records.formerGoals.filter {
      $0.indicator == status.id && $0.site == status.site
        && $0.effective <= holding.rollup.asOf
    }
    func add(_ target: Target) {
      if goals.last?.target != target { goals.append((target, from)) }
    }
    for goal in former {
      add(goal.before.target)
      from = goal.effective
    }
    if let goal = status.assessment.goal ?? status.indicator.goal.value(at: status.site) {
      add(goal.target)
    }
    return goals
  }

  /// The numbers that a goal draws a line at, and how they are written.
  private func numbers(of target: Target, unit: Unit) -> [(value: Fraction, text: String)] {
    switch target {
    case .between(let low, let high):
      [low, high].map { ($0.value, FigureText.short(.amount($0), unit: unit)) }
    case .atLeastStep(let step): [(Fraction(step), FigureText.short(Fraction(step), unit: unit))]
    default:
      target.level.map {
        [($0, GoalText.level(target, unit: unit) ?? FigureText.short($0, unit: unit))]
      } ?? []
    }
  }

  /// Where goals moved from one number to another, by day; where only some sites' did, it says which.
  private func moves(of results: [IndicatorStatus]) -> [ChartMove] {
    let each = results.map(moves(of:))
    var all: [ChartMove] = []
    for (moves, status) in zip(each, results) {
      for move in moves {
        var shown = move
        if !each.allSatisfy({ $0.contains(move) }), let site = holding.siteName(status.site) {
          shown = ChartMove(
            day: move.day, before: move.before, after: move.after, text: "\(move.text), \(site)")
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
        numbers(of: former.target, unit: unit), numbers(of: now.target, unit: unit)
      )
      guard let day = now.from, before.count == 1, after.count == 1,
        before[0].value != after[0].value
      else { return nil }
      return ChartMove(
        day: day, before: before[0].value.approximate, after: after[0].value.approximate,
        text: AdjustmentWords.moved(
          isUp: after[0].value > before[0].value, on: day, from: before[0].text,
          to: after[0].text))
    }
  }
}

/// Figures added up within their window, as they come.
struct WindowTally {
  private let status: IndicatorStatus
  private let holidays: Holidays
  private let windows: [Window]
  private var window: Window?
  private var numerator = Fraction.zero
  private var denominator = Fraction.zero
  private var isRatio = false
  /// Whether the figure that was added last is the first of its window.
  private(set) var beganWindow = false

  init(_ status: IndicatorStatus, plan: Plan) {
    self.status = status
    holidays = status.indicator.holidays ?? plan.holidays
    windows =
      switch status.indicator.tally {
      case .sum(let length?), .toDate(let length?), .average(let length?):
        Window.all(length, of: plan.period)
      default: []
      }
  }

  /// What a figure comes to together with those before it in its window; nil when it is no number.
  mutating func add(_ dated: DatedFigure) -> Fraction? {
    let value = dated.figure.value(in: status.indicator)
    let own = windows.first { $0.period.contains(dated.day) }
    beganWindow = own != window
    if beganWindow {
      window = own
      (numerator, denominator, isRatio) = (.zero, .zero, false)
    }
    guard let own else { return value }
    if case .toDate = status.indicator.tally { return value }
    switch dated.figure {
    case .ratio(let first, let second):
      isRatio = true
      numerator += Fraction(first)
      denominator += Fraction(second)
      guard denominator != .zero else { return nil }
      return numerator / denominator * (status.indicator.unit == .percent ? 100 : 1)
    case .amount(let amount):
      guard !isRatio else { return value }
      numerator += amount.value
      return perUnit(numerator, from: own.period.first, to: dated.day)
    default: return value
    }
  }

  /// A goal per week or month is compared with the figures per week or month.
  private func perUnit(_ sum: Fraction, from first: Day, to last: Day) -> Fraction {
    let goal = status.indicator.goal.value(at: status.site)
    guard let rate = goal?.rate, let period = Period(first, last) else { return sum }
    let units = rate == .perWeek ? holidays.weeks(in: period) : holidays.months(in: period)
    return units == .zero ? sum : sum / units
  }
}

extension Fraction {
  /// Near enough to draw.
  var approximate: Double { Double(numerator) / Double(denominator) }
}
