import Criteria

extension SharedWorld {
  /// The closing that the board view compares with: that of the last quarter closed by the day that is shown,
  /// and of a closed quarter that of the one before it.
  private var closingForBoard: QuarterClosing? {
    holding?.records.lastClosing(by: today, before: kept?.closing.quarter)
  }

  /// How the plan stood then; nil when no quarter was closed, and until it has been read.
  var standingForBoard: ClosedStanding? {
    guard let standing, standing.rollup.plan.id == holding?.plan.id,
      standing.closing == closingForBoard
    else { return nil }
    return standing
  }

  /// The closing that is still to be read of before it can be said what has changed since.
  var closingToRead: QuarterClosing? { standingForBoard == nil ? closingForBoard : nil }
}
