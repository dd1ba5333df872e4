import Canvas
import Criteria
import Testing
import Wording

@testable import Interface
@testable import Reports

/// Adjusting what is agreed on the screen: what is shown before, what is understood, what is refused, and what
/// stands when it is proposed, decided and taken back.
@Suite struct AdjustmentFormTests {
  private static let id = IndicatorID(ExamplePlan.slug("trygge-beboere"))

  private func goal(_ player: Player) -> Target? {
    player.state.holding?.plan.indicator(Self.id)?.indicator.goal.value(at: ExamplePlan.north)?
      .target
  }

  private func sent(_ player: Player) -> Adjustment? {
    guard case .edit(let edit, _)? = player.effects.first else { return nil }
    return edit.after?[Followed.adjustments]
  }

  @Test("What is agreed stands above, and what is typed is echoed before and after")
  func echo() {
    var player = Player()
    player.raiseGoal(to: "70")
    #expect(player.text.contains("Aftalt nu: mindst 65 %"))
    #expect(player.text.contains("→ mindst 70 %"))
    #expect(player.text.contains("Vurderingen ændres først, når bestyrelsen har besluttet det."))
    #expect(player.text.contains("ikke gemt endnu"))
  }

  @Test("A proposal changes no goal and no verdict; decided, it does both")
  func road() throws {
    var player = Player()
    let before = player.state.holding
    player.raiseGoal(to: "70")
    player.press(.control("s"))
    let adjustment = try #require(sent(player))
    #expect(adjustment.reason == "Det går godt")
    #expect(adjustment.deciders == ["bestyrelsen"])
    #expect(adjustment.effective == player.state.today)
    #expect(player.state.holding == before, "nothing is shown before it is stored")
    player.perform()
    #expect(player.state.holding?.rollup.criteria == before?.rollup.criteria)
    #expect(goal(player) == .atLeast(Amount(65)))
    #expect(player.text.contains("er foreslået"))
    player.type("m")
    player.selectAdjustment()
    #expect(player.text.contains("venter på bestyrelsen"))
    player.type("g")
    player.press(.control("s"))
    #expect(player.text.contains("En afgørelse skal have en begrundelse"))
    #expect(player.effects.isEmpty)
    player.type("Enighed")
    player.press(.control("s"))
    player.perform()
    #expect(goal(player) == .atLeast(Amount(70)))
    #expect(player.text.contains("er besluttet og gælder fra"))
    player.type("g")
    #expect(player.text.contains("Justeringen er afgjort"))
    player.press(.delete)
    #expect(player.text.contains("Justeringen er afgjort"))
    #expect(player.effects.isEmpty)
    player.type("u")
    player.perform()
    #expect(goal(player) == .atLeast(Amount(65)))
    #expect(player.text.contains("Fortrudt"))
  }

