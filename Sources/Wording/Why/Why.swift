import Criteria

/// "Hvorfor?": how a verdict was reached, in sentences with this criterion's numbers, so that anyone can
/// check them by hand. Numbers are rounded only so far that the check gives the same verdict.
public struct Why {
  let assessment: Assessment
  let indicator: Indicator
  let site: Slug?
  let plan: Plan
  /// How far its values are rounded.
  let rounding: AccountRounding

  /// The account of one assessment.
  public init(_ assessment: Assessment, of indicator: Indicator, at site: Slug?, in plan: Plan) {
    self.assessment = assessment
    self.indicator = indicator
    self.site = site
    self.plan = plan
    rounding = AccountRounding(assessment, unit: indicator.unit)
  }

  /// The account of one row of a plan.
  public init(_ status: IndicatorStatus, in plan: Plan) {
    self.init(status.assessment, of: status.indicator, at: status.site, in: plan)
  }

  /// The sentences: first one that says it plainly, then the sum in the order in which the verdict was reached; the
  /// last ones say what stands beside it.
  public var sentences: [String] {
    let told = assessment.reasoning.steps.compactMap(sentence)
    return ([summary] + told + remarks + besides).map(Self.ended)
  }

  /// A sentence that ends in an abbreviation has one full stop.
  private static func ended(_ sentence: String) -> String {
    sentence.hasSuffix("..") ? String(sentence.dropLast()) : sentence
  }

  var unit: Unit { indicator.unit }
  var tally: Tally { indicator.tally }
  var target: Target { assessment.goal?.target ?? .missing }
  var rule: Rule { assessment.reasoning.rule }
  /// Whose figures one's own are held against.
  var others: String? { indicator.goal.value(at: site)?.target.others }

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

  /// A value with its unit, rounded as all of the account's.
  func value(_ value: Fraction) -> String {
    FigureText.text(value, unit: unit, decimals: decimals(of: value))
  }

  /// The same without its unit, for a sum.
  func bare(_ value: Fraction) -> String {
    FigureText.number(value, unit: unit, decimals: decimals(of: value))
  }

  private func decimals(of value: Fraction) -> Int? {
    AccountRounding.isShort(value) ? nil : rounding.value
  }

  /// What a figure is held against: the baseline as a figure, a goal as it was agreed.
  func reference(_ reference: Fraction) -> String {
    isBaseline(reference) ? value(reference) : level(reference)
  }

  /// Whether a figure is held against the baseline; a window's figure never is.
  func isBaseline(_ reference: Fraction) -> Bool {
    [.levelOnPath, .direction].contains(rule) && assessment.baseline?.value == reference
  }

  /// An agreed level with its unit: `65 %`.
  func level(_ value: Fraction) -> String {
    unit == .percent
      ? "\(DanishNumber.shortest(value, mostDecimals: Amount.mostDecimals)) %"
      : FigureText.text(value, unit: unit)
  }

  /// What is asked, in a sentence; a goal that the plan cuts is no longer as it was typed.
  func asked(_ target: Target) -> String {
    GoalText.long(Goal(target.lowerEnd.shortened), unit: unit)
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
    case .spans(let spans, let coverage): self.spans(spans, coverage)
    case .formerGoal(let goal, let day): formerGoal(goal, until: day)
    case .passedDeadline(let day, let verdict): passedDeadline(day, verdict)
    case .counted(let activity, let held, let withoutNumber):
      counted(from: activity, held: held, withoutNumber: withoutNumber)
    case .cutGoal(let goal, let days, let all, let result):
      cutGoal(goal, days: days, of: all, result: result)
    case .added(let parts, let sum): added(parts, sum: sum)
    case .pooled(let numerator, let denominator, _, let result):
      pooled(numerator, denominator, result: result)
    case .satisfied(let figure, let target, let isSatisfied):
      satisfied(figure, target, isSatisfied)
    case .compared(let figure, let reference, let difference):
      compared(figure, reference: reference, difference: difference)
    case .gap(let gap): self.gap(gap)
    case .path(let from, let to, let day, let value):
      path(from: from, to: to, on: day, value: value)
    case .progress: progress()
    case .expected: expected()
    case .share(let goal, let open, let all, let up, let result):
      share(goal: goal, open: open, of: all, roundedUp: up, result: result)
    case .rate(let goal, let rate, let open, let units, let result):
      self.rate(goal: goal, rate, openDays: open, units: units, result: result)
    case .heldUnits(let rate, let held, let count): heldUnits(rate, held: held, of: count)
    case .heldSpans(let length, let held, let count): heldSpans(length, held: held, of: count)
    case .planned(let count, let sum, let reaches):
      planned(count, sum: sum, reaches: reaches)
    case .ratio(let numerator, let denominator, let result):
      ratio(numerator, denominator, result: result)
    case .thresholds(let onTrack, let behind): thresholds(onTrack: onTrack, behind: behind)
    case .margin(let samples, let squared, let distance, let within):
      margin(of: samples, squared: squared, distance: distance, within: within)
    case .softened(_, _, let reason): softened(reason)
    case .windows(let met, let closed): windows(met: met, of: closed)
    case .lapsed(let day): lapsed(since: day)
    case .conclusion(let verdict, let isProvisional):
      conclusion(verdict, isProvisional: isProvisional)
    }
  }
}
