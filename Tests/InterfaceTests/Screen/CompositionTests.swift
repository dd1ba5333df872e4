import Canvas
import Testing

@testable import Interface

/// Compared by code point, because characters that look the same are equal.
@Suite struct CompositionTests {
  static let letters: [(Character, [UInt32])] = [
    ("a\u{30A}", [0xE5]), ("A\u{30A}", [0xC5]), ("o\u{308}", [0xF6]), ("e\u{301}", [0xE9]),
    ("o\u{338}", [0x6F, 0x338]), ("u\u{302}\u{301}", [0x75, 0x302, 0x301]),
    ("æ\u{301}", [0x1FD]), ("ø", [0xF8]), ("x", [0x78]), ("👩‍💻", [0x1F469, 0x200D, 0x1F4BB]),
  ]

  @Test(arguments: letters)
  func lettersAreComposed(_ letter: Character, _ codes: [UInt32]) {
    #expect(letter.composed.unicodeScalars.map(\.value) == codes)
  }

  @Test func aMarkThatComesAfterIsJoined() {
    #expect(Character("a").joined(with: "\u{30A}")?.unicodeScalars.map(\.value) == [0xE5])
    #expect(Character("a").joined(with: "b") == nil)
    #expect("Ga\u{30A}rd".composed.unicodeScalars.count == 4)
  }
}