  @Test("What waits is changed, rejected or taken out")
  func waiting() throws {
    var player = Player()
    player.raiseGoal(to: "70")
    player.press(.control("s"))
    player.perform()
    player.type("m")
    player.selectAdjustment()
    player.press(.enter)
    #expect(player.text.contains("Ret justering"))
    player.press(.enter)
    player.press(.backspace, .backspace)
    player.type("72")
    player.press(.control("s"))
    player.perform()
    #expect(
      player.state.holding?.plan.adjustments.map(\.goal?.after.target) == [.atLeast(Amount(72))])
    player.type("g")
    player.press(.right)
    player.press(.down, .down)
    player.type("For højt")
    player.press(.control("s"))
    player.perform()
    #expect(player.state.holding?.plan.adjustments.first?.state == .decided(.rejected))
    #expect(goal(player) == .atLeast(Amount(65)))
    #expect(player.text.contains("afvist af bestyrelsen"))
  }

  @Test("A goal for one year keeps its year, and has no deadline to type")
  func year() throws {
    let four = Goal(.atLeast(Amount(4)), year: 2019)
    var indicator = Indicator(
      unit: .count(noun: "møder"), tally: .sum(per: .year), goal: .all(four), scope: .planWide)
    indicator.baseline = .all(.measured(.amount(Amount(3)), on: .last(of: 2017)))
    var plan = ExamplePlan.plan
    let id = ExamplePlan.slug("moeder")
    plan.focusAreas = [FocusArea(id: ExamplePlan.slug("omraade"), name: "Område")]
    plan.focusAreas[0].criteria = [
      Criterion(id: id, name: "Møder", wording: "", indicators: [indicator])
    ]
    var player = Player(
      State(
        size: Size(columns: 100, rows: 40), plan: plan, records: Records(),
        today: ExamplePlan.day("2019-03-15")))
    for _ in 0..<8 where player.state.form == nil {
      player.type("j")
      if player.state.form == nil { player.press(.down) }
    }
    #expect(player.text.contains("Aftalt nu: mindst 4 møder i 2019"))
    player.press(.enter)
    player.press(.backspace)
    player.type("6")
    #expect(player.text.contains("→ mindst 6 møder i 2019"))
    let fields = try #require(player.state.form).form
    #expect(!fields.has(.deadline))
  }

  @Test(
    "What is wrong is said in a sentence beneath its field, and nothing is stored",
    arguments: [
      ("otte", "er ikke et måltal"), ("160", "En procent ligger fra 0 til 100"),
      ("59.2", "59"), ("0", "opfyldt af ethvert tal"), ("", "Måltallet mangler"),
    ])
  func wrong(text: String, said: String) {
    var player = Player()
    player.raiseGoal(to: text)
    #expect(player.text.contains(said))
    player.press(.control("s"))
    #expect(player.effects.isEmpty)
    #expect(player.text.contains(said))
  }

  @Test("A day in a closed quarter or outside the plan is refused, and nothing is lost")
  func days() {
    var player = Player()
    player.closeQuarters()
    player.raiseGoal(to: "70")
    player.press(.enter)
    player.type("31.12.2019")
    #expect(player.text.contains("blev lukket"))
    player.press(.control("s"))
    #expect(player.effects.isEmpty)
    for _ in 0..<10 { player.press(.backspace) }
    player.type("31.12.2030")
    #expect(player.text.contains("ligger uden for planens periode"))
    #expect(player.text.contains("Det går godt"))
  }

  @Test("A reason and who decides must be said")
  func empty() {
    var player = Player()
    player.press(.down, .down)
    player.type("j")
    player.press(.enter)
    player.press(.backspace, .backspace)
    player.type("70")
    player.press(.control("s"))
    #expect(player.text.contains("En justering skal have en begrundelse"))
    #expect(player.effects.isEmpty)
    player.type("Det går godt")
    player.press(.down, .down)
    for _ in 0..<20 { player.press(.backspace) }
    player.press(.control("s"))
    #expect(player.text.contains("Skriv, hvem der beslutter"))
    #expect(player.effects.isEmpty)
  }

  @Test(
    "The chart's goal steps where it was moved, and a line beneath says so",
    arguments: SymbolSet.allCases)
  func chart(symbols: SymbolSet) throws {
    var player = Player(columns: 120, rows: 40)
    player.raiseGoal(to: "70", decided: "10.1.2020")
    player.press(.control("s"))
    player.perform()
    let holding = try #require(player.state.holding)
    let status = try #require(
      holding.status(Subject(id: Self.id, site: ExamplePlan.north)))
    let criterion = try #require(holding.criterion(Self.id.criterion))
    let chart = try #require(holding.charts.chart(of: status.indicator, in: criterion))
    let move = try #require(chart.moves.first)
    #expect(chart.moves.count == 1)
    #expect(move.text.hasPrefix("målet hævet 15. januar 2020 fra 65 % til 70 %"))
    let lines = ChartDrawing(chart, columns: 100, rows: 16, symbols: symbols).lines.map(\.text)
    #expect(lines.count == 16)
    #expect(lines.contains { $0.contains(symbols.sign(of: move)) })
    // The old goal's line ends where the new one's begins.
    let line = String(repeating: symbols.goalLine, count: 5)
    #expect(lines.filter { $0.contains(line) }.count >= 2)
  }
}

extension Player {
  /// Opens the adjustment of the goal of 65 % in Nøjsomhed and types a new number, a reason and, when it is decided already,
  /// the day; the cursor is left in the reason, or in the day.
  mutating func raiseGoal(to level: String, decided: String? = nil) {
    press(.down, .down)
    type("j")
    press(.enter)
    press(.backspace, .backspace)
    type(level)
    while let form = state.form, form.form.field.name != .reason, !form.isOnLastField {
      press(.down)
    }
    type("Det går godt")
    guard let decided else { return }
    while let form = state.form, !form.isOnLastField { press(.down) }
    type(decided)
  }

  /// Goes to the agenda's first adjustment.
  mutating func selectAdjustment() {
    for _ in 0..<60 {
      if case .thing(let place)? = state.page?.cursor.selected, place.kind == .adjustment {
        return
      }
      press(.down)
    }
  }
}
