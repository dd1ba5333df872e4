import Canvas
import Criteria
import Reports
import Wording

/// A chart laid out in lines of text: the axis at the left, names at the right edge, years below.
struct ChartDrawing {
  let chart: Chart
  /// The figure that is pointed out: a series and one of its points.
  let selected: (series: Int, point: Int)?
  let symbols: SymbolSet
  let scale: ChartScale
  let labels: [String]
  let axisWidth: Int
  let nameWidth: Int
  let plotColumns: Int
  let plotRows: Int
  /// The columns that are drawn in place of lines, and where they stand.
  let columns: ChartColumns?
  let slots: ColumnSlots?
  /// The plot, a span of one sign per cell.
  var cells: [[Span]]

  /// The least room that a chart is drawn in.
  static let least = Size(columns: 30, rows: 8)

  init(
    _ chart: Chart, selecting selected: (series: Int, point: Int)? = nil, columns: Int, rows: Int,
    symbols: SymbolSet
  ) {
    self.chart = chart
    self.selected = selected
    self.symbols = symbols
    let plotRows = max(1, rows - 2)
    self.plotRows = plotRows
    func nameWidth(_ drawn: ChartColumns?) -> Int {
      let names = Self.names(of: chart, as: drawn, symbols).map(\.span.text.displayWidth)
      return columns >= 45 ? min((names.max() ?? 0) + 1, columns / 3) : 0
    }
    let drawn = chart.columns.flatMap { wanted in
      Self.fits(wanted, in: columns, nameWidth: nameWidth(wanted)) ? wanted : nil
    }
    self.columns = drawn
    self.nameWidth = nameWidth(drawn)
    // Above the highest column is room for what it comes to.
    let headroom = Double(plotRows) / Double(max(1, plotRows - 1))
    scale = ChartScale(
      drawn.map { ($0.numbers + chart.referenceValues).map { $0 * headroom } } ?? chart.values,
      mostSteps: max(1, plotRows / 3), wholeSteps: chart.isWhole)
    let step = scale.step
    labels = scale.ticks.map { DanishNumber.axis($0, step: step) }
    axisWidth = (labels.map(\.displayWidth).max() ?? 0) + 1
    plotColumns = max(1, columns - axisWidth - 1 - self.nameWidth)
    slots = drawn.flatMap { [plotColumns] in
      ColumnSlots(windows: $0.windows.count, series: $0.values.count, room: plotColumns)
    }
    cells = Array(repeating: Array(repeating: Span(" "), count: plotColumns), count: plotRows)
    drawBreaks()
    if let drawn, let slots {
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
    }
  }

  /// How its figures are shown, where they count together.
  var caption: String? { columns == nil ? chart.caption.lines : chart.caption.columns }

  /// The chart's lines, `rows` of them.
  var lines: [Line] {
    let names = rightNames
    let plot = cells.enumerated().map { row, cells in
      let tick = scale.ticks.firstIndex { tickRow($0) == row }
      let label = (tick.map { labels[$0] } ?? "").padded(to: axisWidth - 1, right: true)
      let axis = tick == nil ? symbols.vertical : symbols.axisTick
      let name = names[row].map {
        Span(" " + $0.text.fitted(to: nameWidth - 1, ellipsis: symbols.ellipsis), $0.style)
      }
      return Line(
        [Span(label + " ", .secondary), Span(String(axis), .frame)] + Self.joined(cells)
          + [name].compactMap { $0 })
    }
    return plot + footLines
  }

  func row(of value: Double) -> Int { min(max(0, tickRow(value)), plotRows - 1) }

  /// The row of a number on the axis: columns stand on 0, which is the row below the plot.
  private func tickRow(_ value: Double) -> Int {
    let lowest = columns == nil ? plotRows - 1 : plotRows
    return lowest - Int(scale.height(value) * Double(lowest) + 0.5)
  }

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
      let row = row(of: level.value)
      let first = level.from.map(column) ?? 0
      let end = level.until.map(column) ?? plotColumns
      for column in first..<max(first, end) { cells[row][column] = Span(String(sign), style) }
    }
    for move in moves { draw(move) }
  }

  /// A step from level to level, and the sign that what is said of it beneath the chart begins with.
  private mutating func draw(_ move: ChartMove) {
    let (from, to) = (row(of: move.before), row(of: move.after))
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
      draw(grid, Self.role(index))
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
      let mark = symbols.mark(ofSeries: index)
      for (place, point) in series.points.enumerated() {
        var style = Style(Self.role(index), bold: true)
        if let selected, selected == (index, place) { style.isSelected = true }
        let (row, column) = (row(of: point.value), column(of: point.day))
        if cells[row][column].style.isSelected { continue }
        cells[row][column] = Span(String(mark), style, target: .point(series: index, place))
      }
    }
  }

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
