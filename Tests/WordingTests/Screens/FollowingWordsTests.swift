import Criteria
import Testing

@testable import Wording

/// What the pages say of money, milestones, recommendations and the year.
@Suite struct FollowingWordsTests {
  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  @Test func whatIsLeftOfABudget() {
    #expect(BudgetWords.left(Money(kroner: 23_500)) == "23.500 kr. tilbage")
    #expect(BudgetWords.left(.zero) == "brugt op")
    #expect(BudgetWords.left(Money(oere: -12_50)) == "12,50 kr. over budgettet")
  }

  @Test func gapsSayWhichWayTheyGo() {
    let (less, more) = (Money(kroner: 1_390_000), Money(kroner: 1_400_000))
    #expect(
      BudgetWords.gap(BudgetGap(year: 2018, sum: less, total: more))
        == "2018: posterne giver 1.390.000 kr., men der er aftalt 1.400.000 kr. i alt; 10.000 kr. er ikke fordelt."
    )
    #expect(
      BudgetWords.gap(BudgetGap(year: 2018, sum: more, total: less))
        == "2018: posterne giver 1.400.000 kr., men der er aftalt 1.390.000 kr. i alt; der er fordelt 10.000 kr. for meget."
    )
  }

  @Test func milestonesInShortAndInFull() throws {
    var milestone = Milestone(id: Slug(number: 1), name: "x", start: try day("2019-01-01"))
    milestone.deadline = .daysAfterStart(100)
    let today = try day("2019-04-12")
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

  @Test func monthsWithoutAnythingNameTheYearOnce() throws {
    func months(_ texts: [String]) throws -> [WheelMonth] {
      let plan = Plan(
        id: Slug(number: 1), name: "x",
        period: try #require(Period(.first(of: 2018), .last(of: 2021))))
      let wheel = YearWheel(plan: plan, records: Records(), asOf: try day("2019-09-15"))
      return wheel.months.filter { month in texts.contains(WheelWords.month(month)) }
    }
    #expect(WheelWords.nothing(in: try months(["maj 2020"])) == "Intet planlagt i maj 2020.")
    #expect(
      WheelWords.nothing(
        in: try months(["november 2019", "december 2019", "maj 2020", "juli 2020"]))
        == "Intet planlagt i november og december 2019 og i maj og juli 2020.")
  }

  @Test func recommendationsSaySinceWhenAndWhy() throws {
    var recommendation = Recommendation(
      id: Slug(number: 1), name: "x", proposed: try day("2019-03-01"))
    let today = try day("2019-06-01")
    #expect(RecommendationWords.state(recommendation, on: today) == "foreslået 01.03.2019")
    #expect(RecommendationWords.reason(recommendation, today: today) == nil)
    #expect(RecommendationWords.origin(recommendation, proposer: nil, today: today) == nil)
    recommendation.decision = RecommendationDecision(
      .withdrawn, on: try day("2019-05-02"), because: "det er løst")
    #expect(RecommendationWords.state(recommendation, on: today) == "trukket tilbage 02.05.2019")
    #expect(RecommendationWords.reason(recommendation, today: today) == "Begrundelse: det er løst")
    #expect(
      RecommendationWords.origin(recommendation, proposer: "netværket", today: today)
        == "Fra netværket, foreslået 1. marts 2019.")
    let before = try day("2019-05-01")
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
