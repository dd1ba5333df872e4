import TestSupport
import Testing

@testable import Criteria

/// Plans summed up, put in order, and added together.
@Suite struct PortfolioTests {
  /// A plan of a made-up criterion with figures, and what else hangs on it.
  private static func summary(
    _ name: String, _ figures: [(String, String)] = [], today: String,
    change: (inout Plan) -> Void = { _ in }
  ) -> PlanSummary {
    var plan = OutstandingTests.plan()
    plan.focusAreas[0].criteria = [
      Criterion(
        id: Make.id.criterion, name: "Kriterium", wording: "",
        indicators: [FiguresDueTests.indicator(name)])
    ]
    change(&plan)
    let records = Records(figures.enumerated().map { Make.measurement($1.0, on: $1.1, number: $0) })
    return PlanSummary(
      Rollup(plan: plan, records: records, asOf: Make.day(today)), records: records)
  }

  /// Nothing in any of a year's quarters.
  private static func nothing(in year: Int) -> [(String, String)] {
    WorkedExample.quarters("0", "0", "0", "0", of: year).map { ($0.figure, $0.day) }
  }

  private static let missed = summary("quarterly", nothing(in: 2018), today: "2019-01-10")

  @Test("Overdue figures alone call for attention, and a missed criterion more so")
  func urgency() {
    let waiting = Self.summary("quarterly", today: "2018-05-02")
    let fine = Self.summary("quarterly", [("4", "2018-03-31")], today: "2018-04-02")
    #expect([waiting, Self.missed, fine].map(\.needsAttention) == [true, true, false])
    #expect(Self.missed.isMoreUrgent(than: waiting) && waiting.isMoreUrgent(than: fine))
    #expect(!fine.isMoreUrgent(than: waiting) && !waiting.isMoreUrgent(than: waiting))
    #expect(waiting.isAsUrgent(as: waiting) && !waiting.isAsUrgent(as: fine))
  }

  @Test("A late milestone calls for attention, a waiting recommendation only comes first of equals")
  func urgencyOfTheRest() {
    let fine = Self.summary("quarterly", [("4", "2018-03-31")], today: "2018-04-02")
    let late = Self.summary("quarterly", [("4", "2018-03-31")], today: "2018-04-02") {
      $0.focusAreas[0].activities[0].milestones = [
        Milestone(id: Make.slug("m"), name: "M", deadline: .on(Make.day("2018-04-01")))
      ]
    }
    let waiting = Self.summary("quarterly", [("4", "2018-03-31")], today: "2018-04-02") {
      $0.recommendations = [Recommendation(id: Make.slug("i"), name: "I")]
    }
    #expect([late, waiting].map(\.needsAttention) == [true, false])
    #expect(late.overdue == 1 && waiting.overdue == 0)
    #expect(late.isMoreUrgent(than: waiting) && waiting.isMoreUrgent(than: fine))
  }

  @Test("A plan that is over comes last: its criteria wait for nobody, its figures do")
  func over() {
    let figures = (2018...2021).flatMap { Self.nothing(in: $0) }
    let over = Self.summary("quarterly", figures, today: "2022-02-10")
    #expect(over.counts.missed == 1 && !over.needsAttention)
    let fine = Self.summary("quarterly", [("4", "2018-03-31")], today: "2018-04-02")
    #expect(fine.isMoreUrgent(than: over))
    let owing = Self.summary("quarterly", Array(figures.dropLast()), today: "2022-02-10")
    #expect(owing.needsAttention && owing.isMoreUrgent(than: fine))
  }

  @Test("The criterion that is pointed out is the worst, and the first of several")
  func foremost() {
    let summary = Self.summary("quarterly", Self.nothing(in: 2018), today: "2019-01-10") { plan in
      var fine = Criterion(
        id: Make.slug("foerst"), name: "Først", wording: "",
        indicators: [FiguresDueTests.indicator("yearly")])
      fine.number = 1
      plan.focusAreas[0].criteria.insert(fine, at: 0)
      var second = plan.focusAreas[0].criteria[1]
      plan.focusAreas[0].criteria[1].number = 2
      second.name = "Sidst"
      plan.focusAreas[0].criteria.append(second)
    }
    #expect(summary.counts.missed == 2)
    #expect(summary.foremost?.name == "Kriterium" && summary.foremost?.number == 2)
    #expect(summary.foremost?.verdict == .missed)
    #expect(Self.summary("quarterly", today: "2018-05-02").foremost == nil)
  }

  @Test("A portfolio adds its plans up")
  func sums() {
    let plans = [
      Self.summary("quarterly", today: "2018-05-02") {
        $0.recommendations = [Recommendation(id: Make.slug("i"), name: "I")]
        $0.focusAreas[0].activities[0].milestones = [
          Milestone(id: Make.slug("m"), name: "M", deadline: .on(Make.day("2018-04-01")))
        ]
      },
      Self.missed, Self.summary("quarterly", [("4", "2018-03-31")], today: "2018-04-12"),
    ]
    let portfolio = Portfolio(plans)
    #expect(portfolio.plans == 3)
    #expect(portfolio.counts.total == plans.map(\.counts.total).reduce(0, +))
    #expect(portfolio.counts.missed == 1 && portfolio.counts.met == 1)
    #expect(portfolio.needingAttention == 2)
    #expect(portfolio.overdueFigures == 1 && portfolio.overdueMilestones == 1)
    #expect(portfolio.overdue == 2 && portfolio.undecided == 1)
    #expect(Portfolio([]).plans == 0 && Portfolio([]).next == nil)
  }

  @Test("What is due next in all plans is added up for the one day")
  func deadlines() {
    func due(_ days: String...) -> PlanSummary {
      Self.summary("quarterly", today: "2018-04-10") { plan in
        plan.reportingDuties = days.map { OutstandingTests.duty("rapport-\($0)", $0) }
      }
    }
    let alone = Portfolio([due()]).next
    #expect(
      alone == PortfolioDeadline(day: Make.day("2018-05-01"), figures: 1, plans: 1, duties: 0))
    let both = Portfolio([due("2018-05-01"), due(), due("2018-06-01")]).next
    #expect(both == PortfolioDeadline(day: Make.day("2018-05-01"), figures: 3, plans: 3, duties: 1))
    let before = Portfolio([due("2018-05-01"), due("2018-04-10", "2018-04-20")]).next
    #expect(
      before == PortfolioDeadline(day: Make.day("2018-04-10"), figures: 0, plans: 0, duties: 1))
  }
}
