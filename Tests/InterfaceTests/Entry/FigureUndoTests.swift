import Canvas
import Criteria
import Testing
import Wording

@testable import Interface

/// Taking figures back that were entered since the program was opened.
@Suite struct FigureUndoTests {
  private let subject = Subject(
    id: IndicatorID(ExamplePlan.slug("trygge-beboere")), site: ExamplePlan.north)

  private func correct(_ player: inout Player, to figure: String) {
    player.select("trygge-beboere", ExamplePlan.north)
    player.type("n\(figure)")
    player.press(.control("s"))
    player.type("tastefejl")
    player.press(.control("s"))
    player.perform()
  }

  private func enterFirst(_ player: inout Player) {
    player.select("aabent-hus", ExamplePlan.south)
    player.type("nja")
    player.press(.control("s"))
    player.perform()
  }

  private func stands(_ player: Player) -> Figure? {
    player.state.holding?.records.series(of: subject.id, at: subject.site).last?.figure
  }

  private func tenths(_ value: Int) -> Figure { .amount(ExamplePlan.amount(value)) }

  @Test("A first figure is taken back, says so, and can be entered anew")
  func first() {
    var player = Player()
    let before = player.state.holding
    player.type("u")
    #expect(player.text.contains(RefusalWords.nothingToUndo))
    enterFirst(&player)
    #expect(player.footer.contains("u fortryd"))
    player.press(.control("z"))
    #expect(player.state.holding?.rollup != before?.rollup, "it stands until it is taken back")
    player.perform()
    #expect(player.state.holding?.rollup == before?.rollup)
    #expect(
      player.text.contains(
        "Fortrudt: Åbent hus, Vapnagaard: tallet pr. 31.12.2019 er taget tilbage."))
    player.type("u")
    #expect(player.text.contains(RefusalWords.nothingToUndo))
    enterFirst(&player)
    #expect(player.text.contains("Gemt: Åbent hus, Vapnagaard: ja pr. 31.12.2019"))
  }

  @Test("Several are taken back in order, across corrections of the same figure and other changes")
  func inOrder() {
    var player = Player()
    correct(&player, to: "60,2")
    enterFirst(&player)
    correct(&player, to: "60,4")
    correct(&player, to: "60,6")
    #expect(stands(player) == tenths(606))
    func undo() {
      player.type("u")
      player.perform()
    }
    undo()
    #expect(stands(player) == tenths(604))
    #expect(player.text.contains("60,4 % pr. 31.12.2019 står igen"))
    undo()
    #expect(stands(player) == tenths(602))
    undo()
    #expect(player.text.contains("Åbent hus"))
    undo()
    #expect(stands(player) == tenths(610))
    player.type("u")
    #expect(player.text.contains(RefusalWords.nothingToUndo))
    #expect(player.takeEffects().isEmpty)
    let history = player.state.holding?.records.history(of: subject.id, at: subject.site) ?? []
    #expect(history.count == 2 + 6, "every figure and every undoing is kept")
  }

  @Test("What somebody has corrected meanwhile is not taken back, and is said once")
  func correctedMeanwhile() throws {
    var player = Player()
    correct(&player, to: "60,2")
    let mine = try #require(player.state.holding?.records.measurements.last)
    var other = mine
    other.id = "other"
    other.figure = tenths(605)
    other.recordedBy = "Mette"
    other.correction = Correction(supersedes: mine.id, reason: "indekset er rettet")
    let records = try #require(player.state.holding?.records.adding(other))
    player.send(.message(.loaded(ExamplePlan.plan, records, today: ExamplePlan.today)))
    player.type("u")
    player.perform()
    #expect(player.text.contains("Mette har imens rettet tallet til 60,5 %"))
    #expect(stands(player) == tenths(605))
  }

  @Test("Nothing is taken back while another plan is being opened: it would be done in that plan")
  func opening() {
    var player = Player(ExampleFigures.state(columns: 80, rows: 24))
    correct(&player, to: "60,2")
    player.type("p")
    for effect in player.takeEffects() {
      if let answer = ExamplePortfolio.five.answer(effect) { player.send(.message(answer)) }
    }
    player.press(.down, .enter)
    guard case .openPlan? = player.takeEffects().last else {
      Issue.record("no plan is being opened")
      return
    }
    player.type("u")
    #expect(player.takeEffects().isEmpty)
  }

  @Test("The old figure is seen beside the new one: in brackets, with who, when and why")
  func history() {
    var player = Player(columns: 120, rows: 60)
    correct(&player, to: "60,2")
    player.press(.enter)
    #expect(player.text.contains("  60,2 %   Åse"))
    #expect(player.text.contains(" (61,0 %)  Jørgen"))
    #expect(player.text.contains("rettet 14.01.2020 af Åse: tastefejl"))
    player.type("u")
    player.perform()
    #expect(player.text.contains(" (60,2 %)  Åse"))
    #expect(player.text.contains("rettet 15.01.2020 af Åse: fortrudt"))
    player.press(.escape)
    enterFirst(&player)
    player.press(.enter)
    player.type("u")
    player.perform()
    #expect(player.text.contains("(ja)  Åse"))
    #expect(player.text.contains("fortrudt 15.01.2020 af Åse"))
  }
}
