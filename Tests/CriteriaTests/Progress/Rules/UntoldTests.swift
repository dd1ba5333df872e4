import TestSupport
import Testing

@testable import Criteria

/// What is said of a sum that lacks figures from before its newest.
@Suite struct UntoldTests {
  private static func assessment(
    _ days: [String], tally: Tally = .sum(per: .year), today: String = "2020-02-15"
  ) -> Assessment? {
    var plan = Make.plan()
    let goal = PerSite.all(Goal(.atLeast(Amount(8))))
    var area = FocusArea(id: Make.slug("omraade"), name: "Område")
    area.criteria = [
      Criterion(
        id: Make.slug("moeder"), name: "Møder", wording: "Møder",
        indicators: [Indicator(unit: .count(noun: "møder"), tally: tally, goal: goal)])
    ]
    plan.focusAreas = [area]
    let records = Records(
      days.enumerated().map { number, day in
        var measurement = Make.measurement("2", on: day, number: number + 1)
        measurement.indicator = IndicatorID(Make.slug("moeder"))
        return measurement
      })
    return Rollup(plan: plan, records: records, asOf: Make.day(today))
      .criteria.first?.results.first?.assessment
  }

  private static func untold(_ assessment: Assessment?) -> [String] {
    for case .untold(let stretches)? in assessment?.reasoning.steps.map(Optional.some) ?? [] {
      return stretches.map { "\(Quarter(containing: $0.first))" }
    }
    return []
  }

  @Test func theQuartersThatWereNeverToldAreNamed() {
    let last = Self.assessment(["2019-12-31"])
    #expect(Self.untold(last) == ["2019K1", "2019K2", "2019K3"])
    #expect(last?.notes.contains(.incomplete) == true)
    // The verdict is the rule's own: the year's last figure is there.
    #expect(last?.verdict == .missed)
    #expect(Self.untold(Self.assessment(["2019-03-31", "2019-11-15"])) == ["2019K2", "2019K3"])
  }

  @Test func whatIsToldOrStillToComeIsNotLacking() {
    let all = Self.assessment(["2019-03-31", "2019-06-30", "2019-09-30", "2019-12-31"])
    #expect(Self.untold(all) == [])
    #expect(all?.notes.contains(.incomplete) == false)
    #expect(Self.untold(Self.assessment(["2019-03-31"], today: "2019-08-01")) == [])
    #expect(Self.untold(Self.assessment([])) == [])
  }

  @Test func aTotalSoFarLacksNothing() {
    let running = Self.assessment(["2019-12-31"], tally: .toDate(per: .year))
    #expect(Self.untold(running) == [])
    #expect(running?.notes.contains(.incomplete) == false)
  }
}
