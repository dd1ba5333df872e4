import Canvas
import Criteria
import Reports
import Wording

/// The names at the right edge and the axis at the foot.
extension ChartFrame {
  static func name(_ level: ChartLevel, _ symbols: SymbolSet) -> String {
    "\(ChartWords.word(level.kind)) \(mark(level.series, symbols))\(level.text)"
  }

  static func role(of level: ChartLevel) -> Role { level.kind == .goal ? .goal : .baseline }

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
  /// A single row of columns says itself what it is, and a frame among others what it is of.
  static func names(
    of chart: Chart, as columns: ChartColumns?, _ symbols: SymbolSet, in panel: Panel? = nil
  ) -> [(span: Span, value: Double)] {
    func levels(_ kind: ChartLevel.Kind) -> [(span: Span, value: Double)] {
      (columns?.levels ?? chart.levels).filter { $0.kind == kind && $0.isNamed }
        .map { (Span(name($0, symbols), role(of: $0)), $0.value) }
    }
    var names = levels(.goal)
    for (index, series) in chart.series.enumerated()
    where panel == nil && (columns == nil || chart.series.count > 1) {
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
      names += chart.forecasts.map {
        (Span(name($0, symbols), role((panel?.number ?? 0) + $0.series)), $0.value)
      }
    }
    for path in chart.paths where columns == nil || path.isStairs {
      let span = Span(name(path, symbols), .path)
      guard !names.contains(where: { $0.span == span }), let end = path.turns.last else { continue }
      names.append((span, end.value))
    }
    return names + levels(.baseline)
  }

  /// The names at the right edge, each in the row of what it names; those that find it taken are named beneath.
  var rightNames: [Int: Span] {
    guard nameWidth > 0 else { return [:] }
    var names: [Int: Span] = [:]
    for name in Self.names(of: chart, as: columns, symbols, in: panel) {
      let row = rows.row(ofLine: name.value) ?? row(of: name.value)
      if names[row] == nil { names[row] = name.span }
    }
    return names
  }

  /// The names that have no room at the right edge, and what else the signs stand for.
  var keySpans: [Span] {
    let placed = Set(rightNames.values)
    var spans = Self.names(of: chart, as: columns, symbols, in: panel).map(\.span).filter {
      !placed.contains($0)
    }
    func name(_ sign: Character, _ word: String) {
      spans.append(Span("\(sign) \(word)", .secondary))
    }
    if let today = chart.today, today > chart.period.first, today < chart.period.last {
      name(symbols.today, ChartWords.today)
    }
    if !chart.closed.isEmpty { name(symbols.closedQuarter, ChartWords.closed) }
    if chart.series.contains(where: { !$0.notMeasured.isEmpty }) {
      name(symbols.notMeasured, ChartWords.notMeasured)
    }
    if let longUnit { spans.append(Span(longUnit, .secondary)) }
    return spans
  }

  /// What is said beneath the chart of the signs in it.
  static func footnotes(
    of chart: Chart, as columns: ChartColumns?, _ symbols: SymbolSet
  ) -> [String] {
    var notes = (columns?.moves ?? chart.moves).map { "\(symbols.sign(of: $0)) \($0.text)" }
    if let columns {
      return notes + columns.unfinished.map { "\(symbols.unfinished) \($0)" } + columns.cut
    }
    notes += chart.paths.compactMap(\.note).map { "\(symbols.interimTarget) \($0)" }
    notes += chart.forecasts.map { "\(symbols.forecastMark) \($0.note)" }
    notes += chart.breaks.map { "\(symbols.seriesBreak) \(ChartWords.newSeries(from: $0.year))" }
    let chosen = chart.chosen.map { chart.series[$0].points } ?? []
    if chosen.contains(where: { $0.margin != nil }) {
      notes.append("\(symbols.vertical) \(ChartWords.margin)")
    }
    return notes
  }

  /// The axis at the foot with the years below it.
  var footLines: [Line] {
    if let columns, let slots { return columnFoot(columns, slots) }
    var axis = Array(repeating: Span(String(symbols.horizontal), .frame), count: plotColumns)
    for quarter in chart.closed {
      for column in column(of: quarter.first)...column(of: quarter.last) {
        axis[column].text = String(symbols.closedQuarter)
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
      axis[column].text = String(symbols.axisFoot)
      names += String(repeating: " ", count: column - names.count) + text
      free = column + text.count + 2
    }
    markNotMeasured(on: &axis)
    return [
      Line(Self.joined([Span(lead + String(symbols.axisCorner), .frame)] + axis)),
      Line(lead + " " + names, .secondary),
    ]
  }

  /// The quarters on the axis that were not measured.
  func markNotMeasured(on axis: inout [Span]) {
    for quarter in chart.series.flatMap(\.notMeasured) {
      guard let shown = quarter.intersection(chart.period) else { continue }
      for column in column(of: shown.first)...column(of: shown.last) {
        axis[column] = Span(String(symbols.notMeasured), .secondary)
      }
    }
  }
}
