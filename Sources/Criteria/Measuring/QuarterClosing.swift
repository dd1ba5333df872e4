/// A quarter that the leader closed (lukket): who, when, and what had been recorded by then.
public struct QuarterClosing: Hashable, Sendable {
  /// The quarter.
  public var quarter: Quarter
  /// The day from which it holds.
  public var asOf: Day
  /// Who closed it.
  public var recordedBy: String
  /// When, in seconds since 1970-01-01 UTC.
  public var recordedAt: Int
  /// How many measurements had been recorded for the plan by then, corrected ones among them.
  public var measurements: Int
  /// The version of the rules that its verdicts were reached by.
  public var rules: Int

  /// A closing.
  public init(
    quarter: Quarter, asOf: Day, recordedBy: String, recordedAt: Int, measurements: Int,
    rules: Int = RulesVersion.current
  ) {
    self.quarter = quarter
    self.asOf = asOf
    self.recordedBy = recordedBy
    self.recordedAt = recordedAt
    self.measurements = measurements
    self.rules = rules
  }
}

/// That a quarter is closed, so that nothing more is recorded in it, and how, where that is known.
public struct QuarterClosed: Hashable, Sendable {
  /// The quarter.
  public let quarter: Quarter
  /// Who closed it.
  public let recordedBy: String?
  /// When, in seconds since 1970-01-01 UTC.
  public let recordedAt: Int?

  /// A closed quarter.
  public init(_ quarter: Quarter, by recordedBy: String? = nil, at recordedAt: Int? = nil) {
    self.quarter = quarter
    self.recordedBy = recordedBy
    self.recordedAt = recordedAt
  }
}

extension Records {
  /// That a quarter is closed; nil while it is open.
  public func closed(_ quarter: Quarter) -> QuarterClosed? {
    guard closedQuarters.contains(quarter) else { return nil }
    let closing = closing(of: quarter)
    return QuarterClosed(quarter, by: closing?.recordedBy, at: closing?.recordedAt)
  }

  /// The quarters that were closed by a day; one that nobody knows the closing of always was.
  public func closedQuarters(by day: Day) -> Set<Quarter> {
    closedQuarters.filter { closing(of: $0).map { $0.asOf <= day } ?? true }
  }

  /// How a quarter was closed; nil while it is open.
  public func closing(of quarter: Quarter) -> QuarterClosing? {
    guard closedQuarters.contains(quarter) else { return nil }
    return closings.last { $0.quarter == quarter }
  }

  /// Whether a figure came after the quarter that its day lies in was closed (efterregistrering), and so was
  /// reported in another (domain.md, invariant 2). One that is not recorded yet would come last.
  public func isLate(_ measurement: Measurement) -> Bool {
    let own = Quarter(containing: measurement.day)
    guard measurement.quarter != own, let first = closings.first(where: { $0.quarter == own })
    else { return false }
    return !measurements.prefix(first.measurements).contains { $0.id == measurement.id }
  }
}
