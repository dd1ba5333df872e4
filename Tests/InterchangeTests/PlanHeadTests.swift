import Criteria
import Testing

@testable import Interchange

/// What stands first in a plan file, read without the rest.
@Suite struct PlanHeadTests {
  @Test("A head says what the whole plan does, for every plan that is written", arguments: 1...40)
  func written(seed: UInt64) throws {
    var maker = RandomPlan(seed: seed)
    let plan = maker.plan()
    let head = try #require(PlanFile.head(of: PlanFile.write(plan)), "seed \(seed)")
    #expect(head.name == plan.name && head.period == plan.agreedPeriod, "seed \(seed)")
  }

  @Test(
    "It is found behind comments, in any order, quoted or folded, and with what follows broken",
    arguments: [
      "plan: Nord\nperiode: 2019", "plan: Nord\nperiode: 2019\nindsatsområder: [\n",
      "# om planen\n\nid: nord\nperiode: 2019\n# mere\nplan: \"Nord\"\nindsatsområder:\n",
      "periode: 2019-01-01 til\n  2019-12-31\nsteder: [a]\nplan: >\n  Nord\n\nmål:\n",
    ])
  func found(document: String) {
    let head = PlanFile.head(of: document)
    #expect(head?.name == "Nord" && head?.period == .year(2019))
  }

  @Test(
    "It is not guessed at",
    arguments: [
      "", "\n", "plan: Nord\n", "plan: Nord\nperiode: i morgen\nmål:\n",
      "{plan: Nord, periode: 2019}\n",
      "plan: [\nperiode: 2019\nmål:\n",
      "plan: Nord\n" + String(repeating: "mål: x\n", count: 100) + "periode: 2019\nid: nord\n",
    ])
  func notFound(document: String) {
    #expect(PlanFile.head(of: document) == nil)
  }
}
