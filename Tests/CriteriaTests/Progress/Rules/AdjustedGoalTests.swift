import Criteria
import TestSupport
import Testing

/// Rule A: a goal adjusted on the way bends the path from where it was that day.
@Suite("Et mål, der justeres undervejs") struct AdjustedGoalTests {
  static let raised = Make.day("2020-06-01")

  /// 59,2 % to 65 %, raised to 70 % from the first of June 2020.
  static func assessment(of figure: String, on day: String, today: String) -> Assessment {
    var indicator = WorkedExample.safe(from: "59.2")
    let before = Goal(.atLeast(Amount(65)), deadline: .last(of: 2021))
    indicator.goal = .all(Goal(.atLeast(Amount(70)), deadline: .last(of: 2021)))
    var old = Make.plan()
    var area = FocusArea(id: Make.slug("omraade"), name: "Område")
    var former = indicator
    former.goal = .all(before)
    area.criteria = [
      Criterion(id: Make.id.criterion, name: "K", wording: "K", indicators: [former])
    ]
    old.focusAreas = [area]
    var new = old
    new.focusAreas[0].criteria[0].indicators = [indicator]
    var records = Records([Make.measurement(figure, on: day)])
    records.formerGoals = FormerGoal.between(old, new, effective: raised)
    return assess(
      indicator, id: Make.id, at: nil, records: records, plan: new, today: Make.day(today))
  }

  @Test func aFigureFromBeforeIsJudgedByThePathOfThatDay() throws {
    let result = Self.assessment(of: "61.0", on: "2019-12-31", today: "2020-07-01")
    #expect(result.pace?.rounded(toDecimals: 4) == Make.amount("0.6215").value)
    #expect(result.verdict == .behind)
    #expect(result.goal?.target == .atLeast(Amount(70)))
  }

  @Test func fromThatDayThePathGoesStraightToTheNewGoal() throws {
    let path = try #require(
      Self.assessment(of: "61.0", on: "2019-12-31", today: "2020-07-01").path)
    let bend = try #require(path.points.first { $0.day == Self.raised })
    // 882 of the 1460 days: 59,2 + 5,8 × 882/1460.
    #expect(bend.value.rounded(toDecimals: 2) == Make.amount("62.70").value)
    #expect(path.points.last == PathPoint(.last(of: 2021), 70))
    #expect(path.points.count == 3)
    let half = path.value(on: Make.day("2021-03-17"))
    #expect(half == (bend.value + 70) / 2)
  }

  @Test func beforeThatDayNothingHasChanged() {
    let result = Self.assessment(of: "61.0", on: "2019-12-31", today: "2020-05-31")
    #expect(result.path?.points.count == 2)
  }

  @Test func theAccountCanStillBeRecomputed() {
    let result = Self.assessment(of: "63.0", on: "2020-12-31", today: "2021-01-15")
    let hand = HandCalculation(result.reasoning)
    #expect(hand.faults.isEmpty)
    #expect(hand.verdict == result.verdict)
  }
}
