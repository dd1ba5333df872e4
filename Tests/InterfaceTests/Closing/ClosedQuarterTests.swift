import Canvas
import Criteria
import InterfaceSupport
import Testing
import Wording

@testable import Interface

/// A closed quarter shown as it was.
@Suite struct ClosedQuarterTests {
  private static let quarter = Quarter(containing: .last(of: 2019))

  /// The example's fourth quarter of 2019 as it was closed, where some verdicts were others under the rules
  /// of then.
  static func shown(size: Size, changed: [String] = []) -> State {
    let records = ExampleFigures.records.closing(quarter, on: ExamplePlan.today)
    guard let closing = records.closing(of: quarter) else { preconditionFailure("not closed") }
    let verdicts = closing.rebuilt(ExamplePlan.plan, records).criteria.flatMap(\.results).map {
      result in
      KeptVerdict(
        result.id, at: result.site,
        changed.contains(result.id.description) ? .farBehind : result.assessment.verdict,
        isProvisional: result.assessment.isProvisional,
        why: Why(result, in: ExamplePlan.plan).sentences)
    }
    return State(
      size: size, plan: ExamplePlan.plan, records: closing.shown(ExamplePlan.plan, records),
      today: closing.judgedOn, isAsOf: true, kept: KeptQuarter(closing, verdicts: verdicts))
  }

  private func player(changed: [String] = []) -> Player {
    Player(Self.shown(size: Size(columns: 120, rows: 40), changed: changed))
  }

  @Test("The overview says plainly which quarter it is, and every other screen does too")
  func saysSo() {
    var player = player()
    #expect(
      player.text.contains(
        "4. kvartal 2019, som det stod ved kvartalets udgang; det blev lukket 15. januar 2020 af Mette."
      ))
    #expect(!player.text.contains("Reglerne er ændret"))
    for keys in ["h", "i", "å", "m", "l", "?"] {
      player.type(keys)
      #expect(player.text.contains("2019K4 ved udgangen, lukket 15.01.2020"), "\(keys)")
      player.press(.escape)
    }
  }

  @Test("Nothing can be changed, and it is said why")
  func readOnly() {
    var player = player()
    for keys in ["n", "o", "j", "L"] {
      player.type(keys)
      #expect(player.text.contains("Her kan du kun se: det er 4. kvartal 2019"), "\(keys)")
      #expect(player.takeEffects().isEmpty)
    }
    player.type("i")
    player.goToQuarters()
    player.type("g")
    #expect(!player.text.contains("Genåbn 4. kvartal"))
    player.type("t")
    #expect(player.text.contains("Her kan du kun se: det er 4. kvartal 2019"))
  }

  @Test("What a colleague records does not change it, and no other plan is gone to")
  func stays() {
    var player = player()
    let before = player.state
    player.send(.message(.changedElsewhere))
    #expect(player.takeEffects().isEmpty)
    player.send(.message(.loaded(ExamplePlan.plan, Records(), today: ExamplePlan.today)))
    #expect(player.takeEffects().isEmpty)
    player.type("p")
    #expect(player.takeEffects().isEmpty)
    #expect(player.state == before)
  }

  @Test("Where today's rules say otherwise the kept verdicts stand, and it is said")
  func changedRules() {
    let now = player()
    let player = player(changed: ["panelmoeder"])
    #expect(
      player.text.contains("Reglerne er ændret siden: 1 vurdering ville være en anden i dag."))
    let counts = (now.state.holding?.rollup.counts, player.state.holding?.rollup.counts)
    #expect(counts.1?.farBehind == (counts.0?.farBehind ?? 0) + 1)
  }

  @Test("Why is answered with the sentences that were kept")
  func why() {
    var player = player()
    guard let kept = player.state.kept else { return }
    let verdicts = kept.verdicts.map {
      KeptVerdict(
        $0.indicator, at: $0.site, $0.verdict, isProvisional: $0.isProvisional,
        why: ["Sådan blev det begrundet."])
    }
    player = Player(
      State(
        size: player.state.size, plan: ExamplePlan.plan,
        records: player.state.holding?.records ?? Records(), today: kept.closing.judgedOn,
        kept: KeptQuarter(kept.closing, verdicts: verdicts)))
    player.type("h")
    #expect(player.text.contains("Sådan blev det begrundet."))
  }
}
