import Criteria
import Reports
import TestSupport
import Testing

/// A workbook on its way to become a file.
@Suite struct WorkbookTests {
  @Test func arrivesAsItWasSent() {
    var dice = Dice()
    for _ in 0..<100 {
      let workbook = dice.workbook()
      #expect(Workbook(stream: workbook.stream) == workbook, "seed \(dice.seed)")
    }
  }

  @Test("Nothing is made of half a stream, nor of one with more in it")
  func cut() {
    var dice = Dice()
    let stream = dice.workbook().stream
    for end in 0..<min(stream.count, 3_000) {
      #expect(Workbook(stream: Array(stream[..<end])) == nil, "seed \(dice.seed), \(end) bytes")
    }
    #expect(Workbook(stream: stream + [48]) == nil)
    #expect(Workbook(stream: stream + stream) == nil)
  }

  @Test("A stream that was changed on its way makes a workbook or none, and never ends the program")
  func changed() {
    var dice = Dice()
    for _ in 0..<2_000 {
      var stream = dice.workbook().stream
      stream[dice.below(stream.count)] = UInt8(dice.below(256))
      _ = Workbook(stream: stream)
    }
  }

  @Test(
    "What is not of this edition, or is out of bounds, is nothing",
    arguments: [
      "", "x", "21:maalepind-regneark 1,1:a,1:0,", "21:maalepind-regneark 2,1:a,1:0,",
      "21:maalepind-regneark 2,1:a,19:9223372036854775807,", "99999999999999999999:a,", "-1:a,",
      "21:maalepind-regneark 2,1:a,1:1,1:b,1:1,2:-1,1:0,1:0,1:0,1:0,1:0,1:0,1:0,1:0,",
    ])
  func refused(text: String) { #expect(Workbook(stream: Array(text.utf8)) == nil) }

  @Test(
    "How numbers are shown",
    arguments: [
      (Workbook.NumberFormat.decimals(1, unit: "%"), "#,##0.0\" %\""),
      (.decimals(0, unit: "kr."), "#,##0\" kr.\""), (.decimals(2, unit: ""), "#,##0.00"),
      (.share(decimals: 1), "0.0\\ %"), (.word("i høj grad"), "[=4]\"i høj grad\";General"),
      (.word("et \"ja\""), "[=4]\"et \"\\\"\"ja\"\\\";General"),
      (.word(String(repeating: "ø", count: 80)), "General"),
    ])
  func codes(format: Workbook.NumberFormat, code: String) { #expect(format.code(of: "4") == code) }

  @Test(
    "A row is as high as its words need, parted between them where that can be",
    arguments: [
      ("", 1), ("to ord", 1), ("1234567 89", 2), ("1 2 3 4 5 6 7", 2),
      ("12345678901234567890123", 3), ("ab 12345678901234 c", 3),
    ])
  func heights(text: String, lines: Int) {
    var sheet = Workbook.Sheet("Ark")
    sheet.widths = [10]
    sheet.rows = [[Workbook.Cell(text)], [Workbook.Cell(text, .title)]]
    #expect(sheet.lines(inRow: 0) == lines)
    #expect(sheet.lines(inRow: 1) == 1, "what runs on needs one")
  }

  @Test("A text is cut between its signs where it is too long")
  func longTexts() {
    let family = "👨‍👩‍👧"
    let cell = Workbook.Cell(String(repeating: family, count: 10_000))
    guard case .text(let text) = cell.value else { return #expect(Bool(false)) }
    #expect(text.utf16.count <= Workbook.longestText)
    #expect(text == String(repeating: family, count: text.count - 1) + "…")
    #expect(Workbook.Cell("").value == .empty)
  }
}

extension Dice {
  fileprivate mutating func text() -> String {
    ["", "æ", "=1", "1:a,", "\n\"<&", String(repeating: "ø", count: 300)][below(6)]
  }

  fileprivate mutating func range() -> ClosedRange<Int> {
    let first = below(50)
    return first...first + below(50)
  }

  fileprivate mutating func format() -> Workbook.NumberFormat {
    [.decimals(below(7), unit: text()), .share(decimals: below(3)), .word(text())][below(3)]
  }

  fileprivate mutating func cell() -> Workbook.Cell {
    let values: [Workbook.Value] = [
      .empty, .text(text()), .number("-12.\(below(1_000_000))", format()),
      .day(Day(number: below(40_000) - 20_000)), .answer(once(in: 2)),
      .open(
        [.words, .any, .number, .quantity, .whole, .percent, .choice([text(), text()])][below(7)]),
    ]
    let styles = Workbook.Style.allCases
    return Workbook.Cell(values[below(values.count)], styles[below(styles.count)])
  }

  fileprivate mutating func chart() -> Workbook.Chart {
    var chart = Workbook.Chart(
      once(in: 2) ? .line : .column, text(), row: below(90), column: below(9))
    (chart.acrossTitle, chart.upTitle, chart.joinsGaps) = (text(), text(), once(in: 2))
    chart.format = once(in: 2) ? format() : nil
    chart.ends = once(in: 2) ? range() : nil
    chart.series = (0..<below(4)).map { _ in
      let parts = Workbook.Series.Part.allCases
      return Workbook.Series(
        text(), parts[below(parts.count)],
        categories: Workbook.Run(column: below(9), rows: range()),
        values: Workbook.Run(column: below(9), rows: range()))
    }
    return chart
  }

  fileprivate mutating func workbook() -> Workbook {
    Workbook(
      title: text(),
      sheets: (0..<1 + below(3)).map { _ in
        var sheet = Workbook.Sheet(text())
        sheet.widths = (0..<below(4)).map { _ in below(60) }
        sheet.rows = (0..<below(5)).map { _ in (0..<below(4)).map { _ in cell() } }
        sheet.frozenRows = below(4)
        sheet.filtered = once(in: 2) ? Workbook.Area(rows: range(), columns: range()) : nil
        sheet.parts = (0..<below(4)).map { _ in below(60) }
        sheet.printedColumns = once(in: 2) ? below(9) : nil
        sheet.charts = (0..<below(3)).map { _ in chart() }
        (sheet.isLocked, sheet.hiddenColumns) = (once(in: 2), below(5))
        return sheet
      })
  }
}
