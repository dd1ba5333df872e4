import Canvas
import Criteria
import Reports
import Wording

/// One frame of a chart laid out in lines of text: the axis at the left, names at the right edge, years below.
struct ChartFrame {
  /// What the frames of a chart's sites share.
  struct Panel {
    /// The frame's series among the chart's.
    let number: Int
    /// The axis, which is the same in all of them.
    let scale: ChartScale
    /// Whether figures are drawn as columns.
    let isColumns: Bool
    /// Whether the axis has its numbers; in the frames beside the first it need not.
    let hasNumbers: Bool
  }

  let chart: Chart
  /// The figure that is pointed out: a series and one of its points.
  let selected: (series: Int, point: Int)?
  let symbols: SymbolSet
  let rows: ChartRows
  let labels: [String]
  let axisWidth: Int
  let nameWidth: Int
  let plotColumns: Int
  let plotRows: Int
  /// The columns that are drawn in place of lines, and where they stand.
  let columns: ChartColumns?
  let slots: ColumnSlots?
  /// What it shares with the frames beside it; nil where it is the only one.
  let panel: Panel?
  /// The plot, a span of one sign per cell.
  var cells: [[Span]]

  init(
    _ chart: Chart, selecting selected: (series: Int, point: Int)? = nil, columns: Int, rows: Int,
    symbols: SymbolSet, in panel: Panel? = nil
  ) {
    self.chart = chart
    self.selected = selected
    self.symbols = symbols
    self.panel = panel
    let plotRows = max(1, rows - 2)
    self.plotRows = plotRows
    func nameWidth(_ drawn: ChartColumns?) -> Int {
      let names = Self.names(of: chart, as: drawn, symbols).map(\.span.text.displayWidth)
      return columns >= 45 && panel == nil ? min((names.max() ?? 0) + 1, columns / 3) : 0
    }
    let drawn = chart.columns.flatMap { wanted in
      let isDrawn =
        panel?.isColumns ?? Self.fits(wanted, in: columns, nameWidth: nameWidth(wanted))
      return isDrawn ? wanted : nil
    }
    self.columns = drawn
    self.nameWidth = nameWidth(drawn)
    let scale = panel?.scale ?? Self.scale(of: chart, as: drawn, rows: plotRows)
    self.rows = ChartRows(
      scale, rows: plotRows, onAxis: drawn != nil, lines: Self.lines(of: chart, as: drawn),
      values: drawn?.figures ?? chart.figures)
    labels =
      panel?.hasNumbers == false
      ? [] : Self.labels(scale, chart.axisUnit, isWritten: self.rows.isTrue)
    axisWidth = labels.isEmpty ? 0 : Self.axisWidth(scale, chart.axisUnit)
    plotColumns = max(1, columns - axisWidth - 1 - self.nameWidth)
    slots = drawn.flatMap { [plotColumns] in
      ColumnSlots(windows: $0.windows.count, series: $0.values.count, room: plotColumns)
    }
    cells = Array(repeating: Array(repeating: Span(" "), count: plotColumns), count: plotRows)
    drawToday()
    drawBreaks()
    if let drawn, let slots {
      drawStairs()
      drawLevels(drawn.levels, drawn.moves)
      drawColumns(drawn, slots)
      drawReferenceMarks()
    } else {
      drawPaths()
      drawLevels(chart.levels, chart.moves)
      drawForecastLines()
      drawReferenceLines()
      drawReferenceMarks()
      drawLines()
      drawMargins()
      drawForecastEnds()
      drawInterimTargets()
      drawPoints()
      drawNewestValues()
    }
  }

  /// The chart's lines, `rows` of them.
  var lines: [Line] {
    let names = rightNames
    let ticks = zip(rows.scale.ticks, labels).filter { !$1.isEmpty }
    let plot = cells.enumerated().map { row, cells in
      let tick = ticks.first { rows.row(ofTick: $0.0) == row }?.1
      let label = (tick ?? "").padded(to: max(0, axisWidth - 1), right: true)
      let axis = tick == nil ? symbols.vertical : symbols.axisTick
      let name = names[row].map {
        Span(" " + $0.text.fitted(to: nameWidth - 1, ellipsis: symbols.ellipsis), $0.style)
      }
      let edge = [Span(axisWidth > 0 ? label + " " : "", .secondary), Span(String(axis), .frame)]
      return Line(edge + Self.joined(cells) + [name].compactMap { $0 })
    }
    return plot + footLines
  }

  func row(of value: Double) -> Int { rows.row(of: value) }

  /// Where a day stands, in parts of the plot's width: 0 to 1.
  private func share(_ day: Day) -> Double {
    let length = max(1, chart.period.last - chart.period.first)
    return min(max(0, Double(day - chart.period.first) / Double(length)), 1)
  }

