/// What something may cost and what it has cost, a calendar year at a time.
public struct Finances: Hashable, Sendable {
  /// What it may cost (budget), by year. A year that is not there has no budget; zero is a budget of nothing.
  public var budget: [Int: Money]
  /// What it has cost (forbrug), by year. A year that is not there has no figure yet.
  public var spent: [Int: Money]

  /// Finances by year.
  public init(budget: [Int: Money] = [:], spent: [Int: Money] = [:]) {
    self.budget = budget
    self.spent = spent
  }

  /// Whether nothing is said.
  public var isEmpty: Bool { budget.isEmpty && spent.isEmpty }

  /// The years that have a budget or a figure, the first first.
  public var years: [Int] { Set(budget.keys).union(spent.keys).sorted() }

  /// What is left of a year's budget, below zero when more is spent; nil without a budget or a figure.
  public func left(in year: Int) -> Money? {
    guard let budget = budget[year], let spent = spent[year] else { return nil }
    return budget - spent
  }

  /// What the budgets and what was spent come to in the years that have both, the first first; nil where no
  /// year has. Only what can be compared is.
  public var settled: (budget: Money, spent: Money, years: [Int])? {
    let years = years.filter { left(in: $0) != nil }
    guard !years.isEmpty else { return nil }
    func sum(_ amounts: [Int: Money]) -> Money {
      years.compactMap { amounts[$0] }.reduce(.zero, +)
    }
    return (sum(budget), sum(spent), years)
  }

  /// The budgets of all years, and what has been spent so far; nil where there is none of it.
  public var total: (budget: Money?, spent: Money?) {
    (
      budget.isEmpty ? nil : budget.values.reduce(.zero, +),
      spent.isEmpty ? nil : spent.values.reduce(.zero, +)
    )
  }
}

/// An amount of money for a calendar year.
public struct YearlyMoney: Hashable, Sendable {
  /// The amount.
  public var money: Money
  /// The year.
  public var year: Int

  /// An amount for a year.
  public init(_ money: Money, in year: Int) {
    self.money = money
    self.year = year
  }
}

extension Finances {
  /// What it may cost, the first year first.
  public var budgets: [YearlyMoney] {
    get { YearlyMoney.list(budget) }
    set { budget = YearlyMoney.years(newValue) }
  }

  /// What it has cost, the first year first.
  public var spending: [YearlyMoney] {
    get { YearlyMoney.list(spent) }
    set { spent = YearlyMoney.years(newValue) }
  }
}

extension YearlyMoney {
  /// Amounts by year, the first year first.
  public static func list(_ years: [Int: Money]) -> [YearlyMoney] {
    years.sorted { $0.key < $1.key }.map { YearlyMoney($0.value, in: $0.key) }
  }

  fileprivate static func years(_ list: [YearlyMoney]) -> [Int: Money] {
    list.reduce(into: [:]) { $0[$1.year] = $1.money }
  }
}

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

  /// What a year's budgets add up to; nil when nothing has a budget that year.
  public func budgeted(in year: Int) -> Money? {
    Self.sum(allFinances.compactMap { $0.budget[year] })
  }

  /// What has been spent in a year; nil when there is no figure.
  public func spent(in year: Int) -> Money? { Self.sum(allFinances.compactMap { $0.spent[year] }) }

  /// Whether everything that has a budget in a year has a figure for what it has cost.
  public func isSpendingComplete(in year: Int) -> Bool {
    allFinances.allSatisfy { $0.budget[year] == nil || $0.spent[year] != nil }
  }

  /// The years whose budgets do not add up to the stated total, the first first.
  public var budgetGaps: [BudgetGap] {
    budget.totals.sorted { $0.key < $1.key }.compactMap { year, total in
      let sum = budgeted(in: year) ?? .zero
      return sum == total ? nil : BudgetGap(year: year, sum: sum, total: total)
    }
  }

  private static func sum(_ amounts: [Money]) -> Money? {
    amounts.isEmpty ? nil : amounts.reduce(.zero, +)
  }
}
