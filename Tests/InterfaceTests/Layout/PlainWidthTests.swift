import TestSupport
import Testing

@testable import Canvas

/// The quick way to a text's width says the same as the one that looks at each character.
@Suite struct PlainWidthTests {
  private static let plain =
    (UInt32(0x20)...0xFFFF).compactMap(Unicode.Scalar.init).filter { String($0).plainWidth != nil }

  @Test("Each sign that is counted by its bytes takes one cell, whatever stands beside it")
  func signs() {
    #expect(Self.plain.count > 1000)
    for sign in Self.plain { #expect(Character(sign).displayWidth == 1, "U+\(sign.value)") }
    var dice = Dice()
    for _ in 0..<5000 {
      let text = text(of: Self.plain, &dice)
      #expect(text.plainWidth == text.count, "\(text.debugDescription)")
      #expect(text.plainWidth == text.reduce(0) { $0 + $1.displayWidth })
    }
  }

  @Test("A text with any other sign is looked closer at")
  func others() {
    for text in [
      "a\u{301}", "\u{AD}", "a\tb", "a\r\nb", "漢", "👍", "\u{200D}", "●\u{FE0F}", "\u{7F}", "\u{9F}",
    ] {
      #expect(text.plainWidth == nil, "\(text.debugDescription)")
    }
    #expect("".plainWidth == 0)
    #expect("59,2 % – æøåÆØÅé ██░ ▲ → ✓ ⣀"[...].plainWidth == 28)
  }

  @Test("Texts are cut and drawn alike both ways")
  func alike() {
    var dice = Dice()
    // A mark that takes no cell takes the slow way.
    let mark = "\u{200B}"
    for _ in 0..<2000 {
      let text = text(of: Self.plain, &dice)
      let width = dice.below(12)
      #expect(text.fitted(to: width) == (text + mark).fitted(to: width).replacing(mark, with: ""))
      var (quick, slow) = (
        Grid(size: Size(columns: 9, rows: 1)), Grid(size: Size(columns: 9, rows: 1))
      )
      for column in [dice.below(9) - 2, dice.below(9)] {
        // What is half overwritten gives way alike.
        quick.write("漢", row: 0, column: 3)
        slow.write("漢", row: 0, column: 3)
        #expect(
          quick.write(text, row: 0, column: column)
            == slow.write(text + mark, row: 0, column: column))
      }
      #expect(quick == slow)
    }
  }

  private func text(of signs: [Unicode.Scalar], _ dice: inout Dice) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<dice.below(14) { text.append(signs[dice.below(signs.count)]) }
    return String(text)
  }
}
