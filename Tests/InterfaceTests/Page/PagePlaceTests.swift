import Canvas
import Criteria
import Testing
import Wording

@testable import Interface

/// The pages about an activity, a focus area and the plan.
@Suite struct PagePlaceTests {
  private func activity(columns: Int = 120, rows: Int = 90) -> Player {
    var player = Player(columns: columns, rows: rows)
    player.openPage(ExamplePlan.culture)
    return player
  }

  @Test("An activity's page has everything that the plan says of it")
  func everything() {
    let text = activity().text
    for said in [
      "Kulturelle arrangementer – aktivitet i Tryghed og trivsel", "At styrke fællesskabet",
      "At flere beboere er frivillige", "sekundært naboerne", "Sekretariatet er tovholder",
      "3 af 4 (2019)", "× ikke opfyldt (2019)", "De frivillige er hvervet",
      "✓ udført for sent 15.03.2019",
      "× overskredet med 76 dage", "● i gang", "○ kommende", "○ uden dato", "23.500 kr. tilbage",
      "11.300,50 kr. over budgettet", "ikke opgjort", "Er formålet opfyldt?  10. december 2019",
      "○ slet ikke   ○ i mindre grad   ● i nogen grad   ○ i høj grad", "det er de samme",
      "Økonomi: Leje af telt", "3 afholdt, ingen i 2020",
      "Senest afholdt  7. december 2019, Vapnagaard, 95 deltagere, frivillig-drevet",
      "Næste planlagt  23. februar 2020, Vapnagaard", "1 planlagt dag er passeret", "Festudvalget",
      "03.02.2020  planlagt  Sommerfesten", "✓ vedtaget 10.04.2019  Fælles telt",
      "Begrundelse: Det sparer leje hvert år.", "Lokalavisen har omtalt", "? Tæller et arrangement",
    ] { #expect(text.contains(said), "\(said)") }
    #expect(!text.contains("Flere midler til fællesspisning"), "that is about the area")
  }

  @Test("As of an earlier day, what came later has not come")
  func asOf() throws {
    let example = ExampleFigures.state(columns: 120, rows: 90)
    let holding = try #require(example.holding)
    var player = Player(
      State(
        size: example.size, plan: holding.plan, records: holding.records,
        today: ExamplePlan.day("2019-03-20"), isAsOf: true))
    player.openPage(ExamplePlan.culture)
    for said in [
      "│ 20.03.2019", "○ foreslået 01.03.2019", "● i gang", "Senest afholdt  27. februar 2019",
    ] {
      #expect(player.text.contains(said), "\(said)")
    }
    #expect(!player.text.contains("Begrundelse"))
  }

  @Test("A focus area has its networks and the recommendations about it and what is in it")
  func area() {
    var player = Player(columns: 120, rows: 90)
    player.openPage(ExamplePlan.area)
    for said in [
      "Kulturelle arrangementer    × 1  ○ 1  1 overskredet milepæl", "Sundhedshuset", "og 2 flere",
      "2 afholdt, 1 planlagt", "dato mangler  afholdt   Velkomst af nye beboere",
      "17.03.2020    planlagt", "○ foreslået 08.10.2019  Flere midler til fællesspisning",
      "Fra Ressourcenetværk for naboskab og trivsel.", "Om aktiviteten Kulturelle arrangementer.",
      "Fælles telt for begge boligområder",
      "Naboerne mødes hver måned",
    ] { #expect(player.text.contains(said), "\(said)") }
    #expect(!player.text.contains("medfinansiering"), "that is about the plan")
    #expect(!player.text.contains("Afholdte arrangementer"), "that is the activity's")
  }

  @Test("The plan's page says that the agreement gives no period, and what it is shown over")
  func noPeriod() {
    var plan = ExamplePlan.plan
    plan.isPeriodMissing = true
    var player = Player(
      State(
        size: Size(columns: 120, rows: 40), plan: plan, records: Records(),
        today: ExamplePlan.day("2020-01-15")))
    player.type("i")
    #expect(player.text.contains("mangler; vist som 1. januar 2018 til 31. december 2021"))
  }

  @Test("The plan's page says from when it is followed and when a source delivers")
  func timing() {
    var plan = ExamplePlan.plan
    plan.followedFrom = Quarter(2019, 3)
    plan.dataSources[0].deliveryDay = DayOfYear(month: 5, day: 1)
    var player = Player(
      State(
        size: Size(columns: 120, rows: 90), plan: plan, records: Records(),
        today: ExamplePlan.day("2020-01-15")))
    player.type("i")
    #expect(player.text.contains("3. kvartal 2019"))
    #expect(player.text.contains("senest 1. maj, hvert år"))
  }

  @Test("The plan's page says where its budget does not add up, and what is not reported")
  func plan() {
    var player = Player(columns: 120, rows: 90)
    player.type("i")
    for said in [
      "Om planen: Helsingør Syd", "1. januar 2018 til 31. december 2021", "Nøjsomhed og Vapnagaard",
      "2019: posterne giver 840.000 kr., men der er aftalt 850.000 kr. i alt; 10.000 kr. er ikke fordelt.",
      "Forbruget i 2018 og 2019 er ikke opgjort for alle poster.", "Landsbyggefonden godkender",
      "Årsrapport: til Landsbyggefonden", "× afvist 12.06.2019", "Samrådet",
    ] { #expect(player.text.contains(said), "\(said)") }
    #expect(!player.text.contains("Tilbage"))
  }

  @Test("A budget that adds up says so, and shows what is left when all is reported")
  func budgetThatAddsUp() throws {
    let state = ExampleFigures.state(columns: 120, rows: 90)
    var plan = try #require(state.holding).plan
    plan.budget.totals[2019] = Money(kroner: 840_000)
    plan.budget.lines[0].finances.spent[2018] = Money(kroner: 500_000)
    var player = Player(
      State(size: state.size, plan: plan, records: Records(), today: state.today))
    player.type("i")
    #expect(player.text.contains("Posterne svarer til det aftalte beløb hvert år."))
    #expect(player.text.contains("Forbruget i 2019 er ikke opgjort for alle poster."))
    let left = player.screen.lines.first { $0.contains("Tilbage") } ?? ""
    #expect(left.split(separator: " ") == ["Tilbage", "123.500", "–", "–", "–", "123.500"])
  }

  @Test("Years that there is no room for stand in a table below")
  func manyYears() {
    var plan = ExamplePlan.plan
    for year in 2018...2027 {
      plan.budget.lines[0].finances.budget[year] = Money(kroner: 9_999_999)
    }
    let lines = PlanBudget(plan, width: 60, symbols: .rich).lines.map(\.line)
    #expect(lines.allSatisfy { $0.width <= 60 })
    let text = lines.map(\.text).joined(separator: "\n")
    for year in 2018...2027 { #expect(text.contains(String(year))) }
    #expect(text.contains("99.999.990"))
  }

  @Test("Enter opens, a goes up, and screens that are open below are gone back to")
  func openingAndGoingBack() {
    var player = Player(columns: 120, rows: 40)
    player.select("afholdte-arrangementer", ExamplePlan.south)
    player.type("a")
    #expect(player.state.page?.topic == .activity(ExamplePlan.culture))
    player.press(.down, .enter)
    #expect(player.state.detail?.subject.site == ExamplePlan.south)
    player.type("a")
    #expect(player.state.screens.count == 2, "the page below, not another one")
    player.type("a")
    #expect(player.state.page?.topic == .area(ExamplePlan.area))
    player.press(.tab, .down, .enter)
    #expect(player.state.page?.topic == .activity(ExamplePlan.culture))
    #expect(player.state.screens.count == 2)
    player.press(.escape)
    #expect(player.state.selectedSubject?.id.description == "afholdte-arrangementer")
  }

  @Test("A criterion opens from its page with n and h as on the overview, one with parts too")
  func criteria() {
    var player = Player(columns: 120, rows: 40)
    player.openPage(ExamplePlan.slug("hverdagsraadgivning"))
    player.press(.down, .down)
    player.press(.enter)
    #expect(player.state.detail?.subject.id.description == "frivilligt-netvaerk.oprettet")
    player.press(.escape)
    player.type("h")
    #expect(player.text.contains("Hvorfor?"))
    player.press(.escape, .down)
    player.type("n")
    #expect(player.state.entry?.indicator.description == "frivilligt-netvaerk.oprettet")
  }

  @Test("Long texts are cut until f shows them in full")
  func folding() {
    var player = activity(columns: 80)
    #expect(!player.text.contains("pressen indbydes"))
    player.type("f")
    #expect(player.text.contains("pressen"))
    #expect(player.footer.contains("kort tekst"))
    player.type("f")
    #expect(player.footer.contains("hele teksten"))
  }

  @Test("A click selects a row and another opens it")
  func clicking() throws {
    var player = activity(rows: 40)
    let row = try #require(player.screen.lines.firstIndex { $0.contains("2 Åbent hus") })
    let click = Happening.mouse(Mouse(.click, at: Position(row: row, column: 5)))
    player.send(click)
    #expect(player.state.detail == nil)
    #expect(player.screen.cursor?.row == row)
    player.send(click)
    #expect(player.state.detail?.subject.id.description == "aabent-hus")
  }

  @Test("A page closes when what it is about is no longer in the plan, and stays otherwise")
  func vanishing() {
    var player = activity()
    player.press(.tab, .down)
    player.send(.message(.loaded(ExamplePlan.plan, Records(), today: ExamplePlan.today)))
    #expect(
      player.state.page?.cursor.selected
        == .thing(.milestone, of: ExamplePlan.culture, .id(ExamplePlan.slug("program"))))
    var plan = ExamplePlan.plan
    plan.focusAreas[0].activities.removeAll()
    player.send(.message(.loaded(plan, Records(), today: ExamplePlan.today)))
    #expect(player.state.screens.count == 1)
  }

  @Test("Where the agreement gives only a name, the page says so")
  func onlyAName() {
    var plan = ExamplePlan.plan
    plan.focusAreas[0].activities.append(Activity(id: ExamplePlan.slug("hotspot"), name: "Hotspot"))
    var player = Player(
      State(
        size: Size(columns: 80, rows: 24), plan: plan, records: Records(), today: ExamplePlan.today)
    )
    player.openPage(ExamplePlan.slug("hotspot"))
    #expect(player.text.contains("Aftalen siger ikke mere end navnet."))
  }
}