  func column(of day: Day) -> Int {
    guard let columns, let slots else { return Int(share(day) * Double(plotColumns - 1) + 0.5) }
    let window = columns.windows.lastIndex { $0.period.first <= day } ?? 0
    let (slot, period) = (slots.slot(window), columns.windows[window].period)
    let gone = min(max(0, day - period.first), period.dayCount - 1)
    return slot.lowerBound + gone * slot.count / period.dayCount
  }

  private mutating func drawLevels(_ levels: [ChartLevel], _ moves: [ChartMove]) {
    for level in levels.sorted(by: { $0.kind == .baseline && $1.kind == .goal }) {
      let isGoal = level.kind == .goal
      let sign = isGoal ? symbols.goalLine : symbols.baselineLine
      let style = Style(isGoal ? .goal : .baseline)
      guard let row = rows.row(ofLine: level.value) else { continue }
      let first = level.from.map(column) ?? 0
      let end = level.until.map(column) ?? plotColumns
      for column in first..<max(first, end) { cells[row][column] = Span(String(sign), style) }
    }
    for move in moves { draw(move) }
  }

  /// A step from level to level, and the sign that what is said of it beneath the chart begins with.
  private mutating func draw(_ move: ChartMove) {
    guard let from = rows.row(ofLine: move.before), let to = rows.row(ofLine: move.after) else {
      return
    }
    let column = column(of: move.day)
    for row in min(from, to)...max(from, to) {
      cells[row][column] = Span(String(symbols.vertical), .goal)
    }
    cells[to][column] = Span(String(symbols.sign(of: move)), Style(.goal, bold: true))
  }

  private mutating func drawLines() {
    for (index, series) in chart.series.enumerated() {
      var grid = DotGrid(columns: plotColumns, rows: plotRows, symbols: symbols)
      for (start, end) in zip(series.points, series.points.dropFirst()) where !end.followsGap {
        grid.line(
          from: dot(start.day, start.value, in: grid), to: dot(end.day, end.value, in: grid))
      }
      draw(grid, role(index))
    }
  }

  mutating func draw(_ grid: DotGrid, _ role: Role) {
    for row in 0..<plotRows {
      for column in 0..<plotColumns {
        if let sign = grid.sign(row: row, column: column) {
          cells[row][column] = Span(String(sign), Style(role))
        }
      }
    }
  }

  /// The middle dot of the cell that a point's mark stands in, so that lines meet their marks.
  func dot(_ day: Day, _ value: Double, in grid: DotGrid) -> (x: Int, y: Int) {
    (column(of: day) * grid.across + grid.across / 2, row(of: value) * grid.down + grid.down / 2)
  }

  private mutating func drawPoints() {
    for (index, series) in chart.series.enumerated() {
      let mark = mark(index)
      for (place, point) in series.points.enumerated() {
        var style = Style(role(index), bold: true)
        if let selected, selected == (index, place) { style.isSelected = true }
        let row = row(of: point.value)
        let column = freeColumn(near: column(of: point.day), row: row, for: index)
        if cells[row][column].style.isSelected { continue }
        cells[row][column] = Span(
          String(mark), style, target: .point(series: firstSeries + index, place))
      }
    }
  }

  /// The column nearest one where no other series has its mark.
  private func freeColumn(near column: Int, row: Int, for series: Int) -> Int {
    let away = (1...chart.series.count).flatMap { [column + $0, column - $0] }
    return ([column] + away).first { column in
      guard (0..<plotColumns).contains(column) else { return false }
      guard case .point(let other, _)? = cells[row][column].target else { return true }
      return other == firstSeries + series
    } ?? column
  }

  /// The chart's series that the frame's first one is.
  var firstSeries: Int { panel?.number ?? 0 }

  /// The mark of one of the frame's series, and its hue.
  func mark(_ series: Int) -> Character { symbols.mark(ofSeries: firstSeries + series) }
  func role(_ series: Int) -> Role { Self.role(firstSeries + series) }

  static func role(_ series: Int) -> Role {
    [.firstSeries, .secondSeries, .thirdSeries, .fourthSeries][series % 4]
  }

  /// Neighbouring cells of one style as one span.
  static func joined(_ cells: [Span]) -> [Span] {
    var spans: [Span] = []
    for cell in cells {
      if let last = spans.last, last.style == cell.style, last.target == cell.target {
        spans[spans.count - 1].text += cell.text
      } else {
        spans.append(cell)
      }
    }
    return spans
  }
}

extension SymbolSet {
  /// The sign of a goal that moved.
  func sign(of move: ChartMove) -> Character { move.isUp ? moved.up : moved.down }
}
