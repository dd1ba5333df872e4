import Canvas
import Criteria
import Wording

/// What was spent of the budgets as a chart: a bar for each activity and each line without one that has both
/// in a year, and for what they add up to. Years that lack one of the two are left out of both.
struct PlanSpending {
  /// A heading and a line for each; empty where nothing can be compared.
  let lines: [Line]

  /// The cells that a name keeps before a bar is short, and before what is left of its budget goes unsaid.
  private static let leastName = 18

  private struct Row {
    let name: String
    let spent: Money
    let budget: Money
    /// The years that are compared; nil where they need not be said.
    var years: [Int]?
    var isTotal = false
  }

  init(_ plan: Plan, width: Int, symbols: SymbolSet) {
    let named =
      plan.activities.map { ($0.name, $0.finances) }
      + plan.budget.lines.map { ($0.name, $0.finances) }
    var rows = named.compactMap { name, finances -> Row? in
      // Nothing spent of nothing is neither much nor little.
      guard let settled = finances.settled, max(settled.spent, settled.budget) > .zero else {
        return nil
      }
      return Row(name: name, spent: settled.spent, budget: settled.budget, years: settled.years)
    }
    guard let years = rows.first?.years else {
      lines = []
      return
    }
    var heading = Line(BudgetWords.compared, .heading)
    if rows.allSatisfy({ $0.years == years }) {
      heading = heading + Span("  \(BudgetWords.years(years))", .secondary)
      for place in rows.indices { rows[place].years = nil }
    }
    if rows.count > 1 {
      rows.append(
        Row(
          name: BudgetWords.total, spent: rows.map(\.spent).reduce(.zero, +),
          budget: rows.map(\.budget).reduce(.zero, +), isTotal: true))
    }
    let longest = rows.map(\.name.displayWidth).max() ?? 0
    let tables = [(20, true), (10, true), (20, false), (10, false)].map { bar, saysLeft in
      Self.table(rows, bar: bar, saysLeft: saysLeft, symbols: symbols)
    }
    let table =
      tables.first { $0.widths(in: width)[0] >= min(longest, Self.leastName) }
      ?? tables[tables.count - 1]
    lines = [heading] + table.lines(in: width, ellipsis: symbols.ellipsis)
  }

  private static func table(
    _ rows: [Row], bar: Int, saysLeft: Bool, symbols: SymbolSet
  ) -> TextTable {
    let budget = rows.map { DanishMoney.text($0.budget).displayWidth }.max() ?? 0
    var table = TextTable()
    table.rows = rows.map { row in
      let style = Style(bold: row.isTotal)
      let isOver = row.spent > row.budget
      return [
        TextTable.Cell(row.name, style),
        TextTable.Cell(BudgetBar.spans(row.spent, of: row.budget, width: bar, symbols: symbols)),
        TextTable.Cell(DanishMoney.plain(row.spent), style, right: true),
        TextTable.Cell(
          BudgetWords.of(DanishMoney.text(row.budget).padded(to: budget, right: true)), style),
        TextTable.Cell(row.years.map(BudgetWords.years) ?? "", Style(.secondary)),
        TextTable.Cell(
          saysLeft ? BudgetWords.left(row.budget - row.spent) : "",
          Style(isOver ? .missed : .plain, bold: isOver)),
      ]
    }
    return table
  }
}
