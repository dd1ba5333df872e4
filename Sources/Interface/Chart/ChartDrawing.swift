import Criteria
import Wording

/// A chart laid out in lines of text: the axis at the left, names at the right edge, years below.
struct ChartDrawing {
  private let chart: Chart
  private let symbols: SymbolSet
  private let scale: ChartScale
  private let labels: [String]
  private let axisWidth: Int
  private let nameWidth: Int
  private let plotColumns: Int
  private let plotRows: Int
  private var cells: [[Span]]

  /// The least room that a chart is drawn in.
  static let least = Size(columns: 30, rows: 8)

  init(_ chart: Chart, columns: Int, rows: Int, symbols: SymbolSet) {
    self.chart = chart
    self.symbols = symbols
    let values =
      chart.series.flatMap { $0.points.map(\.value) } + chart.levels.map(\.value)
    plotRows = max(1, rows - 2)
    let scale = ChartScale(values, mostSteps: max(1, plotRows / 3), wholeSteps: chart.isWhole)
    self.scale = scale
    labels = scale.ticks.map { DanishNumber.axis($0, step: scale.step) }
    axisWidth = (labels.map(\.displayWidth).max() ?? 0) + 1
    let names =
      chart.series.map { $0.name.displayWidth + 2 }
      + chart.levels.filter { $0.until == nil }.map { Self.name($0, symbols).displayWidth }
    nameWidth = columns >= 45 ? min((names.max() ?? 0) + 1, columns / 3) : 0
    plotColumns = max(1, columns - axisWidth - 1 - nameWidth)
    cells = Array(
      repeating: Array(repeating: Span(" "), count: plotColumns), count: plotRows)
    drawLevels()
    drawLines()
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

  private func row(of value: Double) -> Int {
    let height = scale.height(value) * Double(plotRows - 1)
    return min(max(0, plotRows - 1 - Int(height + 0.5)), plotRows - 1)
  }

  /// Where a day stands, in parts of the plot's width: 0 to 1.
  private func share(_ day: Day) -> Double {
    let length = max(1, chart.period.last - chart.period.first)
    return min(max(0, Double(day - chart.period.first) / Double(length)), 1)
  }

  private func column(of day: Day) -> Int { Int(share(day) * Double(plotColumns - 1) + 0.5) }

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
        grid.line(from: dot(start, in: grid), to: dot(end, in: grid))
      }
      for row in 0..<plotRows {
        for column in 0..<plotColumns {
          if let sign = grid.sign(row: row, column: column) {
            cells[row][column] = Span(String(sign), Style(role(index)))
          }
        }
      }
    }
  }

  /// The middle dot of the cell that a point's mark stands in, so that lines meet their marks.
  private func dot(_ point: ChartPoint, in grid: DotGrid) -> (x: Int, y: Int) {
    (
      column(of: point.day) * grid.across + grid.across / 2,
      row(of: point.value) * grid.down + grid.down / 2
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
        cells[row][column] = Span(String(mark), style)
      }
    }
  }

  private func role(_ series: Int) -> Role { series % 2 == 0 ? .firstSeries : .secondSeries }

  private static func name(_ level: ChartLevel, _ symbols: SymbolSet) -> String {
    let marks = symbols.seriesMarks
    let mark = level.series.map { "\(marks[$0 % marks.count]) " } ?? ""
    return "\(level.word) \(mark)\(level.text)"
  }

  /// The names at the right edge, each on its own row, as near its line or newest figure as there is
  /// room.
  private var rightNames: [Int: Span] {
    guard nameWidth > 0 else { return [:] }
    var names: [Int: Span] = [:]
    func place(_ span: Span, at row: Int) {
      for distance in 0..<plotRows {
        for candidate in [row + distance, row - distance]
        where (0..<plotRows).contains(candidate) && names[candidate] == nil {
          names[candidate] = span
          return
        }
      }
    }
    for level in chart.levels where level.kind == .goal && level.until == nil {
      place(Span(Self.name(level, symbols), .goal), at: row(of: level.value))
    }
    for (index, series) in chart.series.enumerated() {
      guard let newest = series.points.last else { continue }
      let mark = symbols.seriesMarks[index % symbols.seriesMarks.count]
      place(
        Span("\(mark) \(series.name)", Style(role(index), bold: true)), at: row(of: newest.value))
    }
    for level in chart.levels where level.kind == .baseline {
      place(Span(Self.name(level, symbols), .baseline), at: row(of: level.value))
    }
    return names
  }

  /// The axis at the foot with the years below it.
  private var footLines: [Line] {
    var axis = Array(repeating: symbols.horizontal, count: plotColumns)
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

  /// Neighbouring cells of one style as one span.
  private static func joined(_ cells: [Span]) -> [Span] {
    var spans: [Span] = []
    for cell in cells {
      if let last = spans.last, last.style == cell.style {
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
