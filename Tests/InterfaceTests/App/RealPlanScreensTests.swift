import Canvas
import Criteria
import Glibc
import Testing
import Wording

@testable import Interface

/// Every screen of the five plans that come with the program.
@Suite struct RealPlanScreensTests {
  static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 100, rows: 30), Size(columns: 140, rows: 50),
  ]

  static let shares = 8

  @Test("Every screen looks as it is kept", arguments: RealPlan.names, sizes)
  func golden(plan: String, size: Size) throws {
    for (name, player) in try RealPlan.screens(plan, size: size, criteria: 3) {
      Golden.check(player.screen, "plans/\(plan)/\(name)-\(size.columns)x\(size.rows)")
    }
  }

  @Test("Every page of the board view looks as it is kept", arguments: RealPlan.names, sizes)
  func board(plan: String, size: Size) throws {
    let pages = RealPlan.boardPages(try RealPlan.state(plan, size: size))
    Golden.check(pages, "plans/\(plan)/board-pages-\(size.columns)x\(size.rows)")
  }

  @Test("Every screen to type, choose and answer in looks as it is kept", arguments: sizes)
  func typing(size: Size) throws {
    for (name, player) in try RealPlan.typingScreens("helsingoer-syd", size: size) {
      Golden.check(player.screen, "plans/helsingoer-syd/\(name)-\(size.columns)x\(size.rows)")
    }
  }

  @Test("No kind of screen is left out: one that is not among these is kept by its route")
  func everyKind() throws {
    let size = Size(columns: 80, rows: 24)
    let shown = Set(
      try Self.all("helsingoer-syd", size: size).map {
        "\(Swift.type(of: $0.player.state.top.base))"
      })
    #expect(shown.isSubset(of: Screens.all.map(\.name)), "a screen is missing in Screens.all")
    for kind in Screens.all where !shown.contains(kind.name) {
      var player = Player(try RealPlan.state("helsingoer-syd", size: size))
      player.state.go(to: try #require(kind.route, "nothing shows \(kind.name)"))
      Golden.check(player.screen, "screens/\(kind.name)-80x24")
    }
  }

  private static func all(_ plan: String, size: Size) throws -> [(name: String, player: Player)] {
    try RealPlan.screens(plan, size: size) + RealPlan.typingScreens(plan, size: size)
  }

  @Test("Every screen is drawn at five sizes and in all signs", arguments: RealPlan.names)
  func fiveSizes(plan: String) throws {
    let screens = try RealPlan.screens(plan, size: Size(columns: 80, rows: 24))
    for (name, player) in screens {
      var state = player.state
      for symbols in SymbolSet.allCases {
        state.symbols = symbols
        for (columns, rows) in [(1, 1), (40, 10), (80, 24), (133, 43), (220, 70)] {
          Self.draw(&state, columns, rows, "\(plan) \(name) \(symbols)")
        }
      }
    }
  }

  /// With `MAALEPIND_EVERY_SIZE=1` each of the 15,400 sizes, else the smallest, the largest and a grid between.
  /// The screens are shared out, so that every core draws some.
  @Test("Every screen is drawn from 1×1 to 220×70", arguments: 0..<shares)
  func everySize(share: Int) throws {
    let isEvery = getenv("MAALEPIND_EVERY_SIZE") != nil
    let columns = isEvery ? Array(1...220) : [1, 2, 3, 29, 59, 60, 61, 79, 101, 160, 219, 220]
    let rows = isEvery ? Array(1...70) : [1, 2, 15, 16, 17, 23, 31, 69, 70]
    let screens = try Self.all("helsingoer-syd", size: Size(columns: 80, rows: 24))
    for (name, player) in stride(from: share, to: screens.count, by: Self.shares).map({
      screens[$0]
    }) {
      var state = player.state
      for columns in columns {
        for rows in rows { Self.draw(&state, columns, rows, name) }
      }
    }
  }

  private static func draw(_ state: inout State, _ columns: Int, _ rows: Int, _ name: String) {
    _ = update(&state, .resized(Size(columns: columns, rows: rows)))
    let canvas = state.canvas
    let screen = canvas.screen
    let isRight = (0..<rows).allSatisfy { row in
      // ASCII, as most is, without asking what Unicode says.
      screen.row(row).reduce(0) { $0 + ($1.text.utf8.count == 1 ? 1 : $1.text.displayWidth) }
        == columns
    }
    #expect(
      screen.size == Size(columns: columns, rows: rows) && isRight, "\(name), \(columns)×\(rows)")
    let outside = canvas.hits.first {
      !(0..<rows).contains($0.row) || $0.columns.lowerBound < 0 || $0.columns.upperBound > columns
    }
    #expect(outside == nil, "\(name), \(columns)×\(rows)")
    if let cursor = screen.cursor {
      #expect(cursor.row < rows && cursor.column < columns, "\(name), \(columns)×\(rows)")
    }
  }
}
