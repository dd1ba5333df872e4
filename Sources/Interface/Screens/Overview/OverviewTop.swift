import Canvas
import Criteria
import Wording

/// What stands above the table: plan, quarter, how far the period is, and the verdicts' counts.
enum OverviewTop {
  static func lines(_ state: State) -> [Line] {
    guard let holding = state.holding else { return [] }
    let counts = holding.rollup.counts
    let width = max(10, state.size.columns - 2)
    var lines = [header(state, holding)] + kept(state, holding, width: width)
    lines += StandingSentence.text(counts, period: holding.plan.agreedPeriod, today: state.today)
      .wrapped(to: width).map { Line(" " + $0) }
    if counts.total > 0 {
      lines += CountLines.lines(counts, width: width, symbols: state.symbols)
    }
    lines += followed(holding).flatMap { $0.wrapped(to: width) }.map { Line(" " + $0) }
    let next = next(holding, state)
    if let text = next.first(where: { $0.displayWidth <= width }) ?? next.last {
      lines.append(Line(" " + text))
    }
    return lines
  }

  /// What is followed in a plan without criteria, what is late and what comes next.
  ///
  /// - Parameter late: says how much is late, and where to see it where there is such a place.
  static func followed(
    _ holding: Holding, late: (Int) -> String = OverviewWords.late
  ) -> [String] {
    guard holding.rollup.criteria.isEmpty else { return [] }
    let wheel = holding.wheel
    let next = wheel.months.lazy.flatMap(\.entries).first
    return [
      FollowedWords.standing(holding.plan, on: holding.rollup.asOf),
      wheel.overdue.isEmpty ? nil : late(wheel.overdue.count),
      next.map { FollowedWords.next($0, in: holding.plan) },
    ].compactMap { $0 }
  }

  /// That a closed quarter is shown as it was, and whether today's rules would have judged otherwise.
  private static func kept(_ state: State, _ holding: Holding, width: Int) -> [Line] {
    guard let kept = state.kept else { return [] }
    let said = [
      ClosingText.shown(kept.closing) + ".", ClosingText.differing(holding.differences),
    ]
    return said.compactMap { $0 }.flatMap { $0.wrapped(to: width) }.map {
      Line(" " + $0, .notice, bold: true)
    }
  }

  /// The header: the most that there is room for beside the plan's whole name.
  private static func header(_ state: State, _ holding: Holding) -> Line {
    var left = [Span(" \(HeaderWords.program)  ", .heading, bold: true)]
    if state.isDemo {
      left += [Span(" \(HeaderWords.demo) ", .refusal, bold: true), Span("  ")]
    }
    if state.isReadOnly, state.kept == nil {
      left += [Span(" \(HeaderWords.readOnly) ", .refusal, bold: true), Span("  ")]
    }
    let name = holding.plan.name
    let most = state.size.columns - Line(left).width - 2
    let rights = self.rights(state, holding).map { Line($0) }
    let right =
      rights.first { name.displayWidth + 2 + $0.width <= most }
      ?? rights.last { min(name.displayWidth, 24) + 2 + $0.width <= most } ?? .empty
    let room = max(4, most - right.width - 1)
    return Line(
      left + [Span(name.padded(to: room, ellipsis: state.symbols.ellipsis), Style(bold: true))]
        + [Span("  ")] + right.spans)
  }

  /// What can stand at the header's right, the longest first: as of when, the quarter that is collected,
  /// and how far the period is.
  private static func rights(_ state: State, _ holding: Holding) -> [[Span]] {
    guard let period = holding.plan.agreedPeriod else { return undated(state, holding) }
    let gone = period.monthsGone(by: state.today)
    let all = period.monthCount
    let quarter = FiguresDue(holding.rollup, records: holding.records).quarter
    let strong = Style(.notice, bold: true)
    let space = Span("  ")
    let long = Span(DanishQuarter.text(quarter))
    let short = Span(DanishQuarter.short(quarter))
    let months = Span(HeaderWords.months(gone: gone, of: all))
    let bar =
      [Span(" ")] + TimeBar.spans(period, today: state.today, width: 20, symbols: state.symbols)
    guard state.isAsOf else {
      return [[long, space, months] + bar, [long, space, months], [long], [short]]
    }
    let days = HeaderWords.asOf(state.today).map { Span($0, strong) }
    return days.map { [$0, space, long, space, months] + bar }
      + days.map { [$0, space, long, space, months] } + days.map { [$0, space, long] }
      + days.map { [$0] }
  }

  /// What stands at the right where the agreement gives no period to say how far it is: as of when.
  private static func undated(_ state: State, _ holding: Holding) -> [[Span]] {
    let missing = Span(PlanNames.period(holding.plan))
    guard state.isAsOf else { return [[missing]] }
    let days = HeaderWords.asOf(state.today).map { Span($0, Style(.notice, bold: true)) }
    return days.map { [$0, Span("  "), missing] } + days.map { [$0] }
  }

  /// What comes next and how to do it, the longest first; nothing of a plan that no figures are owed to.
  private static func next(_ holding: Holding, _ state: State) -> [String] {
    let figures = FiguresDue(holding.rollup, records: holding.records)
    guard let period = holding.plan.agreedPeriod, !holding.plan.placedCriteria.isEmpty,
      period.intersection(figures.quarter.period) != nil
    else { return [] }
    return OverviewWords.next(
      figures, canRecord: !state.isReadOnly,
      canClose: !state.isReadOnly && state.quarterToClose == figures.quarter)
  }
}
