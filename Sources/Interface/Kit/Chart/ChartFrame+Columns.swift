import Canvas
import Reports
import Wording

/// Columns from the axis up, one for each window and site.
extension ChartFrame {
  /// Whether all columns have room in a chart of some width, whichever axis its height gives it.
  static func fits(_ columns: ChartColumns, in width: Int, nameWidth: Int) -> Bool {
    let most = DanishNumber.axis((columns.numbers.max() ?? 0) * 10, step: 1).displayWidth + 8
    let room = width - nameWidth - 2 - max(5, most)
    return ColumnSlots(windows: columns.windows.count, series: columns.values.count, room: room)
      != nil
  }

  /// Whether a column lacks figures still.
  var hasUnfinished: Bool { columns?.values.joined().contains { $0?.isWhole == false } == true }

  mutating func drawColumns(_ columns: ChartColumns, _ slots: ColumnSlots) {
    for (series, values) in columns.values.enumerated() {
      for (window, column) in values.enumerated() {
        let place = slots.column(window, series)
        let middle = (place.lowerBound + place.upperBound - 1) / 2
        guard let column else {
          // A window that is over without a figure is not one of nothing.
          if columns.windows[window].isOver {
            cells[plotRows - 1][middle] = Span(FigureText.none, .secondary)
          }
          continue
        }
        let top = draw(
          rows.eighths(of: column.value), isWhole: column.isWhole, series: series, in: place,
          target: newest(series, window).map { .point(series: firstSeries + series, $0) })
        let room = slots.series > 1 ? place : slots.slot(window).dropFirst()
        label(column, series: series, window: window, row: top, in: room)
      }
    }
  }

  /// Fills a column's cells, and tells the first row above it.
  private mutating func draw(
    _ eighths: Int, isWhole: Bool, series: Int, in place: Range<Int>, target: Click?
  ) -> Int {
    guard eighths > 0 else { return plotRows - 1 }
    let signs = symbols.columnSigns(eighths: eighths, isWhole: isWhole)
    for (height, sign) in signs.enumerated() {
      let row = plotRows - 1 - height
      guard row >= 0 else { break }
      for column in place {
        cells[row][column] = Span(String(sign), Style(role(series)), target: target)
      }
    }
    return plotRows - 1 - signs.count
  }

  /// Writes what a column comes to right above it, as elsewhere it would be read as another number.
  private mutating func label(
    _ column: ChartColumn, series: Int, window: Int, row: Int, in room: Range<Int>
  ) {
    guard row >= 0, let text = column.texts.first(where: { $0.displayWidth <= room.count }) else {
      return
    }
    var style = Style(role(series), bold: true)
    style.isSelected = isSelected(series, window)
    let first = room.lowerBound + (room.count - text.displayWidth) / 2
    for (place, sign) in text.enumerated() where first + place < plotColumns {
      cells[row][first + place] = Span(String(sign), style)
    }
  }

  /// The newest figure of a window, which a click on its column points out.
  private func newest(_ series: Int, _ window: Int) -> Int? {
    guard let period = columns?.windows[window].period else { return nil }
    return chart.series[series].points.lastIndex { period.contains($0.day) }
  }

  /// Whether the figure that is pointed out lies in a window.
  func isSelected(_ series: Int, _ window: Int) -> Bool {
    guard let columns, let selected, selected.series == series,
      chart.series[series].points.indices.contains(selected.point)
    else { return false }
    let day = chart.series[series].points[selected.point].day
    return columns.windows[window].period.contains(day)
  }

  /// The axis that the columns stand on, with each site's mark under its own, and the windows' names below.
  func columnFoot(_ columns: ChartColumns, _ slots: ColumnSlots) -> [Line] {
    var axis = Array(repeating: Span(String(symbols.horizontal), .frame), count: plotColumns)
    for quarter in chart.closed {
      for column in column(of: quarter.first)...column(of: quarter.last) {
        axis[column] = Span(String(symbols.closedQuarter), .frame)
      }
    }
    let hasMarks = chart.series.count > 1
    for window in columns.windows.indices {
      for series in chart.series.indices {
        let place = slots.column(window, series)
        if hasMarks, columns.values[series][window] != nil {
          axis[(place.lowerBound + place.upperBound - 1) / 2] = Span(
            String(mark(series)), role(series), bold: true)
        }
        if isSelected(series, window) { for cell in place { axis[cell].style.isSelected = true } }
      }
    }
    markNotMeasured(on: &axis)
    let zero = (labels.first ?? "").padded(to: max(0, axisWidth - 1), right: true)
    let edge = Span(axisWidth > 0 ? zero + " " : "", .secondary)
    return [
      Line([edge, Span(String(symbols.axisCorner), .frame)] + Self.joined(axis)),
      Line([Span(String(repeating: " ", count: axisWidth + 1))] + windowNames(columns, slots)),
    ]
  }

  /// The longest names that all have room under their windows; else as many of the short ones as have.
  private func windowNames(_ columns: ChartColumns, _ slots: ColumnSlots) -> [Span] {
    let width = slots.room / slots.windows
    let length = columns.windows[0].names.indices.first { length in
      columns.windows.allSatisfy { $0.names[length].displayWidth < width }
    }
    var spans: [Span] = []
    var used = 0
    for (place, window) in columns.windows.enumerated() {
      let text = window.names[length ?? window.names.count - 1]
      let slot = slots.slot(place)
      let first = max(slot.lowerBound, slot.lowerBound + (slot.count + 1 - text.displayWidth) / 2)
      guard first > used || place == 0, first + text.displayWidth <= plotColumns + nameWidth else {
        continue
      }
      let isPointedOut = chart.series.indices.contains { isSelected($0, place) }
      spans += [
        Span(String(repeating: " ", count: max(0, first - used))),
        Span(text, Style(.secondary, bold: isPointedOut, selected: isPointedOut)),
      ]
      used = first + text.displayWidth
    }
    return spans
  }
}

extension SymbolSet {
  /// The signs of a column from its foot up: in blocks as fine as the set has, a column that is not whole in
  /// another pattern and whole cells.
  func columnSigns(eighths: Int, isWhole: Bool) -> [Character] {
    guard eighths > 0 else { return [] }
    let whole = isWhole ? filled : unfinished
    if isWhole, self == .rich {
      let top = eighths % 8
      return Array(repeating: whole, count: eighths / 8)
        + (top == 0 ? [] : [["▁", "▂", "▃", "▄", "▅", "▆", "▇"][top - 1]])
    }
    if isWhole, self == .plain {
      let halves = max(1, (eighths + 2) / 4)
      return Array(repeating: whole, count: halves / 2) + (halves % 2 == 0 ? [] : ["▄"])
    }
    return Array(repeating: whole, count: max(1, (eighths + 4) / 8))
  }

  /// The pattern of a column whose window is not over, or lacks figures.
  var unfinished: Character { self == .ascii ? ":" : "░" }
}
