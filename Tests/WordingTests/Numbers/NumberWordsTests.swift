import Criteria
import TestSupport
import Testing

@testable import Wording

@Suite("Tal med bogstaver") struct NumberWordsTests {
  @Test(arguments: [
    ("nul", 0), ("en", 1), ("ét", 1), ("Fem", 5), ("elleve", 11), ("nitten", 19), ("tyve", 20),
    ("femogtyve", 25), ("fem og tyve", 25), ("fyrretyve", 40), ("halvtreds", 50),
    ("seksoghalvtredsindstyve", 56), ("treoghalvfems", 93), ("hundrede", 100),
    ("et hundrede og fem", 105), ("to hundrede femogtyve", 225), ("tohundredeogfemogtyve", 225),
    ("femten hundrede", 1500), ("tusind", 1000), ("et tusind og ti", 1010),
    ("to tusind fem hundrede", 2500), ("hundrede tusinde", 100_000),
    ("nihundredeognioghalvfems tusind nihundredenioghalvfems", 999_999),
  ])
  func aNumber(text: String, number: Int) { #expect(NumberWords.whole(text) == number) }

  @Test(arguments: [
    "", "femti", "fem ti", "tyveogfem", "og fem", "halvdelen", "entyve",
    "tyve hundrede tusind en to",
    "mange", "5", "hundrede hundrede", "tyveoghundrede",
  ])
  func noNumber(text: String) { #expect(NumberWords.whole(text) == nil) }

  @Test func theWordsAfterAreLeft() {
    let found = NumberWords.leading("to hundrede og fem møder".split(separator: " "))
    #expect(found?.number == 205 && found?.count == 4)
    #expect(NumberWords.leading("fem og ti".split(separator: " "))?.count == 1)
    #expect(NumberWords.leading("en halvering".split(separator: " "))?.number == 1)
  }

  /// Whatever is spelled together or apart is read back, for every number below two thousand and some above.
  @Test func everyNumberIsReadBack() {
    for number in Array(0..<2000) + [10_001, 25_000, 99_999, 500_500] {
      for apart in [true, false] {
        #expect(NumberWords.whole(Self.spelled(number, apart: apart)) == number)
      }
    }
  }

  private static let small = [
    "nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv",
    "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten",
  ]
  private static let tens = [
    "", "", "tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems",
  ]

  private static func spelled(_ number: Int, apart: Bool) -> String {
    let gap = apart ? " " : ""
    switch number {
    case ..<20: return small[number]
    case ..<100:
      let unit = number % 10
      return unit == 0 ? tens[number / 10] : small[unit] + "og" + tens[number / 10]
    case ..<1000:
      let rest = number % 100
      return small[number / 100] + gap + "hundrede"
        + (rest == 0 ? "" : gap + "og" + gap + spelled(rest, apart: apart))
    default:
      let rest = number % 1000
      return spelled(number / 1000, apart: apart) + gap + "tusind"
        + (rest == 0 ? "" : gap + (rest < 100 ? "og" + gap : "") + spelled(rest, apart: apart))
    }
  }
}

@Suite("Dele af en helhed med bogstaver") struct ShareWordsTests {
  @Test(arguments: [
    ("halvdelen", Fraction(1, 2)), ("en tredjedel", Fraction(1, 3)),
    ("to tredjedele", Fraction(2, 3)),
    ("Tre fjerdedele", Fraction(3, 4)), ("3 fjerdedele", Fraction(3, 4)),
    ("hver fjerde", Fraction(1, 4)),
    ("hver 4.", Fraction(1, 4)), ("hver anden", Fraction(1, 2)), ("to ud af tre", Fraction(2, 3)),
    ("4 ud af 5", Fraction(4, 5)), ("ni af ti", Fraction(9, 10)), ("2/3", Fraction(2, 3)),
    ("en tiendedel", Fraction(1, 10)), ("en halvdel", Fraction(1, 2)),
  ])
  func aShare(text: String, share: Fraction) {
    let words = text.split(separator: " ")
    let found = ShareWords.leading(words)
    #expect(found?.share == share && found?.count == words.count)
  }

  @Test(arguments: [
    "", "fem", "hver uge", "tre ud af to", "to af to", "nul af fem", "3/2", "en del", "hele", "1/0",
  ])
  func noShare(text: String) { #expect(ShareWords.leading(text.split(separator: " ")) == nil) }

  @Test func percent() {
    #expect(
      ShareWords.percent(Fraction(3, 8), of: "x")
        == .success(Amount(significand: 375, decimals: 1)!))
    #expect(
      ShareWords.percent(Fraction(2, 3), of: "to tredjedele")
        == .failure(.endless("to tredjedele", below: "66,6 %", above: "66,7 %")))
  }
}
