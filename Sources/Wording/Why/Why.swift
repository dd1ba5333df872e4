import Criteria

/// "Hvorfor?": how a verdict was reached, in sentences with this criterion's numbers, so that anyone can
/// check them by hand. Numbers are rounded only so far that the check gives the same verdict.
public struct Why {
  let assessment: Assessment
  let indicator: Indicator
  let site: Slug?
  let plan: Plan
  /// What a value must not be rounded onto or past: the goal, the baseline, the path.
  let landmarks: [Fraction]
  /// How many decimals the pace is shown with, as a percentage.
  let paceDecimals: Int
  /// How many decimals the shares of the way are shown with, as percentages.
  let shareDecimals: Int

  /// The account of one assessment.
  public init(_ assessment: Assessment, of indicator: Indicator, at site: Slug?, in plan: Plan) {
    self.assessment = assessment
    self.indicator = indicator
    self.site = site
    self.plan = plan
    landmarks = assessment.reasoning.landmarks
    paceDecimals = Rounding.paceDecimals(assessment)
    shareDecimals = Rounding.shareDecimals(assessment, pace: paceDecimals)
  }

  /// The account of one row of a plan.
  public init(_ status: IndicatorStatus, in plan: Plan) {
    self.init(status.assessment, of: status.indicator, at: status.site, in: plan)
  }

  /// The sentences, in the order in which the verdict was reached; the last ones say what stands beside
  /// it.
  public var sentences: [String] {
    let told = assessment.reasoning.steps.compactMap(sentence)
    return told + remarks
  }

  var unit: Unit { indicator.unit }
  var tally: Tally { indicator.tally }
  var target: Target { assessment.goal?.target ?? .missing }
  var rule: Rule { assessment.reasoning.rule }

  /// Whether the steps say that the time is up.
  var isOver: Bool {
    assessment.reasoning.steps.contains { step in
      switch step {
      case .deadline(_, _, let passed): passed
      case .window(_, let closed, _): closed
      default: false
      }
    }
  }

  /// A value with its unit, never rounded onto a landmark.
  func value(_ value: Fraction) -> String {
    let natural =
      value == value.rounded(toDecimals: 2)
      ? nil : Rounding.decimals(value, from: 1, apartFrom: landmarks)
    return FigureText.text(value, unit: unit, decimals: natural)
  }

  /// An agreed level with its unit: `65 %`.
  func level(_ value: Fraction) -> String {
    unit == .percent
      ? "\(DanishNumber.shortest(value, mostDecimals: Amount.mostDecimals)) %"
      : FigureText.text(value, unit: unit)
  }

  /// A bare number that is whole more often than not.
  func number(_ value: Fraction) -> String { DanishNumber.shortest(value, mostDecimals: 2) }

  private func sentence(_ step: ReasoningStep) -> String? {
    switch step {
    case .agreed(let goal, let deadline, let baseline): agreed(goal, deadline, baseline)
    case .figure(let figure): self.figure(figure)
    case .deadline(let day, _, let passed): self.deadline(day, passed: passed)
    case .window(let window, let closed, let decided):
      self.window(window, closed: closed, decided: decided)
    case .untold(let stretches): untold(stretches)
    case .counted(let activity, let held, let withoutNumber):
      counted(from: activity, held: held, withoutNumber: withoutNumber)
    case .cutGoal(let goal, let days, let all, let result):
      "Planen dækker kun \(number(Fraction(days))) af \(number(Fraction(all))) dage, så målet her er "
        + "\(number(goal)) × \(number(Fraction(days))) / \(number(Fraction(all))), rundet ned til "
        + "\(number(result))."
    case .added(let parts, let sum): added(parts, sum: sum)
    case .pooled(let numerator, let denominator, _, let result):
      pooled(numerator, denominator, result: result)
    case .satisfied(let figure, let target, let isSatisfied):
      satisfied(figure, target, isSatisfied)
    case .compared(let figure, let reference, let difference):
      compared(figure, reference: reference, difference: difference)
    case .path(let from, let to, let day, let value):
      path(from: from, to: to, on: day, value: value)
    case .progress(let current, let baseline, let goal, _):
      progress(current: current, baseline: baseline, goal: goal)
    case .expected(let path, let baseline, let goal, _):
      expected(path: path, baseline: baseline, goal: goal)
    case .share(let goal, let open, let all, let up, let result):
      share(goal: goal, open: open, of: all, roundedUp: up, result: result)
    case .rate(let goal, let rate, let units, let result):
      self.rate(goal: goal, rate, units: units, result: result)
    case .heldUnits(let rate, let held, let count): heldUnits(rate, held: held, of: count)
    case .planned(let count, let sum, let reaches):
      planned(count, sum: sum, reaches: reaches)
    case .ratio(let numerator, let denominator, let result):
      ratio(numerator, denominator, result: result)
    case .thresholds(let onTrack, let behind): thresholds(onTrack: onTrack, behind: behind)
    case .margin(let squared, let distance, let within):
      margin(squared: squared, distance: distance, within: within)
    case .softened(_, _, let reason): softened(reason)
    case .windows(let met, let closed):
      "Af de afsluttede \(windowNoun) er målet nået i \(met) af \(closed)."
    case .overdue(let day):
      "Det næste tal skulle være her senest \(DanishDay.text(day)), men er ikke kommet."
    case .conclusion(let verdict, let isProvisional):
      conclusion(verdict, isProvisional: isProvisional)
    }
  }

  private var windowNoun: String {
    switch assessment.window?.length {
    case .year: "år"
    case .halfYear: "halvår"
    case .quarter: "kvartaler"
    case .plan, nil: "perioder"
    }
  }
}
