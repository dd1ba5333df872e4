import CZip
import Reports
import TestSupport
import Testing
import Wording

@testable import Kontor

/// Workbooks that somebody has sent, read cell by cell.
@Suite struct WorkbookReadingTests {
  @Test("Shared words, words of their own, numbers, answers, results of formulas and gaps are read")
  func cells() throws {
    let sheet = """
      <row r="2"><c r="B2" t="s"><v>1</v></c><c r="D2" t="inlineStr"><is><r><t>a;</t></r><r><t>"b"</t></r>\
      <rPh><t>udtalt</t></rPh></is></c></row><row/>
      <row r="5" spans="1:3"><c><v>61.25</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c>\
      <c r="E5"><f>A5*2</f><v>122.5</v></c><c t="str"><f>"x"</f><v>=ord</v></c><c s="1"/></row>
      <row r="6"><c><f>A5+1</f></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c t="s"><v>0</v></c>\
      <c t="d"><v>2019-12-31T00:00:00</v></c></row>
      """
    let strings =
      "<si><t>-tekst</t></si><si><t xml:space=\"preserve\"> to_x000A_linjer _x005F_x </t></si>"
    let expected = [
      "", ";\" to\nlinjer _x \";;\"a;\"\"b\"\"\"", "", "",
      "\"61,25\";\"ja\";\"nej\";;\"122,5\";\"'=ord\";",
      "\"=A5+1\";\"=#DIV/0!\";\"'-tekst\";\"2019-12-31\"", "",
    ]
    #expect(try Workbooks.rows(sheet, strings: strings) == expected.joined(separator: "\n"))
  }

