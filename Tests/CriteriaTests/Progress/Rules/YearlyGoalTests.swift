import Criteria
import TestSupport
import Testing

/// A number for each year, and a deadline of a whole sum.
@Suite("Et tal for hvert år") struct YearlyGoalTests {
  static let goal = Goal(.yearly([2018: .atLeast(Amount(10)), 2019: .atLeast(Amount(15))]))

  private static func assessment(
    _ figures: [(String, String)], tally: Tally = .sum(per: .year), goal: Goal = goal,
    today: String,
    frequency: Frequency? = .yearly, former: [FormerGoal] = []
  ) -> Assessment {
    var example = WorkedExample(
      name: "",
      indicator: Indicator(unit: .count(noun: "møder"), tally: tally, goal: .all(goal)),
      figures: figures.map { (figure: $0.0, day: $0.1) }, today: today, verdict: .met,
      frequency: frequency)
    example.formerGoals = former
    return example.assessment
  }

  private static let figures = [("12", "2018-12-31"), ("12", "2019-12-31")]

  @Test("Each year is judged by its own number")
  func eachByItsOwn() {
    let first = Self.assessment(Self.figures, today: "2019-01-15")
    #expect(first.verdict == .met && first.window?.code == "2018")
    #expect(first.goal == Goal(.atLeast(Amount(10)), year: 2018))
    let second = Self.assessment(Self.figures, today: "2020-01-15")
    #expect(second.verdict == .missed && second.window?.code == "2019")
    #expect(second.goal == Goal(.atLeast(Amount(15)), year: 2019))
    #expect(second.windowsMet == 1 && second.windowsClosed == 2)
  }

  @Test("A year without a number of its own is not judged, and the last named one decides")
  func otherYears() {
    let later = Self.figures + [("0", "2020-12-31")]
    let result = Self.assessment(later, today: "2021-02-15")
    #expect(result.windows.map(\.window.code) == ["2018", "2019"])
    #expect(result.verdict == .missed && result.deadline == Make.day("2019-12-31"))
  }

  @Test("Before the first year that has a number it has not begun")
  func beforeTheFirst() {
    let goal = Goal(.yearly([2019: .atLeast(Amount(10)), 2021: .atLeast(Amount(12))]))
    let early = Self.assessment([("3", "2018-12-31")], goal: goal, today: "2018-06-15")
    #expect(early.verdict == .undecided(.notBegun))
    #expect(early.goal == Goal(.atLeast(Amount(10)), year: 2019))
    // 2020 asks nothing, so 2019 still stands.
    let between = Self.assessment([("11", "2019-12-31")], goal: goal, today: "2020-07-15")
    #expect(between.verdict == .met && between.window?.code == "2019")
  }

  @Test("Of halves each of the year has its number")
  func halves() {
    let figures = [("10", "2018-06-30"), ("9", "2018-12-31"), ("15", "2019-06-30")]
    let result = Self.assessment(
      figures, tally: .sum(per: .halfYear), today: "2019-07-15", frequency: .halfYearly)
    #expect(result.windows.map(\.verdict).prefix(3) == [.met, .missed, .met])
  }

  @Test("A year that had ended before an adjustment keeps its number")
  func adjusted() {
    let former = FormerGoal(
      indicator: Make.id, site: nil, before: Self.goal, deadlineBefore: Make.day("2019-12-31"),
      effective: Make.day("2019-03-01"))
    let now = Goal(.yearly([2018: .atLeast(Amount(20)), 2019: .atLeast(Amount(11))]))
    let result = Self.assessment(Self.figures, goal: now, today: "2020-01-15", former: [former])
    #expect(result.windows.map(\.verdict) == [.met, .met])
    #expect(result.windows.first?.goal == Goal(.atLeast(Amount(10)), year: 2018))
    #expect(result.notes.contains(.goalChanged))
  }

  @Test("A figure is owed only in the years that have a number")
  func owed() {
    var indicator = Indicator(
      unit: .count(noun: "møder"), tally: .sum(per: .year), goal: .all(Self.goal))
    var source = DataSource(id: Make.slug("kilde"), name: "Kilde")
    source.frequency = .yearly
    indicator.dataSource = .all(source.id)
    var plan = Make.plan(judgedBy: ["moeder": indicator])
    plan.dataSources = [source]
    func asked(_ year: Int) -> Int {
      let rollup = Rollup(plan: plan, records: Records([]), asOf: .last(of: year) + 5)
      return FiguresDue(rollup, records: Records([])).asked
    }
    #expect(asked(2019) == 1)
    #expect(asked(2020) == 0)
  }

  @Test("A window that is settled must be one that the years are in")
  func settledWindow() {
    let plan = Make.plan(
      judgedBy: [
        "moeder": Indicator(
          unit: .count(noun: "møder"), tally: .sum(per: nil), goal: .all(Self.goal))
      ])
    func problem(_ window: WindowLength) -> PlanEditProblem? {
      var adjustment = Adjustment(
        id: Make.slug("j"), name: "Møder", of: IndicatorID(Make.slug("moeder")), at: nil,
        because: "aftalt", proposed: Make.day("2018-02-01"), effective: Make.day("2018-03-01"),
        deciders: ["bestyrelsen"])
      adjustment.window = window
      do throws(PlanEditProblem) {
        try PlanEdit.adding(FollowedThing(adjustment, Followed.adjustments)).check(
          in: plan, records: Records([]), today: Make.day("2018-02-01"))
        return nil
      } catch { return error }
    }
    #expect(problem(.plan) == .adjustment(.yearlyNeedsYears))
    #expect(problem(.year) == nil && problem(.quarter) == nil)
  }

  @Test("What a whole plan's sum reaches after its own deadline is missed, and noted as too late")
  func late() {
    let goal = Goal(.atLeast(Amount(20)), deadline: Make.day("2019-06-30"))
    let figures = [("10", "2019-03-31"), ("15", "2019-06-30")]
    func result(_ last: String, tally: Tally = .toDate(per: .plan)) -> Assessment {
      Self.assessment(
        figures + [(last, "2019-09-30")], tally: tally, goal: goal, today: "2019-10-15",
        frequency: .quarterly)
    }
    #expect(result("21").verdict == .missed && result("21").notes.contains(.late))
    #expect(result("19").verdict == .missed && !result("19").notes.contains(.late))
    let earlier = WorkedExample.quarters("0", "0", "0", "0", of: 2018).map { ($0.figure, $0.day) }
    let sum = Self.assessment(
      earlier + [("10", "2019-03-31"), ("5", "2019-06-30"), ("5", "2019-09-30")],
      tally: .sum(per: .plan), goal: goal, today: "2019-10-15", frequency: .quarterly)
    #expect(sum.verdict == .missed && sum.notes.contains(.late))
  }
}
