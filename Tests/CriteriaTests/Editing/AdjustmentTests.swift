import TestSupport
import Testing

@testable import Criteria

/// Changes of what is agreed: what they change, when, and what is refused.
@Suite("Adjusting what is agreed") struct AdjustmentTests {
  static let today = Make.day("2020-02-10")
  static let id = IndicatorID(Make.slug("trygge"))
  static let here = Make.slug("noejsomhed")
  static let there = Make.slug("vapnagaard")

  /// A plan with one criterion, a goal for each site, and a question.
  static func plan(
    goal: PerSite<Goal> = .each([
      here: Goal(.atLeast(Amount(65))), there: Goal(.atLeast(Amount(66))),
    ])
  ) -> Plan {
    var plan = Make.plan()
    plan.sites = [Site(id: here, name: "Nøjsomhed"), Site(id: there, name: "Vapnagaard")]
    var indicator = Indicator(unit: .percent, goal: goal, scope: .everySite)
    indicator.baseline = .all(.measured(.amount(Amount(59)), on: .last(of: 2016)))
    var criterion = Criterion(
      id: id.criterion, name: "Trygge beboere", wording: "", indicators: [indicator])
    criterion.openQuestions = ["Hvilke tal?", "Hvilket år?"]
    var area = FocusArea(id: Make.slug("omraade"), name: "Område")
    area.criteria = [criterion]
    plan.focusAreas = [area]
    return plan
  }

  static func raising(
    to number: Int, from former: Int = 65, at site: Slug? = here, isDecided: Bool = true
  ) -> Adjustment {
    var adjustment = Adjustment(
      id: Make.slug("trygge"), name: "Trygge beboere", of: id, at: site, because: "Det går godt",
      proposed: Make.day("2020-01-15"), effective: .first(of: 2020), deciders: ["bestyrelsen"])
    adjustment.goal = Change(
      from: Goal(.atLeast(Amount(former))), to: Goal(.atLeast(Amount(number))))
    if isDecided {
      adjustment.decisions = [
        RecommendationDecision(.adopted, on: Make.day("2020-02-01"), because: "Enighed")
      ]
    }
    return adjustment
  }

  private static func goal(_ plan: Plan, _ site: Slug) -> Target? {
    plan.indicator(id)?.indicator.goal.value(at: site)?.target
  }

  @Test func theRoadGoesFromOneWhoDecidesToTheNext() {
    var adjustment = Self.raising(to: 70, isDecided: false)
    adjustment.deciders = ["bestyrelsen", "Landsbyggefonden"]
    #expect(adjustment.state == .waiting(for: "bestyrelsen"))
    adjustment.decisions = [
      RecommendationDecision(.adopted, on: Make.day("2020-02-01"), because: "Enighed")
    ]
    #expect(adjustment.state == .waiting(for: "Landsbyggefonden"))
    #expect(adjustment.state(on: Make.day("2020-01-31")) == .waiting(for: "bestyrelsen"))
    #expect(!adjustment.isAdopted)
    adjustment.decisions.append(
      RecommendationDecision(.adopted, on: Make.day("2020-02-08"), because: "Godkendt"))
    #expect(adjustment.isAdopted)
    adjustment.decisions[1].outcome = .rejected
    #expect(adjustment.state == .decided(.rejected))
    adjustment.decisions = [
      RecommendationDecision(.withdrawn, on: Make.day("2020-02-01"), because: "Fortrudt")
    ]
    #expect(adjustment.state == .decided(.withdrawn))
  }

  @Test func aProposalChangesNothingOfWhatIsAgreed() throws {
    let edit = PlanEdit.adding(.adjustment(Self.raising(to: 70, isDecided: false)))
    let (plan, inverse) = try edit.applied(to: Self.plan())
    #expect(plan.focusAreas == Self.plan().focusAreas)
    #expect(plan.adjustments.count == 1)
    #expect(edit.adjustsFrom == nil)
    #expect(try inverse.applied(to: plan).plan == Self.plan())
  }

