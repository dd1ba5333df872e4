import TestSupport
import Testing

@testable import Storage

@Suite("Sums of texts in pieces")
struct TextSealTests {
  private static let marker = TextPieces.marker

  /// The range of a passage in a text's UTF-8.
  private func range(of passage: String, in text: String) throws -> Range<Int> {
    let (all, part) = (Array(text.utf8), Array(passage.utf8))
    let start = try #require((0...all.count - part.count).first { all[$0...].starts(with: part) })
    return start..<start + part.count
  }

  @Test("A text is cut into words, spaces and signs, and lines end where they end")
  func pieces() {
    let cut = TextPieces.cut("Set af Birthe Ærlig, nr. 4\n\n  \nog \(Self.marker)(x)")
      .map { String(decoding: $0, as: UTF8.self) }
    #expect(
      cut == [
        "Set", " ", "af", " ", "Birthe", " ", "Ærlig", ",", " ", "nr", ".", " ", "4", "\n", "\n",
        "  \n", "og", " ", Self.marker, "(", "x", ")",
      ])
    #expect(TextPieces.cut("").isEmpty)
  }

  @Test("What is taken away leaves the marker, and the rest still has its sum")
  func removes() throws {
    let text = "note: Set af Birthe Ærlig, i går\nog igen\n"
    let seal = TextSeal(of: text)
    let sum = try #require(seal.sum(of: text))
    let without = try #require(seal.removing([range(of: "Birthe Ærlig", in: text)], from: text))
    #expect(without.text == "note: Set af \(Self.marker), i går\nog igen\n")
    #expect(without.seal.sum(of: without.text) == sum)
    #expect(without.seal.lacksPieces && !seal.lacksPieces)
    #expect(TextSeal(stored: without.seal.stored) == without.seal)
    #expect(TextSeal(stored: seal.stored) == seal)
    // Nothing but the marker can stand there, and nothing else can change.
    for other in [
      "note: Set af Mette, i går\nog igen\n", "note: Set af \(Self.marker), i dag\nog igen\n",
      "note: Set af \(Self.marker) \(Self.marker), i går\nog igen\n",
      "note: Set af , i går\nog igen\n",
      "note: Set af \(Self.marker), i går\nog aldrig\n",
      "note: Set af \(Self.marker), i går\nog igen",
      "note: Set af \(Self.marker), i går\nog igen\n\n", text,
    ] {
      #expect(without.seal.sum(of: other) != sum, "\(other)")
    }
    // The whole seal would have told what stood there, by trying; what is left does not.
    #expect(!without.seal.stored.contains(seal.stored.split(separator: " ")[0]))
    #expect(without.seal.stored.contains(seal.stored.split(separator: " ")[1]))
  }

  @Test("Whatever is taken away, again and again, the sum stays, and nothing else gives it")
  func random() throws {
    var dice = Dice()
    for _ in 0..<1500 {
      var text = (0..<dice.below(14)).map { _ in
        dice.one(of: "Birthe", " ", "\n", ",", "æ", "  ", "(", ")", Self.marker, "4")
      }.joined()
      var seal = TextSeal(of: text)
      let sum = try #require(seal.sum(of: text))
      for _ in 0..<dice.below(4) where !text.isEmpty {
        let count = text.utf8.count
        let ranges = (0...dice.below(2)).map { _ in
          let start = dice.below(count)
          return start..<min(count, start + 1 + dice.below(6))
        }
        let without = try #require(seal.removing(ranges, from: text), "\(text)")
        (text, seal) = (without.text, without.seal)
        #expect(seal.sum(of: text) == sum, "\(text)")
        #expect(TextSeal(stored: seal.stored) == seal)
        #expect(seal.lacksPieces && text.contains(Self.marker))
      }
      var bytes = Array(text.utf8)
      if bytes.isEmpty {
        bytes = [UInt8(ascii: "x")]
      } else {
        let place = dice.below(bytes.count)
        switch dice.below(3) {
        case 0: bytes[place] ^= 1
        case 1: bytes.remove(at: place)
        default:
          bytes.insert(
            dice.one(of: UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "x")), at: place)
        }
      }
      let other = String(decoding: bytes, as: UTF8.self)
      #expect(
        seal.sum(of: other) != sum || Array(other.utf8) == Array(text.utf8), "\(text) and \(other)")
    }
  }
}
