import Canvas
import Reports
import Wording

/// What stands above the table: plan, quarter, how far the period is, and the verdicts' counts.
enum OverviewTop {
  static func lines(_ world: World) -> [Line] {
    guard let holding = world.holding else { return [] }
    let counts = holding.rollup.counts
    let width = max(10, world.size.columns - 2)
    var lines = [header(world, holding)] + kept(world, holding, width: width)
    lines += StandingSentence.text(counts, period: holding.plan.agreedPeriod, today: world.today)
      .lines(to: width, lead: " ")
    if counts.total > 0 { lines += CountLines.lines(counts, width: width, symbols: world.symbols) }
    lines += FollowedRow.standing(
      holding.plan, holding.wheel, on: holding.rollup.asOf, late: OverviewWords.late
    ).flatMap { $0.lines(to: width, lead: " ") }
    if let text = next(holding, world).fitting(width) { lines.append(Line(" " + text)) }
    return lines
  }

  /// That a closed quarter is shown as it was, and whether today's rules would have judged otherwise.
  private static func kept(_ world: World, _ holding: Holding, width: Int) -> [Line] {
    guard let kept = world.kept else { return [] }
    return [
      ClosingText.shown(kept.closing) + ".", ClosingText.differing(holding.differences) ?? "",
    ].flatMap { $0.lines(to: width, .notice, bold: true, lead: " ") }
  }

  /// The header: the most that there is room for beside the plan's whole name.
  private static func header(_ world: World, _ holding: Holding) -> Line {
    let left = world.header
    let name = holding.plan.name
    let most = world.size.columns - Line(left).width - 2
    let rights = self.rights(world, holding).map { Line($0) }
    let right =
      rights.first { name.displayWidth + 2 + $0.width <= most }
      ?? rights.last { min(name.displayWidth, 24) + 2 + $0.width <= most } ?? .empty
    let room = max(4, most - right.width - 1)
    return Line(
      left + [Span(name.padded(to: room, ellipsis: world.symbols.ellipsis), Style(bold: true))]
        + [Span("  ")] + right.spans)
  }

  /// What can stand at the header's right, the longest first: as of when, the quarter that is collected,
  /// and how far the period is.
  private static func rights(_ world: World, _ holding: Holding) -> [[Span]] {
    let space = Span("  ")
    var said = [[Span(PlanNames.period(holding.plan))]]
    var shortest: [[Span]] = []
    if let period = holding.plan.agreedPeriod {
      let quarter = holding.figuresDue.quarter
      let long = Span(DanishQuarter.text(quarter))
      let months = Span(
        HeaderWords.months(gone: period.monthsGone(by: world.today), of: period.monthCount))
      let bar = TimeBar.spans(period, today: world.today, width: 20, symbols: world.symbols)
      said = [[long, space, months, Span(" ")] + bar, [long, space, months], [long]]
      shortest = [[Span(DanishQuarter.short(quarter))]]
    }
    guard world.isAsOf else { return said + shortest }
    let days = HeaderWords.asOf(world.today).map { Span($0, .notice, bold: true) }
    return said.flatMap { said in days.map { [$0, space] + said } } + days.map { [$0] }
  }

  /// What comes next and how to do it, the longest first; nothing of a plan that no figures are owed to.
  private static func next(_ holding: Holding, _ world: World) -> [String] {
    let figures = holding.figuresDue
    guard let period = holding.plan.agreedPeriod, !holding.plan.placedCriteria.isEmpty,
      period.intersection(figures.quarter.period) != nil
    else { return [] }
    return OverviewWords.next(
      figures, canRecord: !world.isReadOnly,
      canClose: !world.isReadOnly && world.quarterToClose == figures.quarter)
  }
}
