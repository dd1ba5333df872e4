/// A line of the budget that belongs to no activity: management, rent, training.
public struct BudgetLine: Hashable, Sendable {
  /// The id, unique among the plan's budget lines.
  public var id: Slug
  /// The name.
  public var name: String
  /// What it may cost and has cost.
  public var finances: Finances

  /// A line of the budget.
  public init(id: Slug, name: String, finances: Finances = Finances()) {
    self.id = id
    self.name = name
    self.finances = finances
  }
}

/// What the plan says about money beyond its activities.
public struct Budget: Hashable, Sendable {
  /// The lines that belong to no activity.
  public var lines: [BudgetLine]
  /// The total that the agreement states for a year (i alt).
  public var totals: [Int: Money]
  /// What the lines of a year add up to where the agreement's own table does not give its total (posterne
  /// giver). All other lines must add up to the total.
  public var ownSums: [Int: Money]

  /// A budget.
  public init(
    lines: [BudgetLine] = [], totals: [Int: Money] = [:], ownSums: [Int: Money] = [:]
  ) {
    self.lines = lines
    self.totals = totals
    self.ownSums = ownSums
  }

  /// Whether nothing is said.
  public var isEmpty: Bool { lines.isEmpty && totals.isEmpty && ownSums.isEmpty }
}

/// A year whose budget lines do not add up to the total that is stated.
public struct BudgetGap: Hashable, Sendable {
  /// The year.
  public let year: Int
  /// What the lines add up to.
  public let sum: Money
  /// The total that is stated.
  public let total: Money

  /// A gap between the sum and the stated total.
  public init(year: Int, sum: Money, total: Money) {
    self.year = year
    self.sum = sum
    self.total = total
  }

  /// How far the two are from each other, never below zero.
  public var difference: Money { max(sum, total) - min(sum, total) }
}

extension Plan {
  /// The finances of every activity and of every line that belongs to none.
  public var allFinances: [Finances] {
    focusAreas.flatMap { $0.activities.map(\.finances) } + budget.lines.map(\.finances)
  }

  /// The years for which there is a budget, a figure or a stated total, the first first.
  public var budgetYears: [Int] {
    allFinances.reduce(into: Set(budget.totals.keys)) { $0.formUnion($1.years) }.sorted()
  }

  /// What a year's budgets add up to as they were agreed; nil when nothing has a budget that year.
  public func budgeted(in year: Int) -> Money? {
    Money.sum(allFinances.compactMap { $0.budget[year] })
  }

  /// What a year's budgets add up to now, the corrected where there are any; nil when nothing has a budget that year.
  public func budgetInForce(in year: Int) -> Money? {
    Money.sum(allFinances.compactMap { $0.budgetInForce(in: year) })
  }

  /// What has been spent so far in a year; nil when there is no figure.
  public func spent(in year: Int) -> Money? {
    Money.sum(allFinances.compactMap { $0.spent(in: year) })
  }

  /// What is left of a year's budgets, below zero when more is spent; nil unless everything that has a budget has a
  /// figure.
  public func left(in year: Int) -> Money? {
    guard isSpendingComplete(in: year), let spent = spent(in: year) else { return nil }
    return budgetInForce(in: year).map { $0 - spent }
  }

  /// Whether more can be said of what a year is expected to cost than that its budgets will be spent, or were.
  public func hasOutlook(in year: Int) -> Bool {
    allFinances.contains { $0.hasOutlook(in: year) }
  }

  /// What a year is expected to cost; nil where nothing can be said of anything.
  public func expected(in year: Int) -> Money? {
    Money.sum(allFinances.compactMap { $0.expectation(in: year)?.money })
  }

  /// How far what is expected of a year is from its budgets, below zero when it is more; nil when nothing has a budget
  /// that year.
  public func deviation(in year: Int) -> Money? {
    guard let budget = budgetInForce(in: year) else { return nil }
    return expected(in: year).map { budget - $0 }
  }

  /// Whether everything that has a budget in a year has a figure for what it has cost.
  public func isSpendingComplete(in year: Int) -> Bool {
    allFinances.allSatisfy { $0.budgetInForce(in: year) == nil || $0.spent(in: year) != nil }
  }

  /// The years in which a budget has been corrected, the first first.
  public var correctedYears: [Int] {
    allFinances.reduce(into: Set<Int>()) { $0.formUnion($1.corrected.keys) }.sorted()
  }

  /// The years whose budgets do not add up to the stated total, the first first.
  public var budgetGaps: [BudgetGap] {
    budget.totals.sorted { $0.key < $1.key }.compactMap { year, total in
      let sum = budgeted(in: year) ?? .zero
      return sum == total ? nil : BudgetGap(year: year, sum: sum, total: total)
    }
  }
}
