import Canvas
import Criteria
import Reports
import Wording

/// How the criteria stood over time: a row each, and a mark for each year or quarter.
extension ReportDrawing {
  /// The cells between two columns of rows.
  private static let between = 4

  /// In as many columns of rows as are needed to stand on one page, where all names have room for that.
  func lines(_ history: Report.History) -> [LineBlock] {
    let isWhole = history.rows.allSatisfy { $0.standings.allSatisfy { $0 != nil } }
    let key = isWhole ? "" : "; \(symbols.notFollowed) \(ReportDrawingWords.notJudged)"
    func heading(_ end: String) -> [Line] {
      hanging(Span(""), history.caption + key + end, Style(.secondary))
    }
    let continued = heading(" (\(ReportDrawingWords.continued))")
    let room = max(1, rows - continued.count - 2)
    // With a cell between a name and its marks.
    let widest = 1 + (history.rows.map { $0.name.displayWidth }.max() ?? 0)
    func cells(_ spans: [String]) -> Int { spans.reduce(0) { $0 + max(2, $1.count) + 1 } }
    // Beside each other the years are told by their two last digits.
    let short = history.spans.map { String($0.dropFirst(2)) }
    let most = max(1, (width + Self.between) / (widest + cells(short) + Self.between))
    let columns = min(most, max(1, (history.rows.count + room - 1) / room))
    let spans = columns == 1 ? history.spans : short
    let name = min(widest, (width + Self.between) / columns - Self.between - cells(spans))
    let height = min(room, (history.rows.count + columns - 1) / columns)
    func gap(_ column: Int) -> Span {
      Span(column == 0 ? "" : String(repeating: " ", count: Self.between))
    }
    let names = Line(
      (0..<columns).flatMap { column in
        [gap(column), Span(String(repeating: " ", count: name))]
          + spans.map { Span(" " + $0.padded(to: max(2, $0.count)), .secondary) }
      })
    // As many pages as it takes, each read down its columns and headed alike.
    return stride(from: 0, to: history.rows.count, by: height * columns).flatMap {
      first -> [LineBlock] in
      let top = (first == 0 ? heading("") : continued) + [.empty, names]
      let page = Array(history.rows[first..<min(first + height * columns, history.rows.count)])
      let lines = (0..<min(height, page.count)).map { row in
        Line(
          (0..<columns).flatMap { column -> [Span] in
            let place = column * height + row
            guard page.indices.contains(place) else { return [] }
            return [gap(column)] + self.row(page[place], spans, name: name)
          })
      }
      return [LineBlock(lines: top, isHeading: true)] + lines.map { LineBlock(lines: [$0]) }
    }
  }

  private func row(_ row: Report.History.Row, _ spans: [String], name: Int) -> [Span] {
    [Span(row.name.fitted(to: name - 1, ellipsis: symbols.ellipsis).padded(to: name))]
      + zip(spans, row.standings).map { span, standing in
        let mark = standing?.sign.flatMap { symbols.mark($0) } ?? symbols.notFollowed
        let text = " " + mark.padded(to: max(2, span.count))
        guard let role = standing?.role else { return Span(text, .secondary) }
        return Span(text, Style(role, bold: true, solid: isSolid))
      }
  }
}
