import Criteria
import Interchange
import TestSupport
import Testing

@Suite("Writing a plan file")
struct RoundTripTests {
  /// What is written reads back as the same plan, whatever its texts hold.
  @Test func whatIsWrittenReadsBackAsTheSamePlan() {
    let seed = Dice.newSeed
    print("seed of the random plans: \(seed)")
    for round in 0..<300 {
      var maker = RandomPlan(seed: seed &+ UInt64(round))
      let plan = maker.plan()
      let text = PlanFile.write(plan)
      switch PlanFile.read(bytes: Array(text.utf8), name: "p") {
      case .success(let back):
        guard back == plan else {
          Issue.record(
            "seed \(seed), round \(round): \(PlanChanges(from: plan, to: back))\n\(text)")
          return
        }
      case .failure(let found):
        Issue.record("seed \(seed), round \(round):\n\(found.lines)\n\(text)")
        return
      }
    }
  }

  @Test func theDesignsExampleIsWrittenInItsOwnOrder() throws {
    let plan = try PlanFile.read(bytes: Array(DesignExample.text.utf8), name: "x").get()
    let text = PlanFile.write(plan)
    #expect(text.hasPrefix(Self.beginning), "\(text)")
    #expect(text.contains("  - { id: noejsomhed, navn: Nøjsomhed }\n"))
    #expect(text.contains("mål:\n              Nøjsomhed: mindst 2\n"), "\(text)")
  }

  private static let beginning = """
    plan: Helsingør Syd – Tryghed og trivsel
    id: helsingoer-syd
    periode: 2018-01-01 til 2021-12-31
    boligområder:
      - { id: noejsomhed, navn: Nøjsomhed }
      - { id: vapnagaard, navn: Vapnagaard }
    ord:
      besluttende: bestyrelsen
      leder: sekretariatsleder
      bevilling: Landsbyggefonden
    parter:
      - Boliggården
      - Helsingør Kommune
      - Nordsjællands Politi
    frist: 31 dage
    datakilder:
      - id: tryghedsindeks
        navn: Politiets Tryghedsindeks
        leveres af: Rigspolitiet
        hyppighed: årligt
        springer over: [2020]
        brud: [2021]
    """
}
