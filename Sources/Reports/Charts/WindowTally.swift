import Criteria

/// Figures added up within their window, as they come.
struct WindowTally {
  private let status: IndicatorStatus
  private let holidays: Holidays
  private let windows: [Window]
  /// Whether each figure is its window's total so far.
  private let isToDate: Bool
  private var window: Window?
  private var numerator = Fraction.zero
  private var denominator = Fraction.zero
  private var isRatio = false
  /// How many the last share and those before it in its window are of; nil where n is not known.
  private(set) var sampleSize: Int?
  /// Whether the figure that was added last is the first of its window.
  private(set) var beganWindow = false

  init(_ status: IndicatorStatus, plan: Plan) {
    self.status = status
    isToDate = if case .toDate = status.indicator.tally { true } else { false }
    holidays = status.indicator.holidays ?? plan.holidays
    windows =
      switch status.indicator.tally {
      case .sum(let length?), .toDate(let length?), .average(let length?):
        Window.all(length, of: plan.period)
      default: []
      }
  }

  /// What a figure comes to together with those before it in its window; nil when it is no number.
  mutating func add(_ dated: DatedFigure) -> Fraction? {
    let value = dated.figure.value(in: status.indicator)
    let own = windows.first { $0.period.contains(dated.day) }
    let size = dated.sampleSize(in: status.indicator)
    beganWindow = own != window
    if beganWindow {
      window = own
      (numerator, denominator, isRatio, sampleSize) = (.zero, .zero, false, nil)
    }
    guard own != nil, !isToDate else {
      sampleSize = size
      return value
    }
    switch dated.figure {
    case .ratio(let first, let second):
      isRatio = true
      sampleSize = (sampleSize ?? 0) + (size ?? 0)
      numerator += Fraction(first)
      denominator += Fraction(second)
      guard denominator != .zero else { return nil }
      return numerator / denominator * (status.indicator.unit == .percent ? 100 : 1)
    case .amount(let amount):
      guard !isRatio else { return value }
      numerator += amount.value
      return standing(at: dated.day)
    default: return value
    }
  }

  /// What the counts of the window come to on a day; nil where they are no counts.
  func standing(at day: Day) -> Fraction? {
    guard let window, !isRatio, case .sum = status.indicator.tally else { return nil }
    return perUnit(numerator, from: window.period.first, to: day)
  }

  /// A goal per week or month is compared with the figures per week or month.
  private func perUnit(_ sum: Fraction, from first: Day, to last: Day) -> Fraction {
    let goal = status.indicator.goal.value(at: status.site)
    guard let rate = goal?.rate, let period = Period(first, last) else { return sum }
    let units = rate == .perWeek ? holidays.weeks(in: period) : holidays.months(in: period)
    return units == .zero ? sum : sum / units
  }
}
