import Canvas
import Criteria
import Wording

/// An activity's money as rows: a year with its budget, what was spent, a bar of how much of it, and what is
/// left; below them the sum of several years.
struct BudgetRows {
  let names: Line
  let years: [(year: Int, line: Line)]
  /// The sum; nil where there is only one year.
  let total: Line?

  init(_ finances: Finances, width: Int, symbols: SymbolSet) {
    let years = finances.years
    let bar = width >= 100 ? 20 : 10
    var table = TextTable()
    table.flexible = 4
    table.rows = [
      [
        TextTable.Cell(BudgetWords.year, Style(.heading)),
        TextTable.Cell(BudgetWords.budget, Style(.heading), right: true),
        TextTable.Cell(BudgetWords.spent, Style(.heading), right: true),
      ]
    ]
    for year in years {
      table.rows.append(
        Self.row(
          String(year), finances.budget[year], finances.spent[year], bar: bar, symbols: symbols))
    }
    if years.count > 1 {
      let total = finances.total
      table.rows.append(
        Self.row(
          BudgetWords.total, total.budget, total.spent, bar: bar, symbols: symbols, bold: true))
    }
    let lines = table.lines(in: width, ellipsis: symbols.ellipsis)
    names = lines[0]
    self.years = zip(years, lines.dropFirst()).map { ($0, $1) }
    total = years.count > 1 ? lines.last : nil
  }

  private static func row(
    _ name: String, _ budget: Money?, _ spent: Money?, bar: Int, symbols: SymbolSet,
    bold: Bool = false
  ) -> [TextTable.Cell] {
    let style = Style(bold: bold)
    var cells = [
      TextTable.Cell(name, style),
      TextTable.Cell(budget.map(DanishMoney.text) ?? BudgetWords.noBudget, style, right: true),
      TextTable.Cell(spent.map(DanishMoney.text) ?? BudgetWords.notKnown, style, right: true),
    ]
    if let budget, let spent {
      let isOver = spent > budget
      cells.append(TextTable.Cell(BudgetBar.spans(spent, of: budget, width: bar, symbols: symbols)))
      cells.append(
        TextTable.Cell(
          BudgetWords.left(budget - spent), Style(isOver ? .missed : .plain, bold: isOver)))
    }
    return cells
  }
}
