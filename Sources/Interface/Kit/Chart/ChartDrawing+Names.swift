import Canvas
import Criteria
import Reports
import Wording

/// The names at the right edge and the axis at the foot.
extension ChartDrawing {
  static func name(_ level: ChartLevel, _ symbols: SymbolSet) -> String {
    "\(ChartWords.word(level.kind)) \(mark(level.series, symbols))\(level.text)"
  }

  static func name(_ path: ChartPath, _ symbols: SymbolSet) -> String {
    var text = "\(symbols.pathDot) \(ChartWords.path) \(mark(path.series, symbols))"
    if text.last == " " { text.removeLast() }
    return text
  }

  static func name(_ forecast: ChartForecast, _ symbols: SymbolSet) -> String {
    "\(symbols.forecastMark) \(ChartWords.forecast) \(forecast.text)"
  }

  /// The mark of a series and a space, or nothing.
  private static func mark(_ series: Int?, _ symbols: SymbolSet) -> String {
    series.map { "\(symbols.mark(ofSeries: $0)) " } ?? ""
  }

  /// All that is named, the most telling first, each with the value that its name stands beside.
  /// A single row of columns says itself what it is.
  static func names(of chart: Chart, as columns: ChartColumns?, _ symbols: SymbolSet)
    -> [(span: Span, value: Double)]
  {
    func levels(_ kind: ChartLevel.Kind, _ role: Role) -> [(span: Span, value: Double)] {
      (columns?.levels ?? chart.levels).filter { $0.kind == kind && $0.isNamed }
        .map { (Span(name($0, symbols), role), $0.value) }
    }
    var names = levels(.goal, .goal)
    for (index, series) in chart.series.enumerated() where columns == nil || chart.series.count > 1
    {
      guard let newest = series.points.last else { continue }
      names.append(
        (Span(mark(index, symbols) + series.name, role(index), bold: true), newest.value))
    }
    names += chart.references.compactMap { series in
      series.points.last.map {
        (Span("\(symbols.referenceMark) \(series.name)", .secondary), $0.value)
      }
    }
    if columns == nil {
      names += chart.forecasts.map { (Span(name($0, symbols), role($0.series)), $0.value) }
      names += chart.paths.compactMap { path in
        path.turns.last.map { (Span(name(path, symbols), .path), $0.value) }
      }
    }
    return names + levels(.baseline, .baseline)
  }

  /// The names at the right edge, each in the row of what it names; those that find it taken are named beneath.
  var rightNames: [Int: Span] {
    guard nameWidth > 0 else { return [:] }
    var names: [Int: Span] = [:]
    for name in Self.names(of: chart, as: columns, symbols) {
      let row = rows.row(ofLine: name.value) ?? row(of: name.value)
      if names[row] == nil { names[row] = name.span }
    }
    return names
  }

  /// The names that have no room at the right edge, and what else the signs stand for, in lines.
  func key(width: Int) -> [Line] {
    let placed = Set(rightNames.values)
    var spans = Self.names(of: chart, as: columns, symbols).map(\.span).filter {
      !placed.contains($0)
    }
    if !chart.closed.isEmpty {
      spans.append(Span("\(symbols.closedQuarter) \(ChartWords.closed)", .secondary))
    }
    return spans.map { Span($0.text.fitted(to: width, ellipsis: symbols.ellipsis), $0.style) }
      .packed(to: width)
  }

  /// What is said beneath the chart of the signs in it.
  var footnotes: [String] {
    var notes = (columns?.moves ?? chart.moves).map { "\(symbols.sign(of: $0)) \($0.text)" }
    if let columns {
      return notes + columns.unfinished.map { "\(symbols.unfinished) \($0)" } + columns.cut
    }
    notes += chart.paths.compactMap(\.note).map { "\(symbols.interimTarget) \($0)" }
    notes += chart.forecasts.map { "\(symbols.forecastMark) \($0.note)" }
    notes += chart.breaks.map { "\(symbols.seriesBreak) \(ChartWords.newSeries(from: $0.year))" }
    if chart.series.contains(where: { $0.points.contains { $0.margin != nil } }) {
      notes.append("\(symbols.vertical) \(ChartWords.margin)")
    }
    return notes
  }

  /// The axis at the foot with the years below it.
  var footLines: [Line] {
    if let columns, let slots { return columnFoot(columns, slots) }
    var axis = Array(repeating: symbols.horizontal, count: plotColumns)
    for quarter in chart.closed {
      for column in column(of: quarter.first)...column(of: quarter.last) {
        axis[column] = symbols.closedQuarter
      }
    }
    var names = ""
    var free = 0
    let lead = String(repeating: " ", count: axisWidth)
    let years = chart.period.first.year...max(chart.period.first.year, chart.period.last.year)
    for year in years where years.count < 4 || Day.first(of: year) >= chart.period.first {
      let column = column(of: max(Day.first(of: year), chart.period.first))
      let text = String(year)
      guard column < plotColumns, column >= free, column + text.count <= plotColumns + nameWidth
      else { continue }
      axis[column] = symbols.axisFoot
      names += String(repeating: " ", count: column - names.count) + text
      free = column + text.count + 2
    }
    return [
      Line(lead + String(symbols.axisCorner) + String(axis), .frame),
      Line(lead + " " + names, .secondary),
    ]
  }
}
