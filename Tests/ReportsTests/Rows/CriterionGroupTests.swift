import Reports
import TestSupport
import Testing

/// The groups that criteria stand under.
@Suite struct CriterionGroupTests {
  @Test("Every criterion is in the group of its area or its activity", arguments: Checkout.planIDs)
  func groups(_ plan: String) {
    let rollup = ReportPlan.real(plan, on: ReportPlan.today)
    let groups = rollup.groups
    #expect(groups.flatMap(\.criteria) == Array(rollup.criteria.indices))
    for group in groups {
      for placed in rollup.criteria[group.criteria].map(\.placed) {
        #expect(group.id == placed.activity ?? placed.focusArea)
        #expect(group.isActivity == (placed.activity != nil))
      }
    }
  }

  @Test func theTitleSaysWhatItIs() {
    #expect(
      ReportPlan.rollup.groups.map(\.title) == ["Tryghed (indsatsområde)", "Café (aktivitet)"])
  }
}
