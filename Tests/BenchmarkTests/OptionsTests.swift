import Testing

@testable import Benchmark

@Suite("What is asked for") struct OptionsTests {
  private static func read(_ words: String...) throws(Trouble) -> Options {
    try Options(words, known: Command.instructions.options)
  }

  @Test func optionsAreRead() throws {
    let options = try Self.read("--only", "key,start", "--record")
    #expect(options.isSaid("record"))
    #expect(options.text("program") == nil)
    #expect(options.includes("key") && options.includes("start") && !options.includes("board"))
    #expect(try Self.read().includes("board"))
    #expect(try Options(["--runs", "7"], known: ["runs": "N"]).number("runs", else: 31) == 7)
    #expect(try Self.read().number("runs", else: 31) == 31)
  }

  @Test func mistakesAreSaid() throws {
    #expect(throws: Trouble.unknownOption("--onl")) { try Self.read("--onl", "key") }
    #expect(throws: Trouble.unknownOption("key")) { try Self.read("key") }
    #expect(throws: Trouble.missingValue("--only", "NAMES")) { try Self.read("--only") }
    let options = try Options(["--runs", "0"], known: ["runs": "N"])
    #expect(throws: Trouble.noNumber("--runs", "0")) { try options.number("runs", else: 1) }
  }

  @Test func whatIsMissingIsSaid() throws {
    let folder = try ScratchFolder()
    var bench = SideBySide(environment: folder.environment)
    let subject = Subject(name: "tig", words: nil, folder: folder.path, ready: "x")
    bench.run(subject)
    #expect(
      ScreensTable.text([subject], bench.measures).hasSuffix(
        """
        | tig     |              – |     – |        – |      – |     – |         – |     – |       – |     – |      – |

        tig: not installed

        """))
  }
}
