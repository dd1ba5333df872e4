import Canvas
import Criteria
import Reports
import Wording

/// The page of a criterion that needs attention: what was agreed, how it stands, its chart, why, and what is done.
extension BoardWriter {
  func criterion(_ status: CriterionStatus) -> [BoardBlock] {
    let criterion = status.criterion
    let goal = sharedGoal(of: status)
    let group =
      status.placed.activity.map { PlanNames.activity($0, plan) }
      ?? plan.focusArea(status.placed.focusArea)?.name
    let top = [
      BoardBlock(lines: group.map { hanging(Span(""), $0, Style(.secondary)) } ?? []),
      BoardBlock(lines: hanging(Span(""), criterion.wording)),
      BoardBlock(
        lines: (goal.map { [Line([Span("  "), Span(BoardWords.goal($0), Style(bold: true))])] }
          ?? [])
          + rows(of: status, sharesGoal: goal != nil), gap: 1),
    ]
    let rest = why(status) + followUps(criterion) + questions(criterion.openQuestions)
    let used = (top + rest).reduce(0) { $0 + $1.lines.count + $1.gap }
    let topRows = top.reduce(0) { $0 + $1.lines.count + $1.gap }
    // All on one page where a chart of some height has room; else the chart fills the first.
    let together = rows - used - 1
    let room = together >= 10 ? together : rows - topRows - 1
    return top + charts(status, room: room) + rest
  }

  private func charts(_ status: CriterionStatus, room: Int) -> [BoardBlock] {
    let shown = status.criterion.indicators.filter { indicator in
      status.results.contains {
        $0.indicator == indicator
          && (!status.criterion.hasParts || $0.assessment.verdict.needsAttention)
      }
    }
    guard width >= ChartDrawing.least.columns else { return [] }
    return shown.flatMap { indicator -> [BoardBlock] in
      guard let chart = ChartMaker(holding).chart(of: indicator, in: status) else { return [] }
      let columns = min(width, 110)
      let sketch = ChartDrawing(
        chart, columns: columns, rows: ChartDrawing.least.rows, symbols: symbols)
      let notes = sketch.footnotes.flatMap { hanging(Span(""), $0) }
      let goal = status.results.first { $0.indicator == indicator }?.assessment.goal
      let captions = [
        status.criterion.hasParts ? indicator.name : nil,
        ChartWords.caption(indicator, rate: goal?.rate, isColumns: sketch.columns != nil),
      ].compactMap { $0 }.flatMap { hanging(Span(""), $0, Style(.secondary)) }
      func drawn(besides lines: Int) -> ChartDrawing {
        // Where it has no room here it has the next page.
        let here = room - lines
        let height = here >= ChartDrawing.least.rows ? here : rows - lines
        return ChartDrawing(
          chart, columns: columns, rows: min(max(ChartDrawing.least.rows, height), 18),
          symbols: symbols)
      }
      // The key's lines take the room of as many of the chart's; the notes only where it stays high.
      let key = drawn(besides: 0).key(width: columns).count
      let besides = captions.count + key
      let isRoomy = room - besides - notes.count >= ChartDrawing.least.rows
      let drawing = drawn(besides: besides + (isRoomy ? notes.count : 0))
      return [
        BoardBlock(lines: captions + drawing.lines + drawing.key(width: columns), gap: 1),
        BoardBlock(lines: notes),
      ]
    }
  }

  /// Why those of its parts and sites that need attention have their verdicts.
  private func why(_ status: CriterionStatus) -> [BoardBlock] {
    let needing = status.results.filter { $0.assessment.verdict.needsAttention }
    return needing.flatMap { result -> [BoardBlock] in
      let named = [
        status.criterion.hasParts ? result.indicator.name : nil, holding.siteName(result.site),
      ].compactMap { $0 }.joined(separator: ", ")
      let verdict =
        "\(symbols.mark(result.assessment.verdict)) \(VerdictWords.status(result.assessment))"
      let title = [HeadingWords.why, named, verdict].filter { !$0.isEmpty }.joined(separator: " ")
      let kept = kept?.verdict(on: result.id, at: result.site)?.why
      return [heading(title)]
        + bullets(kept ?? Why(result, in: plan).sentences, symbols.between)
    }
  }

  private func followUps(_ criterion: Criterion) -> [BoardBlock] {
    let own = plan.followUps.filter { $0.topic == .criterion(criterion.id) }
    let open = plan.openFollowUps(on: today).filter(own.contains)
    let blocks = (open + own.filter { !open.contains($0) }).map {
      BoardBlock(lines: lines($0, isNamed: false))
    }
    return [heading(BoardWords.followUp)]
      + (blocks.isEmpty ? [said(BoardWords.noFollowUp)] : blocks)
  }
}
