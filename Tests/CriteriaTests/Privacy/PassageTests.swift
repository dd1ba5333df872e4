import Criteria
import TestSupport
import Testing

@Suite("Words that are found wherever they stand")
struct PassageTests {
  private func replaced(_ passage: String, in text: String) -> String? {
    guard let places = Passage(passage)?.places(in: text), !places.isEmpty else { return nil }
    var bytes = Array(text.utf8)
    for place in places.reversed() { bytes.replaceSubrange(place, with: "DEL".utf8) }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "Words are found whole, with any spaces between them, and everywhere",
    arguments: [
      ("Birthe Ærlig", "Birthe Ærlig", "DEL"),
      ("Birthe Ærlig", "  Birthe\n   Ærlig ", "  DEL "),
      (" Birthe  Ærlig ", "Set af Birthe Ærlig, nr. 4", "Set af DEL, nr. 4"),
      ("Birthe Ærlig", "Birthe\n    Ærlig og Birthe Ærlig", "DEL og DEL"),
      ("12 34 56 78", "tlf. 12 34 56 78.", "tlf. DEL."),
      ("ja", "ja, jasmin og ja", "DEL, jasmin og DEL"),
      ("(se bilag)", "note (se bilag)", "note DEL"),
    ])
  func found(passage: String, text: String, expected: String) {
    #expect(replaced(passage, in: text) == expected)
    #expect(Passage(passage)?.stands(in: text) == true)
  }

  @Test(
    "Parts of words and numbers are not",
    arguments: [
      ("ja", "jasmin"), ("ja", "maja"), ("12", "312 og 120"), ("Birthe Ærlig", "Birthe og Ærlig"),
      ("Birthe Ærlig", "BirtheÆrlig"), ("Birthe Ærlig", "birthe ærlig"), ("x", ""),
      ("Birthe Ærlig", "Birthe"),
    ])
  func notFound(passage: String, text: String) {
    #expect(replaced(passage, in: text) == nil)
    #expect(Passage(passage)?.stands(in: text) == false)
  }

  @Test("Nothing is no passage")
  func empty() {
    #expect(Passage("") == nil)
    #expect(Passage(" \n") == nil)
  }

  @Test("When it is gone, it stands nowhere, and what stood around it still does")
  func random() {
    var dice = Dice()
    for _ in 0..<2000 {
      let words = (0..<dice.below(12)).map { _ in dice.one(of: "a", "b", "ab", "1", ",") }
      let text = words.joined(separator: dice.one(of: " ", "  ", "\n  "))
      let passage = (0...dice.below(2)).map { _ in dice.one(of: "a", "b", "ab") }.joined(
        separator: " ")
      let found = replaced(passage, in: text)
      #expect((found != nil) == Passage(passage)?.stands(in: text))
      guard let found else { continue }
      #expect(Passage(passage)?.stands(in: found) == false, "\(passage) in \(text)")
      #expect(found.filter { $0 == "," }.count == text.filter { $0 == "," }.count)
    }
  }

  @Test(
    "What is like it is noticed: capitals, the genitive, hyphens and other signs",
    arguments: [
      "Birthe Ærligs mand", "BIRTHE ÆRLIG", "birthe-ærlig", "Birthe\n# Ærlig", "hos Birthe, Ærlig",
    ])
  func likely(text: String) throws {
    let passage = try #require(Passage("Birthe Ærlig"))
    #expect(passage.isLikely(in: text))
    #expect(!passage.isLikely(in: "Birthe og Ærlig"))
    #expect(!passage.isLikely(in: "Liseberthe Ærlig"))
  }
}
