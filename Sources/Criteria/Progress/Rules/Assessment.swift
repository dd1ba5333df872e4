/// A verdict on one indicator at one site, with all that it was reached by.
public struct Assessment: Hashable, Sendable {
  /// The verdict.
  public var verdict: Verdict
  /// Whether a later figure can still change a verdict of met.
  public var isProvisional = false
  /// The goal that it was judged by.
  public var goal: Goal?
  /// The goal as it was agreed relative to the baseline, when the number follows from that.
  public var relative: Target?
  /// The day by which the goal is to be reached.
  public var deadline: Day?
  /// The measured baseline.
  public var baseline: BaselineValue?
  /// The tallied figure.
  public var current: Tallied?
  /// The agreed way from baseline to goal (rule A).
  public var path: Path?
  /// How much of the way from baseline to goal has been gone (rule A).
  public var progress: Fraction?
  /// How much of the way should have been gone by the figure's day (rule A).
  public var expected: Fraction?
  /// Progress against expected, or the figure against what is asked of it.
  public var pace: Fraction?
  /// The window that the verdict is of (rules C and D, and E when done each year).
  public var window: Window?
  /// The sum in that window.
  public var windowSum: Fraction?
  /// What the sum is measured against by the figure's day.
  public var windowExpected: Fraction?
  /// Every window of the plan that has begun, in order, with its verdict; of a level the deadlines that had passed
  /// before they were moved.
  public var windows: [WindowVerdict] = []
  /// The owed spans that are missing, not measured or never reported, in order, those of other windows among them.
  public var spans: [OwedSpan] = []
  /// How much of the window the figures cover; nil where they cover all that has been owed.
  public var coverage: Coverage?
  /// Every decision that is missing; the first is the verdict's reason.
  public var missingDecisions: [Undecided] = []
  /// What stands beside the verdict.
  public var notes: Set<AssessmentNote> = []
  /// How the verdict was reached, step by step, with the numbers.
  public var reasoning: Reasoning
  /// The newest figures of others that it is shown beside.
  public var references: [ReferenceValue] = []
  /// What tells where the figures are heading; nil where that is not asked.
  var forecastBasis: ForecastBasis?
  /// What is left to the goal per remaining quarter, in the unit of the indicator.
  public var neededPerQuarter: Fraction?
  /// Whether the present quarter is the last one that `neededPerQuarter` is spread over.
  public var hasOneQuarterLeft = false

  /// An assessment with nothing but its verdict.
  public init(verdict: Verdict, reasoning: Reasoning) {
    self.verdict = verdict
    self.reasoning = reasoning
  }

  /// Where the figures are heading. It takes a slope for each pair of them, so it is worked out when it is asked for.
  public var forecast: Forecast? { forecastBasis.flatMap { Forecast($0) } }

  /// How many windows are closed and decided.
  public var windowsClosed: Int { windows.count { $0.isDecided } }
  /// How many of the closed and decided windows were met.
  public var windowsMet: Int { windows.count { $0.isDecided && $0.verdict == .met } }
  /// The windows after the one that the verdict is of: what is known of them is said beside it.
  public var laterWindows: [WindowVerdict] {
    guard let window else { return [] }
    return windows.filter { $0.isFollowed && $0.window.period.first > window.period.first }
  }
  /// All reasons why it cannot be judged, the verdict's own first; none when it can.
  public var reasons: [Undecided] {
    guard let reason = verdict.reason else { return [] }
    return [reason] + missingDecisions.filter { $0 != reason }
  }
}

/// A measured baseline.
public struct BaselineValue: Hashable, Sendable {
  /// The value in the indicator's unit.
  public var value: Fraction
  /// The day that it holds for.
  public var day: Day
  /// How many answered, when it is a share of a sample.
  public var sampleSize: Int?
}

/// The figures that count, made into one.
public struct Tallied: Hashable, Sendable {
  /// The value in the indicator's unit: percent 0 to 100, a step from 1, yes as 1 and no as 0.
  public var value: Fraction
  /// The numerator that stands behind it, when there is one.
  public var numerator: Fraction?
  /// The denominator that stands behind it, when there is one.
  public var denominator: Fraction?
  /// The day of the newest figure in it.
  public var day: Day
  /// How many answered, when it is a share of a sample.
  public var sampleSize: Int?
}

/// The verdict on one window of a plan.
public struct WindowVerdict: Hashable, Sendable {
  /// The window.
  public var window: Window
  /// Its verdict.
  public var verdict: Verdict
  /// Whether it is closed with a verdict: its last figure is there or is not to come, or no figure to come
  /// can change the verdict.
  public var isDecided: Bool
  /// The sum or the pooled figure in it, when there is any.
  public var sum: Fraction?
  /// Whether it is followed here; if not it is not judged.
  public var isFollowed = true
  /// The goal that it was judged by.
  public var goal: Goal?
  /// Its spans that are missing, not measured or never reported.
  public var spans: [OwedSpan] = []
  /// Those that are missing though their time has passed, or a later one has been told.
  public var gaps: [OwedSpan] = []
  /// How much of it the figures cover; nil where they cover all that has been owed.
  public var coverage: Coverage?
  /// The deadline that had passed before it was moved, when it is no window but that.
  public var passedDeadline: Day?

  /// The verdict on a window.
  public init(window: Window, verdict: Verdict, isDecided: Bool, sum: Fraction? = nil) {
    self.window = window
    self.verdict = verdict
    self.isDecided = isDecided
    self.sum = sum
  }
}

/// What stands beside a verdict and never inside it; the raw value is the code that other programs rely
/// on.
public enum AssessmentNote: String, Hashable, Sendable, CaseIterable {
  /// The source's frequency says that a newer figure should be here.
  case stale
  /// A figure is not due yet.
  case notDueYet
  /// The difference lies within the figures' uncertainty.
  case withinUncertainty
  /// The figure is worse than the baseline.
  case belowBaseline
  /// What is planned reaches the goal.
  case planned
  /// The figure lies above the agreed range.
  case aboveRange
  /// It was done after the deadline.
  case late
  /// The source skipped the round, so the previous figure decides.
  case skippedRound
  /// A span of the window was closed without a figure.
  case neverReported
  /// Not all of the window is measured.
  case partlyMeasured
  /// The goal was changed on the way.
  case goalChanged
  /// Figures are missing though their time has passed.
  case figuresOverdue
}

/// Where a line through the figures is heading (Theil–Sen): an estimate beside the verdict.
public struct Forecast: Hashable, Sendable {
  /// The value at the deadline.
  public var valueAtDeadline: Fraction
  /// The least that it may well come to: with the lower quartile of the slopes between the figures.
  public var low: Fraction
  /// The most that it may well come to: with the upper quartile of the slopes.
  public var high: Fraction
  /// The day on which the goal would be reached, when the line reaches it within 50 years from the newest
  /// figure and that day is not over.
  public var reached: Day?
}