  @Test("A number is what it is shown as by the style of its cell", arguments: [false, true])
  func styles(from1904: Bool) throws {
    let styles = """
      <numFmts><numFmt numFmtId="164" formatCode="[$-406]d. mmmm yyyy"/></numFmts>
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
      <cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="22"/><xf numFmtId="46"/></cellXfs>
      <dxfs><dxf><numFmt numFmtId="164" formatCode="0"/></dxf></dxfs>
      """
    let day = from1904 ? 42_368 : 43_830
    let cells = [
      (1, "\(day)"), (2, "0.592"), (3, "\(day).75"), (4, "1.5"), (0, "\(day)"),
    ]
    let row = cells.map { "<c s=\"\($0)\"><v>\($1)</v></c>" }.joined()
    #expect(
      try Workbooks.rows(
        "<row>\(row)</row>", styles: styles,
        book: "<workbookPr date1904=\"\(from1904 ? 1 : 0)\"/>")
        == "\"2019-12-31\";\"59,2 %\";\"2019-12-31 18:00\";\"36:00\";\"\(day)\"\n")
  }

  @Test("The sheet of a form is read, else the first that is not hidden, else the first")
  func sheets() throws {
    func read(_ sheets: [(name: String, state: String)]) throws -> String {
      let book = sheets.enumerated().map { place, sheet in
        "<sheet name=\"\(sheet.name)\" sheetId=\"\(place + 1)\" state=\"\(sheet.state)\" x:id=\"r\(place)\"/>"
      }
      let package = Workbooks.package(
        book: "<sheets>\(book.joined())</sheets>",
        sheets: sheets.map { "<row><c t=\"inlineStr\"><is><t>\($0.name)</t></is></c></row>" })
      return try Workbooks.text(of: WorkbookReading.rows(of: ZipArchive.bytes(of: package)))
    }
    #expect(try read([("a", "visible"), ("SKEMA", "hidden")]) == "\"SKEMA\"\n")
    #expect(try read([("a", "hidden"), ("b", "visible"), ("c", "visible")]) == "\"b\"\n")
    #expect(try read([("a", "veryHidden"), ("b", "hidden")]) == "\"a\"\n")
  }

  @Test("What is no workbook of this kind is told from what is damaged")
  func refusals() throws {
    func trouble(_ bytes: [UInt8]) -> WorkbookTrouble? {
      do throws(WorkbookTrouble) {
        _ = try WorkbookReading.rows(of: bytes)
        return nil
      } catch { return error }
    }
    func trouble(of parts: [(String, String)]) throws -> WorkbookTrouble? {
      trouble(try ZipArchive.bytes(of: Workbooks.package(parts)))
    }
    #expect(trouble([]) == .notWorkbook)
    #expect(trouble(Array("kriterium;".utf8)) == .notWorkbook)
    #expect(trouble(Array("PK\u{3}\u{4}".utf8)) == .damaged)
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 1, 2]
    #expect(trouble(compound) == .otherFormat)
    let locked = "EncryptedPackage".utf8.flatMap { [UInt8]([$0, 0]) }
    #expect(trouble(compound + locked + [7]) == .locked)
    #expect(
      try trouble(of: [("mimetype", "application/vnd.oasis.opendocument.spreadsheet")])
        == .openDocument)
    #expect(try trouble(of: [("a.txt", "a")]) == .notWorkbook)
    #expect(try trouble(of: Workbooks.start("word/document.xml", "<document/>")) == .notWorkbook)
    #expect(try trouble(of: Workbooks.start("xl/workbook.bin", "x")) == .otherFormat)
    #expect(try trouble(of: Workbooks.start("xl/workbook.xml", "<workbook>")) == .damaged)
    #expect(try trouble(of: Workbooks.start("xl/workbook.xml", "<workbook/>")) == .notWorkbook)
    let entities = "<!DOCTYPE workbook [<!ENTITY a \"b\">]><workbook>&a;</workbook>"
    #expect(try trouble(of: Workbooks.start("xl/workbook.xml", entities)) == .damaged)
  }

  @Test(
    "Rows and cells that go backwards, that are not there or that are too many are refused",
    arguments: [
      ("<row r=\"2\"/><row r=\"1\"/>", .damaged), ("<row r=\"0\"/>", .damaged),
      ("<row r=\"x\"/>", .damaged), ("<row><c r=\"B1\"/><c r=\"A1\"/></row>", .damaged),
      ("<row><c r=\"XFE1\"/></row>", .damaged), ("<row><c r=\"1\"/></row>", .damaged),
      ("<row><c t=\"s\"><v>7</v></c></row>", .damaged), ("<row><c><v>ti</v></c></row>", .damaged),
      ("<row><c><v>inf</v></c></row>", .damaged), ("<row><c><v>1", .damaged),
      ("<row><c s=\"1\"><v>1</v></c></row>", .damaged),
      ("<row r=\"100001\"><c><v>1</v></c></row>", .tooManyRows),
    ] as [(String, WorkbookTrouble)])
  func brokenSheets(sheet: String, trouble: WorkbookTrouble) {
    #expect(throws: trouble) { try Workbooks.rows(sheet) }
  }

  @Test("Empty rows far down are no rows, and the last row that is read is read")
  func lastRow() throws {
    let rows = try Workbooks.rows(
      "<row r=\"100000\"><c><v>1</v></c></row><row r=\"1048576\"><c s=\"0\"/></row>")
    #expect(rows.count == 99_999 + 4 && rows.hasSuffix("\n\"1\"\n"))
  }

  @Test(
    "What unpacks to more than is read is not unpacked, and what names a text too often is not written out"
  )
  func bombs() throws {
    let spaces = String(repeating: " ", count: 3_000_000)
    #expect(throws: WorkbookTrouble.tooBig) { try Workbooks.rows(spaces, room: 2 << 20) }
    #expect(try Workbooks.rows(spaces, room: 4 << 20) == "")
    let text = "<si><t>\(String(repeating: "ø", count: 32_767))</t></si>"
    let row = "<row>" + String(repeating: "<c t=\"s\"><v>0</v></c>", count: 20) + "</row>"
    #expect(throws: WorkbookTrouble.tooBig) {
      try Workbooks.rows(row, strings: text, room: 2 << 20)
    }
    #expect(try Workbooks.rows(row, strings: text, room: 4 << 20).utf8.count > 1_300_000)
  }

  @Test("Any file that was cut or changed is answered, and never by half")
  func anyFile() throws {
    var dice = Dice()
    var sheet = Workbook.Sheet("Skema")
    sheet.rows = (0..<20).map { row in
      [Workbook.Cell("Kriterium \(row)"), Workbook.Cell(.number("\(row).5", .share(decimals: 1)))]
    }
    let whole = try WorkbookFile.bytes(of: Workbook(title: "T", sheets: [sheet]))
    let rows = try Workbooks.text(of: WorkbookReading.rows(of: whole))
    for length in stride(from: 0, to: whole.count, by: 37) {
      #expect(throws: WorkbookTrouble.self) {
        try WorkbookReading.rows(of: Array(whole.prefix(length)))
      }
    }
    for _ in 0..<500 {
      var changed = whole
      for _ in 0...dice.below(4) {
        changed[dice.below(changed.count)] = UInt8(truncatingIfNeeded: dice.next())
      }
      // Each file's sum is kept with it: what has been changed is seen, or is nothing that is read.
      guard let read = try? WorkbookReading.rows(of: changed) else { continue }
      #expect(Workbooks.text(of: read) == rows, "seed \(dice.seed)")
    }
  }

  @Test("Any file of XML that was changed is answered")
  func anyXml() throws {
    var dice = Dice()
    let signs = Array("<>/\"=&;rcvst019.E-A ".utf8)
    let sheet = Array(
      "<row r=\"2\"><c r=\"B2\" t=\"s\"><v>0</v></c><c s=\"1\"><v>4.5E-7</v></c></row>".utf8)
    for _ in 0..<1_000 {
      var changed = sheet
      for _ in 0...dice.below(3) {
        changed[dice.below(changed.count)] = signs[dice.below(signs.count)]
      }
      _ = try? Workbooks.rows(
        String(decoding: changed, as: UTF8.self), strings: "<si><t>a</t></si>")
    }
  }
}

