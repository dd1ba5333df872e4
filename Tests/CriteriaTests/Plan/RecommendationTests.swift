import TestSupport
import Testing

@testable import Criteria

@Suite("Recommendations and networks")
struct RecommendationTests {
  @Test func oneIsProposedUntilTheDayItIsDecided() {
    var proposal = Recommendation(
      id: Make.slug("r"), name: "R", proposed: Make.day("2019-03-01"))
    #expect(proposal.state(on: Make.day("2021-01-01")) == .proposed)
    proposal.decision = RecommendationDecision(
      .adopted, on: Make.day("2019-04-01"), because: "Enighed")
    #expect(proposal.state(on: Make.day("2019-03-31")) == .proposed)
    #expect(proposal.state(on: Make.day("2019-04-01")) == .decided(.adopted))
  }

  @Test func oneDecidedBeforeItWasProposedIsBackwards() {
    var proposal = Recommendation(
      id: Make.slug("r"), name: "R", proposed: Make.day("2019-03-01"))
    #expect(!proposal.isBackwards)
    proposal.decision = RecommendationDecision(
      .withdrawn, on: Make.day("2019-03-01"), because: "Løst")
    #expect(!proposal.isBackwards)
    proposal.proposed = Make.day("2019-03-02")
    #expect(proposal.isBackwards)
    proposal.proposed = nil
    #expect(!proposal.isBackwards)
  }

  @Test func aMeetingIsHeldOnceItsDayIsThereOrWasNeverKnown() {
    let meeting = Meeting(topic: "Modtagelse af nye", day: Make.day("2019-03-01"))
    #expect(!meeting.isHeld(by: Make.day("2019-02-28")))
    #expect(meeting.isHeld(by: Make.day("2019-03-01")))
    #expect(Meeting(topic: "Velkomst").isHeld(by: Make.day("2017-01-01")))
  }

  @Test func networksAreFoundWhereverTheyHang() {
    var plan = Make.plan()
    var area = FocusArea(id: Make.slug("a"), name: "A")
    var activity = Activity(id: Make.slug("x"), name: "X")
    activity.workingGroups = [Network(id: Make.slug("gruppe"), name: "Gruppe")]
    area.activities = [activity]
    area.networks = [Network(id: Make.slug("net"), name: "Net")]
    plan.focusAreas = [area]
    plan.networks = [Network(id: Make.slug("samraad"), name: "Samråd")]
    #expect(plan.placedNetworks.map(\.network.name) == ["Samråd", "Net", "Gruppe"])
    #expect(plan.placedNetworks.map(\.activity) == [nil, nil, activity.id])
    #expect(plan.network(Make.slug("gruppe"))?.name == "Gruppe")
    #expect(plan.network(Make.slug("andet")) == nil)
  }
}
