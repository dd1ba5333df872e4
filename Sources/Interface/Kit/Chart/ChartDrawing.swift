import Canvas
import Criteria
import Reports
import Wording

/// A chart laid out in lines of text: all in one frame, or a frame for each site where they would hide each other.
struct ChartDrawing {
  let chart: Chart
  let symbols: SymbolSet
  private let columns: Int
  private let rows: Int
  /// The frames of the sites, or the only one.
  let frames: [ChartFrame]
  /// How many frames stand side by side.
  private let across: Int

  /// The least room that a chart is drawn in.
  static let least = Size(columns: 30, rows: 8)

  init(
    _ chart: Chart, selecting selected: (series: Int, point: Int)? = nil, columns: Int, rows: Int,
    symbols: SymbolSet
  ) {
    self.chart = chart
    self.symbols = symbols
    (self.columns, self.rows) = (columns, rows)
    guard chart.standsApart, let grid = Grid(chart, columns: columns, rows: rows) else {
      var together = chart
      if chart.series.count > 2 {
        // All ways in one frame would hide the figures.
        together.paths = chart.paths.filter { $0.series == chart.focus }
      }
      frames = [
        ChartFrame(together, selecting: selected, columns: columns, rows: rows, symbols: symbols)
      ]
      across = 1
      return
    }
    across = grid.across
    frames = chart.series.indices.map { number in
      let isFirst = number % grid.across == 0
      return ChartFrame(
        chart.only(number),
        selecting: selected.flatMap { $0.series == number ? (0, $0.point) : nil },
        columns: grid.plot + 1 + (isFirst ? grid.axis : 0), rows: grid.height - 1,
        symbols: symbols,
        in: ChartFrame.Panel(
          number: number, scale: grid.scale, isColumns: grid.isColumns, hasNumbers: isFirst))
    }
  }

  /// How its figures are shown, where they count together.
  var caption: String? {
    frames[0].columns == nil ? chart.caption.lines : chart.caption.columns
  }

  /// The chart's lines, `rows` of them.
  var lines: [Line] {
    guard frames.count > 1 else { return frames[0].lines }
    var lines: [Line] = []
    for first in stride(from: 0, to: frames.count, by: across) {
      let beside = frames[first..<min(first + across, frames.count)].map(\.titled)
      for row in beside[0].indices {
        var line = Line()
        for (place, frame) in beside.enumerated() {
          let free = widths(first)[place] - line.width
          if place > 0 { line.spans.append(Span(String(repeating: " ", count: max(0, free)))) }
          line.spans += frame[row].spans
        }
        lines.append(line)
      }
    }
    return lines + Array(repeating: .empty, count: max(0, rows - lines.count))
  }

  /// The columns that the frames of a row begin at.
  private func widths(_ first: Int) -> [Int] {
    var columns: [Int] = []
    var used = 0
    for frame in frames[first..<min(first + across, frames.count)] {
      columns.append(used)
      used += frame.axisWidth + 1 + frame.plotColumns + Grid.gap
    }
    return columns
  }

  /// What has no room in the chart itself, and what its signs stand for, in lines.
  ///
  /// - Parameter isAlone: whether no footnotes stand beneath it, so that what they tell of a pattern is told here.
  func key(width: Int, isAlone: Bool = false) -> [Line] {
    var spans: [Span] = []
    if isAlone, frames.contains(where: \.hasUnfinished) {
      spans.append(Span("\(symbols.unfinished) \(ChartWords.unfinished)", .secondary))
    }
    for span in frames.flatMap({ frames.count > 1 ? $0.untitled : $0.keySpans })
    where !spans.contains(span) {
      spans.append(span)
    }
    return spans.map { Span($0.text.fitted(to: width, ellipsis: symbols.ellipsis), $0.style) }
      .packed(to: width)
  }

  /// What is said beneath the chart of the signs in it.
  var footnotes: [String] {
    ChartFrame.footnotes(of: chart, as: frames[0].columns, symbols)
  }

  /// Where the frames of a chart's sites stand: as many side by side as there is width for.
  private struct Grid {
    static let gap = 2
    /// The narrowest plot, and the lowest frame with its title, its axis and its years.
    private static let least = (plot: 14, height: 8)

    let across: Int
    let height: Int
    let axis: Int
    let plot: Int
    let isColumns: Bool
    let scale: ChartScale

    /// Nil where there is not room for a frame for each.
    init?(_ chart: Chart, columns: Int, rows: Int) {
      let count = chart.series.count
      // The axis is not known before the height is.
      let most = max(1, (columns - 10) / (Self.least.plot + 1 + Self.gap))
      let down = (count + most - 1) / most
      across = (count + down - 1) / down
      height = min(rows / down, 18)
      guard height >= Self.least.height else { return nil }
      let plotRows = height - 3
      let room = columns - (Self.gap + 1) * (across - 1) - 1
      let windows = chart.columns?.windows.count ?? 0
      let slots = ColumnSlots(windows: windows, series: 1, room: (room - 12) / across)
      isColumns = slots != nil
      scale = ChartFrame.scale(
        of: chart, as: isColumns ? chart.columns : nil, rows: plotRows)
      axis = ChartFrame.axisWidth(scale, chart.axisUnit)
      plot = (room - axis) / across
      guard plot >= Self.least.plot else { return nil }
    }
  }
}
