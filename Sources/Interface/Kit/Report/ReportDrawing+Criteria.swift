import Canvas
import Criteria
import Reports
import Wording

/// A criterion's parts and sites, and its charts.
extension ReportDrawing {
  /// The cells of how far it is.
  private static let progressWidth = 14

  func lines(_ criterion: Report.CriterionRows) -> [Line] {
    let goal = criterion.goal.map { "mål: \($0)" }
    let lead = Span("  ")
    if criterion.rows.count == 1 { return one(criterion.rows[0], name: criterion.name) }
    var lines: [Line] = []
    if let name = criterion.name {
      let both = name + (goal.map { "  \($0)" } ?? "")
      lines = hanging(lead, both, Style(bold: true))
      if let goal, lines.count == 1 {
        lines = [Line([lead, Span(name, Style(bold: true)), Span("  \(goal)", .secondary)])]
      }
    } else if let goal {
      lines = [Line([lead, Span(goal, Style(bold: true))])]
    }
    return lines
      + self.lines(
        criterion.rows, labels: criterion.rows.map(\.label), inset: 4, sharesGoal: goal != nil)
  }

  /// One that has neither parts nor sites is one row under its own name; on its own page it needs none.
  private func one(_ row: CriterionRow, name: String?) -> [Line] {
    lines([row], labels: [name ?? row.site ?? ""], inset: 2, isBold: name != nil, sharesGoal: false)
  }

  /// A row each: verdict, figure and how far it is.
  private func lines(
    _ rows: [CriterionRow], labels: [String], inset: Int, isBold: Bool = false, sharesGoal: Bool
  ) -> [Line] {
    let style = Style(bold: isBold)
    let lead = String(repeating: " ", count: inset)
    var table = TextTable()
    table.rows = rows.map { row in
      let role = row.verdict.role
      let progress = row.progress?.line(
        in: row.unit, role, width: Self.progressWidth, symbols: symbols)
      let goal = sharesGoal ? "" : GoalText.tight(row.goal, width: 14, isASCII: symbols == .ascii)
      return [
        TextTable.Cell(chip(row.assessment.standing)),
        TextTable.Cell(row.now.padded(to: 7, right: true), Style(bold: true), right: true),
        TextTable.Cell(goal), TextTable.Cell(progress?.spans ?? []),
      ]
    }
    let facts = table.lines(in: 1_000, ellipsis: symbols.ellipsis)
    let widest = facts.map(\.width).max() ?? 0
    // The verdicts of all criteria stand beneath each other, where what stands behind them has room.
    if labels == [""] { return facts.flatMap { broken($0, inset: inset) } }
    let usual = statusWidth + 7 + Self.progressWidth + 2 * TextTable.gap
    let reserved = width - 6 - usual >= 8 ? max(widest, usual) : widest
    let room = min(width < 90 ? 20 : width < 110 ? 34 : 44, width - 6 - reserved)
    return zip(labels, facts).flatMap { label, line -> [Line] in
      guard room >= 8 else { return hanging(Span(lead), label, style) + broken(line, inset: 6) }
      if inset + label.displayWidth <= room + 4 {
        return [Line([Span("\(lead)\(label)".padded(to: room + 6), style)] + line.spans)]
      }
      return hanging(Span(lead), label, style)
        + [Line([Span(String(repeating: " ", count: room + 6))] + line.spans)]
    }
  }

  /// How it stands, on a ground of its own where it is to be seen from afar, in the column of all of them.
  private func chip(_ standing: Standing) -> [Span] {
    let edge = isSolid ? " " : ""
    let text = "\(edge)\(standing.string(symbols))\(edge)"
    return [
      Span(text, Style(standing.role, bold: true, solid: isSolid)),
      Span(String(repeating: " ", count: max(0, statusWidth - text.displayWidth))),
    ]
  }

  /// A line that is cut nowhere: what has no room goes on beneath.
  private func broken(_ line: Line, inset: Int) -> [Line] {
    let lead = Span(String(repeating: " ", count: inset))
    var lines: [Line] = [Line([lead])]
    for span in line.spans {
      let last = lines.count - 1
      if lines[last].width + span.text.displayWidth > width, lines[last].spans.count > 1 {
        lines.append(Line([lead, span]))
      } else {
        lines[last].spans.append(span)
      }
    }
    return lines
  }

  /// No chart is larger than this.
  private static let (widestChart, highestChart) = (150, 28)

  /// A chart as high as there is room for.
  func chart(_ chart: Chart, _ name: String?, room: Int) -> [LineBlock] {
    let least = ChartDrawing.least
    guard width >= least.columns else { return [] }
    let columns = min(width, Self.widestChart)
    let sketch = ChartDrawing(chart, columns: columns, rows: least.rows, symbols: symbols)
    let captions = [name, sketch.caption].compactMap { $0 }.flatMap {
      hanging(Span(""), $0, Style(.secondary))
    }
    if isOnePage {
      let key = sketch.key(width: columns, isAlone: true).count
      return [alone(chart, captions, key: key, columns, room: room)]
    }
    let notes = sketch.footnotes.flatMap { hanging(Span(""), $0) }
    func drawn(besides lines: Int) -> ChartDrawing {
      // Where it has no room here it has the next page.
      let height = room - lines >= least.rows ? room - lines : rows - lines
      return ChartDrawing(
        chart, columns: columns, rows: min(max(least.rows, height), Self.highestChart),
        symbols: symbols)
    }
    // The key's lines take the room of as many of the chart's; the notes only where it stays high.
    let besides = captions.count + drawn(besides: 0).key(width: columns).count
    let isRoomy = room - besides - notes.count >= least.rows
    let drawing = drawn(besides: besides + (isRoomy ? notes.count : 0))
    return [
      LineBlock(lines: captions + drawing.lines + drawing.key(width: columns), gap: 1),
      LineBlock(lines: notes),
    ]
  }

  /// A chart in so many rows and no more: the key and the captions as far as they have room.
  private func alone(
    _ chart: Chart, _ captions: [Line], key wanted: Int, _ columns: Int, room: Int
  ) -> LineBlock {
    let spare = room - ChartDrawing.least.rows
    let key = wanted <= spare ? wanted : 0
    let shown = captions.prefix(max(0, spare - key))
    let rows = min(max(ChartDrawing.least.rows, room - shown.count - key), Self.highestChart)
    let drawing = ChartDrawing(chart, columns: columns, rows: rows, symbols: symbols)
    return LineBlock(
      lines: shown + drawing.lines + drawing.key(width: columns, isAlone: true).prefix(key), gap: 1)
  }
}
