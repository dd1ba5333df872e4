/// What something may cost and what it has cost, a calendar year at a time.
///
/// Only what the agreement and the accounts say is held. What is left, what is expected where nobody has said it, and
/// how far that is from the budget is worked out.
public struct Finances: Hashable, Sendable {
  /// What it may cost as it was agreed (budget), by year. A year that is not there has no budget; zero is a budget of
  /// nothing.
  public var budget: [Int: Money]
  /// What it may cost since the budget was corrected (korrigeret budget), by year; a year that is not there has not
  /// been corrected.
  public var corrected: [Int: Money]
  /// What it has cost in a whole year (forbrug), by year. A year that is not there has no such figure yet.
  public var spent: [Int: Money]
  /// What it has cost from the first day of a year to the end of a quarter (forbrug år til dato), by quarter.
  public var spentToDate: [Quarter: Money]
  /// What a year is expected to cost (forventet forbrug), by year, where somebody has said it.
  public var expected: [Int: Money]
  /// Who pays for it (finansiering), a source once.
  public var financing: [Financing]

  /// Finances by year.
  public init(
    budget: [Int: Money] = [:], corrected: [Int: Money] = [:], spent: [Int: Money] = [:],
    spentToDate: [Quarter: Money] = [:], expected: [Int: Money] = [:], financing: [Financing] = []
  ) {
    (self.budget, self.corrected, self.spent) = (budget, corrected, spent)
    (self.spentToDate, self.expected, self.financing) = (spentToDate, expected, financing)
  }

  /// Whether nothing is said.
  public var isEmpty: Bool { self == Finances() }

  /// The years that have a budget or a figure of any kind but financing, the first first.
  public var years: [Int] {
    [budget, corrected, spent, expected].reduce(into: Set(spentToDate.keys.map(\.year))) {
      $0.formUnion($1.keys)
    }.sorted()
  }

  /// What a year may cost now: the corrected budget, else the one that was agreed; nil without either.
  public func budgetInForce(in year: Int) -> Money? { corrected[year] ?? budget[year] }

  /// What a year has cost so far: the figure for the whole year, else the one for its newest quarter; nil without a
  /// figure.
  public func spent(in year: Int) -> Money? {
    spent[year] ?? newestQuarter(in: year).flatMap { spentToDate[$0] }
  }

  /// The quarter that `spent(in:)` reaches to the end of; nil without a figure, and where it is for the whole year.
  public func spentThrough(in year: Int) -> Quarter? {
    spent[year] == nil ? newestQuarter(in: year) : nil
  }

  private func newestQuarter(in year: Int) -> Quarter? {
    spentToDate.keys.filter { $0.year == year }.max()
  }

  /// What is left of a year's budget (rest), below zero when more is spent; nil without a budget or a figure.
  public func left(in year: Int) -> Money? {
    guard let budget = budgetInForce(in: year), let spent = spent(in: year) else { return nil }
    return budget - spent
  }

  /// What a year is expected to cost (forventet); nil where nothing can be said.
  public func expectation(in year: Int) -> ExpectedCost? {
    if let stated = expected[year] { return ExpectedCost(stated, .stated) }
    let budget = budgetInForce(in: year)
    guard let spent = spent(in: year) else { return budget.map { ExpectedCost($0, .budget) } }
    let isWhole = spentThrough(in: year).map { $0.number == 4 } ?? true
    guard !isWhole, let budget, budget > spent else { return ExpectedCost(spent, .spending) }
    return ExpectedCost(budget, .budget)
  }

  /// Whether more can be said of what a year is expected to cost than that its budget will be spent, or was.
  public func hasOutlook(in year: Int) -> Bool {
    expected[year] != nil || spentThrough(in: year) != nil
  }

  /// How far what is expected is from the budget (afvigelse), below zero when it is more; nil without a budget.
  public func deviation(in year: Int) -> Money? {
    guard let budget = budgetInForce(in: year) else { return nil }
    return expectation(in: year).map { budget - $0.money }
  }

  /// What the budgets and what was spent come to in the years that have both, the first first; nil where no
  /// year has. Only what can be compared is.
  public var settled: (budget: Money, spent: Money, years: [Int])? {
    let years = years.filter { left(in: $0) != nil }
    guard !years.isEmpty else { return nil }
    return (
      Money.sum(years.compactMap(budgetInForce)) ?? .zero,
      Money.sum(years.compactMap(spent(in:))) ?? .zero, years
    )
  }

  /// The budgets of all years, and what has been spent so far; nil where there is none of it.
  public var total: (budget: Money?, spent: Money?) {
    (
      Money.sum(years.compactMap(budgetInForce)), Money.sum(years.compactMap(spent(in:)))
    )
  }
}

/// What a year is expected to cost, and why that is expected.
public struct ExpectedCost: Hashable, Sendable {
  /// The amount.
  public let money: Money
  /// Where it comes from.
  public let basis: Basis

  /// Where an expectation comes from. How fast money has gone so far is never drawn on to the year's end: costs come
  /// in lumps, and that would be a guess.
  public enum Basis: Hashable, Sendable {
    /// Somebody has said it.
    case stated
    /// Nobody has, and the budget is expected to be spent.
    case budget
    /// Nobody has, and what has been spent is the whole year's, or more than the budget.
    case spending
  }

  init(_ money: Money, _ basis: Basis) {
    self.money = money
    self.basis = basis
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

/// What has been spent from the first day of a year to the end of a quarter.
public struct MoneyToDate: Hashable, Sendable {
  /// The amount.
  public var money: Money
  /// The quarter.
  public var quarter: Quarter

  /// An amount to the end of a quarter.
  public init(_ money: Money, through quarter: Quarter) {
    self.money = money
    self.quarter = quarter
  }
}

extension Finances {
  /// What it may cost, the first year first.
  public var budgets: [YearlyMoney] {
    get { YearlyMoney.list(budget) }
    set { budget = YearlyMoney.years(newValue) }
  }

  /// What it may cost since the budget was corrected, the first year first.
  public var corrections: [YearlyMoney] {
    get { YearlyMoney.list(corrected) }
    set { corrected = YearlyMoney.years(newValue) }
  }

  /// What it has cost, the first year first.
  public var spending: [YearlyMoney] {
    get { YearlyMoney.list(spent) }
    set { spent = YearlyMoney.years(newValue) }
  }

  /// What it has cost to the end of quarters, the first first.
  public var spendingToDate: [MoneyToDate] {
    get {
      spentToDate.sorted { $0.key < $1.key }.map { MoneyToDate($0.value, through: $0.key) }
    }
    set { spentToDate = newValue.reduce(into: [:]) { $0[$1.quarter] = $1.money } }
  }

  /// What it is expected to cost, the first year first.
  public var expectations: [YearlyMoney] {
    get { YearlyMoney.list(expected) }
    set { expected = YearlyMoney.years(newValue) }
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
