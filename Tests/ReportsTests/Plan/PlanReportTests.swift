import Criteria
import Reports
import TestSupport
import Testing

/// What a plan says, as text.
@Suite struct PlanReportTests {
  private static let facts = ["Følges fra", "Leveres senest"]

  @Test func itSaysFromWhenItIsFollowedAndWhenFiguresCome() {
    var plan = ReportPlan.plan
    plan.followedFrom = Quarter(2019, 3)
    plan.dataSources[0].deliveryDay = DayOfYear(month: 5, day: 1)
    let lines = Report.plan(plan).text.split(separator: "\n").map(String.init)
    #expect(lines.contains("  Følges fra: 3. kvartal 2019"))
    let place = lines.firstIndex { $0.contains("Leveres senest") }
    #expect(
      place.map { lines[$0...].prefix(2).joined().contains("Politiets tal: 1. maj") } == true,
      "\(lines)")
  }

  @Test func itSaysNothingOfThemWhereThereIsNothing() {
    var plan = ReportPlan.plan
    plan.followedFrom = nil
    let text = Report.plan(plan).text
    #expect(Self.facts.allSatisfy { !text.contains($0) })
  }

  @Test func aGoalForOneYearSaysSo() {
    var plan = ReportPlan.plan
    plan.focusAreas[0].criteria[1].indicators[0].goal = .all(
      Goal(.atLeast(Amount(60)), year: 2019))
    #expect(Report.plan(plan).text.contains("mindst 60 % i 2019"))
  }
}
