import Canvas
import Criteria
import Wording

/// Which rows of the screen the portfolio's parts stand on.
struct PortfolioLayout {
  /// What stands above the table.
  let top: [Line]
  /// The row of the columns' names.
  let columnNames: Int
  /// The rows that the table scrolls in.
  let tableRows: Range<Int>

  init(_ state: State) {
    // In a low window the table comes first: what is said above it gives way.
    let room = max(1, state.rowsAboveFooter - 2 - 6)
    top = Array(Self.lines(state).prefix(room))
    columnNames = top.count + 1
    let first = columnNames + 1
    tableRows = first..<max(first, state.rowsAboveFooter)
  }

  /// The header, where the plans stand together, and what is late and due.
  private static func lines(_ state: State) -> [Line] {
    let width = max(10, state.size.columns - 2)
    var lines = [header(state)]
    guard let plans = state.plans, !plans.rows.isEmpty else {
      let text = state.plans == nil ? PortfolioWords.reading : PortfolioWords.empty
      return lines + text.wrapped(to: width).map { Line(" " + $0) }
    }
    if plans.waiting > 0 {
      let progress = PortfolioWords.progress(
        counted: plans.rows.count - plans.waiting, of: plans.rows.count)
      lines.append(Line(" " + progress, .notice, bold: true))
    }
    let unreadable = plans.unreadable
    if unreadable > 0 {
      lines.append(Line(" " + PortfolioWords.unreadable(unreadable), .refusal, bold: true))
    }
    let sums = plans.sums
    guard sums.plans > 0 else { return lines }
    lines += PortfolioWords.standing(sums).wrapped(to: width).map { Line(" " + $0) }
    lines += CountLines.lines(sums.counts, width: width, symbols: state.symbols)
    lines += PortfolioWords.attention(sums).wrapped(to: width).map { Line(" " + $0) }
    if let next = sums.next { lines.append(Line(" " + PortfolioWords.next(next))) }
    return lines
  }

  /// The program, the screen's name and how many plans there are; at the right how they are ordered, and the
  /// day when it is another than today.
  private static func header(_ state: State) -> Line {
    var left = [Span(" \(HeaderWords.program)  ", .heading, bold: true)]
    if state.isReadOnly {
      left += [Span(" \(HeaderWords.readOnly) ", .refusal, bold: true), Span("  ")]
    }
    let count = state.plans.map { ": \(PortfolioWords.plans($0.rows.count))" } ?? ""
    left.append(Span(PortfolioWords.title + count, Style(bold: true)))
    let order = state.plans.map { PortfolioWords.order($0.order) } ?? ""
    let day = state.isAsOf ? HeaderWords.asOf(state.plans?.today ?? state.today) : []
    let strong = Style(.notice, bold: true)
    let rights =
      day.isEmpty
      ? [[Span(order, .secondary)]]
      : day.map { [Span($0, strong), Span("  "), Span(order, .secondary)] }
        + day.map { [Span($0, strong)] }
    let room = state.size.columns - Line(left).width - 1
    guard let right = rights.first(where: { Line($0).width + 2 <= room }) else { return Line(left) }
    let space = String(repeating: " ", count: room - Line(right).width)
    return Line(left + [Span(space)] + right)
  }
}
