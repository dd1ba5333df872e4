import Wording

/// Columns from the axis up, one for each window and site.
extension SvgFrame {
  mutating func draw(_ columns: ChartColumns) {
    let hasMarks = chart.series.count > 1
    for (series, values) in columns.values.enumerated() {
      for (window, column) in values.enumerated() {
        let room = room(window, series)
        guard let column else {
          // A window that is over without a figure is not one of nothing.
          if columns.windows[window].isOver {
            say(FigureText.none, over: plot.bottom, in: room, .quiet)
          }
          continue
        }
        let part = Shape.Part.column(series: firstSeries + series, window: window)
        let box = Box(
          left: room.left, top: y(column.value), right: room.right, bottom: plot.bottom)
        if column.isWhole {
          shapes.append(Shape(form: .area(box), ink: ink(series), part: part))
        } else {
          shapes += Shape.hatched(box, ink(series), part: part)
        }
        let slot = slot(window)
        let most = hasMarks ? room.width + min(6, slot.width * 0.06) : slot.width - 4
        let text = column.texts.map(\.shown).first {
          TextWidth.of($0, size: Self.size, isBold: true) <= most
        }
        if let text { say(text, over: box.top, in: room, ink(series)) }
        if hasMarks {
          shapes.append(
            .mark(mark(series), Spot(room.middle.x, plot.bottom + 11), ink(series), size: 4))
        }
      }
    }
  }

  private mutating func say(_ text: String, over y: Double, in room: Box, _ ink: Ink) {
    shapes.append(
      .words(
        Lettering(
          text: text, spot: Spot(room.middle.x, y - 4), anchor: .middle, size: Self.size,
          isBold: true), ink))
  }
}

extension Shape {
  /// A rectangle filled with slanted lines.
  static func hatched(_ box: Box, _ ink: Ink, part: Part? = nil) -> [Shape] {
    let corners = [
      Spot(box.left, box.bottom), Spot(box.left, box.top), Spot(box.right, box.top),
      Spot(box.right, box.bottom),
    ]
    // Each line rises as far as it runs, from the left or lower edge to the upper or right one.
    let lines = stride(from: box.left - box.height, to: box.right, by: 5).compactMap {
      start -> Shape? in
      let first = max(start, box.left)
      let last = min(start + box.height, box.right)
      guard last - first > 0.5 else { return nil }
      let spots = [
        Spot(first, box.bottom - (first - start)), Spot(last, box.bottom - (last - start)),
      ]
      return .line(spots, .thin, ink)
    }
    return [.line(corners, .range, ink, part: part)] + lines
  }
}
