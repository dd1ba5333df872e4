import Canvas
import Criteria
import Testing
import Wording

@testable import Interface

/// Asking those who deliver figures, and reminding them.
@Suite struct SuppliersTests {
  private static let columns = Size(columns: 100, rows: 30)

  /// The list of a plan for which the police owes figures.
  private static func player(readOnly: Bool = false) -> Player {
    var player = Player(
      State(
        size: columns, plan: ExamplePlan.plan, records: Records([]), today: ExamplePlan.today,
        isReadOnly: readOnly))
    player.type("r")
    return player
  }

  /// Goes to a row by its name.
  private static func select(_ supplier: String?, _ player: inout Player) {
    player.press(.home)
    for _ in 0..<20 where player.state.suppliers?.cursor.selected?.supplier != supplier {
      player.press(.down)
    }
  }

  @Test("A request is noted when it has been sent, and then reminded of")
  func asked() {
    var player = Self.player()
    Self.select("Rigspolitiet", &player)
    #expect(player.text.contains("ikke bedt om tal endnu"))
    player.press(.enter)
    #expect(player.text.contains("Brev til Rigspolitiet"))
    player.type("n")
    let quarter = Quarter(containing: ExamplePlan.day("2019-12-31"))
    let request = FigureRequest(to: "Rigspolitiet", for: quarter, on: ExamplePlan.today)
    guard case .edit(.adding(.request(request)), _)? = player.effects.last else {
      Issue.record("\(player.effects)")
      return
    }
    // The disk has not confirmed it yet.
    #expect(!player.text.contains("bedt om tal 15. januar 2020"))
    player.perform()
    #expect(player.text.contains("● bedt om tal 15. januar 2020"))
    player.press(.enter)
    #expect(player.text.contains("Rykker til Rigspolitiet"))
    #expect(player.text.contains("Vi skrev til jer 15. januar 2020"))
    player.press(.escape)
    player.type("u")
    player.perform()
    #expect(player.text.contains("ikke bedt om tal endnu"))
    #expect(!player.text.contains("bedt om tal 15. januar 2020"))
  }

  @Test("The letter and the form are written by one key, from the list and from the letter")
  func files() {
    var player = Self.player()
    Self.select("Rigspolitiet", &player)
    let quarter = Quarter(containing: ExamplePlan.day("2019-12-31"))
    for keys in ["g", "\n"] {
      if keys == "\n" { player.press(.enter) }
      player.type("g")
      guard case .writeRequest("Rigspolitiet", quarter, let token)? = player.takeEffects().last
      else {
        Issue.record("nothing written")
        return
      }
      player.send(.message(.wroteFiles(["a.txt", "b.csv"], directory: "/mappe", token: token)))
      #expect(player.text.contains("Gemt: a.txt og b.csv i /mappe. Tryk n, når det er sendt."))
    }
  }

  @Test("In a database that can only be read nothing is noted")
  func readOnly() {
    var player = Self.player(readOnly: true)
    Self.select("Rigspolitiet", &player)
    player.type("n")
    #expect(player.effects.isEmpty)
    #expect(player.text.contains("Her kan du kun se"))
  }

  @Test("Another quarter is looked at, and no further than the plan and today")
  func quarters() {
    var player = Self.player()
    #expect(player.text.contains("Rykkere: 4. kvartal 2019"))
    player.press(.left)
    #expect(player.text.contains("Rykkere: 3. kvartal 2019"))
    player.press(.right, .right)
    #expect(player.text.contains("Rykkere: 1. kvartal 2020"))
    player.press(.right)
    #expect(player.text.contains("Rykkere: 1. kvartal 2020"))
    #expect(player.text.contains(RefusalWords.noSuchQuarter.prefix(30)))
  }

  @Test("What has come stands last, and nothing more can be asked for it")
  func received() {
    var player = Player(columns: 100, rows: 30)
    player.type("r")
    let quarter = Quarter(containing: ExamplePlan.day("2019-12-31"))
    let standings = player.state.topWorld.standings(of: quarter)
    #expect(
      standings.map(\.missing.isEmpty) == standings.map(\.missing.isEmpty).sorted { !$0 && $1 })
    guard let done = standings.last(where: { $0.missing.isEmpty }) else {
      Issue.record("nothing received")
      return
    }
    Self.select(done.supplier, &player)
    player.type("gn")
    player.press(.enter)
    #expect(player.effects.isEmpty)
    #expect(player.state.suppliers != nil)
  }
}
