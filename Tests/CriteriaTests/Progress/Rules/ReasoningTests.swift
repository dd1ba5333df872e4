import Criteria
import Testing

/// The account holds every number that the verdict was reached by.
@Suite("Regnskabet") struct ReasoningTests {
  /// Rule B for sums: how the window's figure came about, not only what it came to.
  @Test func aWindowThatIsComparedIsAddedUpFirst() {
    let example = WorkedExample(
      name: "besøg", indicator: RuleTests.visits,
      figures: [("5", "2018-12-31"), ("2", "2019-03-31"), ("4", "2019-12-31")],
      today: "2020-01-10", verdict: .onTrack, frequency: .yearly)
    WorkedExampleTests().example(example)
    #expect(example.assessment.reasoning.steps.contains(.added([2, 4], sum: 6)))
  }
}
