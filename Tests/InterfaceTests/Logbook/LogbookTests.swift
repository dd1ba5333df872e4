import Canvas
import Criteria
import Testing
import Wording

@testable import Interface

/// The logbook's lines: which are shown, in which order, and what is done with them.
@Suite struct LogbookTests {
  private func open(isReadOnly: Bool = false) -> Player {
    var player = ExampleLogbook.player(isReadOnly: isReadOnly)
    player.press(.home)
    player.type("l")
    return player
  }

  private func rows(_ player: Player, _ text: String) -> [Int] {
    player.screen.lines.indices.filter { player.screen.lines[$0].contains(text) }
  }

  @Test(
    "What must be settled comes first, then what is planned, then what was held, the newest first")
  func order() {
    let player = open()
    let texts = [
      "Skal afklares (1)", "! 11.01.2020  planlagt  Kulturelle arrangementer, Nøjsomhed",
      "Planlagt (1)", "○ 23.02.2020  planlagt  Kulturelle arrangementer, Vapnagaard",
      "Afholdt i 2020 (1)", "✓ 06.01.2020  afholdt   Hverdagsrådgivning, Nøjsomhed: 5 deltagere",
      "Afholdt i 2019 (7)", "✓ 07.12.2019  afholdt   Kulturelle arrangementer, Vapnagaard: 95",
      "✓ 07.10.2019",
    ]
    let places = texts.map { rows(player, $0).first }
    #expect(!places.contains(nil), "\(player.text)")
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    #expect(player.text.contains("11 afholdt, 2 planlagt"))
    #expect(!player.text.contains("16.12.2019"), "what was taken back is not shown")
  }

  @Test("One activity's lines, one site's, and those of both")
  func filters() {
    var player = open()
    player.press(.right)
    #expect(player.state.logbook?.activity == ExampleLogbook.advice)
    #expect(player.text.contains("Aktivitet: Hverdagsrådgivning"))
    #expect(player.text.contains("8 afholdt, 0 planlagt"))
    #expect(!player.text.contains("planlagt  "))
    player.press(.tab)
    #expect(player.text.contains("Sted: Nøjsomhed"))
    #expect(player.text.contains("5 afholdt, 0 planlagt"))
    player.press(.backTab, .left, .left)
    #expect(player.text.contains("0 afholdt, 0 planlagt"))
    #expect(player.text.contains("Her er ingen linjer endnu. Tryk n"))
    player.press(.right)
    #expect(player.text.contains("11 afholdt, 2 planlagt"))
  }

  @Test("It opens on the activity at hand")
  func opensWhereOneIs() {
    var player = ExampleLogbook.player()
    player.select("afholdte-arrangementer", ExamplePlan.north)
    player.type("l")
    #expect(player.state.logbook?.activity == ExampleLogbook.culture)
    player.press(.escape, .enter)
    #expect(player.state.detail != nil)
    player.type("l")
    #expect(player.state.logbook?.activity == ExampleLogbook.culture)
    player = ExampleLogbook.player()
    player.select("image")
    player.press(.enter)
    player.type("l")
    #expect(player.state.logbook == nil, "a criterion whose figures are typed has no logbook")
    player = ExampleLogbook.player()
    player.openPage(ExampleLogbook.advice)
    player.type("l")
    #expect(player.state.logbook?.activity == ExampleLogbook.advice)
  }

