import Criteria
import Wording

/// What figures are seen against besides their goal: the agreed path, the forecast, the breaks in the series
/// and the uncertainty of samples.
extension ChartMaker {
  /// The way that the plan says the figures should go; none where it is no slope.
  func path(of status: IndicatorStatus, series: Int?) -> [ChartPath] {
    guard let path = status.assessment.path, path.points.count > 1 else { return [] }
    let turns = path.points.map { ChartTurn(day: $0.day, value: $0.value.approximate) }
    var drawn = ChartPath(turns: turns, series: series)
    let targets = (status.indicator.interimTargets?.value(at: status.site) ?? [])
      .filter { target in
        path.points.dropFirst().dropLast().contains {
          $0.day == target.day && $0.value == target.amount.value
        }
      }
      .sorted { $0.day < $1.day }
    drawn.interim = targets.map { ChartTurn(day: $0.day, value: $0.amount.value.approximate) }
    if !targets.isEmpty {
      drawn.note = ChartWords.interim(
        targets, unit: status.indicator.unit, site: series == nil ? nil : siteName(status))
    }
    return [drawn]
  }

  /// Where the figures are heading from the newest one.
  func forecast(of status: IndicatorStatus, from newest: ChartPoint?, series: Int)
    -> [ChartForecast]
  {
    guard let forecast = status.assessment.forecast, let deadline = status.assessment.deadline,
      let newest, newest.day < deadline
    else { return [] }
    func text(_ value: Fraction) -> String {
      FigureText.short(value.rounded(toDecimals: 1), unit: status.indicator.unit)
    }
    return [
      ChartForecast(
        series: series, from: newest, day: deadline,
        value: forecast.valueAtDeadline.approximate, low: forecast.low.approximate,
        high: forecast.high.approximate, text: text(forecast.valueAtDeadline),
        note: ChartWords.forecast(
          text(forecast.valueAtDeadline), range: range(of: forecast, unit: status.indicator.unit),
          on: deadline, site: siteName(status)))
    ]
  }

  /// What a forecast ends between: `59,3-62,9 %`; nil where there is nothing between.
  private func range(of forecast: Forecast, unit: Unit) -> String? {
    let ends = [forecast.low, forecast.high].map { $0.rounded(toDecimals: 1) }
    return ends[0] == ends[1] ? nil : FigureText.range(ends[0], ends[1], unit: unit)
  }

  /// The first days of the years from which a source counts in another way.
  func breaks(of status: IndicatorStatus) -> [Day] {
    (source(of: status)?.seriesBreaks ?? []).map(Day.first(of:)).sorted()
  }

  func source(of status: IndicatorStatus) -> DataSource? {
    status.indicator.dataSource?.value(at: status.site).flatMap(plan.dataSource)
  }

  /// How far a share of a sample may be from that of all, up and down; nil where n is not known. A denominator is
  /// n where the verdict takes it so (rules A and B); elsewhere only what was said to be.
  func margin(
    of value: Fraction, _ figure: DatedFigure, sampleSize: Int?, in status: IndicatorStatus
  ) -> Double? {
    let isReckonedWith = [.levelOnPath, .direction].contains(status.assessment.reasoning.rule)
    let said = status.indicator.tally == .latest ? figure.sampleSize : nil
    guard status.indicator.unit == .percent, let size = isReckonedWith ? sampleSize : said, size > 0
    else { return nil }
    return Margin(of: value, size: size).squared.approximate.squareRoot()
  }
}
