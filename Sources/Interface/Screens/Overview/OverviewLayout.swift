/// Which rows of the screen the overview's parts stand on.
struct OverviewLayout {
  /// What stands above the table: the header and what it says about the plan.
  let top: [Line]
  /// The row of the columns' names.
  let columnNames: Int
  /// The rows that the table scrolls in.
  let tableRows: Range<Int>

  init(_ world: World) {
    let lines = OverviewTop.lines(world)
    // In a low window the table comes first: what is said above it gives way.
    let room = max(1, world.rowsAboveFooter - 2 - 8)
    top = Array(lines.prefix(room))
    columnNames = top.count + 1
    let first = columnNames + 1
    tableRows = first..<max(first, world.rowsAboveFooter)
  }
}
