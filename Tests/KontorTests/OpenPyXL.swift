import TestSupport
import Testing

/// Reads workbooks with openpyxl, which shares nothing with what wrote them.
enum OpenPyXL {
  /// Whether a test that reads with it is to run.
  static let isHere = OutsideTool.areInPython("openpyxl")

  /// Why one is skipped.
  static let isMissing: Comment = "skipped: it needs openpyxl (apt python3-openpyxl)"

  /// A line for each sheet, and for each cell that holds something.
  static func cells(of bytes: [UInt8]) throws -> [String] {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "a.xlsx")
    let outcome = try OutsideTool.run(
      [OutsideTool.python, "-c", script, folder.file("a.xlsx")], in: folder.path)
    #expect(outcome.status == 0, "\(outcome.output)")
    return outcome.output.split(separator: "\n").map(String.init)
  }

  private static let script = """
    import sys, warnings, datetime, openpyxl
    warnings.simplefilter("error")
    book = openpyxl.load_workbook(sys.argv[1])
    told = book.properties
    print("book", told.title.encode().hex(), told.creator.encode().hex(), told.created.isoformat())
    for sheet in book:
        frozen = int(sheet.freeze_panes[1:]) - 1 if sheet.freeze_panes else 0
        print("sheet", sheet.title.encode().hex(), "frozen", frozen, "charts", len(sheet._charts))
        for cells in sheet.iter_rows():
            for cell in cells:
                value = cell.value
                if value is None:
                    continue
                if cell.data_type == "s":
                    told = "text " + value.encode().hex()
                elif isinstance(value, datetime.datetime):
                    told = "day " + value.date().isoformat()
                elif cell.data_type == "n":
                    told = "number " + repr(value)
                else:
                    told = cell.data_type + " " + repr(value)
                print(cell.row, cell.column, told)
    """
}
