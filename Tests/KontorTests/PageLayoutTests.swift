import Reports
import Testing

@testable import Kontor

/// Where pages begin.
@Suite struct PageLayoutTests {
  /// A sheet of so many rows, as wide as a page at full size.
  private static func sheet(rows: Int, parts: [Int]) -> Workbook.Sheet {
    var sheet = Workbook.Sheet("Ark")
    sheet.widths = [140]
    sheet.rows = (0..<rows).map { [Workbook.Cell("\($0)")] }
    sheet.parts = parts
    return sheet
  }

  @Test("A part that has room on one page is never split, and pages are filled with whole parts")
  func parts() {
    let sheet = Self.sheet(rows: 100, parts: Array(stride(from: 10, to: 100, by: 10)))
    let breaks = PageLayout(sheet).breaks
    #expect(breaks == [30, 60, 90])
  }

  @Test("After what needs more than a page another one is begun")
  func longParts() {
    #expect(PageLayout(Self.sheet(rows: 100, parts: [70, 75, 80])).breaks == [70])
    #expect(PageLayout(Self.sheet(rows: 100, parts: [5, 90, 95])).breaks == [5, 90])
  }

  @Test("What fits on one page has no break, nor has what has no parts or no rows")
  func none() {
    #expect(PageLayout(Self.sheet(rows: 20, parts: [10])).breaks == [])
    #expect(PageLayout(Self.sheet(rows: 500, parts: [])).breaks == [])
    #expect(PageLayout(Self.sheet(rows: 0, parts: [])).breaks == [])
    #expect(PageLayout(Self.sheet(rows: 5, parts: [0, 3, 9])).breaks == [])
  }

  @Test("A row is as high as its words need, and never higher than a row can be")
  func heights() {
    var sheet = Self.sheet(rows: 0, parts: [])
    sheet.widths = [10]
    sheet.rows = ["a", "to linjer", String(repeating: "ø", count: 20_000)].map {
      [Workbook.Cell($0)]
    }
    sheet.rows.append([Workbook.Cell("Titel", .title)])
    #expect(
      sheet.rows.indices.map { PageLayout.height(ofRow: $0, in: sheet) } == [15, 30, 405, 24])
  }
}
