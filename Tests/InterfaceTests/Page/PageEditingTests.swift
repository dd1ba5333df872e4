import Canvas
import Criteria
import Testing
import Wording

@testable import Interface

/// Changing what is followed from the pages that show it.
@Suite struct PageEditingTests {
  private func select(_ item: PageItem, _ player: inout Player) {
    player.press(.home)
    for _ in 0..<300 where player.state.page?.cursor.selected != item { player.press(.down) }
    #expect(player.state.page?.cursor.selected == item)
  }

  private var openMilestone: PlacedMilestone {
    get throws {
      try #require(
        ExamplePlan.plan.placedMilestones.first { $0.milestone.done == nil })
    }
  }

  @Test("A milestone of the whole plan's list is done today with two keys, and undone with one")
  func finishing() throws {
    let placed = try openMilestone
    var player = Player(columns: 120, rows: 40)
    player.type("m")
    #expect(player.text.contains(PageWords.agenda))
    select(.thing(.milestone, of: placed.activity, .id(placed.milestone.id)), &player)
    player.type("g")
    #expect(player.text.contains("tomt felt = 15. januar 2020"))
    player.press(.enter)
    player.perform()
    #expect(
      player.state.holding?.plan.placedMilestones
        .first { $0.milestone.id == placed.milestone.id }?.milestone.done == ExamplePlan.today)
    #expect(player.text.contains("er udført 15. januar 2020. Tryk u for at fortryde."))
    player.type("u")
    player.perform()
    #expect(player.state.holding?.plan == ExamplePlan.plan)
  }

  @Test("The list says what each recommendation is about, and g decides it")
  func decidingWords() throws {
    let waiting = try #require(
      ExamplePlan.plan.recommendations.first { $0.state(on: ExamplePlan.today) == .proposed })
    var player = Player(columns: 120, rows: 60)
    player.type("m")
    select(.thing(.recommendation, .id(waiting.id)), &player)
    #expect(player.text.contains("Om indsatsområdet Tryghed og trivsel."))
    #expect(player.text.contains("Om aktiviteten Kulturelle arrangementer."))
    #expect(player.footer.contains("g afgør") && !player.footer.contains("g gør færdig"))
  }

  @Test("What was taken out is said to be put back when that is undone")
  func puttingBack() {
    var player = Player(columns: 120, rows: 60)
    player.openPage(ExamplePlan.culture)
    select(.thing(.barrier, of: ExamplePlan.culture, .number(1)), &player)
    player.press(.delete)
    player.perform()
    player.type("u")
    player.perform()
    #expect(player.text.contains("Fortrudt: Barrieren «Vejret» er sat ind igen."))
  }

  @Test("A recommendation is adopted from the list, and moves among the decided")
  func adopting() throws {
    let waiting = try #require(
      ExamplePlan.plan.recommendations.first { $0.state(on: ExamplePlan.today) == .proposed })
    var player = Player(columns: 120, rows: 40)
    player.type("m")
    select(.thing(.recommendation, .id(waiting.id)), &player)
    player.type("g")
    player.press(.enter, .enter)
    player.type("Bestyrelsen er enig")
    player.press(.enter)
    player.perform()
    let now = player.state.holding?.plan.recommendations.first { $0.id == waiting.id }
    #expect(now?.state(on: ExamplePlan.today) == .decided(.adopted))
    #expect(player.text.contains("Afgjorte indstillinger"))
  }

  @Test("What is done about a criterion is written there, is late in the list, and is closed there")
  func followingUp() throws {
    var player = Player(columns: 120, rows: 60)
    player.select("trygge-beboere", ExamplePlan.north)
    player.type("o")
    #expect(player.text.contains("Ny opfølgning") && player.text.contains("Trygge beboere"))
    player.type("Natteravnene går også onsdag")
    player.press(.tab, .tab)
    player.type("sekretariatslederen")
    player.press(.tab)
    player.type("31.3.2020")
    player.press(.enter)
    player.perform()
    let followUp = try #require(player.state.holding?.plan.followUps.last)
    #expect(followUp.topic == .criterion(ExamplePlan.slug("trygge-beboere")))
    #expect(followUp.state(on: ExamplePlan.today) == .underWay)
    player.press(.enter)
    #expect(player.text.contains("● i gang, frist 31.03.2020"))
    #expect(
      player.text.contains(
        "Natteravnene går også onsdag. Ansvarlig: sekretariatslederen."))
    player.press(.escape)
    player.type("m")
    select(.thing(.followUp, .number(0)), &player)
    player.type("g")
    player.press(.right, .enter, .enter)
    player.perform()
    #expect(player.text.contains("Afsluttede opfølgninger"))
    #expect(player.text.contains("○ ikke gjort 15.01.2020  Natteravnene går også onsdag"))
    player.type("uu")
    player.perform()
    player.type("u")
    player.perform()
    #expect(player.state.holding?.plan.followUps.isEmpty == true)
  }

  @Test("A note of the year's reports is written on a page, changed and taken out")
  func noting() throws {
    var player = Player(columns: 120, rows: 60)
    player.openPage(ExamplePlan.culture)
    player.type("t")
    player.press(.end, .up)
    let titles = player.text
    #expect(titles.contains("Nyt notat") && titles.contains("Ny opfølgning"))
    player.press(.escape)
    player.state.open(.new(.note, about: .activity(ExamplePlan.culture)))
    player.press(.right, .tab)
    player.type("Naboskolen låner os sin sal")
    player.press(.control("s"))
    player.perform()
    select(.thing(.note, .number(0)), &player)
    #expect(player.text.contains("15.01.2020 nye tiltag: Naboskolen låner os sin sal"))
    player.press(.delete)
    player.perform()
    #expect(player.state.holding?.plan.notes.isEmpty == true)
  }

  @Test("What can be added to an activity is chosen from a list, and comes on its page")
  func adding() {
    var player = Player(columns: 120, rows: 40)
    player.openPage(ExamplePlan.culture)
    player.type("t")
    #expect(player.text.contains("Hvad vil du tilføje?"))
    player.press(.down, .down, .enter)
    #expect(player.text.contains("Ny barriere: Kulturelle arrangementer"))
    player.type("Regnvejr")
    player.press(.control("s"))
    player.perform()
    #expect(player.state.page?.topic == .activity(ExamplePlan.culture))
    #expect(
      player.state.holding?.plan.activity(ExamplePlan.culture)?.barriers.last?.name == "Regnvejr")
  }

  @Test(
    "Everything on a page that can be changed opens its form, and can be taken out and put back")
  func everything() throws {
    for topic in [PageTopic.activity(ExamplePlan.culture), .area(ExamplePlan.area), .agenda] {
      var player = Player(columns: 120, rows: 200)
      player.state.go(to: .page(topic, selecting: nil))
      _ = update(&player.state, .key(.home))
      let page = try #require(player.state.page)
      let layout = try #require(PageWriter(page, player.state.topWorld))
      for row in layout.page.rows where !row.isHeading {
        var copy = player
        copy.press(.home)
        for _ in 0..<300 where copy.state.page?.cursor.selected != row.item { copy.press(.down) }
        copy.press(.delete)
        let plan = copy.state.holding?.plan
        copy.perform()
        guard copy.state.holding?.plan != plan else { continue }
        #expect(copy.text.contains("er taget ud"), "\(row.item)")
        copy.type("u")
        copy.perform()
        #expect(copy.state.holding?.plan == plan, "\(row.item)")
        var form = player
        form.press(.home)
        for _ in 0..<300 where form.state.page?.cursor.selected != row.item { form.press(.down) }
        form.press(.enter)
        #expect(form.text.contains("Ret ") || form.text.contains("Nyt forbrug"), "\(row.item)")
      }
    }
  }

  @Test("Nothing can be changed in a database that can only be read")
  func readOnly() throws {
    let placed = try openMilestone
    var player = Player(
      State(
        size: Size(columns: 120, rows: 40), plan: ExamplePlan.plan,
        records: ExampleFigures.records, today: ExamplePlan.today, isReadOnly: true))
    player.type("m")
    select(.thing(.milestone, of: placed.activity, .id(placed.milestone.id)), &player)
    for key in ["g", "t"] {
      player.type(key)
      #expect(player.text.contains("Her kan du kun se"))
    }
    player.press(.delete, .enter)
    #expect(player.takeEffects().isEmpty)
  }
}
