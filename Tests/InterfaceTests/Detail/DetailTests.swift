import Criteria
import Testing
import Wording

@testable import Interface

/// One criterion.
@Suite struct DetailTests {
  private func open(_ id: String, _ site: Slug? = nil) -> Player {
    var player = Player(columns: 120, rows: 60)
    player.select(id, site)
    player.press(.enter)
    return player
  }

  @Test("The arrows walk the figures and say each in words")
  func walking() {
    var player = open("trygge-beboere", ExamplePlan.south)
    player.press(.right)
    #expect(player.text.contains("31. december 2018, Vapnagaard: 61,1 % (tal 1 af 2)"))
    player.press(.right, .right)
    #expect(player.text.contains("31. december 2019, Vapnagaard: 63,4 % (tal 2 af 2)"))
    player.press(.tab, .left)
    #expect(player.text.contains("31. december 2019, Nøjsomhed: 61,0 % (tal 2 af 2)"))
  }

  @Test("A corrected figure stays in the table with its reason")
  func corrections() {
    var player = Player(columns: 120, rows: 60)
    player.select("trygge-beboere", ExamplePlan.north)
    player.type("n60,8")
    player.press(.tab, .tab, .tab, .tab, .tab)
    player.type("Rigspolitiet rettede")
    player.press(.enter)
    player.perform()
    player.press(.enter)
    #expect(player.text.contains("er rettet"))
    #expect(player.text.contains("(rettet: Rigspolitiet rettede)"))
    #expect(player.text.contains("60,8 %"))
    #expect(player.text.contains("61,0 %"))
  }

  @Test("Wording, questions and source are there in full")
  func texts() {
    let player = open("tillid-til-politiet", ExamplePlan.north)
    #expect(player.text.contains("skal bibeholdes på"))
    #expect(player.text.contains("Åbne spørgsmål til bestyrelsen"))
    #expect(player.text.contains("Politiets Tryghedsindeks, leveres af Rigspolitiet, hvert år."))
  }

  @Test("Everything can be scrolled into view in a small window")
  func scrolling() {
    var player = Player(columns: 80, rows: 24)
    player.select("trygge-beboere", ExamplePlan.north)
    player.press(.enter)
    #expect(!player.text.contains("LBF tryghed"))
    player.press(.end)
    #expect(player.text.contains("LBF tryghed"))
    player.press(.home)
    #expect(player.text.contains("Andelen af trygge beboere"))
  }

  @Test("A criterion that is no longer in the plan closes its screens")
  func vanishing() {
    var player = open("trygge-beboere", ExamplePlan.north)
    var plan = ExamplePlan.plan
    plan.focusAreas[0].criteria.removeAll()
    player.send(.message(.loaded(plan, Records(), today: ExamplePlan.today)))
    #expect(player.state.places.count == 1)
  }
}
