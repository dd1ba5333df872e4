import Criteria
import Wording

/// The axes.
extension SvgFrame {
  /// The longest unit that stands after the axis' highest number.
  private static let longestUnit = 7

  /// The numbers of an axis; the highest has what they are in, where that is short.
  static func labels(_ scale: ChartScale, _ unit: String) -> [String] {
    let ticks = scale.ticks
    let unit = unit.shown
    return ticks.map { tick in
      let number = DanishNumber.axis(tick, step: scale.step)
      return tick == ticks.last && !unit.isEmpty && unit.count <= longestUnit
        ? "\(number) \(unit)" : number
    }
  }

  /// What the axis' numbers are in, where it does not stand at the highest.
  private var longUnit: String? {
    let text = chart.axisUnit.shown
    return text.count > Self.longestUnit ? text : nil
  }

  mutating func drawAxis() {
    let corners = [Spot(plot.left, plot.top), Spot(plot.left, plot.bottom)]
    shapes.append(.line(corners, .thin, .frame))
    shapes.append(
      .line([corners[1], Spot(plot.right, plot.bottom)], .thin, .frame))
    for (tick, label) in zip(scale.ticks, Self.labels(scale, chart.axisUnit)) {
      let y = y(tick)
      shapes.append(.line([Spot(plot.left - 3, y), Spot(plot.left, y)], .thin, .frame))
      guard panel?.hasNumbers != false else { continue }
      let words = Lettering(
        text: label, spot: Spot(plot.left - 6, y + Self.size * 0.34), anchor: .end, size: Self.size)
      shapes.append(.words(words, .quiet))
    }
    if let longUnit, panel == nil {
      let text = TextWidth.fitted(longUnit, to: box.width / 2, size: Self.size)
      let spot = Spot(box.left, box.top + Self.size * 0.9)
      shapes.append(.words(Lettering(text: text, spot: spot, size: Self.size), .quiet))
    } else if let longUnit {
      untold.append(SvgNote(ChartWords.unit(longUnit)))
    }
    drawFoot()
    if let columns { nameWindows(columns) } else { nameYears() }
  }

  /// What the axis says of quarters: that they are closed, or were not measured.
  private mutating func drawFoot() {
    for quarter in chart.closed {
      let (left, right) = (x(quarter.first), x(quarter.last))
      let y = plot.bottom + Stroke.closed.width / 2
      shapes.append(.line([Spot(left, y), Spot(right, y)], .closed, .frame))
    }
    if !chart.closed.isEmpty {
      untold.append(SvgNote(ChartWords.closed, .line(.closed, .frame)))
    }
    for quarter in chart.series.flatMap(\.notMeasured) {
      guard let shown = quarter.intersection(chart.period) else { continue }
      let box = Box(
        left: x(shown.first), top: plot.bottom, right: x(shown.last), bottom: plot.bottom + 5)
      shapes += Shape.hatched(box, .quiet)
    }
    if chart.series.contains(where: { !$0.notMeasured.isEmpty }) {
      untold.append(SvgNote(ChartWords.notMeasured, .hatch(.quiet)))
    }
  }

  /// The years under their own days, as many as have room.
  private mutating func nameYears() {
    let years = chart.period.first.year...max(chart.period.first.year, chart.period.last.year)
    var free = box.left
    let spans = years.map { year -> (text: String, left: Double, right: Double) in
      if Day.first(of: year) >= chart.period.first {
        let x = x(.first(of: year))
        shapes.append(.line([Spot(x, plot.bottom), Spot(x, plot.bottom + 4)], .thin, .frame))
      }
      return (
        String(year), x(max(.first(of: year), chart.period.first)),
        x(min(.last(of: year), chart.period.last))
      )
    }
    func width(_ text: String) -> Double { TextWidth.of(text, size: Self.size) }
    let roomy = spans.filter { $0.right - $0.left >= width($0.text) }
    for span in roomy.isEmpty ? spans : roomy {
      let half = width(span.text) / 2
      let middle = min(max(box.left + half, (span.left + span.right) / 2), box.right - half)
      guard middle - half >= free else { continue }
      let spot = Spot(middle, plot.bottom + 17)
      shapes.append(
        .words(Lettering(text: span.text, spot: spot, anchor: .middle, size: Self.size), .quiet))
      free = middle + half + 6
    }
  }

  /// The longest names that all have room under their windows; else as many of the short ones as have.
  private mutating func nameWindows(_ columns: ChartColumns) {
    func width(_ text: String) -> Double { TextWidth.of(text.shown, size: Self.size) + 6 }
    let fitting = columns.windows[0].names.indices.first { length in
      columns.windows.indices.allSatisfy {
        width(columns.windows[$0].names[length]) <= slot($0).width
      }
    }
    var free = box.left
    for (place, window) in columns.windows.enumerated() {
      let text = window.names[fitting ?? window.names.count - 1].shown
      let (middle, half) = (slot(place).middle.x, width(text) / 2)
      guard middle - half >= free - 0.001, middle + half <= box.right + 6 else { continue }
      let y = box.bottom - 5
      shapes.append(
        .words(
          Lettering(text: text, spot: Spot(middle, y), anchor: .middle, size: Self.size), .quiet))
      free = middle + half
    }
  }

  /// The line of the day that all is as of, with its name above it where that has room.
  mutating func drawToday() {
    guard let today = chart.today, today > chart.period.first, today < chart.period.last else {
      return
    }
    let x = x(today)
    shapes.append(.line([Spot(x, plot.top), Spot(x, plot.bottom)], .today, .quiet))
    let words = Lettering(
      text: ChartWords.today, spot: Spot(x, plot.top - 5), anchor: .middle, size: Self.size)
    let isFree =
      panel == nil && words.box.isInside(box)
      && !shapes.contains { $0.words.map { $0.box.overlaps(words.box) } ?? false }
    if isFree {
      shapes.append(.words(words, .quiet))
    } else {
      untold.append(SvgNote(ChartWords.today, .upright(.today, .quiet)))
    }
  }
}
