import Criteria
import Wording

/// What stands above the table: plan, quarter, how far the period is, and the verdicts' counts.
enum OverviewTop {
  static func lines(_ state: State) -> [Line] {
    guard let holding = state.holding else { return [] }
    let counts = holding.rollup.counts
    let width = max(10, state.size.columns - 2)
    var lines = [header(state, holding)]
    lines += StandingSentence.text(counts, period: holding.plan.period, today: state.today)
      .wrapped(to: width).map { Line(" " + $0) }
    lines += countLines(counts, width: width, symbols: state.symbols)
    if let next = next(holding, today: state.today) {
      lines.append(Line(" " + next))
    }
    return lines
  }

  /// The header: the plan's name gets what the rest leaves.
  private static func header(_ state: State, _ holding: Holding) -> Line {
    let period = holding.plan.period
    let gone = PlanTime.monthsGone(of: period, today: state.today)
    let all = PlanTime.months(of: period)
    let when =
      state.isAsOf
      ? OverviewWords.asOf(state.today)
      : DanishQuarter.text(PlanTime.reportingQuarter(holding.plan, today: state.today))
    var right: [Span] = [Span(when, Style(state.isAsOf ? .notice : .plain, bold: state.isAsOf))]
    let months = OverviewWords.months(gone: gone, of: all)
    let title = " \(OverviewWords.program)  "
    let demo = state.isDemo ? Span(" \(OverviewWords.demo) ", Style(.refusal, bold: true)) : nil
    let fixed = title.displayWidth + (demo?.text.displayWidth ?? 0) + 3
    let least = min(holding.plan.name.displayWidth, 24)
    func fits(_ spans: [Span]) -> Bool {
      fixed + least + Line(spans).width <= state.size.columns
    }
    let withMonths = right + [Span("  " + months)]
    if fits(withMonths) { right = withMonths }
    let barWidth = 20
    let filled = all == 0 ? 0 : min(barWidth, gone * barWidth / all)
    let withBar =
      right + [
        Span(" "),
        Span(String(repeating: state.symbols.filled, count: filled), .plain),
        Span(String(repeating: state.symbols.unfilled, count: barWidth - filled), .frame),
      ]
    if right.count == 2, fits(withBar) { right = withBar }
    let room = state.size.columns - fixed - Line(right).width
    let name = holding.plan.name.padded(
      to: max(4, room), ellipsis: state.symbols.ellipsis)
    return Line(
      [Span(title, .heading, bold: true)] + (demo.map { [$0, Span(" ")] } ?? [])
        + [Span(name, Style(bold: true)), Span("  ")] + right)
  }

  /// How many have each verdict; on a second line what there is no room for. All kinds are named when
  /// there is room for all, else those that occur.
  private static func countLines(_ counts: VerdictCounts, width: Int, symbols: SymbolSet) -> [Line]
  {
    let all = counts.each.map { span($0.verdict, $0.count, symbols) }
    let total = all.reduce(-3) { $0 + $1.text.displayWidth + 3 }
    let shown =
      total <= width
      ? all : counts.each.filter { $0.count > 0 }.map { span($0.verdict, $0.count, symbols) }
    var lines = [Line(" ")]
    var used = 0
    for span in shown {
      if used > 0, used + 3 + span.text.displayWidth > width {
        lines.append(Line(" "))
        used = 0
      }
      let last = lines.count - 1
      if used > 0 { lines[last].spans.append(Span("   ")) }
      lines[last].spans.append(span)
      used += span.text.displayWidth + 3
    }
    return lines
  }

  private static func span(_ verdict: Verdict, _ count: Int, _ symbols: SymbolSet) -> Span {
    Span(
      "\(symbols.mark(verdict)) \(count) \(VerdictWords.word(verdict))",
      Style(count > 0 ? verdict.role : .plain, bold: count > 0))
  }

  private static func next(_ holding: Holding, today: Day) -> String? {
    let quarter = PlanTime.reportingQuarter(holding.plan, today: today)
    guard holding.plan.period.intersection(quarter.period) != nil else { return nil }
    let missing = PlanTime.missing(in: quarter, holding)
    return OverviewWords.next(
      quarter, missing: missing, deadline: quarter.period.last + holding.plan.reportingDays)
  }
}
