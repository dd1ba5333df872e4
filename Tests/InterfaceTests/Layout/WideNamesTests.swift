import Canvas
import Testing

@testable import Interface

/// Columns stand straight whatever letters and signs the names hold.
@Suite struct WideNamesTests {
  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]

  private static func screens(_ size: Size, isTwin: Bool) -> [(name: String, screen: Grid)] {
    let state = WideNames.state(size, isTwin: isTwin)
    return WideNames.paths.map { name, play in
      var player = Player(state)
      play(&player)
      return (name, player.screen)
    } + [("portfolio", WideNames.portfolio(size, isTwin: isTwin).screen)]
  }

  @Test("Every cell besides the names is that of the plan with plain names", arguments: sizes)
  func columns(size: Size) {
    for (wide, twin) in zip(Self.screens(size, isTwin: false), Self.screens(size, isTwin: true)) {
      for row in 0..<size.rows {
        #expect(wide.screen.row(row).reduce(0) { $0 + $1.text.displayWidth } == size.columns)
        #expect(
          Self.stand(wide.screen.row(row), as: twin.screen.row(row)),
          "\(wide.name), row \(row):\n\(wide.screen.lines[row])\n\(twin.screen.lines[row])")
      }
    }
  }

  /// Whether a row's cells are those of its twin, but for the names. A name that is cut ends a cell before where
  /// half a sign would stand; what follows it directly is not compared, but for the columns that come after.
  private static func stand(_ row: [Cell], as twin: [Cell]) -> Bool {
    var isBehindCut = false
    var before = ""
    for (cell, plain) in zip(row, twin) {
      defer { before = plain.text }
      if cell.text == "…" || plain.text == "…" { isBehindCut = true }
      if plain.text == " ", before == " " { isBehindCut = false }
      if isBehindCut || plain.text.contains(WideNames.filler) { continue }
      if cell != plain { return false }
    }
    return true
  }

  @Test("The screens", arguments: sizes)
  func golden(size: Size) {
    let kept = [
      "overview", "detail", "table", "activity", "agenda", "search", "suppliers", "board",
      "board-area", "portfolio",
    ]
    for (name, screen) in Self.screens(size, isTwin: false) where kept.contains(name) {
      Golden.check(screen, "wide/\(name)-\(size.columns)x\(size.rows)")
    }
  }

  @Test("A cell holds what all terminals give the same width")
  func pieces() {
    func shown(_ text: String) -> [String] {
      var screen = Grid(size: Size(columns: 12, rows: 1))
      screen.write(text + "|", row: 0, column: 0)
      return screen.row(0).map(\.text).filter { $0 != " " }
    }
    #expect(shown("👨‍👩‍👧‍👦") == ["👨", "", "|"])
    #expect(shown("👍🏽") == ["👍", "", "|"])
    #expect(shown("👩🏽‍🚀") == ["👩", "", "|"])
    #expect(shown("🇩🇰") == ["D", "K", "|"])
    #expect(shown("✔️") == ["✔", "|"])
    #expect(shown("☀\u{FE0E}") == ["☀", "|"])
    #expect(shown("1️⃣") == ["1", "|"])
    #expect(shown("🏴󠁧󠁢󠁥󠁮󠁧󠁿") == ["🏴", "", "|"])
    #expect(shown("🏳️‍🌈") == ["🏳", "|"])
    #expect(shown("a\u{30A}").map(\.unicodeScalars.count) == [1, 1])
    #expect(shown("日本") == ["日", "", "本", "", "|"])
    #expect(shown("a\u{AD}b\u{200B}c") == ["a", "b", "c", "|"])
    #expect(shown("\u{301}x") == ["x", "|"])
    #expect(shown("हि").count == 3)
    #expect(
      shown("e" + String(repeating: "\u{323}\u{301}", count: 9)).first?.unicodeScalars.count == 5)
    #expect("👨‍👩‍👧‍👦🇩🇰✔️a\u{30A}日".displayWidth == 2 + 2 + 1 + 1 + 2)
  }

  @Test("A name is never cut through what is read as one letter", arguments: 1...30)
  func cutting(width: Int) {
    for name in WideNames.additions {
      let cut = name.fitted(to: width)
      #expect(cut.displayWidth <= width)
      let kept = cut.hasSuffix("…") && cut != name ? String(cut.dropLast()) : cut
      #expect(name.hasPrefix(kept) && zip(name, kept).allSatisfy(==))
      for line in name.wrapped(to: max(3, width)) { #expect(line.displayWidth <= max(3, width)) }
    }
  }
}
