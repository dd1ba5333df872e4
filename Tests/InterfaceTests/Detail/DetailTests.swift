import Canvas
import Criteria
import Testing
import Wording

@testable import Interface
@testable import Reports

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

  @Test("The plan and the day are said, also where it is narrow")
  func planAndDay() {
    #expect(
      open("trygge-beboere", ExamplePlan.south).screen.lines[1].contains(
        " Helsingør Syd – Tryghed og trivsel, pr. 15. januar 2020 "))
  }

  @Test("The windows stand in a strip with how many of the closed ones were met")
  func windows() {
    let text = open("afholdte-arrangementer", ExamplePlan.south).text
    #expect(text.contains("2018 ✓   2019 ×   2020 –   2021 –     nået i 1 af 2 afsluttede år"))
    #expect(!open("trygge-beboere", ExamplePlan.north).text.contains("afsluttede år"))
  }

  @Test("What stands beside the verdict is said")
  func notes() {
    var player = Player(columns: 80, rows: 40)
    player.state.hold(ExamplePlan.plan, ExampleFigures.records)
    player.select("tillid-til-politiet", ExamplePlan.south)
    player.press(.enter)
    #expect(player.text.contains("Bemærk: under udgangspunktet."))
  }

  @Test("Answers have no chart, so there is nothing to walk or to turn into a table")
  func answersHaveNoChart() {
    let player = open("aabent-hus", ExamplePlan.north)
    #expect(!player.footer.contains("tal for tal") && !player.footer.contains("tabel"))
  }

  @Test("Hvorfor? says who settles what has no verdict, and where a missing figure comes from")
  func undecided() throws {
    var plan = ExamplePlan.plan
    plan.focusAreas[0].activities[0].criteria[0].openQuestions = ["Hvor mange skal opleve hjælp?"]
    let example = ExampleFigures.state(columns: 80, rows: 40)
    let records = try #require(example.holding?.records)
    var player = Player(
      State(size: example.size, plan: plan, records: records, today: example.today))
    player.select("oplevet-hjaelp", ExamplePlan.north)
    player.type("h")
    #expect(player.text.contains("Det skal bestyrelsen tage stilling til"))
    #expect(player.text.contains("? Hvor mange skal opleve hjælp?"))
    player = Player(
      State(size: example.size, plan: plan, records: Records(), today: example.today))
    player.select("trygge-beboere", ExamplePlan.north)
    player.type("h")
    #expect(player.text.contains("Hvor tallet kommer fra"))
    #expect(player.text.contains("Politiets Tryghedsindeks, leveres af Rigspolitiet, hvert år."))
  }

  @Test("A corrected figure stays in the table with its reason")
  func corrections() {
    var player = Player(columns: 120, rows: 60)
    player.select("trygge-beboere", ExamplePlan.north)
    player.type("n60,8")
    player.press(.tab, .tab, .tab, .tab, .tab, .tab)
    player.type("Rigspolitiet rettede")
    player.press(.enter)
    player.perform()
    player.press(.enter)
    #expect(player.text.contains("2019K4    60,8 %   Åse"))
    #expect(player.text.contains("2019K4   (61,0 %)  Jørgen"))
    #expect(player.text.contains("rettet 14.01.2020 af Åse: Rigspolitiet rettede"))
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
    #expect(player.state.screens.count == 1)
  }
}
