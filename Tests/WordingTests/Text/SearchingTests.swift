import Testing
import Wording

@Suite struct SearchingTests {
  @Test(
    "Words are found in capitals or not, in any order, and however æ, ø and å are typed",
    arguments: [
      "trygge NØJSOMHED", "nojsomhed", "noejsomhed", "nøjsom", "aase", "åse trygge", "ase", "",
      "  ",
      "rettet: beboere",
    ])
  func found(words: String) {
    #expect(Searching.holds(words, in: Self.text))
  }

  @Test(arguments: ["vapnagaard", "trygge vapnagaard", "nejsomhed", "trøgge"])
  func notFound(words: String) {
    #expect(!Searching.holds(words, in: Self.text))
  }

  @Test func aaFindsÅAndTheOtherWayRound() {
    #expect(Searching.holds("vapnagård", in: Searching.folded("Vapnagaard")))
    #expect(Searching.holds("vapnagaard", in: Searching.folded("Vapnagård")))
    #expect(Searching.holds("æblegård", in: Searching.folded("AEBLEGAARD")))
  }

  private static let text = Searching.folded("Rettet: Trygge beboere, Nøjsomhed (Åse)")
}
