import Canvas
import Testing

@testable import Interface

/// Windows that are too small.
@Suite struct TooSmallTests {
  @Test("What is needed is said as well as there is room")
  func saying() {
    #expect(Player(columns: 50, rows: 12).text.contains("Vinduet er for lille (50×12). Målepind"))
    let small = Player(columns: 10, rows: 3).screen.lines.joined(separator: " ")
    #expect(small.contains("\(TooSmall.least.columns)×\(TooSmall.least.rows)"))
    #expect(Player(columns: 1, rows: 1).screen.lines == ["!"])
  }

  @Test("Nothing is done unseen, and what was typed is there when the window grows")
  func keeping() {
    var player = Player()
    player.select("aabent-hus", ExamplePlan.south)
    player.type("nja")
    player.send(.resized(Size(columns: 20, rows: 5)))
    player.type("q7")
    player.press(.escape, .control("s"))
    #expect(player.effects.isEmpty)
    player.send(.resized(Size(columns: 80, rows: 24)))
    #expect(player.state.entry?.text(.figure) == "ja")
  }
}
