import Criteria
import TestSupport
import Testing

@testable import Wording

/// What is said of milestones and recommendations.
@Suite struct FollowingWordsTests {
  @Test func milestonesInShortAndInFull() {
    var milestone = Milestone(id: Slug(number: 1), name: "x", start: Make.day("2019-01-01"))
    milestone.deadline = .daysAfterStart(100)
    let today = Make.day("2019-04-12")
    #expect(MilestoneWords.deadline(milestone) == "11.04.2019")
    #expect(MilestoneWords.state(milestone, on: today, short: true) == "overskredet")
    #expect(MilestoneWords.state(milestone, on: today, short: false) == "overskredet med 1 dag")
    milestone.done = today
    #expect(MilestoneWords.state(milestone, on: today, short: true) == "udført for sent")
    #expect(
      MilestoneWords.state(milestone, on: today, short: false) == "udført for sent 12.04.2019")
    #expect(
      MilestoneWords.days(milestone)
        == "fra 1. januar 2019, senest 11. april 2019, udført 12. april 2019")
    #expect(MilestoneWords.days(Milestone(id: Slug(number: 1), name: "x")) == "frist mangler")
  }

  @Test func recommendationsSaySinceWhenAndWhy() {
    var recommendation = Recommendation(
      id: Slug(number: 1), name: "x", proposed: Make.day("2019-03-01"))
    let today = Make.day("2019-06-01")
    #expect(RecommendationWords.state(recommendation, on: today) == "foreslået 01.03.2019")
    #expect(RecommendationWords.reason(recommendation, today: today) == nil)
    #expect(RecommendationWords.origin(recommendation, proposer: nil, today: today) == nil)
    recommendation.decision = RecommendationDecision(
      .withdrawn, on: Make.day("2019-05-02"), because: "det er løst")
    #expect(RecommendationWords.state(recommendation, on: today) == "trukket tilbage 02.05.2019")
    #expect(RecommendationWords.reason(recommendation, today: today) == "Begrundelse: det er løst.")
    #expect(
      RecommendationWords.origin(recommendation, proposer: "netværket", today: today)
        == "Fra netværket, foreslået 1. marts 2019.")
    let before = Make.day("2019-05-01")
    #expect(RecommendationWords.state(recommendation, on: before) == "foreslået 01.03.2019")
    #expect(RecommendationWords.reason(recommendation, today: before) == nil)
  }

  @Test func marksAreToldApart() {
    let milestones: [MilestoneState] = [.done(late: false), .overdue(days: 1), .underWay, .ahead]
    let states: [RecommendationState] = [
      .proposed, .decided(.adopted), .decided(.rejected), .decided(.withdrawn),
    ]
    for symbols in SymbolSet.allCases {
      #expect(Set(milestones.map { symbols.mark($0) }).count == 4)
      #expect(Set(states.map { symbols.mark($0) }).count == 4)
    }
    #expect(milestones.allSatisfy { SymbolSet.ascii.mark($0).utf8.count == 1 })
  }
}
