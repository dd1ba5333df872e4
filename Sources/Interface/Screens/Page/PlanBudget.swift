import Canvas
import Criteria
import Wording

/// The whole budget: a row per activity under its area, a column per year, what they add up to, what the
/// agreement states, and what is spent. Years that there is no room for stand in a table below.
struct PlanBudget {
  /// The lines of the tables, and the activity or the budget line that a line is about.
  private(set) var lines: [(line: Line, item: PageItem?)] = []

  private let plan: Plan

  init(_ plan: Plan, width: Int, symbols: SymbolSet) {
    self.plan = plan
    var years = plan.budgetYears
    // Besides the name, a column takes the widest amount that it can hold.
    let budgeted = years.compactMap(plan.budgeted)
    let amount =
      (budgeted + Array(plan.budget.totals.values) + [budgeted.reduce(.zero, +)])
      .map { DanishMoney.plain($0).displayWidth }.max() ?? 0
    let column = max(amount, 5) + TextTable.gap
    let most = max(1, (width - Self.leastName) / column - 1)
    while !years.isEmpty {
      let shown = Array(years.prefix(most))
      years.removeFirst(shown.count)
      if !lines.isEmpty { lines.append((.empty, nil)) }
      add(shown, isLast: years.isEmpty, width: width, symbols: symbols)
    }
  }

  private static let leastName = 20

  private mutating func add(_ years: [Int], isLast: Bool, width: Int, symbols: SymbolSet) {
    var table = TextTable()
    table.least = 12
    var items: [PageItem?] = []
    func add(
      _ name: String, _ amounts: [Int: Money]? = nil, _ style: Style = .plain, item: PageItem? = nil
    ) {
      var cells = [TextTable.Cell(name, style)]
      if let amounts {
        cells += years.map { year in
          TextTable.Cell(
            amounts[year].map(DanishMoney.plain) ?? FigureText.none, style, right: true)
        }
        if isLast {
          let sum = amounts.values.reduce(.zero, +)
          cells.append(
            TextTable.Cell(
              amounts.isEmpty ? FigureText.none : DanishMoney.plain(sum), style, right: true))
        }
      }
      table.rows.append(cells)
      items.append(item)
    }
    let columns = years.map { String($0) } + (isLast ? [BudgetWords.total] : [])
    table.rows.append(
      [TextTable.Cell(BudgetWords.inKroner, Style(.secondary))]
        + TextTable.names(columns, right: Set(columns.indices)))
    items.append(nil)
    for area in plan.focusAreas {
      let funded = area.activities.filter { !$0.finances.budget.isEmpty }
      guard !funded.isEmpty else { continue }
      add(area.name, nil, Style(.secondary))
      for activity in funded {
        add("  \(activity.name)", activity.finances.budget, item: .page(.activity(activity.id)))
      }
    }
    if !plan.budget.lines.isEmpty {
      add(BudgetWords.otherLines, nil, Style(.secondary))
      for line in plan.budget.lines {
        add("  \(line.name)", line.finances.budget, item: .thing(.budgetLine, .id(line.id)))
      }
    }
    func sums(_ amount: (Int) -> Money?) -> [Int: Money] {
      plan.budgetYears.reduce(into: [:]) { $0[$1] = amount($1) }
    }
    let budgeted = sums(plan.budgeted)
    add(BudgetWords.sum, budgeted, Style(bold: true))
    if !plan.budget.totals.isEmpty {
      add(BudgetWords.stated, plan.budget.totals, Style(bold: true))
    }
    if !plan.correctedYears.isEmpty { add(BudgetWords.corrected, sums(plan.budgetInForce)) }
    let spent = sums(plan.spent)
    if !spent.isEmpty {
      add(BudgetWords.spent, spent)
      let left = sums(plan.left)
      if !left.isEmpty { add(BudgetWords.left, left) }
    }
    lines += zip(table.lines(in: width, ellipsis: symbols.ellipsis), items).map { ($0, $1) }
  }
}

extension PageWriter {
  mutating func planBudget() {
    guard !plan.budgetYears.isEmpty else { return }
    section(SectionWords.budget)
    for (line, item) in PlanBudget(plan, width: textWidth, symbols: symbols).lines {
      if let item { row(item, [line]) } else { text([line]) }
    }
    for gap in plan.budgetGaps {
      text(BudgetWords.gap(gap).wrapped(to: textWidth).map { Line($0, .missed, bold: true) })
    }
    if plan.budgetGaps.isEmpty, !plan.budget.totals.isEmpty {
      text(BudgetWords.adds.wrapped(to: textWidth).map { Line($0) })
    }
    let unfinished = plan.budgetYears.filter {
      plan.spent(in: $0) != nil && !plan.isSpendingComplete(in: $0)
    }
    if !unfinished.isEmpty {
      text(BudgetWords.notAllSpent(unfinished).wrapped(to: textWidth).map { Line($0) })
    }
    let spending = PlanSpending(plan, width: textWidth, symbols: symbols)
    if !spending.lines.isEmpty { text([.empty] + spending.lines) }
  }
}
