import Criteria
import Testing
import Wording

@testable import Interface

/// The year's wheel.
@Suite struct WheelTests {
  private func open(_ key: Event = .character("å"), rows: Int = 60) -> Player {
    var player = Player(columns: 120, rows: rows)
    player.send(key)
    return player
  }

  @Test("What is late comes first, then the coming quarter, then the months that have something")
  func order() throws {
    let lines = open().screen.lines.joined(separator: "\n")
    var rest = lines[...]
    for said in [
      "Årshjul: Helsingør Syd", "15. januar 2020", "jan  feb  mar │  apr", "Skulle være sket",
      "31.10.2019  × 76 dage over", "Aftale med lokalpressen om faste omtaler (Kulturelle",
      "11.01.2020  × 4 dage over", "Januar 2020", "31.  frist for tal", "Februar 2020",
      " 3.  møde", "Festudvalget: Sommerfesten", "23.  aktivitet", "Marts 2020",
      " 1.  afrapportering     Årsrapport til Landsbyggefonden", "17.  møde", "August 2020",
      "31.  frist for milepæl", "September 2020", " 1.  milepæl begynder",
      "Intet planlagt i april, juni, november og december 2020.",
    ] {
      let place = try #require(rest.firstRange(of: said), "\(said) in its place")
      rest = rest[place.upperBound...]
    }
  }

  @Test("F4 opens it where there is no å, also from an activity")
  func otherKey() {
    #expect(open(.key(.function(4))).state.page?.topic == .wheel)
    var player = Player(columns: 120, rows: 40)
    player.openPage(ExamplePlan.culture)
    player.type("å")
    #expect(player.state.page?.topic == .wheel)
    player.press(.escape)
    #expect(player.state.page?.topic == .activity(ExamplePlan.culture))
  }

  @Test("Enter leads to the thing itself, which is selected there")
  func following() {
    func opened(_ text: String) -> State {
      var player = open(rows: 24)
      for _ in 0..<60 {
        if let row = player.screen.cursor?.row, player.screen.lines[row].contains(text) { break }
        player.press(.down)
      }
      player.press(.enter)
      return player.state
    }
    func selected(_ text: String) -> (PageTopic?, PageItem?) {
      let page = opened(text).page
      return (page?.topic, page?.cursor.selected)
    }
    #expect(
      selected("De frivillige overtager")
        == (.activity(ExamplePlan.culture), .subject(.milestone(ExamplePlan.slug("overdragelse")))))
    #expect(
      selected("Sommerens arrangementer")
        == (.area(ExamplePlan.area), .meeting(2, of: ExamplePlan.network)))
    #expect(
      selected("Årsrapport")
        == (.plan, .subject(.reportingDuty(ExamplePlan.slug("aarsrapport")))))
    let logbook = opened("Kulturelle arrangementer, Nøjsomhed")
    #expect(logbook.logbook?.activity == ExamplePlan.culture)
    #expect(logbook.selectedLine?.site == ExamplePlan.slug("noejsomhed"))
    #expect(logbook.selectedLine?.state == .planned)
    #expect(opened("uden datakilde").round != nil)
  }

  @Test("After the plan's end it says so")
  func ended() throws {
    let example = ExampleFigures.state(columns: 80, rows: 24)
    let holding = try #require(example.holding)
    var player = Player(
      State(
        size: example.size, plan: holding.plan, records: holding.records,
        today: ExamplePlan.day("2022-02-01")))
    player.type("å")
    #expect(player.text.contains("Planen sluttede 31. december 2021."))
  }
}