/// Workbooks written by hand.
enum Workbooks {
  static func package(_ parts: [(String, String)]) -> OfficePackage {
    OfficePackage(parts.map { OfficePackage.Part($0, Array($1.utf8)) })
  }

  /// A file that an office file begins with, and where it is told of.
  static func start(_ name: String, _ content: String) -> [(String, String)] {
    [
      (
        "_rels/.rels",
        "<Relationships><Relationship Type=\"x/officeDocument\" Target=\"\(name)\"/></Relationships>"
      ), (name, content),
    ]
  }

  static func package(
    book: String, sheets: [String], strings: String = "", styles: String = ""
  ) -> OfficePackage {
    var links = [
      ("ss", "sharedStrings", "/xl/strings.xml"), ("st", "styles", "../xl/./styles.xml"),
    ]
    links += sheets.indices.map { ("r\($0)", "worksheet", "sheets/\($0).xml") }
    let parts =
      start("xl/workbook.xml", "<workbook xmlns:x=\"y\">\(book)</workbook>") + [
        (
          "xl/_rels/workbook.xml.rels",
          "<Relationships>"
            + links.map { "<Relationship Id=\"\($0)\" Type=\"x/\($1)\" Target=\"\($2)\"/>" }
            .joined()
            + "</Relationships>"
        ), ("xl/strings.xml", "<sst>\(strings)</sst>"),
        ("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>"),
      ]
      + sheets.enumerated().map {
        ("xl/sheets/\($0).xml", "<worksheet><sheetData>\($1)</sheetData></worksheet>")
      }
    return package(parts)
  }

  /// The rows of a workbook with one sheet.
  static func rows(
    _ sheet: String, strings: String = "", styles: String = "", book: String = "",
    room: Int = 1 << 20
  ) throws -> String {
    let package = package(
      book: book + "<sheets><sheet name=\"A\" x:id=\"r0\"/></sheets>", sheets: [sheet],
      strings: strings, styles: styles)
    return text(of: try WorkbookReading.rows(of: ZipArchive.bytes(of: package), room: room))
  }

  static func text(of rows: SheetRows) -> String {
    let table = (try? SheetRows.table(stream: SheetRows.stream(of: .success(rows)))) ?? []
    return String(decoding: table.dropFirst("sep=;\n".utf8.count), as: UTF8.self)
  }
}
