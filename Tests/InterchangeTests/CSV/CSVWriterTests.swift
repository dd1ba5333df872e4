import Criteria
import TestSupport
import Testing
import Wording

@testable import Interchange

/// What is written as Danish Excel reads it, and reads back as it was.
@Suite("Writing a table") struct CSVWriterTests {
  @Test func cellsAreQuotedOnlyWhereTheyMustBe() throws {
    let amount = try #require(Amount(significand: -35, decimals: 1))
    var danish = CSVWriter(.danish)
    danish.add([.text("æøå, x"), .text("a;b"), .text("\"c\""), .text("d\r\ne"), .empty])
    danish.add([.number(amount), .number(Amount(1_400_000)), .text("-3,5"), .text("")])
    #expect(
      danish.text
        == "\u{FEFF}æøå, x;\"a;b\";\"\"\"c\"\"\";d¶e;\r\n-3,5;1400000;'-3,5;\r\n")
    var english = CSVWriter(.english)
    english.add([.text("a;b"), .text("a,b"), .number(amount)])
    english.add([.number(try #require(Amount(significand: 5, decimals: 3)))])
    #expect(english.text == "\u{FEFF}a;b,\"a,b\",-3.5\r\n0.005\r\n")
  }

  @Test(
    "what a spreadsheet would compute is written so that it does not",
    arguments: [
      ("=1+1", "'=1+1"), ("+45", "'+45"), ("-x", "'-x"), ("@SUM(A1)", "'@SUM(A1)"),
      ("\t=1", "'\t=1"), ("'=1", "''=1"), ("''-", "'''-"), ("'tekst", "'tekst"), ("1=1", "1=1"),
      ("", ""), ("'", "'"), ("-", "'-"), ("æ=", "æ="),
    ])
  func guarding(_ text: String, _ cell: String) {
    #expect(FormulaGuard.guarded(text) == cell)
    #expect(FormulaGuard.unguarded(cell) == text)
    #expect(!FormulaGuard.isFormula(cell))
  }

  @Test(
    "what a spreadsheet would compute is known",
    arguments: [
      ("=1+1", true), ("=", true), ("+45 49", true), ("@x", true), ("-x", true), ("- tekst", true),
      ("-5", false), ("- 5", false), ("-,5", false), ("-", false), ("- ", false), ("–x", false),
      ("a=1", false), ("", false), ("'=1", false), ("12/18", false),
    ])
  func formulas(_ cell: String, _ isOne: Bool) {
    #expect(FormulaGuard.isFormula(cell) == isOne)
  }

  @Test func whatIsWrittenReadsBackTheSame() {
    let seed = Dice.newSeed
    print("seed of the random tables: \(seed)")
    var random = Dice(seed: seed)
    for form in CSVForm.allCases {
      for round in 0..<300 {
        let width = 2 + random.below(4)
        let rows = (0..<1 + random.below(5)).map { _ in
          (0..<width).map { _ in Self.text(&random) }
        }
        var writer = CSVWriter(form)
        writer.add((0..<width).map { .text("kolonne\($0)") })
        for row in rows { writer.add(row.map { .text($0) }) }
        let read = CSVReaderTests.rows(writer.text).dropFirst()
        #expect(
          read.map { $0.cells.map(FormulaGuard.unguarded) } == rows.map { $0.map(\.shown) }
            && read.allSatisfy(\.faults.isEmpty),
          "seed \(seed), \(form), round \(round)")
      }
    }
  }

  /// Texts of the signs that have a meaning in tables or spreadsheets.
  static func text(_ random: inout Dice) -> String {
    let signs = [
      "\"", ";", ",", "\r\n", "\n", "\r", "=", "+", "-", "@", "'", "\t", " ", "æ", "Å", "é", "€",
      "1",
      "x", "😀", "\u{301}",
    ]
    return (0..<random.below(7)).map { _ in signs[random.below(signs.count)] }.joined()
  }
}
