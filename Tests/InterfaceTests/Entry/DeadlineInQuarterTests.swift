import Canvas
import Criteria
import Testing
import Wording

@testable import Interface

/// Where a deadline lies inside the quarter, the day is asked for and never taken as the quarter's last.
@Suite struct DeadlineInQuarterTests {
  private static let safety = IndicatorID(ExamplePlan.slug("trygge-beboere"))
  private static let asked = "Fristen er 30. november 2019, inde i kvartalet; skriv den dag"

  /// The example with a deadline in the middle of the quarter that is collected.
  private static var player: Player {
    var plan = ExamplePlan.plan
    for index in plan.focusAreas[0].criteria.indices
    where plan.focusAreas[0].criteria[index].id == safety.criterion {
      plan.focusAreas[0].criteria[index].indicators[0].goal = .all(
        Goal(.atLeast(Amount(65)), deadline: ExamplePlan.day("2019-11-30")))
    }
    plan.followedFrom = Quarter(2019, 4)
    let records = Records(
      ExampleFigures.records.measurements.filter { $0.day < ExamplePlan.day("2019-10-01") },
      logbook: ExamplePlan.logbook)
    return Player(
      State(
        size: Size(columns: 120, rows: 40), plan: plan, records: records, today: ExamplePlan.today))
  }

  private static func recorded(_ player: Player) -> (day: Day?, figure: Figure?) {
    let last = player.state.holding?.records.series(of: safety, at: ExamplePlan.north).last
    return (last?.day, last?.figure)
  }

  @Test func form() {
    var player = Self.player
    player.select("trygge-beboere", ExamplePlan.north)
    player.type("n61,5")
    #expect(player.text.contains(Self.asked))
    player.press(.control("s"))
    #expect(player.effects.isEmpty && player.state.entry?.field == .day)
    player.type("29/11")
    #expect(player.text.contains("pr. 29. november 2019"), "a day without its year is echoed")
    player.press(.control("s"))
    player.perform()
    #expect(
      Self.recorded(player) == (ExamplePlan.day("2019-11-29"), .amount(ExamplePlan.amount(615))))
  }

  @Test func round() throws {
    var player = Self.player
    player.type("k")
    for _ in 0..<60 where player.state.round?.here?.indicator != Self.safety { player.press(.down) }
    player.type("61,5")
    player.press(.enter)
    #expect(player.effects.isEmpty && player.text.contains(Self.asked))
    #expect(player.state.round?.field == .day)
    player.type("31.12.19")
    player.press(.enter)
    player.perform()
    #expect(
      Self.recorded(player) == (ExamplePlan.day("2019-12-31"), .amount(ExamplePlan.amount(615))))
  }

  @Test("What is pasted waits in the round for its day")
  func paste() {
    var player = Self.player
    player.type("k")
    for _ in 0..<60 where player.state.round?.here?.indicator != Self.safety { player.press(.down) }
    player.send(.paste("61,5\n61,8\n"))
    #expect(player.text.contains("Fristen er 30. november 2019"))
    player.press(.enter)
    player.perform()
    #expect(Self.recorded(player).day != ExamplePlan.day("2019-12-31"))
    #expect(player.state.drafts.count == 2)
  }
}
