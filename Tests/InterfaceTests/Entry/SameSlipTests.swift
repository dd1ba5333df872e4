import Canvas
import Criteria
import TestSupport
import Testing
import Wording

@testable import Interface

/// The commonest slip, 0,61 for 61 %, as a first figure: asked about once in the form, the round and a paste.
@Suite("0,61 for 61 %") struct SameSlipTests {
  private static let safety = IndicatorID(ExamplePlan.slug("trygge-beboere"))
  private static let asked = "0,61 % er under 1 %, måske mentes 61 %"

  /// The example without figures for the quarter that is collected, nor any for this indicator.
  private static var player: Player {
    var plan = ExamplePlan.plan
    plan.followedFrom = Quarter(2019, 4)
    let records = Records(
      ExampleFigures.records.measurements.filter {
        $0.day < ExamplePlan.day("2019-10-01") && $0.indicator != safety
      }, logbook: ExamplePlan.logbook)
    return Player(
      State(
        size: Size(columns: 120, rows: 40), plan: plan, records: records, today: ExamplePlan.today))
  }

  private static func recorded(_ player: Player, at site: Slug = ExamplePlan.north) -> [Figure] {
    player.state.holding?.records.series(of: safety, at: site).map(\.figure) ?? []
  }

  private static func inRound() -> Player {
    var player = Self.player
    player.type("k")
    for _ in 0..<60 where player.state.round?.here?.indicator != safety { player.press(.down) }
    return player
  }

  private static let slip = Figure.amount(Make.amount(61, 2))

  @Test func form() {
    var player = Self.player
    player.select("trygge-beboere", ExamplePlan.north)
    player.type("n0,61")
    player.press(.control("s"))
    #expect(player.state.question == .doubt && player.text.contains(Self.asked))
    player.type("j")
    #expect(player.state.question == nil)
    player.perform()
    #expect(Self.recorded(player) == [Self.slip])
  }

  @Test func round() {
    var player = Self.inRound()
    player.type("0,61")
    player.press(.enter)
    #expect(player.state.question == .doubt && player.text.contains(Self.asked))
    player.type("n")
    #expect(player.state.question == nil && player.effects.isEmpty)
    player.press(.enter)
    player.type("j")
    player.perform()
    #expect(player.state.question == nil && Self.recorded(player) == [Self.slip])
  }

  @Test("What was said to be wrong does not keep anybody in the round")
  func leaving() {
    var player = Self.inRound()
    player.type("0,61")
    player.press(.enter)
    #expect(player.state.question == .doubt)
    player.type("n")
    #expect(player.state.drafts.count == 1)
    player.press(.escape)
    #expect(player.state.question == nil && player.state.round == nil)
    #expect(player.state.drafts.count == 1 && Self.recorded(player) == [])
  }

  @Test("A paste shows it, and what is taken over after that is not asked about again")
  func paste() {
    var player = Self.inRound()
    player.send(.paste("0,61\n63,4\n"))
    #expect(player.text.contains("0,61 %? – måske 61 %"))
    player.press(.enter)
    player.perform()
    #expect(player.state.question == nil && Self.recorded(player) == [Self.slip])
  }

  @Test("The rows above in the same paste count too")
  func pastedBefore() {
    var player = Self.inRound()
    player.send(.paste("61,4\n6,14\n"))
    #expect(player.text.contains("6,14 %? – "))
  }

  @Test("A percentage without its numbers is asked about once where numbers are pooled")
  func withoutNumbers() {
    var player = Self.player
    player.select("image")
    player.type("n66,7")
    player.press(.control("s"))
    #expect(player.state.question == .doubt)
    #expect(player.text.contains("Uden tallene bag, som 12/18"))
    player.type("j")
    player.perform()
    let image = IndicatorID(ExamplePlan.slug("image"))
    #expect(
      player.state.holding?.records.series(of: image, at: nil).last?.figure
        == .amount(ExamplePlan.amount(667)))
  }
}
