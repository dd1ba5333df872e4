import Canvas
import Criteria
import Testing
import Wording

@testable import Interface

/// A block from a spreadsheet pasted into the round.
@Suite("At indsætte fra et regneark") struct PasteTests {
  private static let image = IndicatorID(ExamplePlan.slug("image"))

  /// The round at the line that takes a share, with figures of this day and later left out, and older ones not asked
  /// for.
  private static func opened(without day: String = "2019-12-31") throws -> Player {
    var plan = ExamplePlan.plan
    plan.followedFrom = Quarter(containing: ExamplePlan.day(day))
    var player = Player(
      State(
        size: Size(columns: 120, rows: 40), plan: plan,
        records: Records(
          ExampleFigures.records.measurements.filter { $0.day < ExamplePlan.day(day) },
          logbook: ExamplePlan.logbook), today: ExamplePlan.today))
    player.type("k")
    return player
  }

  private static func go(to id: String, _ player: inout Player) throws -> RoundFigure.Key {
    let key = try #require(
      player.state.round?.round.figures.first { $0.key.indicator.description == id }?.key)
    for _ in 0..<60 where player.state.round?.here != key { player.press(.up) }
    for _ in 0..<60 where player.state.round?.here != key { player.press(.down) }
    #expect(player.state.round?.here == key)
    return key
  }

  private static func preview(_ player: Player) throws -> PasteScreen {
    guard let paste = player.state.paste else {
      throw Missing(text: player.text)
    }
    return paste
  }

  private struct Missing: Error { let text: String }

  @Test("Two columns of numbers are a numerator and a denominator, one row a line")
  func ratio() throws {
    var player = try Self.opened()
    let key = try Self.go(to: "image", &player)
    player.send(.paste("190\t300\n"))
    let paste = try Self.preview(player)
    #expect(paste.rows.map(\.key) == [key] && paste.rows[0].text == "190/300")
    player.press(.enter)
    player.perform()
    #expect(player.state.round?.figure(key)?.recorded?.figure == .ratio(190, 300))
  }

  @Test(
    "A name before one or two columns of numbers is found, also shortened, and a heading is left out",
    arguments: [
      "Image\t12/18\n", "Image\t12\t18\n", "Emne\tPositive\tAlle\nImage\t12\t18\n",
      "\tImage\t\t12\t18\n", "\"Image og\npressedækning\"\t12\t18\n", "Emne\tTal\nImage\t12/18",
    ])
  func names(text: String) throws {
    var player = try Self.opened()
    let key = try Self.go(to: "image", &player)
    player.send(.paste(text))
    #expect(try Self.preview(player).rows.map(\.key) == [key])
    #expect(player.text.contains("Udeladt som overskrifter") == text.contains("Emne"))
    player.press(.enter)
    player.perform()
    #expect(player.state.round?.figure(key)?.recorded?.figure == .ratio(12, 18))
  }

  @Test("Rows that are named as the round's lines are found wherever they stand")
  func byName() throws {
    var player = try Self.opened()
    player.send(
      .paste(
        "Tillid til politiet, Vapnagaard\t71,4\nTrygge beboere, Nøjsomhed\t61,0\n"
          + "image og pressedækning\t8/13\n"))
    let paste = try Self.preview(player)
    #expect(
      paste.rows.map(\.key.indicator.description)
        == ["tillid-til-politiet", "trygge-beboere", "image"])
    #expect(paste.rows.map(\.key.site) == [ExamplePlan.south, ExamplePlan.north, nil])
    player.press(.enter)
    player.perform()
    let round = try #require(player.state.round)
    #expect(
      paste.rows.map { round.figure($0.key)?.recorded?.figure }
        == [.amount(ExamplePlan.amount(714)), .amount(ExamplePlan.amount(610)), .ratio(8, 13)])
  }

  @Test(
    "What is neither is refused in a sentence, and nothing of it is taken",
    arguments: [
      ("1\t2\t3\n4\t5\t6\n", "3 kolonner"),
      ("1\t2\t3\t4\n", "4 kolonner"),
      ("a\tb\tc\td\n", "ingen tal"),
      ("12\t18\n12\tmange\n", "12 · mange"),
      ("\t18\n12\t18\n", "18"),
      ("12\t18\n61,0\t65,0\n", "tæller og nævner"),
      ("Noget andet\t3\nNoget mere\t4\n", "«Noget andet · 3» er ikke navnet på nogen"),
      ("Presse\t12/18\n", "«Presse · 12/18» er ikke navnet på nogen"),
      ("Image og pressedækning\t8/13\nImage og pressedækning\t3/4\n", "samme linje som en anden"),
    ])
  func refused(text: String, said: String) throws {
    var player = try Self.opened()
    _ = try Self.go(to: "image", &player)
    let before = player.state.round
    player.send(.paste(text))
    #expect(player.state.round == before && player.effects.isEmpty)
    #expect(player.oneLine.contains(said), "\(player.text)")
    #expect(player.oneLine.contains("intet er taget"))
  }

  @Test("Two numbers for a line that takes one are refused")
  func twoForOne() throws {
    var player = try Self.opened()
    _ = try Self.go(to: "afholdte-arrangementer", &player)
    player.send(.paste("1\t2\n"))
    #expect(player.state.round != nil && player.effects.isEmpty)
    #expect(player.text.contains("Afholdte arrangementer"))
    #expect(player.text.contains("kan ikke være tæller og nævner"))
  }

  @Test("More rows than lines: it is said above the rows, whatever their number")
  func beyond() throws {
    var player = try Self.opened()
    player.send(.resized(Size(columns: 80, rows: 24)))
    player.send(.paste(String(repeating: "3\n", count: 60)))
    let paste = try Self.preview(player)
    #expect(paste.beyond > 1)
    #expect(paste.rows.allSatisfy { $0.key.period.last == ExamplePlan.day("2019-12-31") })
    #expect(
      player.text.contains("De sidste \(paste.beyond) rækker er der ingen linjer til"))
  }

  @Test("The last row can be scrolled to, also beneath what is said of rows left out")
  func lastRow() throws {
    var player = try Self.opened()
    player.send(.resized(TooSmall.least))
    let rows = (1...60).map { "\($0)\n" }.joined()
    player.send(.paste(rows))
    let last = try #require(try Self.preview(player).rows.last)
    #expect(!player.text.contains(last.text))
    player.press(.end)
    #expect(player.text.contains(last.text))
  }

  @Test("What stands already is passed over, and a colleague's figure leaves the preview open")
  func stands() throws {
    var player = Player(columns: 120, rows: 40)
    player.type("k")
    let first = try Self.go(to: "trygge-beboere", &player)
    player.send(.paste("61,0\n63,5\n"))
    #expect(player.text.contains("står der allerede"))
    #expect(player.text.contains("0 tal kan gemmes og 1 skal rettes bagefter."))
    let holding = try #require(player.state.holding)
    player.send(
      .message(.loaded(holding.plan, holding.records, today: ExamplePlan.today)))
    #expect(try Self.preview(player).rows.count == 2)
    player.press(.enter)
    #expect(player.effects.isEmpty && player.state.round?.drafts[first] == nil)
  }
}
