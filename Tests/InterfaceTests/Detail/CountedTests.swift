import Canvas
import Criteria
import Testing
import Wording

@testable import Interface

/// A criterion that is counted from the logbook.
@Suite struct CountedTests {
  private func player(_ part: String, columns: Int = 120, rows: Int = 60) -> Player {
    var player = Player(ExampleCounting.state(columns: columns, rows: rows))
    player.select("lektiecafe.\(part)")
    return player
  }

  @Test(arguments: GoldenScreenTests.sizes)
  func detail(size: Size) {
    var player = player("deltagelse", columns: size.columns, rows: size.rows)
    player.press(.enter)
    Golden.check(player.screen, "detail-counted-\(size.columns)x\(size.rows)")
    player.press(.end)
    Golden.check(player.screen, "detail-counted-end-\(size.columns)x\(size.rows)")
  }

  @Test(arguments: GoldenScreenTests.sizes)
  func why(size: Size) {
    var player = player("ugentlig", columns: size.columns, rows: size.rows)
    player.type("h")
    Golden.check(player.screen, "why-counted-\(size.columns)x\(size.rows)")
  }

  @Test("Where all parts are counted, n writes in the logbook from the criterion's own row too")
  func linesAreWritten() {
    // The criterion's own row, its first part's row, and the part's screen.
    var player = player("ugentlig")
    for key in [Key.down, .enter, .escape] {
      #expect(!player.footer.contains("nyt tal"))
      player.type("n")
      #expect(player.text.contains("Lektiecafé"))
      #expect(player.state.entry == nil && player.state.line != nil)
      player.press(.escape)
      player.press(key)
    }
    player.select("frivilligt-netvaerk.oprettet")
    player.type("n")
    #expect(player.state.notice == .refused(OverviewWords.choosePart))
  }

  @Test("The quarters stand with what was held, what is planned and what nobody counted")
  func quarters() throws {
    var player = player("deltagelse")
    player.press(.enter)
    let rows = player.screen.lines
    func row(_ quarter: String) throws -> String {
      try #require(rows.first { $0.contains(quarter) })
    }
    #expect(try row("1. kvartal 2020").contains("15 på 2 gange, indtil nu"))
    #expect(try row("3. kvartal 2019").contains("19 på 3 gange, 1 uden tal"))
    #expect(player.text.contains("deltagere pr. gang. Tallet indtastes ikke."))
  }

  @Test("A figure that was typed before is told to count no more")
  func typedBefore() {
    var player = player("ugentlig")
    player.press(.enter)
    #expect(player.text.contains(CountedWords.typedBefore(1)))
    player.press(.tab)
    #expect(!player.text.contains(CountedWords.typedBefore(1)))
  }
}
