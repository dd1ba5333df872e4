import Canvas

extension BoardScreen {
  /// Draws the page: the plan and the day above, the page's title and number, and the page itself.
  func draw(in world: World, on canvas: inout Canvas) {
    guard let holding = world.holding else { return }
    let layout = BoardLayout(world.size)
    let sheets = sheets(in: world)
    let number = BoardSheets.index(of: self, in: sheets)
    guard sheets.indices.contains(number) else { return }
    let sheet = sheets[number]
    var name = [Span(holding.plan.name, .heading, bold: true)]
    if world.isDemo {
      name = [Span(" \(HeaderWords.demo) ", .refusal, bold: true), Span(" ")] + name
    }
    Self.draw(
      name, Span(BoardWords.asOf(holding.rollup.asOf), .notice, bold: true), row: 0, layout, &canvas
    )
    let page =
      seconds.map { BoardWords.turning(number + 1, of: sheets.count, seconds: $0) }
      ?? BoardWords.page(number + 1, of: sheets.count)
    Self.draw(
      [Span(sheet.title, Style(bold: true))], Span(page, .secondary), row: 1, layout, &canvas)
    canvas.hit(
      row: 1, columns: layout.margin + layout.width / 2..<canvas.columns, .press(.key(.right)))
    canvas.rule(row: 2)
    for (row, line) in zip(layout.rows, sheet.lines) {
      canvas.draw(line, row: row, column: layout.margin, width: layout.width)
    }
    canvas.rest(row: 1, column: layout.margin)
  }

  /// A line with something at both edges; what is at the left gives way.
  private static func draw(
    _ left: [Span], _ right: Span, row: Int, _ layout: BoardLayout, _ canvas: inout Canvas
  ) {
    let room = max(0, layout.width - right.text.displayWidth - 2)
    canvas.draw(Line(left), row: row, column: layout.margin, width: room)
    canvas.write(
      right.text, row: row, column: layout.margin + layout.width - right.text.displayWidth,
      style: right.style)
  }
}
