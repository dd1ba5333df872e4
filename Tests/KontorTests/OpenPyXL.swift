import Glibc
import TestSupport
import Testing

/// Reads workbooks with openpyxl, which shares nothing with what wrote them.
struct OpenPyXL {
  private let python: String

  /// Where it is installed; nil where it is not.
  static let found: OpenPyXL? = ["/usr/bin/python3", "python3"].lazy.map(OpenPyXL.init).first {
    (try? $0.run(["-c", "import openpyxl"]))?.status == 0
  }

  /// Says that nothing was read; a failure where all tools are said to be there.
  static func reportMissing(_ location: SourceLocation) {
    guard getenv("MAALEPIND_ALL_TOOLS") == nil else {
      Issue.record(
        "openpyxl is not installed: apt-get install python3-openpyxl", sourceLocation: location)
      return
    }
    print("SKIPPED: openpyxl is not installed, so no workbook was read back")
  }

  /// A line for each sheet, and for each cell that holds something.
  func cells(of bytes: [UInt8]) throws -> [String] {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "a.xlsx")
    let outcome = try run(["-c", Self.script, folder.file("a.xlsx")])
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

  private func run(_ arguments: [String]) throws -> Outcome {
    try Shell.run(
      [python] + arguments,
      environment: ["PATH": getenv("PATH").map { String(cString: $0) } ?? "", "HOME": "/tmp"],
      in: "/", patience: .seconds(120))
  }
}
