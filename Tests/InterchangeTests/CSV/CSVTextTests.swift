import Testing

@testable import Interchange

/// The letters of a file: UTF-8, Windows-1252, or neither.
@Suite("The letters of a table") struct CSVTextTests {
  @Test("Windows-1252 is read as such when nothing is UTF-8")
  func windows1252() {
    let bytes: [UInt8] = [
      0xE6, 0xF8, 0xE5, 0xC6, 0xD8, 0xC5, 59, 0x80, 0x96, 0x95, 0x9C, 59, 34, 0xE9, 34, 34, 34, 10,
    ]
    #expect(CSVText(bytes).isWindows1252)
    #expect(
      CSVReaderTests.rows(bytes)
        == [CSVReaderTests.Read(line: 1, cells: ["æøåÆØÅ", "€–•œ", "é\""])])
  }

  @Test("letters of both in one file are told by line")
  func mixed() {
    let bytes = Array("æ\r\nplain\r\n".utf8) + [0xE6, 13, 10, 0xC3, 0xA6, 0xF8, 0xF8, 10, 13, 0xE5]
    let text = CSVText(bytes)
    #expect(text.isMixed)
    #expect(text.faultyLines == [3, 4, 6])
    let marked = CSVText(CSVOpening.byteOrderMark + [97, 10, 0xE6])
    #expect(marked.isMixed)
    #expect(marked.faultyLines == [2])
  }

  @Test("bytes that are no letter at all are told by line")
  func undefined() {
    let text = CSVText([0xE6, 10, 0x81, 0x9D, 10, 97, 10, 0x90])
    #expect(!text.isMixed)
    #expect(text.faultyLines == [2, 4])
  }

  @Test(
    "UTF-8 is UTF-8, however rare its letters", arguments: ["", "abc", "æøå", "漢字😀", "\u{FEFF}é"])
  func utf8(_ letters: String) {
    let text = CSVText(Array(letters.utf8))
    #expect(!text.isWindows1252 && text.faultyLines.isEmpty)
  }
}
