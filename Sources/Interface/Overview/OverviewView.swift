import Criteria
import Wording

extension OverviewPlace {
  func draw(_ state: State, on canvas: inout Canvas) {
    guard let holding = state.holding else { return }
    let layout = OverviewLayout(state)
    for (row, line) in layout.top.enumerated() { canvas.draw(line, row: row) }
    canvas.rule(row: layout.columnNames - 1)
    let columns = OverviewColumns(holding, columns: canvas.columns)
    drawColumnNames(columns, row: layout.columnNames, on: &canvas)
    let rows = holding.overviewRows(folded: folded)
    let groups = holding.groups
    for (row, index) in zip(layout.tableRows, top..<max(top, rows.count)) {
      switch rows[index] {
      case .heading(let place):
        drawHeading(groups[place], holding, row: row, on: &canvas)
      case .result(let criterion, let result):
        OverviewRowDrawing(
          status: holding.rollup.criteria[criterion], result: result, isFirstInView: index == top,
          isSelected: index == selected,
          holding: holding, columns: columns
        ).draw(row: row, on: &canvas)
      case .parts(let criterion):
        OverviewPartsDrawing(status: holding.rollup.criteria[criterion], columns: columns)
          .draw(row: row, on: &canvas)
      }
      canvas.hit(row: row, columns: 0..<canvas.columns, .row(index))
      if index == selected {
        canvas.point(row: row)
        canvas.select(row: row, columns: 0..<canvas.columns)
        canvas.rest(row: row, column: 0)
      }
    }
    drawMore(rows.count, layout, on: &canvas)
  }

  /// Signs at the right edge of the names' row and the last row where there is more.
  private func drawMore(_ count: Int, _ layout: OverviewLayout, on canvas: inout Canvas) {
    let (above, below) = canvas.symbols.more
    let column = canvas.columns - 1
    if top > 0 {
      canvas.write(above, row: layout.columnNames, column: column, style: Style(.key))
      canvas.hit(row: layout.columnNames, columns: column..<column + 1, .press(.key(.pageUp)))
    }
    if let last = layout.tableRows.last, top + layout.tableRows.count < count {
      canvas.write(below, row: last, column: column, style: Style(.key))
      canvas.hit(row: last, columns: column..<column + 1, .press(.key(.pageDown)))
    }
  }

  private func drawColumnNames(_ columns: OverviewColumns, row: Int, on canvas: inout Canvas) {
    var place = OverviewColumns.first
    func name(_ text: String, _ width: Int, right: Bool = false) {
      guard width > 0 else { return }
      canvas.write(
        text.padded(to: width, right: right), row: row, column: place, style: Style(.heading))
      place += width + OverviewColumns.gap
    }
    name(OverviewWords.criterion, columns.name)
    name(OverviewWords.site, columns.site)
    name(OverviewWords.start, columns.start, right: true)
    name(OverviewWords.now, columns.now, right: true)
    name(OverviewWords.goal, columns.goal)
    name(OverviewWords.progress, columns.progress)
    name(OverviewWords.trend, columns.trend)
    name(OverviewWords.status, columns.status)
  }

  /// A group's heading with its counts, so that the header's counts can be found again below.
  private func drawHeading(
    _ group: OverviewGroup, _ holding: Holding, row: Int, on canvas: inout Canvas
  ) {
    let symbols = canvas.symbols
    let sign = folded.contains(group.id) ? symbols.folded : symbols.unfolded
    let kind = group.isActivity ? OverviewWords.activity : OverviewWords.area
    let counts = holding.counts(of: group).each.filter { $0.count > 0 }
    let countsWidth = counts.reduce(0) {
      $0 + 2 + symbols.mark($1.verdict).displayWidth + 1 + String($1.count).count
    }
    let room = max(4, canvas.columns - 4 - countsWidth)
    let kindRoom = kind.displayWidth + 3 + group.name.displayWidth <= room
    var place = canvas.write(
      "\(sign) ", row: row, column: OverviewColumns.first, style: Style(.heading, bold: true))
    place = canvas.write(
      group.name, row: row, column: place, style: Style(.heading, bold: true),
      width: room - (kindRoom ? kind.displayWidth + 3 : 0))
    if kindRoom {
      place = canvas.write(" (\(kind))", row: row, column: place, style: Style(.secondary))
    }
    for (verdict, count) in counts {
      place = canvas.write(
        "  \(symbols.mark(verdict)) \(count)", row: row, column: place, style: Style(verdict.role))
    }
    if counts.isEmpty {
      canvas.write(
        "  " + OverviewWords.noCriteria, row: row, column: place, style: Style(.secondary))
    }
  }
}
