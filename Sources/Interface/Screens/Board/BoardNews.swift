import Canvas
import Criteria
import Wording

extension State {
  /// The closing that the board view compares with: that of the last quarter closed by the day that is shown,
  /// and of a closed quarter that of the one before it.
  private var closingForBoard: QuarterClosing? {
    holding?.records.lastClosing(by: today, before: kept?.closing.quarter)
  }

  /// How the plan stood then; nil when no quarter was closed, and until it has been read.
  var standingForBoard: ClosedStanding? {
    guard let standing, standing.rollup.plan.id == holding?.plan.id,
      standing.closing == closingForBoard
    else { return nil }
    return standing
  }

  /// The closing that is still to be read of before the board view can say what has changed since; nil when it
  /// is not shown, or nothing more is needed.
  public var closingToRead: QuarterClosing? {
    board == nil || standingForBoard != nil ? nil : closingForBoard
  }

  /// Asks for how the plan stood when its last quarter was closed, once, where the board view shows it.
  mutating func askForStanding() -> [Effect] {
    guard let closing = closingToRead, askedStanding != closing else { return [] }
    askedStanding = closing
    return [.readStanding(closing, token: token())]
  }

  /// Says what a colleague has just changed.
  mutating func noteNews(since former: Holding) {
    guard let holding else { return }
    let (plan, symbols) = (holding.plan, symbols)
    let known = Set(former.records.measurements.map(\.id))
    let figures = holding.records.measurements.filter { !known.contains($0.id) }
    let lines = Set(former.records.logbook.lines.map(\.id))
    let written = holding.records.logbook.lines.filter { !lines.contains($0.id) }
    let (before, after) = (former.records.closedQuarters, holding.records.closedQuarters)
    let text: String? =
      if let newest = figures.last {
        BoardWords.news(
          newest, holding.status(Subject(id: newest.indicator, site: newest.site)),
          others: figures.count - 1, in: plan, symbols: symbols)
      } else if let newest = written.last {
        BoardWords.news(newest, others: written.count - 1, in: plan)
      } else if before != after {
        BoardWords.quarters(
          closed: after.subtracting(before).sorted(), reopened: before.subtracting(after).sorted())
      } else if former.plan != plan { BoardWords.planChanged } else { nil }
    if let text { notice = .done(text) }
  }
}
