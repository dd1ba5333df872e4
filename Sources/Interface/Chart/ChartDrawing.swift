import Criteria
import Wording

/// A chart laid out in lines of text: the axis at the left, names at the right edge, years below.
struct ChartDrawing {
  let chart: Chart
  let symbols: SymbolSet
  let scale: ChartScale
  let labels: [String]
  let axisWidth: Int
  let nameWidth: Int
  let plotColumns: Int
  let plotRows: Int
  /// The plot, a span of one sign per cell.
  var cells: [[Span]]

  /// The least room that a chart is drawn in.
  static let least = Size(columns: 30, rows: 8)

  init(_ chart: Chart, columns: Int, rows: Int, symbols: SymbolSet) {
    self.chart = chart
    self.symbols = symbols
    plotRows = max(1, rows - 2)
    let scale = ChartScale(
      chart.values, mostSteps: max(1, plotRows / 3), wholeSteps: chart.isWhole)
    self.scale = scale
    labels = scale.ticks.map { DanishNumber.axis($0, step: scale.step) }
    axisWidth = (labels.map(\.displayWidth).max() ?? 0) + 1
    let names = Self.names(of: chart, symbols).map(\.span.text.displayWidth)
    nameWidth = columns >= 45 ? min((names.max() ?? 0) + 1, columns / 3) : 0
    plotColumns = max(1, columns - axisWidth - 1 - nameWidth)
    cells = Array(
      repeating: Array(repeating: Span(" "), count: plotColumns), count: plotRows)
    drawBreaks()
    drawPaths()
    drawLevels()
    drawForecastLines()
    drawLines()
    drawMargins()
    drawForecastEnds()
    drawPoints()
  }

  /// The chart's lines, `rows` of them.
  var lines: [Line] {
    let names = rightNames
    var lines = cells.enumerated().map { row, cells in
      let tick = scale.ticks.firstIndex { self.row(of: $0) == row }
      let label = (tick.map { labels[$0] } ?? "").padded(to: axisWidth - 1, right: true)
      let axis = tick == nil ? symbols.vertical : symbols.axisTick
      var line = Line([
        Span(label + " ", .secondary), Span(String(axis), .frame),
      ])
      line.spans += Self.joined(cells)
      if let name = names[row] {
        line.spans.append(
          Span(" " + name.text.fitted(to: nameWidth - 1, ellipsis: symbols.ellipsis), name.style))
      }
      return line
    }
    lines += footLines
    return lines
  }

  func row(of value: Double) -> Int {
    let height = scale.height(value) * Double(plotRows - 1)
    return min(max(0, plotRows - 1 - Int(height + 0.5)), plotRows - 1)
  }

  /// Where a day stands, in parts of the plot's width: 0 to 1.
  private func share(_ day: Day) -> Double {
    let length = max(1, chart.period.last - chart.period.first)
    return min(max(0, Double(day - chart.period.first) / Double(length)), 1)
  }

  func column(of day: Day) -> Int { Int(share(day) * Double(plotColumns - 1) + 0.5) }

  private mutating func drawLevels() {
    for level in chart.levels.sorted(by: { $0.kind == .baseline && $1.kind == .goal }) {
      let isGoal = level.kind == .goal
      let sign = isGoal ? symbols.goalLine : symbols.baselineLine
      let style = Style(isGoal ? .goal : .baseline)
      let row = row(of: level.value)
      let first = level.from.map(column) ?? 0
      let end = level.until.map(column) ?? plotColumns
      for column in first..<max(first, end) { cells[row][column] = Span(String(sign), style) }
    }
    for move in chart.moves { draw(move) }
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
    (
      column(of: day) * grid.across + grid.across / 2,
      row(of: value) * grid.down + grid.down / 2
    )
  }

  private mutating func drawPoints() {
    for (index, series) in chart.series.enumerated() {
      let mark = symbols.seriesMarks[index % symbols.seriesMarks.count]
      for (place, point) in series.points.enumerated() {
        var style = Style(role(index), bold: true)
        if let selected = chart.selected, selected == (index, place) { style.isSelected = true }
        let (row, column) = (row(of: point.value), column(of: point.day))
        if cells[row][column].style.isSelected { continue }
        cells[row][column] = Span(String(mark), style, target: .point(series: index, place))
      }
    }
  }

  func role(_ series: Int) -> Role { Self.role(series) }

  static func role(_ series: Int) -> Role {
    [.firstSeries, .secondSeries, .thirdSeries, .fourthSeries][series % 4]
  }

  /// Neighbouring cells of one style as one span.
  private static func joined(_ cells: [Span]) -> [Span] {
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
