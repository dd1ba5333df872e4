import Canvas
import Criteria
import Reports
import Wording

/// A focus area's page: how its criteria stand, and those of its activities.
extension BoardWriter {
  func area(_ area: FocusArea) -> [BoardBlock] {
    let activities = Set(area.activities.map(\.id))
    let groups = holding.groups.filter { $0.id == area.id || activities.contains($0.id) }
    var blocks: [BoardBlock] = []
    for group in groups {
      let own = self.blocks(of: group)
      guard !own.isEmpty else { continue }
      if group.isActivity || blocks.isEmpty {
        let counts = holding.counts(of: group).spans(symbols)
        let name =
          group.title
        var lines = name.wrapped(to: width).map { Line($0, .heading, bold: true) }
        let both = lines[lines.count - 1].width + Line(counts).width
        if both <= width {
          lines[lines.count - 1].spans += counts
        } else {
          lines.append(Line(counts))
        }
        blocks.append(BoardBlock(lines: lines, isHeading: true, gap: 1))
      }
      blocks += own
    }
    if blocks.isEmpty { blocks.append(said(BoardWords.emptyArea)) }
    return blocks
  }

  private func blocks(of group: CriterionGroup) -> [BoardBlock] {
    guard !group.criteria.isEmpty else { return followed(in: group) }
    let criteria = holding.rollup.criteria[group.criteria]
    return criteria.map { criterion in
      let sharedGoal = sharedGoal(of: criterion)
      let goal = sharedGoal.map { "  \(BoardWords.goal($0))" } ?? ""
      let name = criterion.criterion.numberedName
      var lines = hanging(Span("  "), name + goal, Style(bold: true))
      if let last = lines.indices.last, !goal.isEmpty, lines.count == 1 {
        lines[last].spans = [
          Span("  "), Span(name, Style(bold: true)), Span(goal, .secondary),
        ]
      }
      return BoardBlock(lines: lines + rows(of: criterion, sharesGoal: sharedGoal != nil))
    }
  }

  /// The goal in words, when all parts and sites have the same.
  func sharedGoal(of criterion: CriterionStatus) -> String? {
    let goals = Set(holding.rollup.rows(of: criterion).map(\.goal))
    guard let only = goals.first, goals.count == 1, only != FigureText.none else { return nil }
    return only
  }

  /// The cells of how far it is.
  private static let progressWidth = 14

  /// A criterion's parts and sites: verdict, figure and how far it is.
  func rows(of criterion: CriterionStatus, sharesGoal: Bool) -> [Line] {
    var table = TextTable()
    let rows = holding.rollup.rows(of: criterion)
    table.rows = rows.map { text in
      let verdict = text.verdict
      let progress = text.progress?.line(
        in: text.unit, verdict.role, width: Self.progressWidth, symbols: symbols)
      return [
        TextTable.Cell(
          "\(symbols.mark(verdict)) \(text.status)".padded(to: statusWidth),
          Style(verdict.role, bold: true)),
        TextTable.Cell(text.now.padded(to: 7, right: true), Style(bold: true), right: true),
        TextTable.Cell(
          sharesGoal
            ? "" : GoalText.tight(text.goal, width: 14, isASCII: symbols == .ascii)),
        TextTable.Cell(progress?.spans ?? []),
      ]
    }
    let facts = table.lines(in: 1_000, ellipsis: symbols.ellipsis)
    let widest = facts.map(\.width).max() ?? 0
    // The verdicts of all criteria stand beneath each other, where what stands behind them has room.
    let usual = statusWidth + 7 + Self.progressWidth + 2 * TextTable.gap
    let reserved = width - 6 - usual >= 8 ? max(widest, usual) : widest
    let room = min(width < 90 ? 20 : 34, width - 6 - reserved)
    return zip(rows.map(\.label), facts).flatMap { label, line -> [Line] in
      let lead = "    " + label
      guard room >= 8 else {
        return hanging(Span("    "), label) + Self.broken(line, width: width, inset: 6)
      }
      if label.displayWidth <= room {
        return [Line([Span(lead.padded(to: room + 6))] + line.spans)]
      }
      return hanging(Span("    "), label)
        + [Line([Span(String(repeating: " ", count: room + 6))] + line.spans)]
    }
  }

  /// A line that is cut nowhere: what has no room goes on beneath.
  private static func broken(_ line: Line, width: Int, inset: Int) -> [Line] {
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

  /// What is followed where there are no criteria.
  private func followed(in group: CriterionGroup) -> [BoardBlock] {
    OverviewFollowed.rows(of: group, in: holding, symbols).map { row in
      let kind = FollowedWords.kind(row.kind).padded(to: FollowedWords.longestKind)
      let lead = Span("  \(kind)  ", .secondary)
      let state = Span("  \(row.state)", Style(row.role, bold: row.role != .plain))
      var lines = hanging(lead, row.name)
      guard !row.state.isEmpty else { return BoardBlock(lines: lines) }
      let last = lines.count - 1
      if lines[last].width + state.text.displayWidth <= width {
        lines[last].spans.append(state)
      } else {
        lines += hanging(
          Span(String(repeating: " ", count: lead.text.displayWidth)), row.state, state.style)
      }
      return BoardBlock(lines: lines)
    }
  }
}
