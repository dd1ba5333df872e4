import Criteria
import Wording

/// Makes charts of what is recorded. Figures that add up are shown as they add up within their window.
public struct ChartMaker {
  let plan: Plan
  let asOf: Day
  let records: Records

  /// Makes charts of how a plan stands and what is recorded for it.
  public init(_ rollup: Rollup, _ records: Records) {
    (plan, asOf, self.records) = (rollup.plan, rollup.asOf, records)
  }

  /// The name of a result's site; nil for the plan as a whole.
  func siteName(_ status: IndicatorStatus) -> String? {
    status.site.map { PlanNames.site($0, plan) }
  }

  /// The chart of an indicator with a series per site, or nil when there are no numbers to draw.
  ///
  /// - Parameter focus: the result whose agreed way and forecast are shown; without one they are shown of
  ///   two sites at most, as more of them would hide the figures.
  public func chart(
    of indicator: Indicator, in criterion: CriterionStatus, focus: IndicatorStatus? = nil
  ) -> Chart? {
    guard indicator.unit != .yesNo else { return nil }
    let results = criterion.results.filter { $0.indicator == indicator }
    let points = results.map(points(of:))
    var chart = Chart(period: period(of: results, points))
    if case .count = indicator.unit { chart.isWhole = true }
    if case .rating = indicator.unit { chart.isWhole = true }
    for (status, points) in zip(results, points) {
      let row = CriterionRow(status, of: criterion.criterion, in: plan)
      chart.series.append(
        ChartSeries(
          name: row.site ?? ChartWords.now(points.isEmpty ? nil : row.newest), site: row.site,
          points: points, notMeasured: notMeasured(of: status),
          source: .own(status.id, site: status.site)))
    }
    chart.unit = indicator.unit
    chart.today = asOf
    chart.focus = focus.flatMap { results.firstIndex(of: $0) }
    chart.references = references(of: focus.map { [$0] } ?? results, within: chart.period)
    let goal = (focus ?? results.first).flatMap {
      $0.assessment.goal ?? focus.flatMap { $0.indicator.goal.value(at: $0.site) }
    }
    chart.rate = goal?.rate
    chart.caption = ChartWords.caption(indicator, rate: chart.rate)
    chart.levels = each(results.map(levels(of:)))
    chart.columns = columns(of: results, baselines: chart.levels.filter { $0.kind == .baseline })
    chart.moves = moves(of: results)
    chart.breaks = Set(results.flatMap(breaks(of:))).filter(chart.period.contains).sorted()
    chart.closed = records.closedQuarters(by: asOf).sorted().compactMap {
      $0.period.intersection(chart.period)
    }
    for (series, status) in results.enumerated() {
      let isShown = focus.map { $0 == status } ?? (results.count <= 2)
      let own = results.count > 1 ? series : nil
      guard isShown || chart.standsApart else { continue }
      chart.paths += path(of: status, series: own) + stairs(of: status, series: own)
      guard isShown else { continue }
      chart.forecasts += forecast(of: status, from: points[series].last, series: series)
    }
    return chart.isEmpty ? nil : chart
  }

  /// Whether an indicator has a chart: answers have none.
  public func hasChart(of indicator: Indicator, in criterion: CriterionStatus) -> Bool {
    indicator.unit != .yesNo
      && criterion.results.contains { status in
        status.indicator == indicator
          && status.figures.contains { $0.figure.value(in: indicator) != nil }
      }
  }

  /// The figures of one result as the chart shows them.
  public func points(of status: IndicatorStatus) -> [ChartPoint] {
    var points: [ChartPoint] = []
    var isGap = true
    var tally = WindowTally(status, plan: plan)
    let breaks = breaks(of: status)
    for figure in status.figures {
      guard let value = tally.add(figure) else {
        isGap = true
        continue
      }
      let isLate = points.last.map { figure.day - $0.day > longestWait(of: status) } ?? true
      let before = points.last?.day ?? figure.day
      let isBroken = breaks.contains { before < $0 && $0 <= figure.day }
      var point = ChartPoint(
        day: figure.day, exact: value, followsGap: isGap || isLate || isBroken || tally.beganWindow)
      point.margin = margin(of: value, figure, sampleSize: tally.sampleSize, in: status)
      point.figure = figure.figure
      points.append(point)
      isGap = false
    }
    return points
  }

  /// The figures of others that some results are shown beside, each series once, as far as the chart reaches.
  private func references(of results: [IndicatorStatus], within period: Period) -> [ChartSeries] {
    var all: [ChartSeries] = []
    for status in results {
      for series in plan.references(of: status.indicator, at: status.site)
      where !all.contains(where: { $0.site == series.name }) {
        let points = series.figures.filter {
          $0.day <= asOf && period.contains($0.day)
        }.compactMap { dated in
          dated.figure.value(in: status.indicator).map {
            ChartPoint(day: dated.day, exact: $0, followsGap: false, figure: dated.figure)
          }
        }
        all.append(
          ChartSeries(
            name: series.name, site: series.name, points: points,
            source: .others(series.name, beside: status.id, site: status.site)))
      }
    }
    return all.filter { !$0.points.isEmpty }
  }

  private func period(of results: [IndicatorStatus], _ points: [[ChartPoint]]) -> Period {
    let plan = self.plan.period
    let days =
      points.joined().map(\.day) + results.compactMap { $0.assessment.deadline }
      + results.compactMap { $0.assessment.baseline?.day }
    let first = days.reduce(plan.first, min)
    return Period(first, days.reduce(plan.last, max)) ?? plan
  }

  /// How many days may pass between two figures before one is missing between them.
  private func longestWait(of status: IndicatorStatus) -> Int {
    switch source(of: status)?.frequency
      ?? (status.indicator.tally == .latest ? .yearly : .quarterly)
    {
    case .quarterly: return 140
    case .halfYearly: return 280
    case .yearly: return 550
    }
  }

  /// The goals and baselines, each once; those that only some sites have say which.
  func each(_ each: [[ChartLevel]]) -> [ChartLevel] {
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
    let goals = goals(of: status)
    let levels = goals.enumerated().flatMap { place, goal in
      let until = goals.dropFirst(place + 1).first?.from
      return numbers(of: goal.goal.target, unit: unit).map {
        ChartLevel(
          kind: .goal, value: $0.value.approximate, text: $0.text, bound: $0.bound,
          from: goal.from, until: until, isNamed: until == nil)
      }
    }
    let baseline = status.assessment.baseline.map {
      ChartLevel(
        kind: .baseline, value: $0.value.approximate, text: FigureText.short($0.value, unit: unit))
    }
    return levels + [baseline].compactMap { $0 }
  }
}

extension Fraction {
  /// Near enough to draw.
  var approximate: Double { Double(numerator) / Double(denominator) }
}
