/// What stands beside a verdict about the time to come: the forecast and the needed pace.
extension Assessment {
  func withOutlook(of subject: Subject) -> Assessment {
    var assessment = self
    assessment.references = subject.references.compactMap {
      $0.newest(in: subject.indicator, asOf: subject.today)
    }
    guard !subject.isOver, goal != nil else { return assessment }
    if case .latest = subject.indicator.tally, subject.indicator.unit.isNumeric {
      assessment.forecastBasis = ForecastBasis(
        figures: subject.comparableFigures, goal: subject.goal.target, deadline: subject.deadline,
        today: subject.today, isShare: subject.indicator.unit == .percent)
    }
    let quarters = quartersLeft(of: subject)
    assessment.neededPerQuarter = leftToGoal(of: subject).map { $0 / Fraction(quarters) }
    assessment.hasOneQuarterLeft = quarters == 1
    return assessment
  }

  /// What is left to the goal by the deadline or the end of the window; nil once that is past, or the goal reached.
  private func leftToGoal(of subject: Subject) -> Fraction? {
    guard let current, let target = goal?.target, let level = reasoning.askedLevel ?? target.level,
      reasoning.rule == .levelOnPath || reasoning.rule == .windowCount,
      target.better == .higher || reasoning.rule == .levelOnPath
    else { return nil }
    guard last(of: subject) >= subject.today, target.isSatisfied(by: current.value) == false else {
      return nil
    }
    return level - current.value
  }

  /// How many quarters there are from the present one to the deadline's, or to the end of the window.
  private func quartersLeft(of subject: Subject) -> Int {
    let (first, final) = (
      Quarter(containing: subject.today), Quarter(containing: last(of: subject))
    )
    return (final.year - first.year) * 4 + final.number - first.number + 1
  }

  private func last(of subject: Subject) -> Day { window?.period.last ?? subject.deadline }
}

extension Reasoning {
  /// The number that a cut window asks for, when the plan cuts it.
  var askedLevel: Fraction? {
    for case .cutGoal(_, _, _, let result) in steps { return result }
    return nil
  }
}

extension Subject {
  /// The figures since the source last changed its method.
  fileprivate var comparableFigures: [Tallied] {
    let change = (source?.seriesBreaks ?? []).map(Day.first(of:)).filter { $0 <= today }.max()
    return figures.filter { $0.day >= change ?? $0.day }.compactMap(tallied)
  }
}

/// What a forecast is made from.
struct ForecastBasis: Hashable, Sendable {
  /// The figures since the source last changed its method, in order of their days.
  let figures: [Tallied]
  let goal: Target
  let deadline: Day
  let today: Day
  /// Whether the figures are percentages, which end at 100.
  let isShare: Bool
}

extension Forecast {
  /// The furthest into the future that a forecast reaches, in days: 50 years.
  private static let furthest = 50 * 365

  /// The Theil–Sen line: the median of the slopes between all pairs of figures, through the median of
  /// what is left. Figures are rounded to four decimals first: it is an estimate. Nil with fewer than
  /// three figures of different days. The value stays within what a figure can be: not below 0 where no
  /// figure was, and for a share not above 100; a day that has passed without the goal is not told.
  init?(_ basis: ForecastBasis) {
    let (figures, goal, deadline) = (basis.figures, basis.goal, basis.deadline)
    let (today, isShare) = (basis.today, basis.isShare)
    let points = figures.suffix(40).map { ($0.day.number, $0.value.rounded(toDecimals: 4)) }
    guard Set(points.map(\.0)).count >= 3, let newest = figures.last else { return nil }
    var slopes: [Fraction] = []
    for (index, first) in points.enumerated() {
      for second in points[(index + 1)...] where second.0 != first.0 {
        slopes.append((second.1 - first.1) / Fraction(second.0 - first.0))
      }
    }
    slopes.sort()
    let slope = Self.median(slopes)
    let origin = newest.day.number
    func start(_ slope: Fraction) -> Fraction {
      Self.median(points.map { $0.1 - slope * Fraction($0.0 - origin) })
    }
    // Figures that have been below 0 may be again.
    let isSigned = points.contains { $0.1 < 0 }
    func end(_ slope: Fraction) -> Fraction {
      let value = start(slope) + slope * Fraction(deadline.number - origin)
      return isSigned ? value : isShare ? min(max(0, value), 100) : max(0, value)
    }
    let intercept = start(slope)
    valueAtDeadline = end(slope)
    let quarter = slopes.count / 4
    let steep = [slopes[quarter], slopes[slopes.count - 1 - quarter]].map {
      end($0.rounded(toDecimals: 9))
    }
    low = min(steep[0], valueAtDeadline)
    high = max(steep[1], valueAtDeadline)
    reached = nil
    guard let level = goal.level, slope != 0, goal.isSatisfied(by: newest.value) == false else {
      return
    }
    let days = ((level - intercept) / slope).ceiling
    guard days > 0, days < Int128(Self.furthest) else { return }
    let day = newest.day + Int(days)
    if day >= today { reached = day }
  }

  private static func median(_ values: [Fraction]) -> Fraction {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    // Rounded so that a median of medians stays within the width of the integers.
    return (sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2)
      .rounded(toDecimals: 9)
  }
}
