import Canvas
import Criteria
import InterfaceSupport
import Testing
import Wording

@testable import Interface
@testable import Reports

/// The board view: its pages, that they stay where one was, and that nothing can be changed from it.
@Suite struct BoardTests {
  static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 100, rows: 30), Size(columns: 140, rows: 50),
  ]

  /// The board view on the example plan, whose third quarter of 2019 is closed with what was known then.
  static func player(_ size: Size) -> Player {
    let then = Day.last(of: 2019) - 60
    let early = ExampleFigures.records.measurements.filter { $0.day <= then }
    let logbook = ExamplePlan.logbook
    let quarter = Quarter(containing: Day.last(of: 2019)).previous
    let closed = Records(early, logbook: logbook).closing(quarter, on: then)
    var records = Records(ExampleFigures.records.measurements, logbook: logbook)
    records.closedQuarters = closed.closedQuarters
    records.closings = closed.closings
    var state = State(
      size: size, plan: ExamplePlan.plan, records: records, today: ExamplePlan.today,
      isReadOnly: true)
    state.openBoard(turningEvery: nil)
    var player = Player(state)
    if let closing = records.closings.last {
      let rollup = Rollup(plan: ExamplePlan.plan, records: closed, asOf: then)
      player.send(.message(.standing(ClosedStanding(closing, rollup), token: nil)))
    }
    return player
  }

  /// Turns to the first page about something.
  private static func turn(_ player: inout Player, to topic: BoardTopic) {
    for _ in 0..<100 where player.state.board?.topic != topic { player.press(.right) }
    #expect(player.state.board?.topic == topic)
  }

  @Test("The first page", arguments: sizes)
  func front(size: Size) {
    Golden.check(Self.player(size).screen, "board-\(size.columns)x\(size.rows)")
  }

  @Test("A criterion's page", arguments: sizes)
  func criterion(size: Size) {
    var player = Self.player(size)
    Self.turn(&player, to: .criterion(ExamplePlan.slug("trygge-beboere")))
    Golden.check(player.screen, "board-criterion-\(size.columns)x\(size.rows)")
  }

  @Test("All criteria, the years, and what is to be decided", arguments: sizes)
  func overviews(size: Size) {
    var player = Self.player(size)
    for topic in [BoardTopic.areas, .years, .decisions] {
      Self.turn(&player, to: topic)
      Golden.check(player.screen, "board-\(topic)-\(size.columns)x\(size.rows)")
    }
  }

  @Test("The account of a criterion stands behind h", arguments: sizes)
  func account(size: Size) {
    var player = Self.player(size)
    Self.turn(&player, to: .criterion(ExamplePlan.slug("trygge-beboere")))
    player.type("h")
    Golden.check(player.screen, "board-account-\(size.columns)x\(size.rows)")
  }

  @Test("A plan without criteria has its pages too", arguments: sizes)
  func withoutCriteria(size: Size) {
    var plan = ExamplePlan.plan
    for area in plan.focusAreas.indices {
      plan.focusAreas[area].criteria = []
      for activity in plan.focusAreas[area].activities.indices {
        plan.focusAreas[area].activities[activity].criteria = []
      }
    }
    var state = State(
      size: size, plan: plan, records: Records([]), today: ExamplePlan.today, isReadOnly: true)
    state.openBoard(turningEvery: nil)
    Golden.check(render(state), "board-followed-\(size.columns)x\(size.rows)")
  }

  @Test("Every line of every page and account is in view on one of the screens, and none is wider")
  func nothingIsCut() {
    for columns in [64, 80, 120, 160] {
      for rows in [16, 24, 40] {
        let player = Self.player(Size(columns: columns, rows: rows))
        let layout = BoardLayout(player.state.size)
        let sheets = BoardSheets.all(in: player.state.topWorld)
        let accounts = Set(sheets.map(\.topic)).flatMap {
          BoardSheets.account(of: $0, in: player.state.topWorld)
        }
        for topic in Set(sheets.map(\.topic)) {
          guard case .criterion = topic else { continue }
          let lines = sheets.filter { $0.topic == topic }.flatMap(\.lines)
          #expect(
            lines.contains { $0.text == BoardPageWords.followUp }, "\(topic) \(columns)×\(rows)")
        }
        for sheet in sheets + accounts {
          #expect(sheet.lines.count <= layout.rows.count, "\(sheet.topic) \(columns)×\(rows)")
          for line in sheet.lines {
            #expect(line.width <= layout.width, "\(line.text) \(columns)×\(rows)")
          }
        }
      }
    }
  }

  @Test("h shows all there is to say, Esc and the arrow beyond its last page lead back")
  func accountOpens() {
    var player = Self.player(Size(columns: 80, rows: 24))
    Self.turn(&player, to: .criterion(ExamplePlan.slug("trygge-beboere")))
    let short = player.text
    player.type("h")
    #expect(player.text.contains("det hele, 1 af"))
    #expect(player.text.contains("Andelen af trygge beboere"))
    player.press(.escape)
    #expect(player.text == short)
    player.type("h")
    player.press(.left)
    #expect(player.text == short)
    player.type("h")
    for _ in 0..<20 where player.state.board?.isAccount == true { player.press(.right) }
    #expect(player.text == short)
  }

  @Test("The number at the right edge is that of the page: typed or clicked, it leads there")
  func pageNumbers() throws {
    let player = Self.player(Size(columns: 80, rows: 24))
    let sheets = BoardSheets.all(in: player.state.topWorld)
    let lines = sheets[0].lines.filter { $0.target != nil }
    #expect(lines.count >= 4)
    for line in lines {
      guard case .row(let page) = try #require(line.target) else { continue }
      #expect(line.text.hasSuffix(" \(page + 1)"), "\(line.text)")
      var clicked = player.state.board
      _ = clicked?.click(.row(page), twice: false, in: player.state.topWorld)
      #expect(clicked?.topic == sheets[page].topic)
      var typed = player
      typed.type("\(page + 1)")
      #expect(typed.state.board?.topic == sheets[page].topic, "\(page + 1)")
    }
  }

  @Test("No key changes anything or leads to where something is recorded")
  func readsOnly() {
    let keys: [Key] = [
      .enter, .tab, .backspace, .delete, .control("s"), .control("z"), .function(2),
    ]
    var player = Self.player(Size(columns: 80, rows: 24))
    let holding = player.state.holding
    for key in keys { player.press(key) }
    player.type("nkljgrutfLæåmbipvo+1234")
    #expect(player.state.screens.count == 1)
    #expect(player.state.board != nil)
    #expect(player.state.holding == holding)
    #expect(player.takeEffects().isEmpty)
  }

  @Test("A colleague's figure is told, and the page that is shown stays")
  func news() throws {
    var player = Self.player(Size(columns: 80, rows: 24))
    Self.turn(&player, to: .criterion(ExamplePlan.slug("trygge-beboere")))
    let shown = player.state.board
    let holding = try #require(player.state.holding)
    var entry = FigureEntry(
      indicator: IndicatorID(ExamplePlan.slug("trygge-beboere")), site: ExamplePlan.north,
      figure: .amount(ExamplePlan.amount(620)))
    entry.day = ExamplePlan.today - 1
    let figure = try entry.measurement(
      in: holding.plan, records: holding.records, today: ExamplePlan.today, id: "ny",
      recordedBy: "Åse", recordedAt: 1_579_000_000)
    player.send(
      .message(
        .loaded(holding.plan, holding.records.adding(figure), today: ExamplePlan.today)))
    #expect(player.text.contains("Nyt kl. 12.06: Trygge beboere, Nøjsomhed 62,0 %"))
    #expect(player.state.board?.topic == shown?.topic)
    #expect(player.state.board?.part == shown?.part)
  }

  @Test(
    "A closed quarter that is the first has nothing to be compared with, and is not said to be open"
  )
  func firstClosed() {
    var state = ClosedQuarterTests.shown(size: Size(columns: 100, rows: 30))
    state.openBoard(turningEvery: nil)
    #expect(render(state).lines.joined().contains(BoardPageWords.noneBefore))
  }

  @Test("The kept pages are those that would be broken anew, whatever happened to what they show")
  func keptPages() throws {
    var player = Self.player(Size(columns: 80, rows: 24))
    func isRight() -> Bool {
      player.state.board?.sheets(in: player.state.topWorld)
        == BoardSheets.all(in: player.state.topWorld)
    }
    #expect(isRight())
    player.send(.resized(Size(columns: 100, rows: 30)))
    #expect(isRight())
    player.state.symbols = .ascii
    #expect(isRight())
    let holding = try #require(player.state.holding)
    player.send(
      .message(
        .loaded(
          holding.plan, Records(Array(holding.records.measurements.dropLast(4))),
          today: ExamplePlan.today + 40)))
    #expect(isRight())
    player.state.shared.standing = nil
    #expect(isRight())
  }

  @Test("Pages turn by themselves only when asked to, each after its own time")
  func turning() {
    var player = Self.player(Size(columns: 80, rows: 24))
    #expect(player.state.alarm == nil)
    player.send(.alarm)
    #expect(player.text.contains("side 1 af"))
    player.type("a")
    let first = player.state.alarm
    #expect(first?.seconds == BoardScreen.usualSeconds)
    player.send(.alarm)
    #expect(player.text.contains("side 2 af"))
    #expect(player.state.alarm != first)
    player.press(.function(1))
    #expect(player.state.alarm == nil)
    player.press(.escape, .end)
    _ = player.takeEffects()
    player.send(.alarm)
    #expect(player.text.contains("side 1 af"))
    #expect(player.takeEffects() == [.reload])
    player.type("a")
    #expect(player.state.alarm == nil)
  }

  @Test("The overview's b opens it, and Esc leads back")
  func fromOverview() {
    var player = Player()
    player.type("b")
    #expect(player.text.contains("Hvor planen står"))
    player.press(.escape)
    #expect(player.state.isAtBottom)
    #expect(player.state.topmost(OverviewScreen.self) != nil)
  }
}
