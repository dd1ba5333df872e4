import Criteria
import Testing

@Suite("Plans/frirummet.yaml")
struct FrirummetTests {
  private let plan: Plan

  init() throws { plan = try realPlan("frirummet") }

  @Test func whatTheDocumentDoesNotSayIsMissing() throws {
    #expect(plan.isPeriodMissing)
    #expect(plan.budgetYears.isEmpty)
    #expect(plan.placedCriteria.isEmpty)
    for word in ["Projekt periode", "Økonomi pr. år"] {
      #expect(plan.openQuestions.contains { $0.contains(word) })
    }
    let milestone = try #require(plan.placedMilestones.first)
    #expect(plan.placedMilestones.count == 1)
    #expect(milestone.milestone.state(on: .last(of: 2030)) == .undated)
  }

  @Test func theActionLearningHasFourGoalsAndTheTwoJudgements() throws {
    let activity = try #require(plan.activities.first)
    #expect(activity.content?.contains("forebyggelsespakkerne: Tilbud") == true)
    #expect(activity.goals.count == 4)
    #expect(activity.results.count == 4)
    #expect(
      activity.judgements.map(\.question) == [
        "Er formålet opfyldt?", "Er indsatsen blevet implementeret som planlagt?",
      ])
    #expect(activity.judgements.map(\.answer) == [.toSomeDegree, .toSomeDegree])
    #expect(activity.judgements.allSatisfy { $0.day == nil })
    #expect(activity.barriers.map(\.name) == ["Økonomi"])
    #expect(activity.workingGroups.map(\.name) == ["Aktionslæringsgruppen"])
  }

  @Test func bothWorkshopsAreThereWithTheirPurposeAndTargetGroup() {
    let workshops = plan.activities.filter { $0.name.contains("workshop") }
    #expect(workshops.count == 2)
    for workshop in workshops {
      #expect(workshop.purpose != nil && workshop.targetGroup != nil && workshop.content != nil)
    }
  }
}
