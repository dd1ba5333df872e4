import Canvas
import Criteria
import Wording

extension PageWriter {
  /// An activity's money: a year with its budget, what was spent, a bar of how much of it, and what is left; below
  /// them the sum of several years.
  mutating func budget(of activity: Activity) {
    let finances = activity.finances
    guard !finances.isEmpty else { return }
    section(SectionWords.budget)
    let budget =
      finances.corrected.isEmpty ? BudgetWords.budget : BudgetWords.correctedBudget
    let names = [BudgetWords.year, budget, BudgetWords.spent]
    var table = TextTable(rows: [TextTable.names(names, right: [1, 2])], flexible: 4)
    table.rows += finances.years.map {
      cells(String($0), finances.budgetInForce(in: $0), finances.spent(in: $0))
    }
    if finances.years.count > 1 {
      let total = finances.total
      table.rows.append(cells(BudgetWords.total, total.budget, total.spent, bold: true))
    }
    let years: [PageItem?] = finances.years.map { .thing(.spending, of: activity.id, .year($0)) }
    rows([nil] + years + [nil], table)
  }

  private func cells(
    _ name: String, _ budget: Money?, _ spent: Money?, bold: Bool = false
  ) -> [TextTable.Cell] {
    let style = Style(bold: bold)
    let cells = [
      TextTable.Cell(name, style),
      TextTable.Cell(budget.map(DanishMoney.text) ?? BudgetWords.noBudget, style, right: true),
      TextTable.Cell(spent.map(DanishMoney.text) ?? BudgetWords.notKnown, style, right: true),
    ]
    guard let budget, let spent else { return cells }
    let isOver = spent > budget
    let bar = width >= 100 ? 20 : 10
    return cells + [
      TextTable.Cell(BudgetBar.spans(spent, of: budget, width: bar, symbols: symbols)),
      TextTable.Cell(
        BudgetWords.left(budget - spent), Style(isOver ? .missed : .plain, bold: isOver)),
    ]
  }
}
