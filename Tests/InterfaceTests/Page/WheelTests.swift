import Canvas
import Criteria
import Testing
import Wording

@testable import Interface

/// The year's wheel.
@Suite struct WheelTests {
  private func open(_ key: Happening = .character("å"), rows: Int = 60) -> Player {
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
        == (
          .activity(ExamplePlan.culture),
          .thing(.milestone, of: ExamplePlan.culture, .id(ExamplePlan.slug("overdragelse")))
        ))
    #expect(
      selected("Sommerens arrangementer")
        == (.area(ExamplePlan.area), .thing(.meeting, of: ExamplePlan.network, .number(2))))
    #expect(
      selected("Årsrapport")
        == (.plan, .thing(.duty, .id(ExamplePlan.slug("aarsrapport")))))
    let logbook = opened("Kulturelle arrangementer, Nøjsomhed")
    #expect(logbook.logbook?.activity == ExamplePlan.culture)
    #expect(logbook.selectedLine?.site == ExamplePlan.slug("noejsomhed"))
    #expect(logbook.selectedLine?.state == .planned)
    #expect(opened("uden datakilde").round != nil)
  }

  /// Goes down to the row that says something.
  private func find(_ text: String, _ player: inout Player) {
    player.press(.home)
    for _ in 0..<120 {
      if let row = player.screen.cursor?.row, player.screen.lines[row].contains(text) { return }
      player.press(.down)
    }
    Issue.record("no row says \(text)")
  }

  private func standing(_ change: (inout Plan) -> Void) throws -> Player {
    let example = ExampleFigures.state(columns: 120, rows: 40)
    let holding = try #require(example.holding)
    var plan = holding.plan
    change(&plan)
    var player = Player(
      State(
        size: example.size, plan: plan, records: holding.records, today: ExamplePlan.today))
    player.type("å")
    return player
  }

  @Test("A milestone is done from the wheel with g, and comes back with u")
  func finishingMilestone() {
    var player = open(rows: 40)
    find("Aftale med lokalpressen", &player)
    #expect(player.footer.contains("g gør færdig"))
    player.type("g")
    player.press(.enter)
    player.perform()
    #expect(!player.text.contains("Aftale med lokalpressen om faste omtaler (Kulturelle"))
    #expect(
      player.state.holding?.plan.placedMilestones.first { $0.milestone.id.text == "presse" }?
        .milestone.done == ExamplePlan.today)
    player.type("u")
    player.perform()
    #expect(player.state.holding?.plan == ExamplePlan.plan)
  }

  @Test(
    "A report that is late stands on the wheel, the agenda and the plan's page until it is done")
  func lateReport() throws {
    let late = ExamplePlan.day("2019-12-01")
    var player = try standing { $0.reportingDuties[0].days.insert(late, at: 0) }
    find("Årsrapport", &player)
    #expect(player.text.contains("01.12.2019  × 45 dage over   afrapportering"))
    player.type("m")
    #expect(player.text.contains("Afrapportering, der skulle være sket"))
    find("Årsrapport", &player)
    player.type("g")
    #expect(player.text.contains("Afrapportering udført: Årsrapport, frist 1. december 2019"))
    player.type("20/12-2019")
    player.press(.enter)
    player.perform()
    #expect(
      player.text.contains("Gemt: Afrapporteringen «Årsrapport» er udført 20. december 2019."))
    #expect(!player.text.contains("Afrapportering, der skulle være sket"))
    #expect(
      player.state.holding?.plan.reportingDuties[0].done
        == [DutyFulfilment(on: ExamplePlan.day("2019-12-20"), due: late)])
    player.type("å")
    #expect(!player.text.contains("dage over   afrapportering"))
    player.type("u")
    player.perform()
    #expect(player.text.contains("dage over   afrapportering"))
  }

  @Test("What has no day stands last, and of a meeting is said how often it was held")
  func undated() throws {
    var player = try standing { plan in
      var meetings = ReportingDuty(id: ExamplePlan.slug("styregruppe"), name: "Styregruppemøder")
      meetings.timesAYear = .atLeast(4)
      plan.reportingDuties.append(meetings)
    }
    find("Fælles evaluering", &player)
    #expect(player.text.contains("Uden dato"))
    #expect(player.text.contains("Styregruppemøder, mindst 4 pr. år"))
    #expect(player.text.contains("Fælles evaluering (Kulturelle arrangementer)"))
    for day in ["6/1-2020", "14/1-2020"] {
      find("Styregruppemøder", &player)
      player.type("g\(day)")
      player.press(.enter)
      player.perform()
    }
    find("Styregruppemøder", &player)
    #expect(
      player.text.contains("mindst 4 pr. år, udført 2 gange i 2020, senest 14. januar 2020"))
    player.press(.enter)
    #expect(player.state.page?.topic == .plan)
    #expect(player.text.contains("Styregruppemøder: mindst 4 pr. år; udført 2 gange i 2020"))
  }

  @Test("Where the agreement gives no period it says so, and not that the plan has ended")
  func missingPeriod() throws {
    let player = try standing {
      $0.isPeriodMissing = true
      $0.period = .year(2018)
    }
    #expect(player.text.contains("perioden mangler"))
    #expect(!player.text.contains("Planen sluttede"))
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
