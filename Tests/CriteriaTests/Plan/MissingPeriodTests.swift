import TestSupport
import Testing

@testable import Criteria

/// A plan whose agreement gives no period is shown over some years, and nothing is held against them.
@Suite("A plan without a period")
struct MissingPeriodTests {
  private static func plan(_ indicator: Indicator) -> Plan {
    var plan = Make.plan()
    plan.isPeriodMissing = true
    var area = FocusArea(id: Make.slug("omraade"), name: "Område")
    area.criteria = [
      Criterion(id: Make.id.criterion, name: "Kriterium", wording: "", indicators: [indicator])
    ]
    plan.focusAreas = [area]
    return plan
  }

  static let indicators = [
    Indicator(unit: .percent, goal: .all(Goal(.atLeast(Amount(65))))),
    Indicator(unit: .percent, goal: .all(Goal(.holdOrRise)), baseline: Make.baseline("50")),
    Indicator(
      unit: .count(noun: "møder"), tally: .sum(per: .year), goal: .all(Goal(.atLeast(Amount(4))))),
    Indicator(unit: .yesNo, goal: .all(Goal(.done))),
  ]

  @Test(arguments: indicators)
  func noCriterionIsJudgedAndItsFiguresAreShown(_ indicator: Indicator) throws {
    let isAnswer = indicator.unit == .yesNo
    let records = Records([Make.measurement(isAnswer ? "ja" : "66", on: "2018-06-30")])
    let plan = Self.plan(indicator)
    for day in ["2018-01-01", "2020-01-15", "2030-01-01"] {
      let rollup = Rollup(plan: plan, records: records, asOf: Make.day(day))
      let assessment = try #require(rollup.criteria.first?.results.first?.assessment)
      #expect(assessment.verdict == .undecided(.windowMissing))
      #expect(assessment.deadline == nil)
      #expect((assessment.current != nil) == (day > "2018-06-30"))
      let figures = FiguresDue(rollup, records: records)
      #expect(figures.missing == 0 && figures.overdue == 0)
    }
  }

  @Test func whatElseIsMissingIsSaidFirstAndAnOwnDeadlineIsShown() throws {
    let open = Indicator(unit: .percent, goal: .all(Goal(.missing)))
    let own = Indicator(
      unit: .percent, goal: .all(Goal(.atLeast(Amount(65)), deadline: Make.day("2019-06-30"))))
    let verdicts = try [open, own].map { indicator in
      let rollup = Rollup(
        plan: Self.plan(indicator), records: Records(), asOf: Make.day("2019-01-15"))
      return try #require(rollup.criteria.first?.results.first?.assessment)
    }
    #expect(verdicts[0].verdict == .undecided(.goalMissing))
    #expect(verdicts[1].verdict == .undecided(.windowMissing))
    #expect(verdicts[1].deadline == Make.day("2019-06-30"))
  }

  @Test func thePlanIsNeverOver() {
    let today = Make.day("2030-01-15")
    func summary(isMissing: Bool) -> PlanSummary {
      var plan = Self.plan(Self.indicators[0])
      plan.isPeriodMissing = isMissing
      return PlanSummary(Rollup(plan: plan, records: Records(), asOf: today), records: Records())
    }
    #expect(summary(isMissing: true).period == nil)
    #expect(summary(isMissing: false).period != nil)
    #expect(!summary(isMissing: true).needsAttention)
  }

  @Test func thePeriodBecomingKnownIsAChangeOfThePlan() throws {
    let before = Self.plan(Self.indicators[0])
    var after = before
    after.isPeriodMissing = false
    #expect(before.agreedPeriod == nil && after.agreedPeriod == after.period)
    let changes = PlanChanges(from: before, to: after).changes
    #expect(changes.map(\.subject) == [.plan])
    #expect(changes.first?.kind == .changed([.period]))
  }
}
