/// Why a quarter cannot be closed or opened again.
public enum ClosingProblem: Error, Hashable, Sendable {
  /// The quarter lies outside the plan.
  case outsidePlan(Quarter, Period)
  /// The quarter came before the first that is followed.
  case notFollowed(Quarter, from: Quarter)
  /// The quarter has not ended; the first day that it can be closed.
  case notEnded(Quarter, closable: Day)
  /// The quarter is closed already.
  case alreadyClosed(QuarterClosed)
  /// Figures are missing in quarters that are to be closed, and nobody has said that they are to be closed all the
  /// same; the quarters, the oldest first, and how many figures.
  case figuresMissing([Quarter], Int)
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
  /// The reason for opening it again is not taken in.
  case text(TextFault)
}

extension Plan {
  /// The quarters that the plan has days in, in order.
  public var quarters: [Quarter] {
    let last = Quarter(containing: period.last)
    return Array(sequence(first: Quarter(containing: period.first)) { $0 < last ? $0.next : nil })
  }

  /// The quarters of the plan that are followed here, in order: all, or from the one that it is followed from.
  public var followedQuarters: [Quarter] {
    quarters.filter { quarter in followedFrom.map { $0 <= quarter } ?? true }
  }

  /// The quarters that closing one closes: the open ones before it, and itself, in order.
  public func quartersToClose(upTo quarter: Quarter, records: Records) -> [Quarter] {
    followedQuarters.filter { $0 <= quarter && !records.closedQuarters.contains($0) }
  }

  /// Checks that a quarter of the plan can be closed on a day: it is over, followed, and open.
  public func checkClosing(
    of quarter: Quarter, records: Records, on day: Day
  ) throws(ClosingProblem) {
    try checkQuarter(quarter)
    if let followedFrom, quarter < followedFrom { throw .notFollowed(quarter, from: followedFrom) }
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
    if let fault = TextFault.first(in: [reason]) { throw .text(fault) }
    guard records.closedQuarters.contains(quarter) else { throw .alreadyOpen(quarter) }
  }

  /// The newest quarter that is over on a day and still open: the one that the board is about to see.
  public func quarterToClose(_ records: Records, on day: Day) -> Quarter? {
    followedQuarters.last { $0.period.last < day && !records.closedQuarters.contains($0) }
  }

  private func checkQuarter(_ quarter: Quarter) throws(ClosingProblem) {
    guard quarter.period.intersection(period) != nil else { throw .outsidePlan(quarter, period) }
  }
}
