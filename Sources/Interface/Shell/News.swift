extension SharedWorld {
  /// Says what a colleague has just changed.
  func news(since former: Holding) -> String? {
    guard let holding else { return nil }
    let (plan, symbols) = (holding.plan, symbols)
    let known = Set(former.records.measurements.map(\.id))
    let figures = holding.records.measurements.filter { !known.contains($0.id) }
    let lines = Set(former.records.logbook.lines.map(\.id))
    let written = holding.records.logbook.lines.filter { !lines.contains($0.id) }
    let (before, after) = (former.records.closedQuarters, holding.records.closedQuarters)
    return if let newest = figures.last {
      BoardWords.news(
        newest, holding.status(Subject(id: newest.indicator, site: newest.site)),
        others: figures.count - 1, in: plan, symbols: symbols)
    } else if let newest = written.last {
      BoardWords.news(newest, others: written.count - 1, in: plan)
    } else if before != after {
      BoardWords.quarters(
        closed: after.subtracting(before).sorted(), reopened: before.subtracting(after).sorted())
    } else if former.plan != plan { BoardWords.planChanged } else { nil }
  }
}
