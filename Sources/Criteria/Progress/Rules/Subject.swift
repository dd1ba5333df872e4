/// What is judged: one indicator at one site as of a day, with all that the rules ask of it.
struct Subject {
  let indicator: Indicator
  let goal: Goal
  /// The goal as it was agreed, where the number follows from the baseline.
  let agreed: Goal?
  let deadline: Day
  let baseline: Baseline?
  let interimTargets: [InterimTarget]
  let plan: Plan
  let today: Day
  let source: DataSource?
  let closedQuarters: Set<Quarter>
  /// The goals that held before, the oldest first.
  let formerGoals: [FormerGoal]
  /// What the logbook gives, when the figures are counted from it.
  let counted: CountedSeries?
  /// The figures that stand and whose day has come, *not measured* among them, by day.
  let entries: [DatedFigure]

  var holidays: Holidays { indicator.holidays ?? plan.holidays }
  var isOver: Bool { today > deadline }

  /// The measured figures, by day.
  var figures: [DatedFigure] { entries.filter(\.figure.isMeasured) }

  /// A goal with the number that follows from figures, as soon as there are any.
  func settled(_ goal: Goal) -> Goal {
    indicator.settled(goal, from: baseline, source: source, asOf: today)
  }

  /// The measured baseline in the indicator's unit.
  var baselineValue: BaselineValue? {
    guard case .measured(let figure, let day)? = baseline,
      let value = baseline?.value(in: indicator)
    else { return nil }
    return BaselineValue(value: value, day: day, sampleSize: figure.ownSampleSize(in: indicator))
  }

  /// One figure by itself, or nil when its denominator is zero.
  func tallied(_ dated: DatedFigure) -> Tallied? {
    guard let value = dated.figure.value(in: indicator) else { return nil }
    var tallied = Tallied(value: value, day: dated.day)
    if case .ratio(let numerator, let denominator) = dated.figure {
      tallied.numerator = Fraction(numerator)
      tallied.denominator = Fraction(denominator)
    }
    tallied.sampleSize = dated.sampleSize(in: indicator)
    return tallied
  }

  /// Whether the source changed its method after the first day, at the latest on the second.
  func hasSeriesBreak(after first: Day, upTo last: Day) -> Bool {
    (source?.seriesBreaks ?? []).contains { first < .first(of: $0) && .first(of: $0) <= last }
  }

  /// Whether the source changed its method between the first and the newest figure of a window.
  func hasSeriesBreak(within window: WindowCase) -> Bool {
    guard let first = window.figures.first, let newest = window.figures.last else { return false }
    return hasSeriesBreak(after: first.day, upTo: newest.day)
  }

  /// Why a figure cannot be held against a baseline: its source has changed its method since, or it is
  /// from the baseline's day or before and says nothing of the way from it. Nil when it can.
  func incomparability(of figure: Tallied, with baseline: BaselineValue) -> Undecided? {
    if hasSeriesBreak(after: baseline.day, upTo: figure.day) { return .seriesBreak }
    if figure.day > baseline.day { return nil }
    return isOver ? .awaitingFinal : .notBegun
  }
}

extension Baseline {
  /// The measured value in an indicator's unit; nil when there is none.
  func value(in indicator: Indicator) -> Fraction? {
    guard case .measured(let figure, _) = self else { return nil }
    return figure.value(in: indicator)
  }
}

extension Goal {
  /// Whether a goal is what this one asks, of its own year where they have numbers of their own.
  func isHeld(as goal: Goal) -> Bool { self == goal || goal.year.map(asked(of:)) == goal }
}

extension Figure {
  /// The figure in an indicator's unit: percent 0 to 100, an average per occasion, yes as 1 and no as 0,
  /// a step from 1; nil when it was not measured or its denominator is zero.
  public func value(in indicator: Indicator) -> Fraction? {
    switch self {
    case .amount(let amount): return amount.value
    case .ratio(let numerator, let denominator):
      guard denominator != 0 else { return nil }
      let share = Fraction(Int128(numerator), Int128(denominator))
      return indicator.unit == .percent ? share * 100 : share
    case .answer(let yes): return yes ? 1 : 0
    case .step(let step): return Fraction(step)
    case .notMeasured, .withdrawn: return nil
    }
  }

  /// The sample size that a share carries as its denominator.
  func ownSampleSize(in indicator: Indicator) -> Int? {
    guard indicator.unit == .percent, case .ratio(_, let denominator) = self, denominator > 0
    else { return nil }
    return denominator
  }
}

extension DatedFigure {
  /// How many a share was found among (n): what was said, else the share's denominator. Nil when it is no share
  /// or its n is not known.
  public func sampleSize(in indicator: Indicator) -> Int? {
    indicator.unit == .percent ? sampleSize ?? figure.ownSampleSize(in: indicator) : nil
  }
}
