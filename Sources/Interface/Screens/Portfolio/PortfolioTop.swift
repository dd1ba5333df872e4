import Canvas

/// What stands above the table: the header, where the plans stand together, and what is late and due.
enum PortfolioTop {
  static func lines(_ world: World) -> [Line] {
    let width = max(10, world.size.columns - 2)
    var lines = [header(world)]
    guard let plans = world.plans, !plans.rows.isEmpty else {
      let text = world.plans == nil ? PortfolioWords.reading : PortfolioWords.empty
      return lines + text.lines(to: width, lead: " ")
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
    lines += PortfolioWords.standing(sums).lines(to: width, lead: " ")
    lines += CountLines.lines(sums.counts, width: width, symbols: world.symbols)
    lines += PortfolioWords.attention(sums).lines(to: width, lead: " ")
    if let next = sums.next { lines.append(Line(" " + PortfolioWords.next(next))) }
    return lines
  }

  /// The program, the screen's name and how many plans there are; at the right how they are ordered, and the
  /// day when it is another than today.
  private static func header(_ world: World) -> Line {
    let count = world.plans.map { ": \(PortfolioWords.plans($0.rows.count))" } ?? ""
    let left = world.header + [Span(PortfolioWords.title + count, Style(bold: true))]
    let order = world.plans.map { PortfolioWords.order($0.order) } ?? ""
    let day = world.isAsOf ? HeaderWords.asOf(world.plans?.today ?? world.today) : []
    let strong = Style(.notice, bold: true)
    let rights =
      day.isEmpty
      ? [[Span(order, .secondary)]]
      : day.map { [Span($0, strong), Span("  "), Span(order, .secondary)] }
        + day.map { [Span($0, strong)] }
    let room = world.size.columns - Line(left).width - 1
    guard let right = rights.first(where: { Line($0).width + 2 <= room }) else { return Line(left) }
    let space = String(repeating: " ", count: room - Line(right).width)
    return Line(left + [Span(space)] + right)
  }
}
