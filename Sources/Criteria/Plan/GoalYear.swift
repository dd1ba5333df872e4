/// A year in a goal: one of its own, one of several that each have a number, or the deadline.
extension Goal {
  /// Whether it has a number of its own for each of some years.
  public var isYearly: Bool { if case .yearly = target { true } else { false } }

  /// The years that it asks something of, in order; nil where it asks of all.
  public var askedYears: [Int]? {
    if case .yearly(let targets) = target { return targets.keys.sorted() }
    return year.map { [$0] }
  }

  /// Whether it asks anything of a year.
  public func asks(of year: Int) -> Bool { askedYears?.contains(year) ?? true }

  /// What it asks of one year, where each has a number of its own; else itself.
  public func asked(of year: Int) -> Goal {
    guard case .yearly(let targets) = target, let target = targets[year] else { return self }
    return Goal(target, rate: rate, deadline: deadline, year: year)
  }

  /// What it asks in the year of a day, in the next year that it asks anything of, or in the last.
  public func asked(on day: Day) -> Goal {
    let years = askedYears ?? []
    return (years.first { $0 >= day.year } ?? years.last).map(asked(of:)) ?? self
  }

  /// The last day that it asks anything of; nil when that is the plan's last.
  public var lastDay: Day? { deadline ?? askedYears?.last.map { .last(of: $0) } }

  /// The last day to reach it: its deadline, or the end of the last year that it asks anything of; the plan's last when
  /// it gives none.
  public func lastDay(in plan: Plan) -> Day {
    deadline ?? askedYears?.last.map { min(.last(of: $0), plan.period.last) } ?? plan.period.last
  }

  /// Whether a year in it is one of its own ("1.000 i 2017") rather than its deadline: a number that is asked of
  /// figures that add up over a year or less. Where the window is missing the year waits for it.
  public func keepsYear(with tally: Tally) -> Bool {
    guard tally != .latest, tally.window != .plan else { return false }
    if case .relative = target { return true }
    return target == .missing || !target.amounts.isEmpty
  }

  /// The same with its year as the deadline, where it is none of its own.
  public func fitted(to tally: Tally) -> Goal {
    if case .relative = target, let deadline, keepsYear(with: tally),
      deadline == .last(of: deadline.year)
    {
      // What is to have changed by a year's end is asked of that year, not of those before.
      return Goal(target, rate: rate, year: deadline.year)
    }
    guard year != nil, !keepsYear(with: tally) else { return self }
    return Goal(target, rate: rate, deadline: lastDay)
  }
}

extension Tally {
  /// Whether a goal of figures that become one so can have a day as its deadline in a plan. Where the newest figure
  /// stands it may lie some years after the plan, which then follows the way to it; what is added up ends with the plan.
  public func canBeDue(on day: Day, in period: Period) -> Bool {
    period.contains(day)
      || self == .latest && day > period.last && day.year - period.last.year <= Self.mostYearsAfter
  }

  /// How many years after the plan a deadline may lie: beyond it the year is a slip of the finger.
  private static let mostYearsAfter = 20
}
