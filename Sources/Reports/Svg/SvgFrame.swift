import Criteria
import Wording

/// One frame of a chart: the axis at the left, names at the right edge, years below.
struct SvgFrame {
  /// What the frames of a chart's sites share.
  struct Panel {
    /// The frame's series among the chart's.
    let number: Int
    /// Whether figures are drawn as columns.
    let isColumns: Bool
    /// The axis, which is the same in all of them.
    let scale: ChartScale
    /// Whether the axis has its numbers; in the frames beside the first it need not.
    let hasNumbers: Bool
  }

  /// The letters of a frame, and how far its lines of writing lie from one another.
  static let (size, line) = (12.0, 16.0)
  /// How high a row of the axis is, of which it takes some from number to number.
  static let row = 15.0
  /// How far marks stand from the plot's ends.
  private static let margin = 8.0

  let chart: Chart
  /// All that the frame may draw in.
  let box: Box
  /// Where figures stand.
  let plot: Box
  let scale: ChartScale
  /// The columns that are drawn in place of lines.
  let columns: ChartColumns?
  /// What it shares with the frames beside it; nil where it is the only one.
  let panel: Panel?
  /// What has been drawn.
  var shapes: [Shape] = []
  /// What has no name in the frame, and is told of beneath it.
  var untold: [SvgNote] = []

  init(_ chart: Chart, in box: Box, panel: Panel? = nil) {
    self.chart = chart
    self.box = box
    self.panel = panel
    let wanted = chart.columns.flatMap {
      $0.values.count * 14 * $0.windows.count < Int(box.width) - 220 ? $0 : nil
    }
    let columns = panel.map { $0.isColumns ? chart.columns : nil } ?? wanted
    self.columns = columns
    let hasMarks = columns != nil && chart.series.count > 1
    let top = box.top + (panel == nil ? Self.line + 2 : 2 * Self.line + 4)
    let bottom = box.bottom - (hasMarks ? 36 : 22)
    let scale =
      panel?.scale ?? Self.scale(of: chart, as: columns, height: bottom - top)
    self.scale = scale
    let numbers =
      panel?.hasNumbers == false
      ? [] : Self.labels(scale, chart.axisUnit).map { TextWidth.of($0, size: Self.size) }
    let names = panel == nil ? Self.names(of: chart, as: columns) : []
    let widest = names.map { $0.width + Self.nameGap }.max() ?? 0
    plot = Box(
      left: box.left + (numbers.isEmpty ? 1 : (numbers.max() ?? 0) + 8), top: top,
      right: box.right - min(widest, box.width * 0.34), bottom: bottom)
    draw()
    if panel == nil { drawNames(names) } else { drawTitle() }
    cutLines()
  }

  /// The axis of a chart in a plot of some height. Above the highest column is room for what it comes to.
  static func scale(of chart: Chart, as columns: ChartColumns?, height: Double) -> ChartScale {
    ChartScale(
      columns.map { $0.numbers + chart.referenceValues } ?? chart.values,
      rows: max(2, Int(height / row)) - 1, fromZero: columns != nil, wholeSteps: chart.isWhole)
  }

  private mutating func draw() {
    drawAxis()
    drawToday()
    drawBreaks()
    drawPaths()
    if let columns {
      drawLevels(columns.levels, columns.moves)
      draw(columns)
      drawReferences(joined: false)
    } else {
      drawLevels(chart.levels, chart.moves)
      drawForecasts()
      drawReferences(joined: true)
      drawSeries()
      drawInterimTargets()
      drawFigures()
    }
  }

  // MARK: Places

  /// How high a row of the axis is in this frame.
  private var rowHeight: Double { plot.height / Double(scale.rows + 1) }

  /// Where a value stands: columns stand on the axis, and marks have room below them.
  func y(_ value: Double) -> Double {
    let foot = columns == nil ? 0.5 : 0
    let y = plot.bottom - (scale.height(value) + foot) * rowHeight
    return min(max(plot.top, y), plot.bottom)
  }

  func x(_ day: Day) -> Double {
    if let columns {
      let place = columns.windows.lastIndex { $0.period.first <= day } ?? 0
      let (slot, period) = (slot(place), columns.windows[place].period)
      let gone = min(max(0, day - period.first), period.dayCount)
      return slot.left + slot.width * Double(gone) / Double(max(1, period.dayCount))
    }
    let length = Double(max(1, chart.period.last - chart.period.first))
    let share = min(max(0, Double(day - chart.period.first) / length), 1)
    return plot.left + Self.margin + share * (plot.width - 2 * Self.margin)
  }

  /// The room of a window.
  func slot(_ window: Int) -> Box {
    let width = plot.width / Double(max(1, columns?.windows.count ?? 1))
    let left = plot.left + Double(window) * width
    return Box(left: left, top: plot.top, right: left + width, bottom: plot.bottom)
  }

  /// The room of a column.
  func room(_ window: Int, _ series: Int) -> Box {
    let slot = slot(window)
    let count = Double(max(1, columns?.values.count ?? 1))
    let gap = count > 1 ? min(6, slot.width * 0.06) : 0
    let width = min(46, (slot.width * 0.66 - gap * (count - 1)) / count)
    let left =
      slot.middle.x - (width * count + gap * (count - 1)) / 2 + Double(series) * (width + gap)
    return Box(left: left, top: plot.top, right: left + width, bottom: plot.bottom)
  }

  // MARK: What series look like

  /// The chart's series that the frame's first one is.
  var firstSeries: Int { panel?.number ?? 0 }
  func mark(_ series: Int) -> SeriesMark { .series(firstSeries + series) }
  func ink(_ series: Int) -> Ink { .series(firstSeries + series) }

  /// Lines give way to words that stand on them.
  private mutating func cutLines() {
    let boxes = shapes.compactMap { $0.words?.box }
    shapes = shapes.flatMap { $0.without(boxes) }
  }
}

extension Shape {
  /// A level line without the stretches where words stand on it; all else as it is.
  fileprivate func without(_ boxes: [Box]) -> [Shape] {
    guard case .line(let spots, let stroke) = form, spots.count == 2, spots[0].y == spots[1].y
    else {
      return [self]
    }
    let y = spots[0].y
    let crossed = boxes.filter {
      $0.top - 1 < y && y < $0.bottom + 1 && $0.right > spots[0].x && $0.left < spots[1].x
    }.sorted { $0.left < $1.left }
    var left = spots[0].x
    var parts: [Shape] = []
    for box in crossed {
      if box.left - 3 > left {
        parts.append(.line([Spot(left, y), Spot(box.left - 3, y)], stroke, ink, part: part))
      }
      left = max(left, box.right + 3)
    }
    if left < spots[1].x {
      parts.append(.line([Spot(left, y), spots[1]], stroke, ink, part: part))
    }
    return parts
  }
}
