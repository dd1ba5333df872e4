import Canvas
import Criteria
import InterfaceSupport
import Testing
import Wording

@testable import Interface

extension Player {
  /// Closes so many of the newest quarters that are over and open.
  mutating func closeQuarters(_ count: Int) {
    for _ in 0..<count {
      type("Lj")
      perform()
    }
  }

  /// Goes to the newest closed quarter on the plan's page.
  mutating func goToQuarters() {
    for _ in 0..<40 {
      if case .quarter = state.page?.cursor.selected { return }
      press(.down)
    }
  }
}

/// Closing quarters from the screens, and opening them again.
@Suite struct ClosingTests {
  private let newest = Quarter(containing: .last(of: 2019))

  @Test("The newest quarter that is over is asked about, and closed by yes")
  func close() {
    var player = Player(columns: 120, rows: 40)
    #expect(player.footer.contains("L luk kvartal"))
    player.type("L")
    #expect(player.text.contains("Luk 4. kvartal 2019? Der mangler 5 tal. Det gemmes, at"))
    #expect(player.text.contains("før det genåbnes med en grund."))
    #expect(player.footer.contains("j ja, luk det"))
    #expect(player.takeEffects().isEmpty)
    player.type("j")
    #expect(player.state.question == nil)
    #expect(player.effects == [.closeQuarter(newest, token: 1)])
    #expect(player.state.holding?.records.closedQuarters == [], "only what the disk has confirmed")
    player.perform()
    #expect(player.state.holding?.records.closedQuarters == [newest])
    #expect(player.text.contains("4. kvartal 2019 er lukket, og vurderingerne er gemt"))
    player.type("L")
    #expect(player.text.contains("Luk 3. kvartal 2019?"))
  }

