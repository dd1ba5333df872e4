/// The portfolio's columns in a screen of some width. As it narrows, the criterion to look at is dropped, then
/// the years, the bar, what waits, and how far the plan is; before the last of these, what is late becomes a
/// number instead of words. The counts per verdict always stay, and numbers are never cut.
struct PortfolioColumns: TableColumns, Sendable {
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

  /// The space between the counts, the same on every row.
  static let countGap = 1
  /// The least width of a name, and the widths that it is given before another column is.
  private static let names = (least: 20, comfortable: 24, ample: 36)

  init(_ widths: PlanWidths, columns: Int) {
    name = min(widths.name, Self.names.least)
    // A mark and a space stand before each number.
    counts = widths.counts.map { $0 + 2 }
    late = widths.shortLate
    add(\.time, widths.shortTime, columns)
    grow(\.name, to: min(widths.name, Self.names.comfortable), columns)
    step(\.late, to: widths.shorterLate, columns)
    add(\.waiting, widths.waiting, columns)
    let showsWaiting = waiting > 0 || widths.waiting == 0
    if time > 0, showsWaiting, spare(columns) >= PlanWidths.bar {
      bar = PlanWidths.bar
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

  var widths: [Int] { [name, period, time, countsWidth, late, waiting, foremost] }

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
}
