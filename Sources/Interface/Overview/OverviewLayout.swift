import Criteria
import Wording

/// Which rows of the screen the overview's parts stand on.
struct OverviewLayout {
  /// What stands above the table: the header and what it says about the plan.
  let top: [Line]
  /// The row of the columns' names.
  let columnNames: Int
  /// The rows that the table scrolls in.
  let tableRows: Range<Int>

  init(_ state: State) {
    let lines = OverviewTop.lines(state)
    // In a low window the table comes first: what is said above it gives way.
    let room = max(1, state.rowsAboveFooter - 2 - 8)
    top = Array(lines.prefix(room))
    columnNames = top.count + 1
    let first = columnNames + 1
    tableRows = first..<max(first, state.rowsAboveFooter)
  }
}

/// The table's columns in a screen of some width. As it narrows, the development, the start and the
/// progress are dropped, in that order; then names and statuses shorten.
struct OverviewColumns: Hashable, Sendable {
  var name = 0
  var site = 0
  var start = 0
  var now = 0
  var goal = 0
  var progress = 0
  var trend = 0
  var status = 0

  static let gap = 2
  /// The least width of names before a column is dropped for them.
  private static let leastName = 20

  init(_ holding: Holding, columns: Int) {
    var longestName = 10
    for criterion in holding.rollup.criteria {
      longestName = max(longestName, OverviewText.name(of: criterion, result: 0).displayWidth)
      for status in criterion.results {
        let text = OverviewText(status, in: holding)
        site = max(site, text.site.displayWidth)
        start = max(start, text.start.displayWidth)
        now = max(now, text.now.displayWidth)
        goal = max(goal, text.goal.displayWidth)
        self.status = max(self.status, text.status.displayWidth + 2)
      }
    }
    let isWide = columns >= 140
    site = min(max(site, OverviewWords.site.count), isWide ? 20 : 12)
    start = max(start, OverviewWords.start.count)
    now = max(now, OverviewWords.now.count)
    goal = min(max(goal, OverviewWords.goal.count), isWide ? 28 : 16)
    status = min(max(status, OverviewWords.status.count), isWide ? 40 : 22)
    progress = isWide ? 24 : 15
    trend = isWide ? 12 : 9
    let least = min(longestName, Self.leastName)
    if room(columns) < least { trend = 0 }
    if room(columns) < least { start = 0 }
    if room(columns) < least { progress = 0 }
    if room(columns) < least { goal = min(goal, 13) }
    if room(columns) < least { status = max(14, status - (least - room(columns))) }
    name = max(4, min(room(columns), longestName))
  }

  /// What is left for the names; two cells at the left and one at the right stay free.
  private func room(_ columns: Int) -> Int {
    let others = [site, start, now, goal, progress, trend, status].filter { $0 > 0 }
    return columns - 3 - others.reduce(0) { $0 + $1 + Self.gap }
  }
}
