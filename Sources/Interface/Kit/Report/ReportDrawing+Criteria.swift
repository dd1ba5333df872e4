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
    return lines + self.lines(criterion.rows, sharesGoal: goal != nil)
  }

  /// A row each: verdict, figure and how far it is.
  private func lines(_ rows: [CriterionRow], sharesGoal: Bool) -> [Line] {
    var table = TextTable()
    table.rows = rows.map { row in
      let role = row.verdict.role
      let progress = row.progress?.line(
        in: row.unit, role, width: Self.progressWidth, symbols: symbols)
      let goal = sharesGoal ? "" : GoalText.tight(row.goal, width: 14, isASCII: symbols == .ascii)
      return [
        TextTable.Cell(
          row.assessment.standing.string(symbols).padded(to: statusWidth), Style(role, bold: true)),
        TextTable.Cell(row.now.padded(to: 7, right: true), Style(bold: true), right: true),
        TextTable.Cell(goal), TextTable.Cell(progress?.spans ?? []),
      ]
    }
    let facts = table.lines(in: 1_000, ellipsis: symbols.ellipsis)
    let widest = facts.map(\.width).max() ?? 0
    // The verdicts of all criteria stand beneath each other, where what stands behind them has room.
    let usual = statusWidth + 7 + Self.progressWidth + 2 * TextTable.gap
    let reserved = width - 6 - usual >= 8 ? max(widest, usual) : widest
    let room = min(width < 90 ? 20 : 34, width - 6 - reserved)
    return zip(rows.map(\.label), facts).flatMap { label, line -> [Line] in
      guard room >= 8 else { return hanging(Span("    "), label) + broken(line, inset: 6) }
      if label.displayWidth <= room {
        return [Line([Span("    \(label)".padded(to: room + 6))] + line.spans)]
      }
      return hanging(Span("    "), label)
        + [Line([Span(String(repeating: " ", count: room + 6))] + line.spans)]
    }
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

  /// A chart as high as there is room for.
  func chart(_ chart: Chart, _ name: String?, room: Int) -> [LineBlock] {
    let least = ChartDrawing.least
    guard width >= least.columns else { return [] }
    let columns = min(width, 110)
    let sketch = ChartDrawing(chart, columns: columns, rows: least.rows, symbols: symbols)
    let notes = sketch.footnotes.flatMap { hanging(Span(""), $0) }
    let captions = [name, sketch.caption].compactMap { $0 }.flatMap {
      hanging(Span(""), $0, Style(.secondary))
    }
    func drawn(besides lines: Int) -> ChartDrawing {
      // Where it has no room here it has the next page.
      let height = room - lines >= least.rows ? room - lines : rows - lines
      return ChartDrawing(
        chart, columns: columns, rows: min(max(least.rows, height), 18), symbols: symbols)
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
}
