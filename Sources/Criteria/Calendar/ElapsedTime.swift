/// How far a period has come.
extension Period {
  /// The whole months that have passed before a day; all of them when the period is over.
  public func monthsGone(by today: Day) -> Int {
    guard today >= first else { return 0 }
    let (year, month, day) = first.civil
    let now = min(today, last + 1).civil
    return max(0, (now.year - year) * 12 + now.month - month - (now.day < day ? 1 : 0))
  }

  /// The months of the period, a part of one counted as one.
  public var monthCount: Int {
    let (year, month, day) = first.civil
    let end = (last + 1).civil
    return (end.year - year) * 12 + end.month - month + (end.day > day ? 1 : 0)
  }
}

/// Where a period stands on a day.
public enum PeriodPhase: Hashable, Sendable {
  /// Its first day is still to come.
  case ahead
  /// The day is one of its days.
  case underWay
  /// Its last day has passed.
  case over
}

extension Period {
  /// Where it stands on a day.
  public func phase(on today: Day) -> PeriodPhase {
    today < first ? .ahead : today > last ? .over : .underWay
  }
}
