import Canvas
import Criteria
import Testing
import Wording

@testable import Interface

/// Entering a figure: what is typed, what is understood, and what is stored when.
@Suite struct EntryTests {
  private func openSafety() -> Player {
    var player = Player()
    player.select("trygge-beboere", ExamplePlan.north)
    player.type("n")
    return player
  }

  private func openEmpty() -> Player {
    var player = Player()
    player.select("aabent-hus", ExamplePlan.south)
    player.type("n")
    return player
  }

  @Test("A figure with æøå in its note is sent, and stands only when it is stored")
  func recording() throws {
    var player = openEmpty()
    player.type("ja")
    player.press(.tab)
    player.type("31.12.2019")
    player.press(.tab, .tab)
    player.type("Æblekage på Vapnagaard, først kl. 14 – åbent for alle")
    player.press(.tab)
    player.type("referat af 14. januar")
    #expect(player.text.contains("Forstået: ja i Vapnagaard pr. 31. december 2019"))
    #expect(player.text.contains("ikke gemt endnu"))
    let before = player.state.holding
    player.press(.enter)
    guard case .record(let entry, let token)? = player.effects.first else {
      Issue.record("nothing was sent")
      return
    }
    #expect(player.effects.count == 1)
    #expect(entry.figure == .answer(true))
    #expect(entry.day == ExamplePlan.day("2019-12-31"))
    #expect(entry.site == ExamplePlan.south)
    #expect(entry.note == .said("Æblekage på Vapnagaard, først kl. 14 – åbent for alle"))
    #expect(entry.evidence == .said("referat af 14. januar"))
    #expect(player.state.holding == before, "nothing is shown before it is stored")
    #expect(player.state.entry?.storing == token)
    player.perform()
    #expect(player.state.entry == nil)
    #expect(player.text.contains("Gemt: Åbent hus, Vapnagaard: ja pr. 31.12.2019"))
    #expect(player.state.selectedStatus?.assessment.verdict == .met)
  }

  @Test("A second figure for a quarter needs a reason, and says which figure it corrects")
  func correcting() {
    var player = openSafety()
    player.type("60,2")
    #expect(player.text.contains("Ret tal: Trygge beboere"))
    #expect(player.oneLine.contains("Retter 61,0 % pr. 31. december 2019, registreret af Jørgen."))
    player.press(.control("s"))
    #expect(player.effects.isEmpty)
    #expect(player.state.entry?.field == .correction)
    #expect(player.text.contains("Skriv, hvorfor det skal rettes."))
    player.type("Tastefejl i indekset")
    player.press(.enter)
    player.perform()
    #expect(player.state.entry == nil)
    let stands = player.state.holding?.records.series(
      of: IndicatorID(ExamplePlan.slug("trygge-beboere")), at: ExamplePlan.north)
    #expect(stands?.last?.figure == .amount(ExamplePlan.amount(602)))
    #expect(stands?.last?.correction?.reason == "Tastefejl i indekset")
    #expect(player.text.contains("▲ bagud"))
  }

  @Test(
    "What is wrong is said beneath the field, in a sentence",
    arguments: [
      ("61.0", "kan misforstås"), ("otte", "passer ikke"), ("140", "100"), ("-1", "0"),
    ])
  func wrongFigures(typed: String, said: String) {
    var player = openSafety()
    player.type(typed)
    let problem = player.state.entry?.check.problems[.figure] ?? ""
    #expect(problem.contains(said), "\(problem)")
    player.press(.control("s"))
    #expect(player.effects.isEmpty)
    #expect(player.state.entry?.text(.figure) == typed, "what was typed is kept")
  }

  @Test("A figure far from the others is asked about once; no goes back, yes stores it")
  func unusual() {
    var player = Player()
    player.select("trygge-beboere", ExamplePlan.north)
    player.type("n16,0")
    player.press(.tab, .tab, .tab, .tab, .tab, .tab)
    player.type("se bilag")
    player.press(.control("s"))
    #expect(player.effects.isEmpty)
    #expect(player.text.contains("Sidst var det 59,8 %; er 16,0 % rigtigt?"))
    #expect(player.footer.contains("j ja, gem det  n nej, ret det"))
    player.type("n")
    #expect(player.state.question == nil)
    #expect(player.state.entry?.field == .figure)
    #expect(player.state.entry?.text(.figure) == "16,0")
    player.press(.control("s"))
    player.type("j")
    guard case .record(let entry, let token)? = player.effects.first else {
      Issue.record("nothing was sent")
      return
    }
    #expect(entry.figure == .amount(ExamplePlan.amount(160)))
    player.send(.message(.failed("Databasen er låst.", token: token)))
    player.press(.control("s"))
    #expect(player.state.question == nil, "it asks once")
    #expect(player.effects.count == 2)
  }

  @Test("A dash is not measured, and asks why")
  func notMeasured() {
    var player = openEmpty()
    player.type("-")
    #expect(player.text.contains("Hvorfor ikke målt"))
    player.press(.control("s"))
    #expect(player.effects.isEmpty)
    #expect(player.state.entry?.field == .absence)
    player.type("huset var lukket")
    player.press(.control("s"))
    guard case .record(let entry, _)? = player.effects.first else {
      Issue.record("nothing was sent")
      return
    }
    #expect(entry.figure == .notMeasured(reason: "huset var lukket"))
  }

