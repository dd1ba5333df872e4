import Canvas
import Criteria
import Reports

/// What figures are seen against besides their goal: the agreed path, the forecast, the breaks in the series
/// and the uncertainty of samples.
extension ChartFrame {
  mutating func drawToday() {
    guard let today = chart.today, today > chart.period.first, today < chart.period.last else {
      return
    }
    let column = column(of: today)
    for row in 0..<plotRows { cells[row][column] = Span(String(symbols.today), .secondary) }
  }

  mutating func drawBreaks() {
    for day in chart.breaks {
      let column = column(of: day)
      for row in 0..<plotRows {
        cells[row][column] = Span(String(symbols.seriesBreak), .secondary)
      }
    }
  }

  /// A dot in every other column, so that the way is quieter than the figures.
  mutating func drawPaths() {
    let length = chart.period.last - chart.period.first
    for path in chart.paths {
      guard let first = path.turns.first, let last = path.turns.last else { continue }
      for column in column(of: first.day)...max(column(of: first.day), column(of: last.day))
      where column % 2 == 0 {
        let day = chart.period.first + column * length / max(1, plotColumns - 1)
        guard let value = path.value(on: min(max(first.day, day), last.day)) else { continue }
        cells[row(of: value)][column] = Span(String(symbols.pathDot), .path)
      }
    }
  }

  /// What should have come by the end of each quarter, over the columns of those of whom it is expected.
  mutating func drawStairs() {
    guard let columns, let slots else { return }
    for path in chart.paths where path.isStairs {
      for (place, window) in columns.windows.enumerated() {
        let slot = slots.slot(place)
        for column in slot where slots.width > 1 || slots.series == 1 {
          if let series = path.series, !slots.column(place, series).contains(column) { continue }
          let day =
            window.period.first + (column - slot.lowerBound) * window.period.dayCount / slot.count
          guard let value = path.value(on: day), value > 0 else { continue }
          cells[row(of: value)][column] = Span(String(symbols.pathDot), .path)
        }
      }
    }
  }

  /// The figures of others joined by dots, quieter than one's own.
  mutating func drawReferenceLines() {
    var grid = DotGrid(columns: plotColumns, rows: plotRows, symbols: symbols)
    for series in chart.references {
      for (start, end) in zip(series.points, series.points.dropFirst()) {
        grid.line(
          from: dot(start.day, start.value, in: grid), to: dot(end.day, end.value, in: grid),
          isDotted: true)
      }
    }
    draw(grid, .secondary)
  }

  mutating func drawReferenceMarks() {
    for point in chart.references.flatMap(\.points) {
      cells[row(of: point.value)][column(of: point.day)] = Span(
        String(symbols.referenceMark), .secondary)
    }
  }

  /// The interim targets on their ways, above the lines and beneath the measured figures.
  mutating func drawInterimTargets() {
    for turn in chart.paths.flatMap(\.interim) {
      cells[row(of: turn.value)][column(of: turn.day)] = Span(
        String(symbols.interimTarget), Style(.goal, bold: true))
    }
  }

  mutating func drawForecastLines() {
    for forecast in chart.forecasts {
      var grid = DotGrid(columns: plotColumns, rows: plotRows, symbols: symbols)
      grid.line(
        from: dot(forecast.from.day, forecast.from.value, in: grid),
        to: dot(forecast.day, forecast.value, in: grid), isDotted: true)
      draw(grid, role(forecast.series))
    }
  }

  /// Bars of how far a share of a sample may be from that of all, where there is room beside the mark.
  mutating func drawMargins() {
    for (index, series) in chart.series.enumerated() where index == chart.chosen {
      for point in series.points {
        guard let low = point.range.first, let high = point.range.last else { continue }
        drawRange(from: low, to: high, on: point.day, Style(role(index)))
      }
    }
  }

  mutating func drawForecastEnds() {
    for forecast in chart.forecasts {
      let style = Style(role(forecast.series))
      drawRange(from: forecast.low, to: forecast.high, on: forecast.day, style)
      cells[row(of: forecast.value)][column(of: forecast.day)] = Span(
        String(symbols.forecastMark), style)
    }
  }

  private mutating func drawRange(from low: Double, to high: Double, on day: Day, _ style: Style) {
    let (top, bottom) = (row(of: high), row(of: low))
    guard top < bottom else { return }
    let column = column(of: day)
    for row in top...bottom {
      // What goes on beyond the plot has no end in it.
      let end: Character? =
        row == top && rows.holds(high)
        ? symbols.rangeEnds.top
        : row == bottom && rows.holds(low) ? symbols.rangeEnds.bottom : nil
      let sign = end ?? symbols.vertical
      cells[row][column] = Span(String(sign), style)
    }
  }
}
