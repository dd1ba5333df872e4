import Criteria
import Wording

/// A chart as a drawing: all in one frame, or a frame for each site where they would hide each other; and what is
/// said beneath it.
struct SvgChart {
  let chart: Chart
  let drawing: Drawing
  /// The frames of the sites, or the only one.
  let frames: [SvgFrame]

  /// How wide and how high a chart is drawn, in CSS pixels.
  static let (width, height) = (720.0, 300.0)
  /// How far frames lie from one another.
  private static let gap = 26.0
  /// The narrowest frame of a site, and how high all of them may be, which is what a page holds.
  private static let (narrowest, highest) = (215.0, 880.0)

  init(_ chart: Chart, width: Double = width, height: Double = height) {
    self.chart = chart
    if chart.standsApart {
      (frames, drawing) = Self.apart(chart, width: width)
    } else {
      let box = Box(left: 0, top: 0, right: width, bottom: height)
      frames = [SvgFrame(chart, in: box)]
      drawing = Drawing(width: width, height: height, shapes: frames[0].shapes)
    }
  }

  private static func apart(_ chart: Chart, width: Double) -> ([SvgFrame], Drawing) {
    let count = chart.series.count
    let wanted = max(1, Int((width + gap) / (narrowest + gap)))
    let most = count > 4 * wanted ? wanted + 1 : wanted
    let down = (count + most - 1) / most
    let across = (count + down - 1) / down
    let rowHeight = max(118, min(210, highest / Double(down) - gap))
    let windows = chart.columns?.windows.count ?? 0
    let isColumns = chart.columns != nil && windows * 16 < Int(width) / across - 60
    let columns = isColumns ? chart.columns : nil
    let scale = SvgFrame.scale(of: chart, as: columns, height: rowHeight - 58)
    let numbers = SvgFrame.labels(scale, chart.axisUnit).map {
      TextWidth.of($0, size: SvgFrame.size)
    }
    let axis = (numbers.max() ?? 0) + 8
    let plot = (width - axis - gap * Double(across - 1)) / Double(across)
    var frames: [SvgFrame] = []
    for number in chart.series.indices {
      let (column, row) = (number % across, number / across)
      let left = column == 0 ? 0 : axis + Double(column) * (plot + gap)
      let top = Double(row) * (rowHeight + gap)
      let box = Box(
        left: left, top: top, right: axis + Double(column) * (plot + gap) + plot,
        bottom: top + rowHeight)
      frames.append(
        SvgFrame(
          chart.only(number), in: box,
          panel: SvgFrame.Panel(
            number: number, isColumns: isColumns, scale: scale, hasNumbers: column == 0)))
    }
    let height = Double(down) * (rowHeight + gap) - gap
    return (
      frames, Drawing(width: width, height: height, shapes: frames.flatMap(\.shapes))
    )
  }

  /// How its figures are shown, where they count together.
  var caption: String? {
    frames[0].columns == nil ? chart.caption.lines : chart.caption.columns
  }

  /// What has no name in the chart, and what is said of its signs, each once.
  var notes: [SvgNote] {
    var notes: [SvgNote] = []
    for note in frames.flatMap(\.untold) + footnotes where !notes.contains(note) {
      notes.append(note)
    }
    return notes
  }

  private var footnotes: [SvgNote] {
    let columns = frames[0].columns
    let moves = (columns?.moves ?? chart.moves).map {
      SvgNote($0.text, .mark($0.isUp ? .up : .down, .goal))
    }
    if let columns {
      let ink = chart.series.count == 1 ? Ink.series(0) : .quiet
      return moves + columns.unfinished.map { SvgNote($0, .hatch(ink)) }
        + columns.cut.map { SvgNote($0) }
    }
    let chosen = chart.chosen.map { chart.series[$0].points } ?? []
    return moves + chart.paths.compactMap(\.note).map { SvgNote($0, .mark(.plus, .goal)) }
      + chart.forecasts.map { SvgNote($0.note, .mark(.ring, .series($0.series))) }
      + chart.breaks.map {
        SvgNote(ChartWords.newSeries(from: $0.year), .upright(.seriesBreak, .quiet))
      }
      + (chosen.contains { $0.margin != nil }
        ? [SvgNote(ChartWords.margin, .upright(.range, .series(chart.chosen ?? 0)))] : [])
  }
}
