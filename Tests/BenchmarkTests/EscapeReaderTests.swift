import Testing

@testable import Benchmark

@Suite("What is read of a terminal") struct EscapeReaderTests {
  private static func reader(_ pieces: String...) -> EscapeReader {
    var reader = EscapeReader()
    for piece in pieces { reader.read(piece.utf8) }
    return reader
  }

  private static func text(_ reader: EscapeReader) -> String {
    String(decoding: reader.text, as: UTF8.self)
  }

  @Test func wordsAreReadWithoutSequences() {
    let reader = Self.reader(
      "\u{1B}[1;32mTry", "ghed\u{1B}(B\u{1B}[m\u{1B}]0;title\u{07}\u{1B}[2;1Hnæste")
    #expect(Self.text(reader) == "Tryghed næste")
  }

  @Test func aSequenceMayComeInPieces() {
    let reader = Self.reader("a\u{1B}", "[?10", "49", "h\u{1B}[?25lb", "\u{1B}]2;x\u{1B}", "\\c")
    #expect(Self.text(reader) == "abc")
    #expect(reader.modes == [1049: true, 25: false])
  }

  @Test func whatIsAskedIsAnswered() {
    let reader = Self.reader("\u{1B}[c\u{1B}[6n\u{1B}[?2026$p\u{1B}]11;?\u{07}\u{1B}[>c")
    #expect(
      String(decoding: reader.answers, as: UTF8.self)
        == "\u{1B}[?62;22c\u{1B}[1;1R\u{1B}[?2026;0$y\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\"
        + "\u{1B}[>41;380;0c")
  }
}
