/// What is to be reached, kept or done, and by when (mål, måltal).
public struct Goal: Hashable, Sendable {
  /// What is asked.
  public var target: Target
  /// Whether the number is per week or month, which makes the figure a rate.
  public var rate: Rate?
  /// The last day to reach it; the plan's last day when nil.
  public var deadline: Day?
  /// The only year that it asks anything of, when figures add up over a year or less ("1.000 i 2017").
  public var year: Int?

  /// A goal.
  public init(_ target: Target, rate: Rate? = nil, deadline: Day? = nil, year: Int? = nil) {
    self.target = target
    self.rate = rate
    self.deadline = deadline
    self.year = year
  }
}

/// What is asked of a figure.
public enum Target: Hashable, Sendable {
  /// At least a number (mindst).
  case atLeast(Amount)
  /// More than a number (over).
  case moreThan(Amount)
  /// At most a number (højst).
  case atMost(Amount)
  /// Less than a number (under).
  case lessThan(Amount)
  /// From a number to a number, both included.
  case between(Amount, Amount)
  /// No lower than the baseline (fastholdes, fastholdes eller stiger).
  case holdOrRise
  /// No higher than the baseline (fastholdes eller falder).
  case holdOrFall
  /// Higher than the baseline, or than the window of the year named (stiger, stiger fra 2018).
  case rises(fromYear: Int?)
  /// Lower than the baseline, or than the window of the year named (falder).
  case falls(fromYear: Int?)
  /// Higher in each year than in the one before (stiger hvert år).
  case risesEachYear
  /// Lower in each year than in the one before (falder hvert år).
  case fallsEachYear
  /// So much more or less in each year than in the one before (stiger med 1 procentpoint hvert år).
  case changesEachYear(RelativeChange)
  /// So much more or less than the baseline (halveres, 20 % færre).
  case relative(RelativeChange)
  /// Nearer to the figures of others, named, than the baseline was (nærmer sig).
  case approaches(String)
  /// On one side of the figure of others, named, of the same year (mindst som, højere end).
  case othersLevel(String, Bound)
  /// Done once, by the deadline (udført).
  case done
  /// Done anew in each year (udført hvert år).
  case doneEachYear
  /// A state that must hold at the deadline, and can change until then (ja).
  case holdsTrue
  /// At least a step of a rating, the lowest being 1 (mindst i høj grad).
  case atLeastStep(Int)
  /// A number of its own for each of some years, and nothing of the others ({ 2018: mindst 10, 2019: mindst 15 }).
  case yearly([Int: Target])
  /// The agreement does not say (mangler).
  case missing
}

/// Which side of a number a figure is to be on.
public enum Bound: Hashable, Sendable, CaseIterable {
  case atLeast, moreThan, atMost, lessThan

  /// Whether less is better.
  public var isCeiling: Bool { self == .atMost || self == .lessThan }

  /// The target with a number; one with no end is rounded so that a figure that equals it stays on its side.
  func target(_ value: Fraction) -> Target {
    switch self {
    case .atLeast: .atLeast(Amount(notAbove: value))
    case .moreThan: .moreThan(Amount(notBelow: value))
    case .atMost: .atMost(Amount(notBelow: value))
    case .lessThan: .lessThan(Amount(notAbove: value))
    }
  }
}

/// Where a criterion starts (udgangspunkt, baseline).
public enum Baseline: Hashable, Sendable {
  /// A measured value and the day that it holds for.
  case measured(Figure, on: Day)
  /// To be established by a day (etableres).
  case pending(by: Day)
  /// The agreement does not say (mangler).
  case missing
}

/// A number to be reached on the way to the goal (delmål).
public struct InterimTarget: Hashable, Sendable {
  /// The number.
  public var amount: Amount
  /// The day by which it is to be reached.
  public var day: Day

  /// An interim target.
  public init(_ amount: Amount, by day: Day) {
    self.amount = amount
    self.day = day
  }
}
