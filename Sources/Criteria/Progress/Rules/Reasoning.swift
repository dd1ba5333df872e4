/// How a verdict was reached: the rule of domain.md, and its steps with this indicator's numbers filled
/// in, in the order in which they were taken. "Hvorfor?" words it; anyone can recompute it by hand.
public struct Reasoning: Hashable, Sendable {
  /// The rule that applied.
  public var rule: Rule
  /// The steps.
  public var steps: [ReasoningStep] = []

  /// Reasoning that begins.
  public init(_ rule: Rule, _ steps: [ReasoningStep] = []) {
    self.rule = rule
    self.steps = steps
  }
}

/// The rules of domain.md, "How each is computed".
public enum Rule: String, Hashable, Sendable, CaseIterable {
  /// Something that every rule needs is missing.
  case precondition
  /// A: a level on a path from baseline to goal.
  case levelOnPath
  /// B: a direction, or a level to be held.
  case direction
  /// C: a window's share or average, or a level without a baseline.
  case windowFigure
  /// C: a count per week or month.
  case rate
  /// D: a count towards a window's goal.
  case windowCount
  /// E: done or not.
  case done
  /// F: a rating.
  case rating
}

/// One step of a verdict, with the numbers that it was taken with.
public enum ReasoningStep: Hashable, Sendable {
  /// What the agreement asks.
  case agreed(Goal, deadline: Day, baseline: BaselineValue?)
  /// The tallied figure.
  case figure(Tallied)
  /// Whether the deadline has passed.
  case deadline(Day, today: Day, passed: Bool)
  /// The window that is judged, and whether it has ended and waits for nothing more.
  case window(Window, closed: Bool, decided: Bool)
  /// The goal that held until a day, and that a window that ended before is judged by.
  case formerGoal(Goal, until: Day)
  /// A deadline that had passed before an adjustment moved it, and the verdict then.
  case passedDeadline(Day, Verdict)
  /// The spans of the window that were not measured, never reported or are missing, and how much of it is left.
  case spans([OwedSpan], Coverage?)
  /// How many occasions of an activity's logbook were held in the window and count, and how many of these
  /// have no number of what is counted.
  case counted(from: Slug?, held: Int, withoutNumber: Int)
  /// The goal of a window that the plan cuts: ⌊goal × days / of⌋.
  case cutGoal(goal: Fraction, days: Int, of: Int, result: Fraction)
  /// Figures added up: the parts and their sum.
  case added([Fraction], sum: Fraction)
  /// Ratios pooled: Σ numerator / Σ denominator, times `scale` (100 for percent).
  case pooled(numerator: Fraction, denominator: Fraction, scale: Int, result: Fraction)
  /// Whether the figure satisfies the goal.
  case satisfied(Fraction, Target, Bool)
  /// The figure against a level that is to be kept or bettered; the difference is value − reference.
  case compared(Fraction, reference: Fraction, difference: Fraction)
  /// How far a figure lies from that of others of the same year: at the baseline, then now.
  case gap(Gap)
  /// Where the path says one should be: on the straight line between two of its points.
  case path(from: PathPoint, to: PathPoint, on: Day, value: Fraction)
  /// (current − baseline) / (goal − baseline).
  case progress(current: Fraction, baseline: Fraction, goal: Fraction, result: Fraction)
  /// (path − baseline) / (goal − baseline).
  case expected(path: Fraction, baseline: Fraction, goal: Fraction, result: Fraction)
  /// What a count should have come to: ⌊goal × openDays / of⌋, or ⌈…⌉ for at most and less than; kroner and hours
  /// are not rounded.
  case share(goal: Fraction, openDays: Int, of: Int, roundedUp: Bool, result: Fraction)
  /// What a rate should have come to: ⌊goal × units⌋, with units in weeks, which are open days / 7, or in months.
  case rate(goal: Fraction, Rate, openDays: Int, units: Fraction, result: Fraction)
  /// In how many of the weeks or months that are over and mostly open the rate's goal was held.
  case heldUnits(Rate, held: Int, of: Int)
  /// In how many of the spans with typed figures the rate's goal was held.
  case heldSpans(WindowLength, held: Int, of: Int)
  /// How many occasions are planned in the rest of the window, what they and the held ones come to, and
  /// whether that reaches the goal.
  case planned(Int, sum: Fraction, reaches: Bool)
  /// Numerator / denominator, the ratio that is held against the thresholds.
  case ratio(Fraction, to: Fraction, result: Fraction)
  /// The thresholds that the ratio is held against; nil for behind when only one counts ("must hold
  /// now").
  case thresholds(onTrack: Fraction, behind: Fraction?)
  /// The 95 % margin of one share, or of the change between two, squared and exact, against the distance.
  case margin(of: [Sample], squared: Fraction, distance: Fraction, within: Bool)
  /// A verdict that is not given because it would be too hard.
  case softened(from: Verdict, to: Verdict, because: Softening)
  /// How many of the closed windows were met.
  case windows(met: Int, of: Int)
  /// The newest figure is too old to still say that the goal is reached or kept: the last day that it did.
  case lapsed(since: Day)
  /// The verdict.
  case conclusion(Verdict, isProvisional: Bool)
}

/// Why a harder verdict is not given.
public enum Softening: String, Hashable, Sendable, CaseIterable {
  /// Less than a third of the way was to be gone by now.
  case early
  /// Only one is short.
  case oneShort
  /// The distance lies within the figures' uncertainty.
  case uncertainty
}

/// A point of the agreed path.
public struct PathPoint: Hashable, Sendable {
  /// The day.
  public var day: Day
  /// The value on that day.
  public var value: Fraction

  /// A point.
  public init(_ day: Day, _ value: Fraction) {
    self.day = day
    self.value = value
  }
}
