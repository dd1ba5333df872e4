import Canvas
import Reports
import Wording

extension OverviewScreen {
  func draw(in world: World, on canvas: inout Canvas) {
    guard let holding = world.holding else { return }
    let layout = Self.layout(world)
    layout.drawTop(on: &canvas)
    drawNarrowing(holding, row: layout.columnNames - 1, on: &canvas)
    let columns = OverviewColumns(holding, columns: canvas.columns)
    if !holding.rollup.criteria.isEmpty {
      columns.drawNames(row: layout.columnNames, on: &canvas)
    }
    let rows = rows(holding)
    let groups = holding.groups
    layout.draw(rows.count, from: top, selected: selected, on: &canvas) { index, row, canvas in
      switch rows[index] {
      case .heading(let place):
        drawHeading(groups[place], holding, row: row, on: &canvas)
        let sign = OverviewColumns.first
        canvas.hit(row: row, columns: sign..<sign + 1, .fold(index))
      case .followed(group: let place, let number):
        FollowedRow.rows(
          of: groups[place], in: holding.plan, on: holding.rollup.asOf)[number]
          .draw(row: row, on: &canvas)
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
    }
  }

  /// What is shown when it is not everything, on the rule above the table.
  private func drawNarrowing(_ holding: Holding, row: Int, on canvas: inout Canvas) {
    guard isNarrowed else { return }
    let results = holding.rollup.criteria.flatMap(\.results)
    let text = FilterWords.shown(
      filter: filter?.name(in: holding), rows: results.count { filter?.passes($0) ?? true },
      of: results.count, order: order == .agreement ? nil : order.rawValue)
    canvas.write(
      " \(text) ", row: row, column: 2, style: Style(.notice, bold: true),
      width: max(0, canvas.columns - 4))
  }

  /// A group's heading with its counts, so that the header's counts can be found again below.
  private func drawHeading(
    _ group: CriterionGroup, _ holding: Holding, row: Int, on canvas: inout Canvas
  ) {
    let symbols = canvas.symbols
    let sign = folded.contains(group.id) ? symbols.folded : symbols.unfolded
    let kind = group.kind
    let counts = holding.rollup.counts(of: group).spans(symbols)
    let countsWidth = counts.reduce(0) { $0 + $1.text.displayWidth }
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
    for span in counts {
      place = canvas.write(span.text, row: row, column: place, style: span.style)
    }
    if counts.isEmpty {
      canvas.write(
        "  " + followed(group, holding), row: row, column: place, style: Style(.secondary))
    }
  }

  /// What is followed in a group that has no criteria: its milestones, where it has some.
  private func followed(_ group: CriterionGroup, _ holding: Holding) -> String {
    let milestones = group.isActivity ? holding.plan.activity(group.id)?.milestones ?? [] : []
    return milestones.isEmpty
      ? GroupWords.noCriteria
      : OverviewWords.milestones(MilestoneWords.summary(milestones, on: holding.rollup.asOf))
  }
}
