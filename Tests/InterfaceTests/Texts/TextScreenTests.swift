import Canvas
import Criteria
import InterfaceSupport
import TestSupport
import Testing

@testable import Interface

@Suite("Own words on the screen")
struct TextScreenTests {
  private static let half = HalfYear(containing: Make.day("2019-12-31"))

  private static func opened() -> Player {
    var player = Player(ExampleLogbook.state(columns: 80, rows: 24))
    player.state.go(to: .texts(half))
    player.send(
      .message(
        .suggested(
          [.section(.cooperation): "[Skriv her: samarbejdet]", .section(.whole): "Det går."], half,
          plan: ExamplePlan.plan.id, token: 1)))
    return player
  }

  private static func whole(_ player: Player) -> Narrative? {
    player.state.holding?.records.narratives.standing(at: NarrativePlace(half, .section(.whole)))
  }

  @Test("Each part of the report says how far it is written")
  func list() {
    var player = Self.opened()
    #expect(player.text.contains("skal skrives") && player.text.contains("følger af tallene"))
    player.press(.enter)
    player.press(.control("s"))
    player.perform()
    #expect(player.text.contains("2 ord, Åse 14.01.2020"))
  }

  @Test("What is typed is stored, stands in the list, and is taken back with u")
  func stored() throws {
    var player = Self.opened()
    player.press(.enter, .end)
    player.type(" Rigtig godt.")
    player.press(.enter)
    player.send(.paste("Og så\nvidere."))
    player.press(.control("s"))
    #expect(player.state.top.as(TextScreen.self) != nil)
    player.perform()
    #expect(Self.whole(player)?.text == "Det går. Rigtig godt.\nOg så\nvidere.")
    #expect(player.oneLine.contains("Gemt: Samlet status, 2. halvår 2019 (7 ord)."))
    player.type("u")
    player.perform()
    #expect(Self.whole(player) == nil)
  }

  @Test("Esc keeps what is typed as a draft, which stands there again")
  func draft() {
    var player = Self.opened()
    player.press(.enter)
    player.type("Nyt. ")
    player.press(.escape)
    #expect(player.oneLine.contains("lagt som kladde: Egne ord: Samlet status"))
    #expect(player.state.drafts.count == 1)
    player.press(.enter)
    #expect(player.text.contains("Nyt. Det går.") && player.text.contains("Kladde"))
    player.press(.escape)
    #expect(player.state.top.as(TextScreen.self)?.area.text == "Det går.")
    #expect(player.state.drafts.isEmpty)
  }

  @Test("Who would write over a colleague's words is told, sees them, and may do it then")
  func overtaken() throws {
    var player = Self.opened()
    player.press(.enter)
    player.type("Mit. ")
    let holding = try #require(player.state.holding)
    var records = holding.records
    records.narratives = Narratives([
      Narrative(
        id: "m", at: NarrativePlace(Self.half, .section(.whole)), text: "Mettes ord.",
        recordedBy: "Mette", recordedAt: 1_579_000_000)
    ])
    player.send(.message(.loaded(holding.plan, records, today: player.state.today)))
    #expect(player.text.contains("Mit. Det går."))
    player.press(.control("s"))
    player.perform()
    #expect(player.oneLine.contains("Mette har imens gemt en anden tekst"))
    #expect(player.text.contains("Mettes ord.") && player.text.contains("Mit. Det går."))
    player.press(.control("s"))
    player.perform()
    #expect(Self.whole(player)?.text == "Mit. Det går.")
    #expect(Self.whole(player)?.supersedes == "m")
  }

  @Test("An activity is marked as over, and stands among those that are in the next half-year")
  func ended() throws {
    var player = Self.opened()
    player.press(.down, .down, .down, .down, .down, .down, .down, .enter)
    player.type("Det sidste.")
    player.press(.control("b"), .control("s"))
    player.perform()
    let written = try #require(player.state.holding?.records.narratives.all.last)
    #expect(written.isEnded)
    #expect(player.text.contains("afsluttet"))
    #expect(player.state.top.as(TextsScreen.self) != nil)
  }

  @Test("What another program made of the text stands in its place, and can be undone")
  func editor() throws {
    var player = Self.opened()
    player.press(.enter, .control("o"))
    let effect = try #require(player.takeEffects().last)
    guard case .editOutside("Det går.", let token) = effect else {
      Issue.record("\(effect)")
      return
    }
    player.send(.message(.editedOutside("Udefra.", token: token)))
    #expect(player.text.contains("Udefra."))
    player.press(.control("z"))
    #expect(player.text.contains("Det går."))
  }

  @Test("Other half-years are turned to, within the plan and no further than today's")
  func halves() {
    var player = Self.opened()
    for _ in 0..<9 { player.press(.left) }
    #expect(player.text.contains("1. halvår 2018"))
    #expect(player.text.contains("Planen har ingen halvår før eller efter"))
    for _ in 0..<9 { player.press(.right) }
    #expect(player.text.contains("1. halvår 2020"))
  }
}
