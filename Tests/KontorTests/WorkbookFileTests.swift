import Criteria
import Interchange
import Reports
import TestSupport
import Testing

@testable import Kontor

/// The file of a workbook, read by another program than the one that wrote it.
@Suite struct WorkbookFileTests {
  @Test(
    "Every cell of a plan's workbook is read back as it was",
    .enabled(if: OpenPyXL.isHere, OpenPyXL.isMissing), arguments: Checkout.planIDs)
  func plans(id: String) throws {
    let plan = try PlanFile.read(bytes: Checkout.plan(id), name: id).get()
    let today = Make.day("2020-01-15")
    let records = Records(ExampleMeasurements.quarterly(in: plan, upTo: today))
    let rollup = Rollup(plan: plan, records: records, asOf: today)
    try check(PlanWorkbook(rollup, records).workbook)
  }

  @Test(
    "So are numbers of up to 15 digits, texts that look like formulas, and names of any kind",
    .enabled(if: OpenPyXL.isHere, OpenPyXL.isMissing))
  func anything() throws {
    var dice = Dice()
    var sheet = Workbook.Sheet("+A1 <b>&\"(x)-’")
    sheet.rows = (0..<200).map { _ in
      let digits = Int(dice.next() % 1_000_000_000_000_000)
      let text = PlainText.number(digits, decimals: dice.below(7), isNegative: dice.once(in: 2))
      return [Workbook.Cell(.number(text, .decimals(dice.below(3), unit: "%")))]
    }
    let texts = [
      "=1+1", "+1", "-1", "@SUM(A1)", "{=1}", "<b>&amp;\"'", "https://a.dk", "2020", "1e5", " a ",
      "æøå 👨‍👩‍👧", "#N/A", "TRUE", String(repeating: "ø", count: 20_000),
      String(repeating: "x", count: Workbook.longestText),
    ]
    sheet.rows += texts.map { [Workbook.Cell(.text($0))] }
    sheet.rows.append([
      Workbook.Cell(.day(Make.day("1900-03-01"))), Workbook.Cell(.day(Make.day("9999-12-31"))),
      Workbook.Cell(.answer(true)), Workbook.Cell(.answer(false)),
      Workbook.Cell(.number("3", .word("i \"nogen\" grad"))),
    ])
    try check(Workbook(title: "<&\" \(dice.seed)", sheets: [sheet]))
  }

  @Test func aWorkbookIsTheSameFileEachTime() throws {
    var sheet = Workbook.Sheet("Ark")
    sheet.rows = [[Workbook.Cell("a"), Workbook.Cell(.day(Make.day("2020-01-15")))]]
    let workbook = Workbook(title: "T", sheets: [sheet])
    let bytes = try WorkbookFile.bytes(of: workbook)
    #expect(Array(bytes.prefix(2)) == Array("PK".utf8))
    #expect(try WorkbookFile.bytes(of: workbook) == bytes)
    // Nor does it tell when it was written: what is packed has the first day that archives know, as has its making.
    #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0])
  }

  @Test(
    "What cannot be written is said, and nothing is written of it",
    arguments: [
      "a]b", String(repeating: "a", count: 32), "'a'",
    ])
  func badSheets(name: String) {
    #expect(throws: WorkbookFile.Failure.self) {
      try WorkbookFile.bytes(of: Workbook(title: "", sheets: [Workbook.Sheet(name)]))
    }
  }

  @Test(arguments: ["", "1,5", "nan", "inf", "ti"])
  func badNumbers(text: String) {
    var sheet = Workbook.Sheet("Ark")
    sheet.rows = [[Workbook.Cell(.number(text, .share(decimals: 0)))]]
    #expect(throws: WorkbookFile.Failure.self) {
      try WorkbookFile.bytes(of: Workbook(title: "", sheets: [sheet]))
    }
  }

  private func check(
    _ workbook: Workbook, _ location: SourceLocation = #_sourceLocation
  ) throws {
    let read = try OpenPyXL.cells(of: WorkbookFile.bytes(of: workbook))
    var expected = ["book \(workbook.title.hex) \("Målepind".hex) 1980-01-01T00:00:00"]
    for sheet in workbook.sheets {
      expected.append(
        "sheet \(sheet.name.hex) frozen \(sheet.frozenRows) charts \(sheet.charts.count)")
      for (row, cells) in sheet.rows.enumerated() {
        for (column, cell) in cells.enumerated() where cell.value != .empty {
          expected.append("\(row + 1) \(column + 1) \(cell.value.told)")
        }
      }
    }
    #expect(read.count == expected.count, sourceLocation: location)
    for (read, expected) in zip(read, expected) where read != expected {
      // Numbers are compared as numbers: both have been written as decimals.
      let (one, other) = (read.split(separator: " "), expected.split(separator: " "))
      let isSame =
        one.count == 4 && other.count == 4 && one[..<3] == other[..<3] && one[2] == "number"
        && Double(one[3]) == Double(other[3]) && Double(one[3]) != nil
      #expect(isSame, "\(read) is not \(expected)", sourceLocation: location)
    }
  }
}

/// Numbers as decimal text.
private enum PlainText {
  static func number(_ digits: Int, decimals: Int, isNegative: Bool) -> String {
    let text = String(digits)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - text.count)) + text
    let whole = padded.dropLast(decimals)
    return (isNegative ? "-" : "") + whole
      + (decimals == 0 ? "" : "." + padded.suffix(decimals))
  }
}

extension String {
  /// Its bytes in a form that has no signs of its own.
  fileprivate var hex: String {
    utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

extension Workbook.Value {
  /// As the reader tells it.
  fileprivate var told: String {
    switch self {
    case .empty: "nothing"
    case .text(let text): "text \(text.hex)"
    case .number(let number, _): "number \(number)"
    case .day(let day): "day \(day)"
    case .answer(let answer): "number \(answer ? 1 : 0)"
    case .open: "nothing"
    }
  }
}
