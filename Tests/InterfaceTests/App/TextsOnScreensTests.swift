import Canvas
import Criteria
import Testing

@testable import Interface

/// What is typed and pasted on a screen has no hidden signs and is no longer than a text may be.
@Suite("Tekster på skærmen") struct TextsOnScreensTests {
  /// A round with a figure typed and its note begun.
  private static var note: Player {
    var player = Player(columns: 120, rows: 40)
    player.type("k3")
    player.press(.control("t"))
    return player
  }

  private static func store(_ player: inout Player) {
    player.press(.tab)
    player.press(.down, .down, .down, .down)
  }

  @Test("What nobody would see of a paste is left out")
  func pasted() throws {
    var player = Self.note
    player.send(.paste("hav\u{202E}n\u{200D}\u{200B} \u{1B}[31mog \u{AD}❤️\u{FEFF}"))
    Self.store(&player)
    guard case .record(let entry, _)? = player.effects.first else {
      Issue.record("not stored: \(player.effects)")
      return
    }
    #expect(entry.note == .said("havn [31mog ❤️"))
  }

  @Test("A paste of several lines becomes one in a field, and an editor takes no control")
  func lines() {
    var editor = LineEditor()
    editor.insert("to\r\nlinjer\u{2028}og\tmere\u{7}")
    #expect(editor.text == "to linjer og mere")
  }

  @Test(
    "What comes in all the same is refused beneath the field, and stands", arguments: [false, true])
  func refused(isLong: Bool) {
    var player = Self.note
    if isLong {
      player.send(.paste(String(repeating: "a", count: TextFault.longest + 1)))
    } else {
      player.type("havn\u{200D}")
    }
    player.press(.enter)
    #expect(player.effects.isEmpty)
    #expect(
      player.oneLine.contains(
        isLong
          ? "Teksten er for lang; skriv højst 2.000 tegn."
          : "Efter «havn» står et usynligt tegn (U+200D); skriv teksten igen uden det."),
      "\(player.text)")
  }
}
