import Canvas
import Criteria
import Wording

extension PortfolioScreen {
  func draw(in world: World, on canvas: inout Canvas) {
    let layout = PortfolioLayout(world)
    for (row, line) in layout.top.enumerated() { canvas.draw(line, row: row) }
    canvas.rule(row: layout.columnNames - 1)
    canvas.rest(row: 0, column: 1)
    guard let plans = world.plans else { return }
    let columns = PortfolioColumns(plans.widths, columns: canvas.columns)
    drawColumnNames(columns, row: layout.columnNames, on: &canvas)
    let selected = row(in: plans)
    for (row, index) in zip(layout.tableRows, top..<max(top, plans.rows.count)) {
      PortfolioRowDrawing(plan: plans.rows[index], today: plans.today, columns: columns)
        .draw(row: row, on: &canvas)
      canvas.hit(row: row, columns: 0..<canvas.columns, .row(index))
      if index == selected {
        canvas.point(row: row)
        canvas.select(row: row, columns: 0..<canvas.columns)
        canvas.rest(row: row, column: 0)
      }
    }
    canvas.drawMore(
      of: plans.rows.count, from: top, names: layout.columnNames, rows: layout.tableRows)
    if world.opening != nil {
      canvas.write(
        " \(WaitingWords.opening) ", row: max(0, world.rowsAboveFooter - 1), column: 1,
        style: Style(.notice, bold: true))
    }
  }

  private func drawColumnNames(_ columns: PortfolioColumns, row: Int, on canvas: inout Canvas) {
    var place = PortfolioColumns.first
    func name(_ text: String, _ width: Int) {
      guard width > 0 else { return }
      canvas.write(text.padded(to: width), row: row, column: place, style: Style(.heading))
      place += width + PortfolioColumns.gap
    }
    name(PlanWords.plan, columns.name)
    name(PlanWords.period, columns.period)
    name(PlanWords.time, columns.time)
    name(PortfolioWords.verdicts, columns.countsWidth)
    name(PlanWords.late, columns.late)
    name(PlanWords.waiting, columns.waiting)
    name(PlanWords.foremost, columns.foremost)
  }
}

/// One plan drawn as a row of the portfolio.
struct PortfolioRowDrawing {
  let plan: HeldPlans.Row
  let today: Day
  let columns: PortfolioColumns

  func draw(row: Int, on canvas: inout Canvas) {
    var place = PortfolioColumns.first
    let symbols = canvas.symbols
    func put(_ spans: [Span], _ width: Int) {
      guard width > 0 else { return }
      canvas.draw(Line(spans), row: row, column: place, width: width)
      place += width + PortfolioColumns.gap
    }
    put([Span(plan.plan.name)], columns.name)
    put([Span(plan.period.map(PlanWords.years) ?? "")], columns.period)
    put(time(symbols), columns.time)
    guard let summary = plan.summary else {
      let isUnreadable = plan.count != nil
      put(
        [
          Span(
            isUnreadable ? PortfolioWords.unreadable : PortfolioWords.counting,
            isUnreadable ? .refusal : .secondary)
        ], columns.countsWidth)
      return
    }
    put(counts(summary.counts, symbols), columns.countsWidth)
    let lates = PlanWords.late(summary)
    put([Span(fitting(lates, columns.late), Style(.notice, bold: true))], columns.late)
    put(
      [Span(fitting(PlanWords.waiting(summary.outstanding), columns.waiting))], columns.waiting
    )
    if let foremost = summary.foremost {
      put(
        [
          Span(symbols.mark(foremost.verdict) + " ", Style(foremost.verdict.role, bold: true)),
          Span(PlanWords.name(foremost)),
        ], columns.foremost)
    }
  }

  /// How far the plan is; one that has not begun or is over has no bar, and its day in words.
  private func time(_ symbols: SymbolSet) -> [Span] {
    guard plan.hasKnownPeriod else { return [] }
    let isUnderWay = plan.period?.phase(on: today) == .underWay
    let texts = PlanWords.time(plan.period, today: today)
    guard let period = plan.period, isUnderWay, columns.bar > 0 else {
      return [Span(fitting(texts, columns.time), isUnderWay ? .plain : .secondary)]
    }
    return TimeBar.spans(period, today: today, width: columns.bar - 1, symbols: symbols)
      + [Span(" " + fitting(texts, columns.time - columns.bar))]
  }

  /// Each number behind its mark, in columns; nothing where there is none of a verdict.
  private func counts(_ counts: VerdictCounts, _ symbols: SymbolSet) -> [Span] {
    zip(counts.each, columns.counts).flatMap { count, width -> [Span] in
      let number = String(count.count).padded(to: width - 2, right: true)
      let text = count.count == 0 ? "" : "\(symbols.mark(count.verdict)) \(number)"
      let gap = Span(String(repeating: " ", count: PortfolioColumns.countGap))
      let style = Style(count.verdict.role, bold: count.verdict.rank < 3)
      return [Span(text.padded(to: width), style), gap]
    }
  }

  private func fitting(_ texts: [String], _ width: Int) -> String {
    texts.first { $0.displayWidth <= width } ?? texts.last ?? ""
  }
}
