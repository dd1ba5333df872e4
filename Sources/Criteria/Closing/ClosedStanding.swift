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
  /// The closing that a board compares with on a day: of the last quarter that was closed by then; when nothing has come
  /// since, the one before it, so that the meeting after a closing sees what it changed.
  ///
  /// - Parameter shown: the closed quarter that is shown as it was, which is compared with the one before it.
  public func closingToCompare(on day: Day, showing shown: QuarterClosing? = nil) -> QuarterClosing?
  {
    if let shown { return lastClosing(by: shown.asOf, before: shown.quarter) }
    guard let last = lastClosing(by: day), !hasNews(since: last, by: day) else {
      return lastClosing(by: day)
    }
    return lastClosing(by: day, before: last.quarter) ?? last
  }

  /// Whether a figure, a line of the logbook or another goal has come since a closing.
  private func hasNews(since closing: QuarterClosing, by day: Day) -> Bool {
    measurements(after: closing.measurements).contains { $0.day <= day }
      || logbook.lines.last { $0.day <= day }.map { $0.recordedAt > closing.recordedAt } ?? false
      || formerGoals.contains { $0.effective > closing.judgedOn && $0.effective <= day }
  }

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
