/// Goals whose number follows from figures: the baseline's, or those of others.
extension Target {
  /// Whether the number that it asks for follows from figures: the baseline, or those of others.
  public var followsFigures: Bool {
    switch self {
    case .relative, .othersLevel: true
    default: false
    }
  }
}

extension Indicator {
  /// A goal with the number that follows from the baseline or from others' figures, as soon as there are any.
  ///
  /// - Parameter today: the day by which the others' figures count.
  func settled(_ goal: Goal, from baseline: Baseline?, source: DataSource?, asOf today: Day) -> Goal
  {
    var settled = goal
    switch goal.target {
    case .relative(let change):
      settled.target =
        baseline?.value(in: self).flatMap { change.target(from: $0, isWhole: unit.isWhole) }
        ?? goal.target
    case .othersLevel(let name, let bound):
      let numbers = values(of: name, source: source, asOf: today, asking: bound.target)
      settled.target = numbers.isEmpty ? goal.target : .yearly(numbers)
    default: break
    }
    return settled
  }

  /// What the newest figure of each of others' years asks.
  private func values(
    of name: String, source: DataSource?, asOf today: Day, asking: (Fraction) -> Target
  ) -> [Int: Target] {
    guard let series = references(from: source).first(where: { $0.isNamed(name) }) else {
      return [:]
    }
    let years = Set(series.figures.map(\.day.year))
    return Dictionary(
      uniqueKeysWithValues: years.compactMap { year in
        series.value(of: year, in: self, asOf: today).map { (year, asking($0.value)) }
      })
  }
}