  @Test("What lines said before, and what was taken back, is shown on demand")
  func history() {
    var player = ExampleLogbook.player(columns: 120, rows: 60)
    player.press(.home)
    player.type("l")
    #expect(player.text.contains("økonomi 4, job 1 (rettet)"))
    #expect(!player.text.contains("talt om"))
    player.type("v")
    #expect(player.text.contains("ændret af Mette: talt om"))
    #expect(
      player.text.contains("før: afholdt 6. januar 2020, 4 deltagere, økonomi 3, job 1 (af Mette)"))
    #expect(player.text.contains("Strøget (1)"))
    #expect(player.text.contains("× 16.12.2019  taget ud"))
    #expect(player.text.contains("strøget af Mette: skrevet to gange"))
    player.type("v")
    #expect(!player.text.contains("talt om"))
  }

  @Test("What was planned is held with one key, once the disk has it, and undone with another")
  func held() throws {
    var player = open()
    player.selectLine("2020-01-11")
    let planned = try #require(player.state.selectedLine)
    player.type("a")
    #expect(player.standing.contains(planned), "nothing is shown before it is stored")
    player.perform()
    let held = try #require(player.standing.first { $0.supersedes == planned.id })
    #expect(held.state == .held)
    #expect(held.day == planned.day)
    #expect(player.state.selectedLine == held, "the selection follows")
    #expect(
      player.words.contains(
        "det var planlagt. Afholdte arrangementer i Nøjsomhed: 1 arrangement, ○ kan ikke vurderes: afventer "
          + "årets sidste tal (2019), 2020 er begyndt: 1 hidtil (før: –). Tryk u for at fortryde."))
    #expect(!player.text.contains("Skal afklares"))
    player.type("u")
    player.perform()
    let back = try #require(player.state.selectedLine)
    #expect(back.state == .planned)
    #expect(back.supersedes == held.id)
    #expect(back.reason == "fortrudt")
    #expect(
      player.words.contains("Fortrudt: logbogen siger igen Kulturelle arrangementer i Nøjsomhed"))
    #expect(!player.text.contains("Nøjsomhed (rettet)"))
    player.type("u")
    #expect(player.effects.isEmpty)
  }

  @Test("What is to come is not held yet, and what was held is not held again")
  func notHeld() {
    var player = open()
    player.selectLine("2020-02-23")
    player.type("a")
    #expect(player.effects.isEmpty)
    #expect(player.words.contains("Den 23. februar 2020 er ikke kommet endnu"))
    player.selectLine("2020-01-06")
    player.type("a")
    #expect(player.effects.isEmpty)
    #expect(player.text.contains("Vælg først noget, der er planlagt."))
  }

  @Test("A line is taken back with a reason, and put in again")
  func withdrawn() throws {
    var player = open()
    player.selectLine("2020-01-06")
    let line = try #require(player.state.selectedLine)
    player.type("s")
    player.press(.enter)
    #expect(player.effects.isEmpty)
    #expect(player.text.contains("Skriv hvorfor"))
    player.type("var aflyst")
    player.press(.enter)
    #expect(player.standing.contains(line))
    player.perform()
    #expect(!player.standing.contains(line))
    #expect(player.state.logbook != nil)
    #expect(player.words.contains("Taget ud af logbogen: Hverdagsrådgivning i Nøjsomhed"))
    player.type("u")
    player.perform()
    let again = try #require(player.state.selectedLine)
    #expect(again.counts == line.counts)
    #expect(again.participants == line.participants)
  }

  @Test("Where nothing can be recorded the lines can be read, and nothing else")
  func readOnly() {
    var player = open(isReadOnly: true)
    player.selectLine("2020-01-11")
    for key in "nars" {
      player.type(String(key))
      #expect(player.state.logbook != nil)
      #expect(player.text.contains("Her kan du kun se"))
    }
    #expect(player.effects.isEmpty)
  }

  @Test("An empty logbook says how to begin")
  func empty() {
    var player = Player(
      State(
        size: Size(columns: 80, rows: 24), plan: ExampleLogbook.plan, records: Records(),
        today: ExamplePlan.today))
    player.press(.home)
    player.type("l")
    #expect(player.text.contains("Logbogen er tom. Tryk n for at skrive den første linje."))
    player.type("a")
    player.press(.enter)
    #expect(player.state.logbook != nil)
  }

  @Test("A colleague's line is shown when it comes, and one that is gone is no longer selected")
  func colleague() throws {
    var player = open()
    player.selectLine("2020-01-06")
    let line = try #require(player.state.selectedLine)
    var withdrawn = line
    withdrawn.id = "z"
    withdrawn.state = .withdrawn
    withdrawn.supersedes = line.id
    let holding = try #require(player.state.holding)
    player.send(
      .message(
        .loaded(holding.plan, holding.records.adding(withdrawn), today: player.state.today)))
    #expect(!player.text.contains("06.01.2020"))
    #expect(player.state.selectedLine != nil)
  }
}
