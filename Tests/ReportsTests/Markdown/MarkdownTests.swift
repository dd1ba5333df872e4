import TestSupport
import Testing

@testable import Reports

/// Texts whose signs mean something in Markdown.
@Suite struct MarkdownTests {
  @Test(
    "A sign means itself",
    arguments: [
      ("a | b", #"a \| b"#), ("<b>", #"\<b\>"#), ("*stjerner*", #"\*stjerner\*"#),
      ("et_navn", #"et\_navn"#), ("[link](x)", #"\[link\](x)"#), ("# nej", ##"\# nej"##),
      ("- nej", #"\- nej"#), ("1. januar", #"1\. januar"#), ("2018", "2018"), ("A & B", #"A \& B"#),
      ("59,2 %", "59,2 %"), (#"a\b"#, #"a\\b"#),
    ])
  func escaped(text: String, written: String) {
    #expect(Markdown.text(text) == written)
  }

  @Test("A table's cells stay in their columns, whatever they hold")
  func cells() {
    var dice = Dice()
    for _ in 0..<200 {
      let signs = Array("|\\`*_<>&~\n ab1.#-æ")
      let rows = (0..<3).map { _ in
        (0..<4).map { _ in String((0..<dice.below(9)).map { _ in signs[dice.below(signs.count)] }) }
      }
      for line in Markdown.table(["a", "b", "c", "d"], rows, right: [1]) {
        #expect(!line.contains("\n"))
        // A bar divides unless an odd number of backslashes stands before it.
        var (bars, slashes) = (0, 0)
        for sign in line {
          if sign == "|", slashes % 2 == 0 { bars += 1 }
          slashes = sign == "\\" ? slashes + 1 : 0
        }
        #expect(bars == 5, "seed \(dice.seed): \(line)")
      }
    }
  }
}