  @Test("The question names what closing decides, and counts the verdicts that are kept")
  func decided() throws {
    let holding = try #require(Player().state.holding)
    var records = holding.records
    records.closedQuarters.insert(newest)
    let closed = Rollup(plan: holding.plan, records: records, asOf: holding.rollup.asOf)
    let decided = holding.rollup.decidedByClosing(closed)
    let question = ClosingWords.question(newest, missing: 0, closed, decided: decided)
    #expect(
      question.hasPrefix("Luk 4. kvartal 2019? Alle kvartalets tal er indtastet. Det gemmes, at "))
    #expect(question.contains("Lukningen afgør") == !decided.isEmpty)
    for status in holding.rollup.criteria.flatMap(\.results).prefix(1) {
      #expect(
        ClosingWords.question(newest, missing: 3, closed, decided: [status]).contains(
          "Der mangler 3 tal."))
      let text = ClosingWords.question(
        newest, missing: 3, closed, decided: Array(repeating: status, count: 5))
      #expect(
        text.contains("Lukningen afgør Naboskab og fællesskab, Nøjsomhed: kan ikke vurderes;"))
      #expect(text.contains(" og 2 til. Kvartalet tager ikke imod flere tal"))
    }
  }

  @Test("No and Esc leave the quarter open", arguments: ["n", "N", "\u{1b}"])
  func leaveOpen(answer: String) {
    var player = Player()
    player.type("L")
    if answer == "\u{1b}" { player.press(.escape) } else { player.type(answer) }
    #expect(player.state.question == nil)
    #expect(player.takeEffects().isEmpty)
  }

  @Test("When all that are over are closed, it is said when the next one can be")
  func nothingToClose() {
    var player = Player(columns: 120, rows: 40)
    player.closeQuarters(8)
    #expect(player.state.holding?.records.closedQuarters.count == 8)
    #expect(!player.footer.contains("luk kvartal"))
    player.type("L")
    #expect(player.state.question == nil)
    #expect(
      player.text.contains(
        "Alle kvartaler, der er slut, er lukket. 1. kvartal 2020 kan lukkes fra 1. april 2020."))
  }

  @Test("What cannot be written is said, and nothing is closed")
  func refused() {
    var player = Player()
    player.type("Lj")
    _ = player.takeEffects()
    player.send(.message(.failed("Disken er fuld.", token: 1)))
    #expect(player.text.contains("Disken er fuld."))
    #expect(player.state.holding?.records.closedQuarters == [])
    player.type("L")
    #expect(player.text.contains("Luk 4. kvartal 2019"))
  }

  @Test("A closed quarter is listed with who and when, and opened again with a reason")
  func reopen() {
    var player = Player(columns: 120, rows: 40)
    player.closeQuarters(2)
    player.type("i")
    player.goToQuarters()
    #expect(player.text.contains("4. kvartal 2019, lukket 15. januar 2020 af Mette"))
    #expect(player.text.contains("næste: 2. kvartal 2019"))
    #expect(player.footer.contains("g genåbn"))
    player.type("g")
    #expect(player.text.contains("Genåbn 4. kvartal 2019"))
    player.press(.enter)
    #expect(player.text.contains("Et kvartal kan kun genåbnes med en grund"))
    #expect(player.takeEffects().isEmpty)
    player.type("Glemt tal")
    player.press(.escape)
    #expect(player.state.question == .leave)
    player.type("n")
    player.press(.enter)
    #expect(
      player.effects == [.reopenQuarter(newest, reason: "Glemt tal", token: 3)])
    #expect(player.text.contains(WaitingWords.storing))
    player.perform()
    #expect(player.state.holding?.records.closedQuarters == [newest.previous])
    #expect(player.text.contains("4. kvartal 2019 er åbent igen og tager imod tal."))
    #expect(player.text.contains("næste: 4. kvartal 2019"))
  }

  @Test(
    "A typed reason is asked about before Ctrl-C throws it away, and never lost in a small window")
  func reasonIsAskedAbout() {
    var player = Player()
    player.closeQuarters(1)
    player.type("i")
    player.goToQuarters()
    player.type("gGlemt tal")
    _ = player.takeEffects()
    var small = player
    small.send(.resized(Size(columns: 40, rows: 10)))
    small.type("q")
    small.press(.escape)
    #expect(small.takeEffects().isEmpty)
    small.send(.resized(Size(columns: 80, rows: 24)))
    #expect(small.text.contains("Glemt tal"))
    player.press(.control("c"))
    #expect(player.takeEffects().isEmpty && player.state.question == .quit)
    player.press(.control("c"))
    #expect(player.takeEffects() == [.quit])
  }

  @Test("A reason that could not be stored is still there")
  func reopeningRefused() {
    var player = Player()
    player.closeQuarters(1)
    player.type("i")
    player.goToQuarters()
    player.press(.enter)
    player.type("Glemt tal")
    player.press(.enter)
    _ = player.takeEffects()
    player.send(.message(.failed("Disken er fuld.", token: 2)))
    #expect(player.text.contains("Glemt tal"))
    #expect(player.text.contains("Disken er fuld."))
    player.press(.enter)
    #expect(player.effects == [.reopenQuarter(newest, reason: "Glemt tal", token: 3)])
  }

  @Test("A reason that was left while it was being stored comes back when it is refused")
  func reopeningRefusedLate() {
    var player = Player()
    player.closeQuarters(1)
    player.type("i")
    player.goToQuarters()
    player.type("gGlemt tal")
    player.press(.enter, .escape)
    #expect(player.state.page != nil && player.state.outbox.left.count == 1)
    player.send(.message(.failed("Disken er fuld.", token: 2)))
    #expect(player.text.contains("Glemt tal") && player.text.contains("Disken er fuld."))
    #expect(player.state.outbox.left.isEmpty)
  }

  @Test("Where nothing can be written no quarter is closed or opened")
  func readOnly() {
    var player = Player(
      State(
        size: Size(columns: 120, rows: 40), plan: ExamplePlan.plan,
        records: ExampleFigures.records.closing(newest, on: ExamplePlan.today),
        today: ExamplePlan.today, isReadOnly: true))
    #expect(!player.footer.contains("luk kvartal"))
    player.type("L")
    #expect(player.text.contains(RefusalWords.readOnly))
    player.type("i")
    player.goToQuarters()
    #expect(!player.footer.contains("genåbn"))
  }

  @Test("A figure that came after its quarter was closed is marked in the criterion's table")
  func late() {
    let last = Quarter(containing: .last(of: 2019))
    var records = ExampleFigures.records.closing(last, on: ExamplePlan.today)
    guard let id = IndicatorID("aabent-hus") else { return }
    records = records.adding(
      Measurement(
        id: "sen", indicator: id, site: ExamplePlan.south, day: .last(of: 2019),
        quarter: last.next, figure: .answer(true), recordedBy: "Åse", recordedAt: 1_579_100_000))
    var player = Player(
      State(
        size: Size(columns: 120, rows: 40), plan: ExamplePlan.plan, records: records,
        today: ExamplePlan.today + 5))
    player.select("aabent-hus", ExamplePlan.south)
    player.press(.enter)
    #expect(player.text.contains("efterregistrering"))
    player.press(.tab)
    #expect(!player.text.contains("efterregistrering"))
  }
}
