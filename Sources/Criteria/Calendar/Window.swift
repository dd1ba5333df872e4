/// How long the stretch is that figures are added up over.
public enum WindowLength: String, Hashable, Sendable, CaseIterable {
  /// The whole plan.
  case plan
  /// A calendar year.
  case year
  /// A calendar half-year.
  case halfYear
  /// A calendar quarter.
  case quarter
}

/// One stretch of a plan that figures are added up over, cut to the plan's period.
public struct Window: Hashable, Sendable {
  /// How long the window is.
  public let length: WindowLength
  /// The days of the plan that lie in the window.
  public let period: Period
  /// The days that the window would have had if the plan had not cut it.
  public let full: Period

  /// Whether the plan begins or ends inside the window.
  public var isCut: Bool { period != full }

  /// The windows of a plan, in order.
  ///
  /// - Parameter deadline: a day on which the last window ends, when that is before the plan's last day.
  ///   It ends the window and does not cut it: "at least 4 by 30 June" asks for 4.
  public static func all(_ length: WindowLength, of plan: Period, until deadline: Day? = nil)
    -> [Window]
  {
    var windows: [Window] = []
    var day = plan.first
    let end = min(deadline ?? plan.last, plan.last)
    while day <= end {
      var full = fullPeriod(length, containing: day, plan: plan)
      if end < plan.last { full = Period(trusted: full.first, min(full.last, end)) }
      let last = min(full.last, end)
      windows.append(Window(length: length, period: Period(trusted: day, last), full: full))
      day = last + 1
    }
    return windows
  }

  private static func fullPeriod(_ length: WindowLength, containing day: Day, plan: Period)
    -> Period
  {
    let quarter = Quarter(containing: day)
    switch length {
    case .plan: return plan
    case .year: return .year(quarter.year)
    case .quarter: return quarter.period
    case .halfYear:
      return quarter.number % 2 == 1
        ? Period(trusted: quarter.period.first, quarter.next.period.last)
        : Period(trusted: quarter.previous.period.first, quarter.period.last)
    }
  }

  /// The window's short name as machines read it: `2019`, `2019H1`, `2019K1`, or `plan`.
  public var code: String {
    let quarter = Quarter(containing: full.first)
    return switch length {
    case .plan: "plan"
    case .year: "\(quarter.year)"
    case .halfYear: "\(quarter.year)H\(quarter.number == 1 ? 1 : 2)"
    case .quarter: "\(quarter)"
    }
  }
}
