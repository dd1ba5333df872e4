/// Why a quarter cannot be closed or opened again.
public enum ClosingProblem: Error, Hashable, Sendable {
  /// The quarter lies outside the plan.
  case outsidePlan(Quarter, Period)
  /// The quarter has not ended; the first day that it can be closed.
  case notEnded(Quarter, closable: Day)
  /// The quarter is closed already.
  case alreadyClosed(QuarterClosed)
  /// The quarter is open already.
  case alreadyOpen(Quarter)
  /// The quarter was never closed, so that there is nothing to show of how it was then.
  case neverClosed(Quarter)
  /// The quarter had not been closed by a day; the day that its first closing is as of.
  case closedLater(Quarter, than: Day, asOf: Day)
  /// A quarter is only opened again with a reason.
  case reasonMissing
  /// Something was recorded while the verdicts that were to be kept were reached.
  case recordedMeanwhile
}

extension Plan {
  /// The quarters that the plan has days in, in order.
  public var quarters: [Quarter] {
    let last = Quarter(containing: period.last)
    return Array(sequence(first: Quarter(containing: period.first)) { $0 < last ? $0.next : nil })
  }

  /// Checks that a quarter of the plan can be closed on a day: it is over, and open.
  public func checkClosing(
    of quarter: Quarter, records: Records, on day: Day
  ) throws(ClosingProblem) {
    try checkQuarter(quarter)
    guard quarter.period.last < day else {
      throw .notEnded(quarter, closable: quarter.period.last + 1)
    }
    if let closed = records.closed(quarter) { throw .alreadyClosed(closed) }
  }

  /// Checks that a quarter of the plan is closed and can be opened again.
  public func checkReopening(
    of quarter: Quarter, reason: String, records: Records
  ) throws(ClosingProblem) {
    try checkQuarter(quarter)
    guard !reason.allSatisfy(\.isWhitespace) else { throw .reasonMissing }
    guard records.closedQuarters.contains(quarter) else { throw .alreadyOpen(quarter) }
  }

  /// The newest quarter that is over on a day and still open: the one that the board is about to see. What came
  /// before it was shown without having been closed, and is not offered to be closed as if it had been.
  public func quarterToClose(_ records: Records, on day: Day) -> Quarter? {
    quarters.last { $0.period.last < day && !records.closedQuarters.contains($0) }
  }

  private func checkQuarter(_ quarter: Quarter) throws(ClosingProblem) {
    guard quarter.period.intersection(period) != nil else { throw .outsidePlan(quarter, period) }
  }
}

extension Rollup {
  /// How many figures are told by the end of a quarter and were never told, whether or not later ones are there.
  public func missingFigures(for quarter: Quarter, records: Records) -> Int {
    Round(self, records: records, quarter: quarter).groups.flatMap(\.figures)
      .count { $0.recorded == nil }
  }

  /// The verdicts that are others once a quarter is closed, because closing decides a window that is counted from
  /// occasions or lacks figures.
  public func decidedByClosing(_ closed: Rollup) -> [IndicatorStatus] {
    zip(criteria.flatMap(\.results), closed.criteria.flatMap(\.results))
      .filter { $0.assessment.verdict != $1.assessment.verdict }.map(\.1)
  }
}
