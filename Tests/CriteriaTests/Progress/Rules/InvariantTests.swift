import Criteria
import TestSupport
import Testing

/// Properties that hold for any criterion, any figures and any day (domain.md, "Invariants").
@Suite("Det gælder altid") struct InvariantTests {
  static let seeds: [UInt64] = [1, 2019, UInt64.random(in: 0...UInt64.max)]

  /// With n unknown, a better figure never gives a worse verdict of the same window.
  @Test(arguments: seeds) func aBetterFigureNeverGivesAWorseVerdict(seed: UInt64) {
    var random = Dice(seed: seed)
    for round in 0..<3000 {
      let before = RandomCase(using: &random)
      guard let index = before.figures.lastIndex(where: { $0.day <= before.today }),
        let better = Self.bettered(before.figures[index].figure, before.indicator)
      else { continue }
      var after = before
      after.figures[index].figure = better
      let (first, second) = (before.assessment(), after.assessment())
      guard first.window == second.window else { continue }
      guard second.verdict.rank < first.verdict.rank else { continue }
      Issue.record(
        """
        seed \(seed), round \(round), \(before.today): \(first.verdict) became \(second.verdict) \
        when \(before.figures[index].figure) became \(better): \(before.indicator)
        """)
    }
  }

  /// Any day gives exactly one verdict, which the reasoning ends with.
  @Test(arguments: seeds) func anyDayGivesOneVerdict(seed: UInt64) {
    var random = Dice(seed: seed)
    for round in 0..<60 {
      let item = RandomCase(using: &random)
      var day = item.plan.period.first - 40
      while day <= item.plan.period.last + 400 {
        let assessment = item.assessment(on: day)
        let conclusions = assessment.reasoning.steps.filter {
          if case .conclusion = $0 { true } else { false }
        }
        let expected = ReasoningStep.conclusion(
          assessment.verdict, isProvisional: assessment.isProvisional)
        if conclusions != [expected] || assessment.windowsMet > assessment.windowsClosed {
          Issue.record("seed \(seed), round \(round), \(day): \(assessment.reasoning)")
        }
        day = day + 7
      }
    }
  }

  /// The verdict can be recomputed by hand from the reasoning's numbers.
  @Test(arguments: seeds) func theReasoningGivesTheVerdict(seed: UInt64) {
    var random = Dice(seed: seed)
    var recomputed = 0
    for round in 0..<4000 {
      let assessment = RandomCase(using: &random).assessment()
      let hand = HandCalculation(assessment.reasoning)
      if !hand.faults.isEmpty { Issue.record("seed \(seed), round \(round): \(hand.faults)") }
      guard let verdict = hand.verdict, assessment.verdict.reason == nil else { continue }
      recomputed += 1
      if verdict != assessment.verdict {
        Issue.record("seed \(seed), round \(round): \(assessment.reasoning)")
      }
    }
    #expect(recomputed > 1000)
  }

  @Test(arguments: WorkedExample.all)
  func theWorkedExamplesCanBeRecomputed(_ example: WorkedExample) {
    let assessment = example.assessment
    let hand = HandCalculation(assessment.reasoning)
    #expect(hand.faults.isEmpty)
    if assessment.verdict.reason == nil, assessment.reasoning.rule != .done,
      assessment.verdict != .onTrack || assessment.reasoning.rule != .direction
    {
      #expect(hand.verdict == assessment.verdict, "\(assessment.reasoning)")
    }
  }

  private static func bettered(_ figure: Figure, _ indicator: Indicator) -> Figure? {
    let isLower: Bool
    switch indicator.goal.value(at: nil)?.target {
    case .atMost, .lessThan, .holdOrFall, .falls: isLower = true
    default: isLower = false
    }
    switch figure {
    case .amount(let amount):
      let step = Int64(isLower ? -7 : 7)
      guard amount.significand + step >= 0 else { return nil }
      return Amount(significand: amount.significand + step, decimals: amount.decimals).map(
        Figure.amount)
    case .ratio(let numerator, let denominator):
      guard denominator > 0 else { return nil }
      let moved = numerator + (isLower ? -1 : 1)
      return (0...denominator).contains(moved) ? .ratio(moved, denominator) : nil
    case .answer(let yes): return yes ? nil : .answer(true)
    case .step(let step): return step < 4 ? .step(step + 1) : nil
    case .notMeasured, .withdrawn: return nil
    }
  }
}
