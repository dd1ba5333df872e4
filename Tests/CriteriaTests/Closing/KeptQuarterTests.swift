import TestSupport
import Testing

@testable import Criteria

@Suite("A quarter as it was shown")
struct KeptQuarterTests {
  private func rollup() -> Rollup {
    var plan = Make.plan()
    var area = FocusArea(id: Make.slug("omraade"), name: "Område")
    area.criteria = ["a", "b"].map { id in
      let indicator = Indicator(
        unit: .count(noun: "møder"), tally: .sum(per: .year), goal: .all(Goal(.atLeast(Amount(4)))))
      return Criterion(id: Make.slug(id), name: id, wording: id, indicators: [indicator])
    }
    plan.focusAreas = [area]
    return Rollup(plan: plan, records: Records(), asOf: Make.day("2020-01-25"))
  }

  private func kept(_ verdicts: [KeptVerdict]) -> KeptQuarter {
    let quarter = Quarter(containing: Make.day("2019-12-31"))
    return KeptQuarter(
      QuarterClosing(
        quarter: quarter, asOf: Make.day("2020-01-25"), recordedBy: "Mette", recordedAt: 0,
        measurements: 0), verdicts: verdicts)
  }

  private func verdicts(of rollup: Rollup) -> [KeptVerdict] {
    rollup.criteria.flatMap(\.results).map {
      KeptVerdict(
        $0.id, at: $0.site, $0.assessment.verdict, isProvisional: $0.assessment.isProvisional,
        why: ["fordi"])
    }
  }

  @Test func whereTheRulesAreTheSameItIsWhatIsRebuilt() {
    let rollup = rollup()
    let kept = kept(verdicts(of: rollup))
    #expect(kept.differences(from: rollup) == 0)
    #expect(kept.shown(rollup) == rollup)
    #expect(kept.verdict(on: IndicatorID(Make.slug("b")), at: nil)?.why == ["fordi"])
  }

  @Test func whereTheRulesHaveChangedTheKeptVerdictsStand() {
    let rollup = rollup()
    let ids = ["a", "b"].map { IndicatorID(Make.slug($0)) }
    let kept = kept([
      KeptVerdict(ids[0], at: nil, .met, isProvisional: true, why: []),
      verdicts(of: rollup)[1],
    ])
    #expect(kept.differences(from: rollup) == 1)
    let shown = kept.shown(rollup)
    #expect(shown.criteria[0].verdict == .met)
    #expect(shown.criteria[0].results[0].assessment.isProvisional)
    #expect(shown.criteria[1] == rollup.criteria[1])
    #expect(shown.counts.met == 1)
  }

  @Test func aRowThatOnlyOneOfTheTwoHasIsADifference() {
    let rollup = rollup()
    #expect(kept([]).differences(from: rollup) == 2)
    let more = KeptVerdict(
      IndicatorID(Make.slug("c")), at: nil, .missed, isProvisional: false, why: [])
    #expect(kept(verdicts(of: rollup) + [more]).differences(from: rollup) == 1)
    #expect(kept([]).shown(rollup) == rollup)
  }

  @Test func aVerdictIsReadAgainFromItsCode() {
    let all: [Verdict] =
      [.met, .onTrack, .behind, .farBehind, .missed] + Undecided.allCases.map { .undecided($0) }
    for verdict in all {
      #expect(Verdict(code: verdict.code, reason: verdict.reason?.rawValue) == verdict)
    }
    #expect(Verdict(code: "undecided", reason: nil) == nil)
    #expect(Verdict(code: "undecided", reason: "x") == nil)
    #expect(Verdict(code: "met", reason: "noFigures") == nil)
    #expect(Verdict(code: "Met", reason: nil) == nil)
  }
}
