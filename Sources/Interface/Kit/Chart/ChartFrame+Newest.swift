import Canvas
import Reports
import Wording

/// The newest figures carry their value.
extension ChartFrame {
  /// Writes what each series has come to beside its newest mark, where no line or mark is covered by it.
  mutating func drawNewestValues() {
    for (index, series) in chart.series.enumerated() {
      guard let number = series.points.indices.last, !isNamedAtEdge(index),
        let place = place(ofPoint: number, of: index)
      else { continue }
      let text = FigureText.short(series.points[number].exact, unit: chart.unit)
      let width = text.displayWidth
      let beside = [
        (place.row, place.column + 2), (place.row, place.column - 1 - width),
        (place.row - 1, place.column - width / 2), (place.row + 1, place.column - width / 2),
        (place.row - 1, place.column - width), (place.row + 1, place.column + 1),
      ]
      guard let (row, first) = beside.first(where: { isFree($0, $1, width) }) else { continue }
      for (offset, sign) in text.enumerated() {
        cells[row][first + offset] = Span(String(sign), Style(role(index), bold: true))
      }
    }
  }

  /// Whether the only series has its value at the right edge, in the row of its newest figure.
  private func isNamedAtEdge(_ series: Int) -> Bool {
    guard chart.series.count == 1, chart.series[series].site == nil,
      let newest = chart.series[series].points.last
    else { return false }
    return rightNames[row(of: newest.value)]?.text.contains(chart.series[series].name) == true
  }

  private func place(ofPoint point: Int, of series: Int) -> (row: Int, column: Int)? {
    for (row, cells) in cells.enumerated() {
      let column = cells.firstIndex {
        $0.target == .point(series: firstSeries + series, point)
      }
      if let column { return (row, column) }
    }
    return nil
  }

  /// Whether nothing but the agreed way lies in some cells, and no other value right beside them.
  private func isFree(_ row: Int, _ first: Int, _ width: Int) -> Bool {
    guard cells.indices.contains(row), first >= 0, first + width <= plotColumns else {
      return false
    }
    let quiet = [" ", String(symbols.pathDot), String(symbols.today)]
    let beside = [first - 1, first + width].filter(cells[row].indices.contains)
    return cells[row][first..<(first + width)].allSatisfy { quiet.contains($0.text) }
      && beside.allSatisfy { !cells[row][$0].text.allSatisfy { $0.isNumber || $0 == "%" } }
  }
}
