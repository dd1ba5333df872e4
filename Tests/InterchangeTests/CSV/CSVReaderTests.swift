import TestSupport
import Testing

@testable import Interchange

/// The table itself (RFC 4180): rows, cells, quotes, and what breaks the rules.
@Suite("Reading a table") struct CSVReaderTests {
  /// A row's cells as texts, with where it begins.
  struct Read: Equatable {
    var line: Int
    var cells: [String]
    var faults: [CSVFault] = []
  }

  static func rows(_ bytes: [UInt8]) -> [Read] {
    var reader = CSVReader(bytes, opening: CSVOpening(bytes))
    let text = CSVText(bytes)
    var row = CSVRow()
    var rows: [Read] = []
    while reader.next(into: &row) {
      rows.append(Read(line: row.line, cells: row.cells.map(text.text), faults: row.faults))
    }
    return rows
  }

  static func rows(_ text: String) -> [Read] { rows(Array(text.utf8)) }

  @Test(
    "rows end with CR LF, LF or CR, the last one with or without",
    arguments: [
      "a;b\r\n1;2\r\n", "a;b\n1;2\n", "a;b\r1;2\r", "a;b\n1;2", "a;b\r\n1;2",
      "\u{FEFF}a;b\r\n1;2\r\n", "\u{FEFF}a;b\n1;2", "a,b\n1,2\n", "a\tb\n1\t2\n",
      "\"a\";b\n1;\"2\"",
    ])
  func lines(_ text: String) {
    #expect(
      Self.rows(text) == [Read(line: 1, cells: ["a", "b"]), Read(line: 2, cells: ["1", "2"])])
  }

  @Test(
    "a cell in quotes may hold separators, quotes and line breaks, and the lines are counted on")
  func quotes() {
    let text = "a;b\r\n\"1;\r\n2\";\"\"\"æ\"\" ø\"\r\n;\"\"\r\n\"\r\n\n\"\"\n\";x\r\nslut;;"
    #expect(
      Self.rows(text) == [
        Read(line: 1, cells: ["a", "b"]), Read(line: 2, cells: ["1;\r\n2", "\"æ\" ø"]),
        Read(line: 4, cells: ["", ""]), Read(line: 5, cells: ["\r\n\n\"\n", "x"]),
        Read(line: 9, cells: ["slut", "", ""]),
      ])
  }

  @Test("empty rows are rows, as a spreadsheet numbers them")
  func emptyRows() {
    #expect(
      Self.rows("\n;\n\nx") == [
        Read(line: 1, cells: [""]), Read(line: 2, cells: ["", ""]), Read(line: 3, cells: [""]),
        Read(line: 4, cells: ["x"]),
      ])
    #expect(Self.rows("").isEmpty)
    #expect(Self.rows("\u{FEFF}").isEmpty)
  }

  @Test("a line that only names the separator is none of the rows")
  func separatorLine() {
    #expect(
      Self.rows("sep=,\r\na;b,c\r\n") == [Read(line: 2, cells: ["a;b", "c"])])
    #expect(
      Self.rows("\u{FEFF}sep=;\n1,2;3") == [Read(line: 2, cells: ["1,2", "3"])])
    #expect(Self.rows("sep=x\n") == [Read(line: 1, cells: ["sep=x"])])
  }

  @Test("what breaks the rules is told with its place, and reading goes on behind it")
  func faults() {
    #expect(
      Self.rows("a;b\n1\"2;3\n\"4\" 5;6\n7;\"8\n9;10\n") == [
        Read(line: 1, cells: ["a", "b"]),
        Read(
          line: 2, cells: ["1\"2", "3"],
          faults: [CSVFault(kind: .quoteInside, cell: 0, line: 2)]),
        Read(
          line: 3, cells: ["4", "6"],
          faults: [CSVFault(kind: .textBehindQuote(opened: 3), cell: 0, line: 3)]),
        Read(
          line: 4, cells: ["7", "8\n9;10\n"],
          faults: [CSVFault(kind: .unclosedQuote, cell: 1, line: 4)]),
      ])
    // The quote that was not closed on line 2 is closed by the one that opens a cell on line 3.
    #expect(
      Self.rows("a;b\n1;\"x\n\"y\";2\n").dropFirst().map(\.faults) == [
        [CSVFault(kind: .textBehindQuote(opened: 2), cell: 1, line: 3)]
      ])
    #expect(
      Self.rows([97, 0, 59, 34, 0, 34]).map(\.faults) == [
        [CSVFault(kind: .notText, cell: 0, line: 1), CSVFault(kind: .notText, cell: 1, line: 1)]
      ])
  }

  @Test("any bytes at all are read to their end")
  func anyBytes() {
    var random = Dice(seed: Dice.newSeed)
    for _ in 0..<2000 {
      let signs: [UInt8] = [
        34, 34, 59, 44, 10, 13, 97, 0, 0xC3, 0xA6, 0xE6, 0xEF, 0xBB, 0xBF, 0x81,
      ]
      let bytes = (0..<random.below(24)).map { _ in signs[random.below(signs.count)] }
      let rows = Self.rows(bytes)
      #expect(rows.allSatisfy { !$0.cells.isEmpty && $0.line >= 1 }, "\(bytes)")
      #expect(zip(rows, rows.dropFirst()).allSatisfy { $0.line < $1.line }, "\(bytes)")
    }
  }
}