  @Test func whatIsDecidedIsAgreedFromItsDayAndCanBeTakenBack() throws {
    let proposed = Self.raising(to: 70, isDecided: false)
    let before = try PlanEdit.adding(.adjustment(proposed)).applied(to: Self.plan()).plan
    let edit = PlanEdit.changing(
      .adjustment(proposed), to: .adjustment(Self.raising(to: 70)))
    #expect(edit.adjustsFrom == .first(of: 2020))
    let earlier = try edit.applied(to: before, inForceFrom: .last(of: 2019)).plan
    #expect(earlier.focusAreas == before.focusAreas)
    #expect(earlier.adjustments == [Self.raising(to: 70)])
    let (after, inverse) = try edit.applied(to: before, inForceFrom: .first(of: 2020))
    #expect(Self.goal(after, Self.here) == .atLeast(Amount(70)))
    #expect(Self.goal(after, Self.there) == .atLeast(Amount(66)))
    #expect(inverse.adjustsFrom == .first(of: 2020))
    #expect(try inverse.applied(to: after).plan == before)
  }

  @Test func aGoalForAllBecomesOneForEachSiteWhenOneIsAdjusted() throws {
    var plan = Self.plan(goal: .all(Goal(.atLeast(Amount(65)))))
    try plan.adjust(by: Self.raising(to: 70))
    #expect(Self.goal(plan, Self.here) == .atLeast(Amount(70)))
    #expect(Self.goal(plan, Self.there) == .atLeast(Amount(65)))
    try plan.takeBack(Self.raising(to: 70))
    #expect(plan == Self.plan(goal: .all(Goal(.atLeast(Amount(65))))))
    var common = Self.plan(goal: .all(Goal(.atLeast(Amount(65)))))
    try common.adjust(by: Self.raising(to: 70, at: nil))
    #expect(common.indicator(Self.id)?.indicator.goal == .all(Goal(.atLeast(Amount(70)))))
  }

