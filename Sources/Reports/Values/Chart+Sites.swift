/// A chart of several sites, each by itself.
extension Chart {
  /// Whether its sites are told apart better in a frame each than in one.
  public var standsApart: Bool {
    series.count > 2
      || series.count == 2 && series.contains { $0.points.contains { $0.margin != nil } }
  }

  /// The series whose margins are drawn: the chosen one, or the only one.
  public var chosen: Int? { focus ?? (series.count == 1 ? 0 : nil) }

  /// The chart of one of its series. Only the chosen one keeps its margins.
  public func only(_ number: Int) -> Chart {
    func isOwn(_ series: Int?) -> Bool { series == nil || series == number }
    func own(_ levels: [ChartLevel]) -> [ChartLevel] { levels.filter { isOwn($0.series) } }
    var chart = self
    chart.series = [series[number]]
    if chosen != number {
      for place in chart.series[0].points.indices { chart.series[0].points[place].margin = nil }
    }
    chart.focus = nil
    chart.levels = own(levels)
    chart.moves = moves.filter { isOwn($0.series) }
    chart.paths = paths.filter { isOwn($0.series) }.map { path in
      var path = path
      path.series = nil
      return path
    }
    chart.forecasts = forecasts.filter { $0.series == number }.map { forecast in
      var forecast = forecast
      forecast.series = 0
      return forecast
    }
    if var columns {
      columns.values = [columns.values[number]]
      columns.levels = own(columns.levels)
      columns.moves = columns.moves.filter { isOwn($0.series) }
      chart.columns = columns
    }
    return chart
  }
}
