import Criteria
import Testing

@Suite("Plans/knabstrup.yaml")
struct KnabstrupTests {
  private let plan: Plan

  init() throws { plan = try realPlan("knabstrup") }

  /// The projects are those activities that have a 100-day action.
  private var projects: [Activity] { plan.activities.filter { !$0.milestones.isEmpty } }

  @Test func sixProjectsHaveTheirThemesAndTheirGroups() {
    #expect(
      projects.map(\.name) == [
        "Trafik", "Børneliv", "Naboskab", "Fritid", "Bosætning", "Branding",
      ])
    #expect(projects.allSatisfy { $0.workingGroups.count == 1 })
    #expect(plan.placedCriteria.isEmpty)
  }

  @Test func aHundredDayActionIsDueAHundredDaysAfterItsStartWhenThatIsKnown() throws {
    let first = try #require(Day(2019, 3, 1))
    for project in projects {
      var action = try #require(project.milestones.first)
      #expect(project.milestones.count == 1)
      #expect(action.deadline == .daysAfterStart(100))
      #expect(action.start == nil && action.deadlineDay == nil && action.done == nil)
      #expect(action.state(on: .last(of: 2030)) == .undated)
      action.start = first
      #expect(action.deadlineDay == Day(2019, 6, 9))
    }
  }

  @Test func theAnalysesThatItBeganWithAreTold() throws {
    let purpose = try #require(plan.focusAreas.first?.purpose)
    #expect(purpose.contains("bosætningsanalyse") && purpose.contains("befolkningsanalyse"))
  }

  @Test func theFiveGatheringsWereHeldOnDaysThatAreNotKnown() throws {
    let network = try #require(plan.focusAreas.first?.networks.first)
    #expect(network.meetings.count == 5)
    #expect(network.meetings.allSatisfy { $0.day == nil })
    #expect(network.members.contains { $0.contains("50") })
    #expect(plan.focusAreas.flatMap(\.results).count == 6)
    #expect(plan.openQuestions.contains { $0.contains("foråret 2019") })
  }
}
