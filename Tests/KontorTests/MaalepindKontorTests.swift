import Reports
import TestSupport
import Testing

/// The program itself.
@Suite struct MaalepindKontorTests {
  private static func run(_ argument: String, on bytes: [UInt8]) throws
    -> (outcome: Outcome, file: [UInt8])
  {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "ind")
    let program = "\(Checkout.programs)/maalepind-kontor"
    let outcome = try Shell.run(
      ["sh", "-c", "\"$0\" \(argument) < ind > ud", program], environment: ["TMPDIR": folder.path],
      in: folder.path)
    #expect(folder.names() == ["ind", "ud"], "nothing else is left")
    return (outcome, try folder.read("ud"))
  }

  private static let workbook: Workbook = {
    var sheet = Workbook.Sheet("Ark")
    sheet.rows = [[Workbook.Cell("æ"), Workbook.Cell(.number("59.2", .share(decimals: 1)))]]
    return Workbook(title: "Titel", sheets: [sheet])
  }()

  @Test func writesAWorkbook() throws {
    let (outcome, file) = try Self.run("regneark", on: Self.workbook.stream)
    #expect((outcome.status, outcome.output) == (0, ""))
    #expect(file.starts(with: "PK".utf8))
  }

  @Test("Of half a workbook, and of one that cannot be written, nothing is written")
  func refuses() throws {
    for stream in [[], Self.workbook.stream.dropLast(), Array("PK".utf8)] {
      let (outcome, file) = try Self.run("regneark", on: Array(stream))
      #expect(outcome.status == 1 && file.isEmpty)
      #expect(outcome.output == "Der mangler noget af det, der skulle stå i regnearket.\n")
    }
    var bad = Self.workbook
    bad.sheets[0].name = "a]b"
    let (outcome, file) = try Self.run("regneark", on: bad.stream)
    #expect(outcome.status == 1 && file.isEmpty)
    #expect(outcome.output.hasPrefix("Regnearket kunne ikke skrives: "))
  }

  @Test(arguments: ["", "regneark pak", "andet"])
  func otherwise(arguments: String) throws {
    let (outcome, _) = try Self.run(arguments, on: [])
    #expect(outcome.status == 64)
  }
}
