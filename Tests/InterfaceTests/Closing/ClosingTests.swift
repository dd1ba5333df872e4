import Canvas
import Criteria
import InterfaceSupport
import Testing
import Wording

@testable import Interface

extension Player {
  /// Closes all the quarters that are over and open.
  mutating func closeQuarters() {
    type("Lj")
    perform()
  }

  /// What stands on the screen, in one line.
  var flat: String { text.split { $0.isWhitespace }.joined(separator: " ") }

  /// A closed quarter is opened again.
  mutating func reopen(_ quarter: Quarter) {
    guard let holding = state.holding else { return }
    let desk = DeskDouble(plan: holding.plan, records: holding.records, today: state.today)
    let answer = desk.answer(.reopenQuarter(quarter, reason: "Glemt tal", token: 0))
    if let answer { send(.message(answer)) }
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

  @Test(
    "A closing is not undone by u, which says how quarters are opened again, as long as they are closed"
  )
  func undo() {
    var player = Player(columns: 120, rows: 40)
    player.closeQuarters()
    _ = player.takeEffects()
    for _ in 0..<2 {
      player.type("u")
      #expect(player.effects.isEmpty)
      #expect(
        player.flat.contains("er lukket, og det fortrydes ikke med u: de åbnes igen på siden"))
      #expect(player.flat.contains("tryk i og så g på kvartalet, og skriv hvorfor."))
    }
    player.state.undo.push(UndoStep(plan: ExamplePlan.plan.id, action: .closing([newest])))
    player.reopen(newest)
    player.type("u")
    #expect(
      player.flat.contains("De 7 kvartaler fra 1. kvartal 2018 til 3. kvartal 2019 er lukket"))
  }

  @Test("The newest quarter that is over is asked about with those before it, and closed by yes")
  func close() {
    var player = Player(columns: 120, rows: 40)
    #expect(player.footer.contains("L luk kvartal"))
    player.type("L")
    #expect(
      player.flat.contains(
        "Luk de 8 kvartaler fra 1. kvartal 2018 til 4. kvartal 2019? Der mangler "))
    #expect(player.flat.contains(" tal i alt."))
    #expect(player.flat.contains("før de genåbnes med en grund."))
    #expect(player.footer.contains("j ja, luk"))
    #expect(player.takeEffects().isEmpty)
    player.type("j")
    #expect(player.state.question == nil)
    #expect(player.effects == [.closeQuarter(newest, token: 1)])
    #expect(player.state.holding?.records.closedQuarters == [], "only what the disk has confirmed")
    player.perform()
    #expect(player.state.holding?.records.closedQuarters.count == 8)
    #expect(
      player.flat.contains(
        "De 8 kvartaler fra 1. kvartal 2018 til 4. kvartal 2019 er lukket, og vurderingerne er gemt"
      ))
  }

  @Test("One quarter is asked about alone where those before it are closed")
  func closeOne() {
    var player = Player(columns: 120, rows: 40)
    player.closeQuarters()
    player.reopen(newest)
    player.type("L")
    #expect(player.flat.contains("Luk 4. kvartal 2019? Der mangler 5 tal ("))
    #expect(
      player.flat.contains("Kvartalet tager ikke imod flere tal, før det genåbnes med en grund."))
    player.type("j")
    player.perform()
    #expect(
      player.flat.contains("4. kvartal 2019 er lukket, og vurderingerne er gemt, som de stod ved"))
    // One in the middle leaves the later ones closed, and is closed again alone.
    let middle = newest.previous.previous
    player.reopen(middle)
    #expect(player.state.holding?.records.closedQuarters.count == 7)
    player.type("L")
    #expect(player.flat.contains("Luk 2. kvartal 2019? "))
    player.type("j")
    player.perform()
    #expect(player.state.holding?.records.closedQuarters.count == 8)
  }

  @Test(
    "The question fits the smallest window, whatever is missing and decided",
    arguments: RealPlan.names)
  func fits(plan: String) throws {
    var player = Player(try RealPlan.state(plan, size: Size(columns: 80, rows: 24)))
    player.type("L")
    // Two of the plans have no criteria, and so nothing to close.
    guard let asked = player.state.question else { return }
    let question = player.state.text(of: asked)
    let isWhole = question.hasPrefix("Luk ") && player.flat.contains(question)
    #expect(isWhole, "\(question)")
    #expect(player.footer.contains("j ja, luk"))
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
    player.closeQuarters()
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
    #expect(player.text.contains("til 4. kvartal 2019?"))
  }

  @Test("A closed quarter is listed with who and when, and opened again with a reason")
  func reopen() {
    var player = Player(columns: 120, rows: 40)
    player.closeQuarters()
    player.type("i")
    player.goToQuarters()
    #expect(player.text.contains("4. kvartal 2019, lukket 15. januar 2020 af Mette"))
    #expect(player.footer.contains("g genåbn"))
    player.type("g")
    #expect(player.text.contains("Genåbn 4. kvartal 2019"))
    player.press(.enter)
    #expect(player.text.contains("Et kvartal kan kun genåbnes med en grund"))
    #expect(player.takeEffects().isEmpty)
    player.type("Glemt tal")
    player.press(.escape)
    #expect(player.state.drafts.count == 1)
    player.type("g")
    #expect(player.text.contains("Glemt tal"))
    player.press(.enter)
    #expect(
      player.effects == [.reopenQuarter(newest, reason: "Glemt tal", token: 2)])
    #expect(player.text.contains(WaitingWords.storing))
    player.perform()
    #expect(player.state.holding?.records.closedQuarters.count == 7)
    #expect(player.text.contains("4. kvartal 2019 er åbent igen og tager imod tal."))
    #expect(player.text.contains("næste: 4. kvartal 2019"))
  }

  @Test(
    "A typed reason is asked about before Ctrl-C throws it away, and never lost in a small window")
  func reasonIsAskedAbout() {
    var player = Player()
    player.closeQuarters()
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
    player.closeQuarters()
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
    player.closeQuarters()
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
