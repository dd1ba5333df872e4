import Canvas
import Reports
import Wording

extension OverviewScreen {
  func draw(in world: World, on canvas: inout Canvas) {
    guard let holding = world.holding else { return }
    let layout = Self.layout(world)
    layout.drawTop(in: world, on: &canvas)
    drawNarrowing(holding, row: layout.columnNames - 1, on: &canvas)
    let first = CriterionColumns.first
    let columns = world.worked(ColumnsKey(columns: canvas.columns)) { [width = canvas.columns] in
      CriterionColumns(holding, columns: width)
    }
    if !holding.rollup.criteria.isEmpty {
      canvas.draw(columns.heading, row: layout.columnNames, column: first)
    }
    let rows = rows(in: world)
    let groups = holding.groups
    layout.draw(
      rows.count, from: top, selected: selected, in: world, on: &canvas,
      key: { place in
        RowKey(
          row: rows[place], isFolded: isFolded(rows[place], groups), isAlone: isAlone(place, rows))
      }
    ) { index, canvas in
      switch rows[index] {
      case .heading(let place):
        drawHeading(groups[place], holding, on: &canvas)
        canvas.hit(row: 0, columns: first..<first + 1, .fold(index))
      case .followed(group: let place, let number):
        holding.followed[place][number].draw(row: 0, on: &canvas)
      case .result(let criterion, let result):
        let line = columns.line(
          of: holding.rollup.criteria[criterion], result: result, in: holding,
          isAlone: index == top || isAlone(index, rows), isSelected: index == selected,
          canvas.symbols)
        canvas.draw(line, row: 0, column: first)
      case .parts(let criterion):
        let line = columns.line(ofPartsOf: holding.rollup.criteria[criterion], canvas.symbols)
        canvas.draw(line, row: 0, column: first)
      }
    }
  }

  /// Whether the row before is not the one that says its name: a filter may have left that out.
  private func isAlone(_ place: Int, _ rows: [OverviewRow]) -> Bool {
    guard case .result(let criterion, let result) = rows[place], result > 0 else { return false }
    return place == 0 || rows[place - 1] != .result(criterion: criterion, result: result - 1)
  }

  private func isFolded(_ row: OverviewRow, _ groups: [CriterionGroup]) -> Bool {
    row.heading.map { folded.contains(groups[$0].id) } ?? false
  }

  /// What is shown when it is not everything, on the rule above the table.
  private func drawNarrowing(_ holding: Holding, row: Int, on canvas: inout Canvas) {
    guard isNarrowed else { return }
    let rows = holding.rollup.criteria.reduce(0) { $0 + $1.results.count }
    let text = OverviewWords.shown(
      filter: filter?.name(in: holding), rows: filter.map(holding.rows(passing:)) ?? rows, of: rows,
      order: order == .agreement ? nil : order.rawValue)
    canvas.write(
      " \(text) ", row: row, column: 2, style: Style(.notice, bold: true),
      width: max(0, canvas.columns - 4))
  }

  /// A group's heading with its counts, so that the header's counts can be found again below.
  private func drawHeading(
    _ group: CriterionGroup, _ holding: Holding, on canvas: inout Canvas
  ) {
    let symbols = canvas.symbols
    let sign = folded.contains(group.id) ? symbols.folded : symbols.unfolded
    let kind = " (\(group.kind))"
    let counts = holding.rollup.counts(of: group).spans(symbols)
    let room = max(4, canvas.columns - 4 - Line(counts).width)
    let kindRoom = kind.displayWidth + group.name.displayWidth <= room
    let name = group.name.fitted(to: room - (kindRoom ? kind.displayWidth : 0))
    let line = Line(
      [Span("\(sign) \(name)", .heading, bold: true), Span(kindRoom ? kind : "", .secondary)]
        + (counts.isEmpty ? [Span("  " + followed(group, holding), .secondary)] : counts))
    canvas.draw(line, row: 0, column: CriterionColumns.first)
  }

  /// What is followed in a group that has no criteria: its milestones, where it has some.
  private func followed(_ group: CriterionGroup, _ holding: Holding) -> String {
    let milestones = group.isActivity ? holding.plan.activity(group.id)?.milestones ?? [] : []
    return milestones.isEmpty
      ? GroupWords.noCriteria
      : OverviewWords.milestones(MilestoneWords.summary(milestones, on: holding.rollup.asOf))
  }
}

private struct ColumnsKey: Hashable, Sendable {
  let columns: Int
}

private struct RowKey: Hashable, Sendable {
  let row: OverviewRow
  let isFolded: Bool
  let isAlone: Bool
}
