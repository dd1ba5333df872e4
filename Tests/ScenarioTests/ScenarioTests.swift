import Glibc
import TestSupport
import Testing

/// The program in a real terminal, as its users meet it.
@Suite struct ScenarioTests {
  private static let scenarios = Checkout.tests + "/ScenarioTests/Scenarios"

  @Test(arguments: Scenario.all(in: Self.scenarios))
  func comesTrue(_ scenario: Scenario) throws {
    try #require(
      access(Checkout.programs + "/maalepind", X_OK) == 0,
      "the program is not built beside the tests, in \(Checkout.programs)")
    let player = Player(stage: try Stage(programs: Checkout.programs, plans: Checkout.plans))
    do { try player.play(scenario) } catch {
      Issue.record(
        Comment(rawValue: error.description),
        sourceLocation: SourceLocation(
          fileID: "ScenarioTests/\(scenario.testDescription)", filePath: scenario.path,
          line: error.line, column: 1))
    }
  }

  @Test func thereAreScenarios() {
    #expect(!Scenario.all(in: Self.scenarios).isEmpty)
  }
}