  @Test func whatWasChangedMeanwhileIsNotOverwritten() {
    let adjustment = Self.raising(to: 70, from: 60)
    var plan = Self.plan()
    #expect(throws: PlanEditProblem.changedMeanwhile(.adjustment(adjustment))) {
      try plan.adjust(by: adjustment)
    }
    #expect(plan == Self.plan())
  }

  @Test func whatTheAgreementLeavesOpenIsSettledAndOpenedAgain() throws {
    var open = Self.plan(goal: .all(Goal(.missing)))
    open.focusAreas[0].criteria[0].indicators[0].baseline = nil
    open.focusAreas[0].criteria[0].indicators[0].scope = .missing
    open.focusAreas[0].criteria[0].indicators[0].tally = .sum(per: nil)
    open.focusAreas[0].criteria[0].indicators[0].unit = .missing
    var adjustment = Self.raising(to: 70, at: nil)
    adjustment.goal = Change(from: Goal(.missing), to: Goal(.atLeast(Amount(4))))
    adjustment.scope = .planWide
    adjustment.window = .year
    adjustment.unit = .count(noun: "møder")
    adjustment.settled = SettledQuestion("Hvilket år?", answer: "2021")
    var plan = open
    try plan.adjust(by: adjustment)
    let indicator = try #require(plan.indicator(Self.id)?.indicator)
    #expect(indicator.goal == .all(Goal(.atLeast(Amount(4)))))
    #expect(indicator.scope == .planWide)
    #expect(indicator.tally == .sum(per: .year))
    #expect(indicator.unit == .count(noun: "møder"))
    #expect(plan.focusAreas[0].criteria[0].openQuestions == ["Hvilke tal?"])
    try plan.takeBack(adjustment)
    #expect(plan == open)
  }

  @Test func aBaselineIsPutInThePlaceOfOneOrOfNone() throws {
    var adjustment = Self.raising(to: 70)
    adjustment.goal = nil
    adjustment.baseline = Change(
      from: .measured(.amount(Amount(59)), on: .last(of: 2016)),
      to: .measured(.amount(Amount(61)), on: .last(of: 2017)))
    var plan = Self.plan()
    try plan.adjust(by: adjustment)
    let baseline = plan.indicator(Self.id)?.indicator.baseline
    #expect(baseline?.value(at: Self.here) == .measured(.amount(Amount(61)), on: .last(of: 2017)))
    #expect(baseline?.value(at: Self.there) == .measured(.amount(Amount(59)), on: .last(of: 2016)))
  }

  // MARK: - What is refused

  private static func problem(
    of adjustment: Adjustment, closed: Set<Quarter> = [], in plan: Plan = plan()
  ) -> AdjustmentProblem? {
    do throws(PlanEditProblem) {
      try PlanEdit.adding(.adjustment(adjustment)).check(
        in: plan, records: Records(closedQuarters: closed), today: today)
      return nil
    } catch {
      guard case .adjustment(let problem) = error else {
        Issue.record("\(error)")
        return nil
      }
      return problem
    }
  }

  @Test func aGoodOneIsNotRefused() { #expect(Self.problem(of: Self.raising(to: 70)) == nil) }

  @Test(
    "A goal that says nothing, cannot be reached or is out of range",
    arguments: [
      (Target.atLeast(Amount(0)), AdjustmentProblem.goalSaysNothing),
      (.moreThan(Amount(100)), .goalOutOfReach),
      (.atLeast(Amount(101)), .amountOutOfRange(Amount(101), .percent)),
      (.between(Amount(10), Amount(5)), .rangeBackwards),
      (.done, .goalNotOfUnit(.percent)),
    ]) func goals(target: Target, expected: AdjustmentProblem)
  {
    var adjustment = Self.raising(to: 70)
    adjustment.goal?.after.target = target
    #expect(Self.problem(of: adjustment) == expected)
  }

  @Test func whatIsMissingIsSaid() {
    var adjustment = Self.raising(to: 70)
    adjustment.reason = " "
    #expect(Self.problem(of: adjustment) == .reasonMissing)
    adjustment = Self.raising(to: 70)
    adjustment.deciders = [""]
    #expect(Self.problem(of: adjustment) == .deciderMissing)
    adjustment = Self.raising(to: 70)
    adjustment.settled = SettledQuestion("Hvilket år?", answer: "")
    #expect(Self.problem(of: adjustment) == .answerMissing)
    adjustment = Self.raising(to: 70)
    adjustment.goal = nil
    #expect(Self.problem(of: adjustment) == .nothing)
  }

  @Test func theDaysMustFit() {
    var adjustment = Self.raising(to: 70)
    adjustment.goal?.after.deadline = .last(of: 2022)
    #expect(
      Self.problem(of: adjustment) == .deadlineOutsidePlan(.last(of: 2022), Self.plan().period))
    adjustment = Self.raising(to: 70)
    adjustment.decisions[0].day = Make.day("2020-01-14")
    #expect(
      Self.problem(of: adjustment)
        == .decidedTooEarly(Make.day("2020-01-14"), earlier: Make.day("2020-01-15")))
    adjustment = Self.raising(to: 70)
    adjustment.baseline = Change(
      from: nil, to: .measured(.amount(Amount(61)), on: .last(of: 2021)))
    #expect(
      Self.problem(of: adjustment)
        == .baselineAfterDeadline(.last(of: 2021), deadline: .last(of: 2021)))
    adjustment = Self.raising(to: 70)
    adjustment.effective = .last(of: 2017)
    #expect(throws: PlanEditProblem.dayOutsidePlan(.last(of: 2017), Self.plan().period)) {
      try PlanEdit.adding(.adjustment(adjustment)).check(
        in: Self.plan(), records: Records(), today: Self.today)
    }
  }

  @Test func nothingIsAdjustedFromADayInAClosedQuarterNorTakenBack() throws {
    let closed: Set = [Quarter(containing: .first(of: 2020))]
    let adjustment = Self.raising(to: 70)
    let expected = AdjustmentProblem.quarterClosed(
      QuarterClosed(Quarter(containing: .first(of: 2020))))
    #expect(Self.problem(of: adjustment, closed: closed) == expected)
    #expect(Self.problem(of: Self.raising(to: 70, isDecided: false), closed: closed) == expected)
    let (plan, inverse) = try PlanEdit.adding(.adjustment(adjustment)).applied(to: Self.plan())
    #expect(throws: PlanEditProblem.adjustment(expected)) {
      try inverse.check(in: plan, records: Records(closedQuarters: closed), today: Self.today)
    }
    var rejected = adjustment
    rejected.decisions[0].outcome = .rejected
    #expect(Self.problem(of: rejected, closed: closed) == nil)
  }

  @Test func aUnitMustFitWhatStands() {
    var plan = Self.plan(goal: .all(Goal(.atLeast(Amount(65)))))
    plan.focusAreas[0].criteria[0].indicators[0].unit = .missing
    var adjustment = Self.raising(to: 70, at: nil)
    adjustment.goal = nil
    adjustment.unit = .yesNo
    #expect(Self.problem(of: adjustment, in: plan) == .goalNotOfUnit(.yesNo))
    adjustment.unit = .percent
    #expect(Self.problem(of: adjustment, in: plan) == nil)
  }
}
