/// How a plan stood when a quarter was closed: what later standings are compared with.
public struct ClosedStanding: Hashable, Sendable {
  /// How the quarter was closed.
  public let closing: QuarterClosing
  /// The verdicts as they were shown then.
  public let rollup: Rollup

  /// How a plan stood.
  public init(_ closing: QuarterClosing, _ rollup: Rollup) {
    self.closing = closing
    self.rollup = rollup
  }
}

extension Records {
  /// The closing of the last quarter that is closed, as it was by a day; nil when none was closed by then.
  ///
  /// - Parameter quarter: only those before this one, when it is given.
  public func lastClosing(by day: Day, before quarter: Quarter? = nil) -> QuarterClosing? {
    closings.filter { closing in
      closing.asOf <= day && closedQuarters.contains(closing.quarter)
        && quarter.map { closing.quarter < $0 } ?? true
    }.sorted { $0.quarter < $1.quarter }.last
  }
}
