import Criteria

/// How wide what is said of the plans is at the most, in cells.
struct PortfolioWidths: Hashable, Sendable {
  private(set) var name = PlanWords.plan.count
  private(set) var time = PlanWords.time.count
  private(set) var shortTime = PlanWords.time.count
  private(set) var period = PlanWords.period.count
  /// The numbers of each verdict, the best first.
  private(set) var counts = [Int](repeating: 1, count: Verdict.oneOfEach.count)
  private(set) var late = PlanWords.late.count
  private(set) var shorterLate = PlanWords.late.count
  private(set) var shortLate = PlanWords.late.count
  /// The recommendations that wait; 0 while there are none.
  private(set) var waiting = 0
  /// The criterion to look at first; 0 while there is none.
  private(set) var foremost = 0

  /// Makes room for what is said of a plan.
  mutating func widen(for row: HeldPlans.Row, today: Day) {
    name = max(name, row.plan.name.displayWidth)
    if row.hasKnownPeriod {
      let times = PlanWords.time(row.period, today: today).map(\.displayWidth)
      let bar = row.period?.phase(on: today) == .underWay ? PortfolioColumns.barWidth : 0
      time = max(time, bar + (times.first ?? 0))
      shortTime = max(shortTime, times.last ?? 0)
    }
    if let own = row.period { period = max(period, PlanWords.years(own).displayWidth) }
    guard let summary = row.summary else { return }
    for (place, (_, count)) in summary.counts.each.enumerated() {
      counts[place] = max(counts[place], String(count).count)
    }
    let lates = PlanWords.late(summary).map(\.displayWidth)
    late = max(late, lates.first ?? 0)
    shorterLate = max(shorterLate, lates.dropLast().last ?? 0)
    shortLate = max(shortLate, lates.last ?? 0)
    if let longest = PlanWords.waiting(summary.outstanding).first {
      waiting = max(waiting, longest.displayWidth, PlanWords.waiting.count)
    }
    if let criterion = summary.foremost {
      let own = PlanWords.name(criterion).displayWidth + 2
      foremost = max(foremost, own, PlanWords.foremost.count)
    }
  }
}

/// The portfolio's columns in a screen of some width. As it narrows, the criterion to look at is dropped, then
/// the years, the bar, what waits, and how far the plan is; before the last of these, what is late becomes a
/// number instead of words. The counts per verdict always stay, and numbers are never cut.
struct PortfolioColumns: Sendable {
  private(set) var name: Int
  private(set) var period = 0
  /// Both the bar and the words.
  private(set) var time = 0
  /// The bar's part of the time, with the space after it.
  private(set) var bar = 0
  private(set) var counts: [Int]
  private(set) var late: Int
  private(set) var waiting = 0
  private(set) var foremost = 0

  static let gap = 2
  /// Where the first column begins.
  static let first = 1
  /// The space between the counts, the same on every row.
  static let countGap = 1
  /// The bar's width, with the space after it.
  static let barWidth = 11
  /// The least width of a name, and the widths that it is given before another column is.
  private static let names = (least: 20, comfortable: 24, ample: 36)

  init(_ widths: PortfolioWidths, columns: Int) {
    name = min(widths.name, Self.names.least)
    // A mark and a space stand before each number.
    counts = widths.counts.map { $0 + 2 }
    late = widths.shortLate
    add(\.time, widths.shortTime, columns)
    grow(\.name, to: min(widths.name, Self.names.comfortable), columns)
    step(\.late, to: widths.shorterLate, columns)
    add(\.waiting, widths.waiting, columns)
    let showsWaiting = waiting > 0 || widths.waiting == 0
    if time > 0, showsWaiting, spare(columns) >= Self.barWidth {
      bar = Self.barWidth
      time += bar
    }
    if bar > 0 { add(\.period, widths.period, columns) }
    grow(\.name, to: min(widths.name, Self.names.ample), columns)
    if period > 0 { add(\.foremost, min(widths.foremost, 20), columns) }
    if time > 0 { step(\.time, to: widths.time, columns) }
    step(\.late, to: widths.late, columns)
    if foremost > 0 { grow(\.foremost, to: widths.foremost, columns) }
    grow(\.name, to: widths.name, columns)
    name = max(6, name + min(0, spare(columns)))
  }

  /// The width of all the counts together.
  var countsWidth: Int { counts.reduce(-Self.countGap) { $0 + $1 + Self.countGap } }

  /// Adds a column where there is room for it.
  private mutating func add(
    _ column: WritableKeyPath<PortfolioColumns, Int>, _ width: Int, _ columns: Int
  ) {
    if width > 0, spare(columns) >= width + Self.gap { self[keyPath: column] = width }
  }

  /// Widens a column where it can be widened all the way: less would show no more.
  private mutating func step(
    _ column: WritableKeyPath<PortfolioColumns, Int>, to width: Int, _ columns: Int
  ) {
    let more = width - self[keyPath: column]
    if more > 0, more <= spare(columns) { self[keyPath: column] = width }
  }

  private mutating func grow(
    _ column: WritableKeyPath<PortfolioColumns, Int>, to width: Int, _ columns: Int
  ) {
    self[keyPath: column] += max(0, min(width - self[keyPath: column], spare(columns)))
  }

  /// What is left when all columns have their width; the last cell of the row stays free.
  private func spare(_ columns: Int) -> Int {
    let used = [name, period, time, countsWidth, late, waiting, foremost].filter { $0 > 0 }
    return columns - Self.first - 1 - used.reduce(-Self.gap) { $0 + $1 + Self.gap }
  }
}
