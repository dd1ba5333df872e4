/// What a source pays for something, in kroner and in hours: what it has promised and what it has given (finansiering).
public struct Financing: Hashable, Sendable {
  /// Who gives it, an organisation (kilde).
  public var source: String
  /// What it has promised (lovet).
  public var promised: Contribution
  /// What it has given so far (givet).
  public var given: Contribution

  /// What a source pays.
  public init(
    source: String, promised: Contribution = Contribution(), given: Contribution = Contribution()
  ) {
    (self.source, self.promised, self.given) = (source, promised, given)
  }

  /// The years that it says something about, the first first.
  public var years: [Int] { Set(promised.years).union(given.years).sorted() }

  /// Whether two names are of the same source: capitals do not count.
  public static func areSame(_ one: String, _ two: String) -> Bool {
    one.lowercased() == two.lowercased()
  }
}

/// Kroner and hours, a calendar year at a time. A year that is not there is not told of; zero is nothing.
public struct Contribution: Hashable, Sendable {
  /// The kroner by year.
  public var money: [Int: Money]
  /// The hours by year, not below zero.
  public var hours: [Int: Amount]

  /// Kroner and hours by year.
  public init(money: [Int: Money] = [:], hours: [Int: Amount] = [:]) {
    (self.money, self.hours) = (money, hours)
  }

  /// The years that it says something about.
  public var years: Set<Int> { Set(money.keys).union(hours.keys) }
}

/// What a source pays for a part of a plan, or for all of it, in a year; nil is not told of.
public struct FinancedYear: Hashable, Sendable {
  /// Kroner that are promised.
  public var promisedMoney: Money?
  /// Kroner that are given.
  public var givenMoney: Money?
  /// Hours that are promised.
  public var promisedHours: Fraction?
  /// Hours that are given.
  public var givenHours: Fraction?

  /// The kroner that are promised and not given, below zero when more is given; nil unless both are told of.
  public var moneyToCome: Money? {
    guard let promisedMoney, let givenMoney else { return nil }
    return promisedMoney - givenMoney
  }

  /// The hours that are promised and not given, below zero when more are given; nil unless both are told of.
  public var hoursToCome: Fraction? {
    guard let promisedHours, let givenHours else { return nil }
    return promisedHours - givenHours
  }

  /// What a source itself is said to pay in a year.
  public init(_ financing: Financing, in year: Int) {
    promisedMoney = financing.promised.money[year]
    givenMoney = financing.given.money[year]
    promisedHours = financing.promised.hours[year]?.value
    givenHours = financing.given.hours[year]?.value
  }

  /// What is said of the whole; where it says nothing, what its parts add up to.
  init(_ whole: FinancedYear?, of parts: [FinancedYear]) {
    promisedMoney = whole?.promisedMoney ?? Money.sum(parts.compactMap(\.promisedMoney))
    givenMoney = whole?.givenMoney ?? Money.sum(parts.compactMap(\.givenMoney))
    promisedHours = whole?.promisedHours ?? Self.sum(parts.compactMap(\.promisedHours))
    givenHours = whole?.givenHours ?? Self.sum(parts.compactMap(\.givenHours))
  }

  private static func sum(_ hours: [Fraction]) -> Fraction? {
    hours.isEmpty ? nil : hours.reduce(Fraction(0), +)
  }
}

extension [Financing] {
  /// What a source is said to pay; nil where it is not named.
  public func of(_ source: String) -> Financing? {
    first { Financing.areSame($0.source, source) }
  }

  fileprivate func year(_ year: Int, of source: String) -> FinancedYear? {
    of(source).map { FinancedYear($0, in: year) }
  }
}

extension Plan {
  /// Everybody who pays for something in the plan, as the first to name them does, in the plan's order.
  public var financingSources: [String] {
    allFinancing.map(\.source).reduce(into: []) { sources, source in
      if !sources.contains(where: { Financing.areSame($0, source) }) { sources.append(source) }
    }
  }

  /// The years that the plan says something of the financing in, the first first.
  public var financingYears: [Int] {
    allFinancing.reduce(into: Set<Int>()) { $0.formUnion($1.years) }.sorted()
  }

  /// What a source pays in a year. What is said of the plan or of an area stands for all that is in it; where nothing
  /// is, its parts are added up. Nothing is counted twice.
  public func financed(by source: String, in year: Int) -> FinancedYear {
    let areas = focusAreas.map { area in
      FinancedYear(
        area.financing.year(year, of: source),
        of: area.activities.compactMap { $0.finances.financing.year(year, of: source) })
    }
    let lines = budget.lines.compactMap { $0.finances.financing.year(year, of: source) }
    return FinancedYear(financing.year(year, of: source), of: areas + lines)
  }

  private var allFinancing: [Financing] {
    financing + budget.lines.flatMap(\.finances.financing)
      + focusAreas.flatMap { $0.financing + $0.activities.flatMap(\.finances.financing) }
  }
}
