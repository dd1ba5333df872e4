import Criteria
import Testing

@Suite("Plans/albertslund.yaml")
struct AlbertslundTests {
  private let plan: Plan

  init() throws { plan = try realPlan("albertslund") }

  @Test func eachFocusAreaHasItsResourceNetwork() throws {
    #expect(plan.agreedPeriod == Period(.first(of: 2017), .last(of: 2020)))
    #expect(
      plan.focusAreas.map(\.name) == [
        "Familier/Forebyggelse", "Uddannelse/Beskæftigelse", "Naboskab/Trivsel",
      ])
    let networks = plan.focusAreas.map(\.networks)
    #expect(networks.map(\.count) == [1, 1, 1])
    // Five kinds of members are in all three; seven, six and four municipal ones are its own.
    #expect(networks.flatMap { $0 }.map(\.members.count) == [12, 11, 9])
    #expect(
      networks.flatMap { $0 }.map(\.members[1]).allSatisfy { $0.contains("fire boligområder") })
    for network in networks.flatMap({ $0 }) {
      #expect(network.tasks.count == 6)
      #expect(network.rules.contains { $0.contains("2½ time") })
      #expect(network.rules.contains { $0.contains("medfinansieringsaftaler") })
      // Four from the terms of reference, three on how meetings are held, and the ten experiences.
      #expect(network.rules.count == 17)
      for word in ["the why", "pauser", "Mad i", "øvrige samarbejdspartnere"] {
        #expect(network.rules.contains { $0.contains(word) }, "\(word)")
      }
    }
  }

  @Test func threeMeetingsWereHeldOnDaysThatAreNotKnown() {
    let meetings = plan.placedNetworks.flatMap(\.network.meetings)
    #expect(meetings.count == 3)
    #expect(meetings.allSatisfy { $0.day == nil && $0.isHeld(by: plan.period.first) })
  }

  @Test func noRecommendationIsInventedButWhatTheyCanBeAboutIsSaid() {
    #expect(plan.recommendations.isEmpty)
    #expect(plan.adjustmentRule.proposes.count == 2)
    #expect(plan.adjustmentRule.decides.count == 1)
    #expect(plan.placedCriteria.isEmpty && plan.budgetYears.isEmpty && plan.sites.isEmpty)
    #expect(plan.openQuestions.count == 5)
  }
}
