/// The agreed way from baseline to goal, straight from point to point.
public struct Path: Hashable, Sendable {
  /// The points by day: the start, the interim targets, and the goal on its deadline.
  public let points: [PathPoint]

  /// The path that starts on the later of the baseline's day and the plan's first day.
  ///
  /// - Parameters:
  ///   - interimTargets: in any order; those outside the path's days are left out.
  ///   - former: the goals that were given up on the way, the oldest first: each with its deadline and
  ///     the day on which the path bends, from where it was, towards the goal that followed.
  public init(
    baseline: BaselineValue, planStart: Day, interimTargets: [InterimTarget],
    former: [(goal: PathPoint, until: Day)] = [], goal: Fraction, deadline: Day
  ) {
    let start = max(baseline.day, planStart)
    let targets = interimTargets.sorted { $0.day < $1.day }
      .map { PathPoint($0.day, $0.amount.value) }
    func way(from points: [PathPoint], to end: PathPoint) -> [PathPoint] {
      let reached = points.last?.day ?? start
      return points + targets.filter { $0.day > reached && $0.day < end.day } + [end]
    }
    var points = [PathPoint(start, baseline.value)]
    for (goal, day) in former where day > start && day < deadline && goal.day > start {
      let whole = Path(points: way(from: points, to: goal))
      // Rounded as a figure is, so that many changes of a goal stay exact within their integers.
      let bend = PathPoint(day, whole.value(on: day).rounded(toDecimals: Amount.mostDecimals))
      points = whole.points.filter { $0.day < day } + [bend]
    }
    self.points = way(from: points, to: PathPoint(deadline, goal))
  }

  private init(points: [PathPoint]) { self.points = points }

  /// The two points between which a day lies, and the value on it; before the start and after the
  /// deadline the nearest end holds.
  public func leg(on day: Day) -> (from: PathPoint, to: PathPoint, value: Fraction) {
    let next = points.indices.first { points[$0].day > day } ?? points.count - 1
    let to = points[max(1, next)]
    let from = points[max(1, next) - 1]
    guard from.day < to.day else { return (from, to, to.value) }
    let gone = min(max(day - from.day, 0), to.day - from.day)
    return (
      from, to,
      from.value + (to.value - from.value) * Fraction(Int128(gone), Int128(to.day - from.day))
    )
  }

  /// Where one should be on a day.
  public func value(on day: Day) -> Fraction { leg(on: day).value }
}
