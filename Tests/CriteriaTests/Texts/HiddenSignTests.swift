@testable import Criteria
import TestSupport
import Testing

/// Which signs of a text are hidden.
@Suite("Skjulte tegn") struct HiddenSignTests {
  static let controls: [ClosedRange<UInt32>] = [0x00...0x1F, 0x7F...0x9F]
  static let lineBreaks: Set<UInt32> = [0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029]
  static let directions: [ClosedRange<UInt32>] = [
    0x061C...0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069,
  ]
  static let invisible: [ClosedRange<UInt32>] = [
    0xAD...0xAD, 0x34F...0x34F, 0x115F...0x1160, 0x180B...0x180F, 0x200B...0x200D,
    0x2060...0x2064, 0x3164...0x3164, 0xFE00...0xFE0F, 0xFEFF...0xFEFF, 0xFFA0...0xFFA0,
    0xE0001...0xE0001, 0xE0020...0xE007F, 0xE0100...0xE01EF,
  ]

  private static func kind(_ value: UInt32) -> HiddenSign.Kind? {
    Unicode.Scalar(value).flatMap { HiddenSign($0)?.kind }
  }

  @Test("Controls, line breaks, what turns the direction, and what takes no room are")
  func kinds() {
    for value in Self.controls.joined() {
      #expect(Self.kind(value) == (Self.lineBreaks.contains(value) ? .lineBreak : .control))
    }
    for value in Self.lineBreaks { #expect(Self.kind(value) == .lineBreak) }
    for value in Self.directions.joined() { #expect(Self.kind(value) == .direction) }
    for value in Self.invisible.joined() {
      #expect(Self.kind(value) == .invisible, "U+\(String(value, radix: 16))")
    }
  }

  @Test(
    "What is seen is none, and what puts an emoji together is none there",
    arguments: [
      "Blåbærgrød – «æøå ÆØÅ»", "50\u{A0}% · 1.200 kr.", "e\u{301}", "Ж 中 한 ש ع", "❤️", "👩‍🚒", "👩🏽‍🚒",
      "🇩🇰", "1️⃣", "🏳️‍🌈", "",
    ])
  func seen(text: String) {
    #expect(HiddenSign.first(in: text) == nil)
    #expect(HiddenSign.replaced(in: text) { _ in "!" } == text)
  }

  @Test(
    "The first is told with what stands before it, and each is replaced",
    arguments: [
      ("\u{1B}]0;ejet\u{7}", "", "!]0;ejet!"), ("hav\u{202E}n", "hav", "hav!n"),
      ("a\r\nb", "a", "a!b"), ("a\n\nb", "a", "a!!b"),
      ("e\u{301}\u{FE0F}", "e\u{301}", "e\u{301}!"),
      ("1\u{FE0F}", "1", "1!"), ("a\u{200D}b", "a", "a!b"), ("❤️\u{E0041}", "❤️", "❤️!"),
    ])
  func first(text: String, before: String, replaced: String) throws {
    #expect(try #require(HiddenSign.first(in: text)).before == before)
    #expect(HiddenSign.replaced(in: text) { _ in "!" } == replaced)
  }

  @Test("Of any text none is left where each is replaced, and all that is seen is")
  func property() {
    var dice = Dice()
    let pieces: [Unicode.Scalar] = [
      "a", "å", " ", "\u{1B}", "\n", "\r", "\u{9B}", "\u{200D}", "\u{FE0F}", "\u{202E}", "\u{301}",
      "❤",
      "👩", "\u{E0041}", "中", "\u{FEFF}", "1",
    ]
    for _ in 0..<2_000 {
      var text = ""
      for _ in 0..<dice.below(12) {
        text.unicodeScalars.append(pieces[dice.below(pieces.count)])
      }
      let shown = HiddenSign.replaced(in: text) { _ in "·" }
      #expect(HiddenSign.first(in: shown) == nil, "\(text.debugDescription)")
      #expect(
        shown.unicodeScalars.filter { $0.properties.isAlphabetic }.elementsEqual(
          text.unicodeScalars.filter { $0.properties.isAlphabetic }))
      #expect((HiddenSign.first(in: text) == nil) == (shown == text))
    }
  }

  @Test("One sign with a million that are not seen takes no longer than as many signs")
  func linear() {
    let text = "a" + String(repeating: "\u{FE00}", count: 200_000)
    #expect(HiddenSign.replaced(in: text) { _ in "" } == "a")
  }

  @Test("What is taken to be seen without a closer look is no hidden sign")
  func plainlySeen() {
    let seen = (UInt32(0)..<0x11_0000).compactMap { Unicode.Scalar($0) }
      .filter(HiddenSign.isPlainlySeen)
    #expect(seen.count > 2_000)
    for scalar in seen { #expect(HiddenSign(scalar) == nil, "\(scalar.value)") }
  }
}
