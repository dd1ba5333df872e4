import Testing
import Wording

@testable import Reports

/// The rows of a sheet on their way.
@Suite struct SheetRowsTests {
  @Test("What is sent is what comes, each row at its number") func rows() throws {
    var rows = SheetRows(room: 1 << 20)
    try rows.add([.empty, .text("=a"), .plain("=a"), .text("b\"\n;")], as: 3)
    try rows.add([.plain("61,25")], as: 4)
    let table = try SheetRows.table(stream: SheetRows.stream(of: .success(rows)))
    #expect(
      table == Array("sep=;\n\n\n;\"'=a\";\"=a\";\"b\"\"\n;\"\n\"61,25\"\n".utf8))
  }

  @Test("So is why there are none", arguments: WorkbookTrouble.allCases)
  func trouble(trouble: WorkbookTrouble) {
    #expect(throws: trouble) {
      try SheetRows.table(stream: SheetRows.stream(of: .failure(trouble)))
    }
  }

  @Test(
    "What another edition sends is not read",
    arguments: ["", "maalepind-ark 2 rækker\n", "PK", "maalepind-ark 1 x"])
  func others(stream: String) throws {
    #expect(try SheetRows.table(stream: Array(stream.utf8)) == nil)
  }

  @Test func moreRowsThanAreReadAreRefused() throws {
    var rows = SheetRows(room: 1 << 20)
    try rows.add([.plain("1")], as: WorkbookTrouble.mostRows)
    #expect(throws: WorkbookTrouble.tooManyRows) {
      try rows.add([.plain("1")], as: WorkbookTrouble.mostRows + 1)
    }
  }
}
