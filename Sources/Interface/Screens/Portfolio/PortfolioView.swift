import Canvas
import Criteria
import Wording

extension PortfolioScreen {
  func draw(in world: World, on canvas: inout Canvas) {
    let layout = Self.layout(world)
    layout.drawTop(in: world, on: &canvas)
    canvas.rest(row: 0, column: 1)
    guard let plans = world.plans else { return }
    let columns = PortfolioColumns(plans.widths, columns: canvas.columns)
    let heading = columns.line(names: [
      PlanWords.plan, PlanWords.period, PlanWords.time, PortfolioWords.verdicts, PlanWords.late,
      PlanWords.waiting, PlanWords.foremost,
    ])
    canvas.draw(heading, row: layout.columnNames, column: PortfolioColumns.first)
    layout.draw(
      plans.rows.count, from: top, selected: row(in: plans), in: world, on: &canvas, key: { $0 }
    ) { index, canvas in
      let row = PortfolioRow(
        plan: plans.rows[index], today: plans.today, columns: columns, symbols: canvas.symbols)
      canvas.draw(columns.line(row.cells), row: 0, column: PortfolioColumns.first)
    }
    if world.opening != nil {
      canvas.write(
        " \(WaitingWords.opening) ", row: max(0, world.rowsAboveFooter - 1), column: 1,
        style: Style(.notice, bold: true))
    }
  }
}

/// What a row of the portfolio says of a plan.
struct PortfolioRow {
  let plan: HeldPlans.Row
  let today: Day
  let columns: PortfolioColumns
  let symbols: SymbolSet

  /// The cells, in the columns' order.
  var cells: [[Span]] {
    let known = [[Span(plan.plan.name)], [Span(plan.period.map(PlanWords.years) ?? "")], time]
    guard let summary = plan.summary else {
      return known + [
        [
          plan.count == nil
            ? Span(PortfolioWords.counting, .secondary) : Span(PortfolioWords.unreadable, .refusal)
        ]
      ]
    }
    let late = PlanWords.late(summary).fitting(columns.late) ?? ""
    let waiting = PlanWords.waiting(summary.outstanding).fitting(columns.waiting) ?? ""
    let foremost = summary.foremost.map {
      [
        Span(symbols.mark($0.verdict) + " ", Style($0.verdict.role, bold: true)),
        Span(PlanWords.name($0)),
      ]
    }
    return known + [
      counts(summary.counts), [Span(late, .notice, bold: true)], [Span(waiting)], foremost ?? [],
    ]
  }

  /// How far the plan is; one that has not begun or is over has no bar, and its day in words.
  private var time: [Span] {
    guard plan.hasKnownPeriod else { return [] }
    let isUnderWay = plan.period?.phase(on: today) == .underWay
    let texts = PlanWords.time(plan.period, today: today)
    guard let period = plan.period, isUnderWay, columns.bar > 0 else {
      return [Span(texts.fitting(columns.time) ?? "", isUnderWay ? .plain : .secondary)]
    }
    return TimeBar.spans(period, today: today, width: columns.bar - 1, symbols: symbols)
      + [Span(" " + (texts.fitting(columns.time - columns.bar) ?? ""))]
  }

  /// Each number behind its mark, in columns; nothing where there is none of a verdict.
  private func counts(_ counts: VerdictCounts) -> [Span] {
    zip(counts.each, columns.counts).flatMap { count, width -> [Span] in
      let number = String(count.count).padded(to: width - 2, right: true)
      let text = count.count == 0 ? "" : "\(symbols.mark(count.verdict)) \(number)"
      let gap = Span(String(repeating: " ", count: PortfolioColumns.countGap))
      let style = Style(count.verdict.role, bold: count.verdict.rank < 3)
      return [Span(text.padded(to: width), style), gap]
    }
  }
}
