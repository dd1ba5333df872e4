import TestSupport
import Testing

@testable import Wording

/// Texts put on one line.
@Suite struct PlainTextTests {
  @Test("The quick look agrees with the thorough one on any text", arguments: 1...20)
  func singleLine(seed: UInt64) {
    var random = Dice(seed: seed)
    let signs: [Character] = [
      "a", "B", "æ", "Å", " ", " ", "\n", "\t", "\r\n", "\u{A0}", "\u{2003}", "\u{85}", "–",
      "e\u{301}",
      " \u{301}", "ÿ", "7", "\u{7F}", "日",
    ]
    for _ in 0..<500 {
      let text = String(
        (0..<Int(random.next() % 9)).map { _ in signs[Int(random.next() % UInt64(signs.count))] })
      let thorough = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(text.singleLine == thorough, "seed \(seed): \(text.debugDescription)")
    }
  }
}
