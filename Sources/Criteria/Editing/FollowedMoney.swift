/// The kinds of followed things that are about money.
extension Followed {
  /// What may be spent a calendar year at a time.
  public static let budget = PlanLens<YearlyMoney>(
    .budget, [.each(\Activity.finances.budgets), .each(\BudgetLine.finances.budgets)],
    identity: .year(\.year), text: { String($0.year) }, checks: [inYear(\.year)])

  /// What may be spent a calendar year at a time since it was corrected.
  public static let correctedBudget = PlanLens<YearlyMoney>(
    .correctedBudget,
    [.each(\Activity.finances.corrections), .each(\BudgetLine.finances.corrections)],
    identity: .year(\.year), text: { String($0.year) }, checks: [inYear(\.year)])

  /// What has been spent a calendar year at a time.
  public static let spending = PlanLens<YearlyMoney>(
    .spending, [.each(\Activity.finances.spending), .each(\BudgetLine.finances.spending)],
    identity: .year(\.year), text: { String($0.year) }, checks: [inYear(\.year)])

  /// What has been spent from the first day of a year to the end of a quarter.
  public static let spendingToDate = PlanLens<MoneyToDate>(
    .spendingToDate,
    [.each(\Activity.finances.spendingToDate), .each(\BudgetLine.finances.spendingToDate)],
    identity: .quarter(\.quarter), text: { $0.quarter.description },
    checks: [inYear(\.quarter.year), hasCome(\.quarter.period.first)])

  /// What is expected to be spent a calendar year at a time.
  public static let expectedSpending = PlanLens<YearlyMoney>(
    .expectedSpending,
    [.each(\Activity.finances.expectations), .each(\BudgetLine.finances.expectations)],
    identity: .year(\.year), text: { String($0.year) }, checks: [inYear(\.year)])

  /// Who pays, each of them once in a list.
  public static let financing = PlanLens<Financing>(
    .financing,
    [
      .each(\Plan.financing), .each(\FocusArea.financing), .each(\Activity.finances.financing),
      .each(\BudgetLine.finances.financing),
    ], identity: .text { $0.source.lowercased() }, text: \.source,
    checks: [
      named(\.source),
      { (financing, check) throws(PlanEditProblem) in
        for year in financing.years { try check.inPlan(year) }
      },
    ])

  /// The lines of the budget that belong to no activity.
  public static let budgetLines = PlanLens<BudgetLine>(
    .budgetLine, [.each(\Plan.budget.lines)], identity: .id(\.id), told: { _ in [:] },
    text: \.name,
    checks: [
      named(\.name),
      { (line, check) throws(PlanEditProblem) in
        for year in line.finances.years { try check.inPlan(year) }
      },
    ])
}
