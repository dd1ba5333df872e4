/// What closing a quarter does: it is closed with every earlier open one, and verdicts that waited for figures are
/// decided (domain.md, "The closed quarter").
public struct ClosingOutlook: Hashable, Sendable {
  /// The quarters that are closed, the oldest first; the last is the one that is asked for.
  public let quarters: [Gap]
  /// The verdicts that are others once they are closed, as they become.
  public let decided: [IndicatorStatus]

  /// A quarter, and what it lacks.
  public struct Gap: Hashable, Sendable {
    /// The quarter.
    public let quarter: Quarter
    /// How many of its figures are missing.
    public let missing: Int
    /// What they are figures for, in the order in which the round asks for them, each once.
    public let indicators: [IndicatorID]

    /// A quarter that so many figures are missing in.
    public init(_ quarter: Quarter, missing: Int, of indicators: [IndicatorID] = []) {
      self.quarter = quarter
      self.missing = missing
      self.indicators = indicators
    }
  }

  /// What is to be closed, and what that decides.
  public init(_ quarters: [Gap], decided: [IndicatorStatus]) {
    self.quarters = quarters
    self.decided = decided
  }

  /// What closing a quarter of a judged plan would do, on the day that it is judged as of.
  public init(_ quarter: Quarter, of rollup: Rollup, records: Records) {
    let open = rollup.plan.quartersToClose(upTo: quarter, records: records)
    quarters = rollup.gaps(in: open, records: records)
    var closed = records
    closed.closedQuarters.formUnion(open)
    // One that was closed before and opened again may have been so from a later day.
    closed.closings.removeAll { open.contains($0.quarter) }
    decided = rollup.decidedByClosing(
      Rollup(plan: rollup.plan, records: closed, asOf: rollup.asOf))
  }

  /// How many figures are missing in all of them.
  public var missing: Int { quarters.reduce(0) { $0 + $1.missing } }
}

extension Rollup {
  /// How many figures each of some quarters lacks: those that are told by its end and were never told, whether or
  /// not later ones are there.
  public func gaps(in quarters: [Quarter], records: Records) -> [ClosingOutlook.Gap] {
    quarters.map { quarter in
      let figures = Round(self, records: records, quarter: quarter).groups.flatMap(\.figures)
      let missing = figures.filter { $0.recorded == nil && !$0.isAwaitingDelivery }.map(
        \.key.indicator)
      let indicators = missing.reduce(into: [IndicatorID]()) { known, indicator in
        if !known.contains(indicator) { known.append(indicator) }
      }
      return ClosingOutlook.Gap(quarter, missing: missing.count, of: indicators)
    }
  }

  /// The verdicts that are others once quarters are closed.
  fileprivate func decidedByClosing(_ closed: Rollup) -> [IndicatorStatus] {
    zip(criteria.flatMap(\.results), closed.criteria.flatMap(\.results))
      .filter { $0.assessment.verdict != $1.assessment.verdict }.map(\.1)
  }
}
