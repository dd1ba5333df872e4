import Criteria

/// Recomputes a verdict from nothing but the numbers in its reasoning, as a board member could with a
/// pocket calculator.
struct HandCalculation {
  /// What in the reasoning does not add up.
  private(set) var faults: [String] = []
  /// The verdict that the numbers give; nil when the reasoning says that it cannot be judged.
  private(set) var verdict: Verdict?

  private var isSatisfied: Bool?
  private var isCeiling = false
  private var isStrict = false
  private var hasPassed = false
  private var isClosed = false
  private var isDecided = false
  private var figure: Fraction?
  private var difference: Fraction?
  private var ratio: Fraction?
  private var thresholds: (onTrack: Fraction, behind: Fraction?)?
  private var isWithin: Bool?
  private var softening: Softening?
  private var expected: Fraction?
  private var goal: Goal?
  private var isPlanned = false
  private var isHold = false
  private var isEachYear: Bool {
    switch goal?.target {
    case .risesEachYear, .fallsEachYear, .changesEachYear: true
    default: false
    }
  }

  init(_ reasoning: Reasoning) {
    for step in reasoning.steps { take(step) }
    verdict = conclude(reasoning.rule)
  }

  private mutating func check(_ holds: Bool, _ step: ReasoningStep) {
    if !holds { faults.append("\(step)") }
  }

  private mutating func take(_ step: ReasoningStep) {
    switch step {
    case .agreed(let goal, _, let baseline):
      self.goal = goal
      isHold = !goal.target.asksForChange
      if let baseline, goal.target.isSatisfied(by: baseline.value) == true { isHold = true }
      switch goal.target {
      case .atMost, .lessThan, .holdOrFall, .falls, .approaches: isCeiling = true
      default: break
      }
    case .figure(let figure): self.figure = figure.value
    case .deadline(let deadline, let today, let passed):
      check(passed == (today > deadline), step)
      hasPassed = passed
    case .window(_, let closed, let decided): (isClosed, isDecided) = (closed, decided)
    case .spans(let spans, _): check(!spans.isEmpty, step)
    case .gap(let gap):
      check((gap.own - gap.others.value).magnitude == gap.size, step)
    case .formerGoal, .passedDeadline, .lapsed: break
    case .cutGoal(let goal, let days, let all, let result):
      check((goal * Fraction(days) / Fraction(all)).floor == result.floor, step)
    case .added(let parts, let sum):
      check(parts.reduce(.zero, +) == sum, step)
      figure = sum
    case .pooled(let numerator, let denominator, let scale, let result):
      check(numerator * Fraction(scale) == result * denominator, step)
    case .satisfied(let value, let target, let holds):
      check(value == figure || figure == nil || goal?.rate != nil, step)
      if let expected, goal?.rate != nil {
        check(Self.holds(value, target, against: expected) == holds, step)
      } else {
        check(Self.holds(value, target, difference) == holds, step)
      }
      isSatisfied = holds
    case .compared(let value, let reference, let difference):
      check(value - reference == difference, step)
      self.difference = difference
    case .path(let from, let to, let day, let value):
      let straight =
        from.value + (to.value - from.value) * Fraction(max(0, day - from.day))
        / Fraction(to.day - from.day)
      check(straight == value, step)
    case .progress(let current, let baseline, let goal, let result),
      .expected(let current, let baseline, let goal, let result):
      check((current - baseline) == result * (goal - baseline), step)
      if case .expected = step { expected = result }
    case .share(let goal, let open, let all, let up, let result):
      let exact = goal * Fraction(open) / Fraction(all)
      check(Fraction(up ? exact.ceiling : exact.floor) == result, step)
      expected = result
    case .rate(let goal, _, _, let units, let result):
      let exact = goal * units
      check(Fraction(isCeiling ? exact.ceiling : exact.floor) == result, step)
      expected = result
    case .ratio(let numerator, let denominator, let result):
      check(denominator == 0 || numerator == result * denominator, step)
      ratio = result
    case .thresholds(let onTrack, let behind): thresholds = (onTrack, behind)
    case .margin(_, let squared, let distance, let within):
      let rounded = distance.rounded(toDecimals: 9)
      check((rounded * rounded <= squared) == within, step)
      isWithin = within
    case .softened(_, _, let because): softening = because
    case .windows(let met, let all), .heldUnits(_, let met, let all),
      .heldSpans(_, let met, let all):
      check(met <= all, step)
    case .counted(_, let held, let withoutNumber): check(withoutNumber <= held, step)
    case .planned(let count, let sum, let reaches):
      check(sum == (figure ?? .zero) + Fraction(count), step)
      isPlanned = reaches
    case .conclusion: break
    }
  }

  private static func holds(_ value: Fraction, _ target: Target, _ difference: Fraction?) -> Bool? {
    switch target {
    case .atLeast(let amount), .between(let amount, _): value >= amount.value
    case .moreThan(let amount): value > amount.value
    case .atMost(let amount): value <= amount.value
    case .lessThan(let amount): value < amount.value
    case .atLeastStep(let step): value >= Fraction(step)
    case .holdOrRise: difference.map { $0 >= 0 }
    case .holdOrFall: difference.map { $0 <= 0 }
    case .rises: difference.map { $0 > 0 }
    case .falls, .fallsEachYear, .approaches: difference.map { $0 < 0 }
    case .risesEachYear: difference.map { $0 > 0 }
    default: nil
    }
  }

  /// A rate's sum is held against the whole number that was to be expected.
  private static func holds(_ sum: Fraction, _ target: Target, against expected: Fraction) -> Bool {
    switch target {
    case .moreThan: sum > expected
    case .atMost: sum <= expected
    case .lessThan: sum < expected
    default: sum >= expected
    }
  }

  private func byThresholds(missing: Verdict) -> Verdict {
    guard let ratio, let thresholds else { return missing }
    var verdict: Verdict
    if let behind = thresholds.behind {
      verdict = ratio >= thresholds.onTrack ? .onTrack : ratio >= behind ? .behind : .farBehind
    } else {
      verdict = ratio >= thresholds.onTrack ? .behind : .farBehind
    }
    if softening != nil, verdict == .farBehind { verdict = .behind }
    return verdict
  }

  private func conclude(_ rule: Rule) -> Verdict? {
    guard let isSatisfied else { return nil }
    if hasPassed || (isClosed && isDecided && (rule != .direction || isEachYear)) {
      return isSatisfied ? .met : .missed
    }
    switch rule {
    case .levelOnPath: return isSatisfied ? .met : byThresholds(missing: .undecided(.notBegun))
    case .windowCount where isCeiling && !isSatisfied: return .missed
    case .windowCount where !isCeiling && isSatisfied: return .met
    case .rate where isClosed && !isCeiling && isSatisfied: return .met
    case .rate where isClosed && isCeiling && !isSatisfied: return .missed
    case .windowCount, .rate, .windowFigure:
      if isClosed { return .undecided(.awaitingFinal) }
      if isPlanned { return .onTrack }
      if !isCeiling, let expected, expected == 0 {
        return (figure ?? 0) > 0 ? .onTrack : .undecided(.tooEarly)
      }
      return isSatisfied && rule != .windowCount ? .onTrack : byThresholds(missing: .onTrack)
    case .rating:
      return isSatisfied ? .onTrack : difference == -1 ? .behind : .farBehind
    case .direction:
      if isSatisfied { return .onTrack }
      if difference == 0 { return .behind }
      guard let isWithin else { return byThresholds(missing: .behind) }
      return isWithin ? (isHold ? .onTrack : .behind) : .farBehind
    case .precondition, .done: return nil
    }
  }
}
