import Criteria
import TestSupport
import Testing

/// A deadline that had passed before it was moved keeps its verdict, whichever rule reached it (domain.md, "A deadline
/// that had passed").
@Suite("En frist, der var gået") struct PassedDeadlineTests {
  private static func moved(
    _ indicator: Indicator, from before: Goal, figures: [(figure: String, day: String)],
    closed: [Quarter] = []
  ) -> Assessment {
    WorkedExample(
      name: "", indicator: indicator, figures: figures, today: "2019-03-20", verdict: .met,
      closedQuarters: closed,
      formerGoals: [
        FormerGoal(
          indicator: Make.id, site: nil, before: before, deadlineBefore: .last(of: 2018),
          effective: Make.day("2019-03-15"))
      ]
    ).assessment
  }

  private static func expect(_ result: Assessment, _ verdict: Verdict) {
    let passed = result.windows.filter { $0.passedDeadline == .last(of: 2018) }
    #expect(passed.map(\.verdict) == [verdict] && result.windowsClosed == 1)
    #expect(result.notes.contains(.goalChanged))
  }

  @Test func ofSomethingDone() {
    let now = Goal(.done, deadline: .last(of: 2020))
    let result = Self.moved(
      Indicator(unit: .yesNo, goal: .all(now)), from: Goal(.done, deadline: .last(of: 2018)),
      figures: [("nej", "2018-12-31")])
    #expect(result.verdict == .undecided(.notDue))
    Self.expect(result, .missed)
  }

  @Test func ofASumOverTheWholePlan() {
    let now = Goal(.atLeast(Amount(10)), deadline: .last(of: 2020))
    let result = Self.moved(
      Indicator(unit: .count(noun: "møder"), tally: .sum(per: .plan), goal: .all(now)),
      from: Goal(.atLeast(Amount(10)), deadline: .last(of: 2018)),
      figures: WorkedExample.quarters("2", "2", "2", "2", of: 2018))
    #expect(result.verdict == .onTrack)
    Self.expect(result, .missed)
  }

  @Test func ofALevel() {
    let now = Goal(.atLeast(Amount(65)), deadline: .last(of: 2020))
    let result = Self.moved(
      Indicator(unit: .percent, goal: .all(now), baseline: Make.baseline("59")),
      from: Goal(.atLeast(Amount(65)), deadline: .last(of: 2018)),
      figures: [("62", "2018-12-31")])
    Self.expect(result, .missed)
  }
}