  @Test("A refusal keeps what was typed and shows the sentence")
  func refused() {
    var player = openEmpty()
    player.type("ja")
    player.press(.control("s"))
    guard case .record(_, let token)? = player.effects.first else {
      Issue.record("nothing was sent")
      return
    }
    #expect(player.text.contains("Gemmer …"))
    player.type("xyz")
    player.send(
      .message(.failed("Databasen er låst af et andet program. Prøv igen.", token: token)))
    #expect(player.text.contains("Databasen er låst af et andet program. Prøv igen."))
    #expect(player.state.entry?.text(.figure) == "ja")
    #expect(player.state.entry?.storing == nil)
  }

  @Test("A refusal that comes after the entry was left keeps the draft for the next time")
  func refusedLate() {
    var player = openEmpty()
    player.type("ja")
    player.press(.control("s"), .escape)
    #expect(player.state.entry == nil)
    player.send(.message(.failed("Disken er fuld.", token: 1)))
    #expect(player.text.contains("Disken er fuld."))
    player.type("n")
    #expect(player.state.entry?.text(.figure) == "ja")
    player.press(.control("s"))
    player.perform()
    #expect(player.state.outbox.drafts.isEmpty)
  }

  @Test("A refused figure that is stored after all is not asked about when the program is left")
  func refusedThenStored() {
    var player = openEmpty()
    player.type("ja")
    player.press(.control("s"), .escape)
    _ = player.takeEffects()
    player.send(.message(.failed("Databasen er låst.", token: 1)))
    player.type("/")
    player.press(.escape)
    #expect(player.state.wouldLose)
    player.type("n")
    player.press(.control("s"))
    player.perform()
    #expect(!player.state.wouldLose && player.state.drafts.isEmpty)
    _ = player.takeEffects()
    player.type("q")
    #expect(player.state.question == nil && player.takeEffects() == [.quit])
  }

  @Test("Leaving keeps what is typed as a draft; Esc in that throws it away, and says so")
  func leaving() {
    var player = openEmpty()
    player.type("ja")
    player.press(.escape)
    #expect(player.state.entry == nil && player.effects.isEmpty)
    #expect(player.oneLine.contains("Ikke gemt, men lagt som kladde: Nyt tal: "))
    player.type("n")
    #expect(player.state.entry?.text(.figure) == "ja")
    #expect(player.oneLine.contains("Kladde, ikke gemt. Ctrl-S gemmer den, Esc kasserer den."))
    player.press(.escape)
    #expect(player.state.entry?.text(.figure) == "")
    #expect(player.oneLine.contains("Kladden er kasseret: Nyt tal: "))
    player.press(.escape)
    #expect(player.state.entry == nil && player.state.drafts.isEmpty && player.effects.isEmpty)
  }

  @Test("Ctrl-C asks before it leaves something unsaved, and q is a letter in a field")
  func quitting() {
    var player = openEmpty()
    player.type("q")
    #expect(player.state.entry?.text(.figure) == "q")
    player.press(.control("c"))
    #expect(player.effects.isEmpty)
    player.press(.control("c"))
    #expect(player.effects == [.quit])
  }

  @Test("Another site is chosen with the arrows, and has its own standing figure")
  func otherSite() {
    var player = openSafety()
    player.press(.backTab, .right)
    #expect(player.state.entry?.site == ExamplePlan.south)
    #expect(player.text.contains("Retter 63,4 %"))
  }

  @Test("Nothing can be entered where nothing can be written, and a sentence says so")
  func readOnly() {
    var player = Player(
      State(
        size: Size(columns: 80, rows: 24), plan: ExamplePlan.plan, records: ExampleFigures.records,
        today: ExamplePlan.today, isReadOnly: true))
    player.press(.down)
    #expect(!player.footer.contains("nyt tal"))
    player.type("n")
    #expect(player.state.entry == nil)
    #expect(player.text.contains("uden skriveadgang"))
  }

  @Test("The field at hand and what is wrong with it are in view in the smallest window")
  func smallest() {
    var player = openSafety()
    player.send(.resized(TooSmall.least))
    player.type("61.0")
    player.press(.tab)
    player.type("31.2.2019")
    player.press(.tab)
    player.type("x")
    player.press(.tab)
    player.type("y")
    player.press(.tab, .tab, .control("s"))
    for name in (player.state.entry?.check.fields ?? []).map(\.rawValue) {
      #expect(player.text.contains(name))
    }
    #expect(player.text.contains("kan misforstås"))
    let row = player.screen.cursor?.row ?? 0
    let line = player.screen.lines[row]
    #expect(line.contains("61.0"))
  }

  @Test("A criterion whose scope is missing takes figures for the whole and for each site")
  func scopeMissing() {
    var player = Player()
    player.select("panelmoeder")
    player.type("n")
    #expect(player.state.entry?.check.sites == [nil, ExamplePlan.north, ExamplePlan.south])
    player.press(.backTab, .right)
    player.press(.tab)
    player.type("3")
    player.press(.control("s"))
    player.perform()
    player.press(.enter)
    #expect(player.text.contains("Nøjsomhed"))
  }
}
