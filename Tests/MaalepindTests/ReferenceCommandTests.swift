import Criteria
import TestSupport
import Testing

@testable import maalepind

/// Figures of others taken in by the built program, one command after the other.
@Suite struct ReferenceCommandTests {
  private static let rows = """
    plan;kriterium;sammenligning;dag;værdi
    helsingoer-syd;trygge-beboere;Helsingør Kommune;2018;70,1
    helsingoer-syd;trygge-beboere;Helsingør Kommune;30/6 2019;70,8
    helsingoer-syd;tillid-til-politiet;Helsingør Kommune;2018;81,5
    helsingoer-syd;trygge-beboere;Hele landet;2019;

    """

  @Test func comeInAreCorrectedWithAReasonAndReadAgain() throws {
    let desk = try CommandDesk("helsingoer-syd")
    let folder = try TemporaryFolder()
    var told: [String] = []
    func run(_ arguments: String..., file text: String? = nil) throws -> String {
      let file = folder.file("andre.csv")
      if let text { try #require(TextFile.write(text, to: file)) }
      let outcome = try desk.runs(arguments + (text == nil ? [] : [file, "--bruger", "Mette"]))
      told.append(
        "$ maalepind \(arguments.joined(separator: " "))\(text == nil ? "" : " andre.csv")")
      told.append(outcome.output.replacing(file, with: "andre.csv"))
      if outcome.status != 0 { told.append("(\(outcome.status))\n") }
      return outcome.output
    }
    let before = try run("plan", "eksport")
    told = []
    let other = Self.rows.replacing("70,1", with: "70,2").replacing("2019;\n", with: "2019;79,9\n")
    let reason = ["--grund", "ny opgørelse", "--besluttet-af", "styregruppen"]
    _ = try run("import", "--proev", file: Self.rows)
    _ = try run("import", file: Self.rows)
    _ = try run("import", file: Self.rows)
    _ = try run("import", "--proev", file: other)
    _ = try run("import", file: other)
    _ = try run("import", reason[0], reason[1], reason[2], reason[3], file: other)
    _ = try run(
      "import", reason[0], reason[1], reason[2], reason[3], "--virkning", "2017-12-31", file: other)
    _ = try run(
      "import", reason[0], reason[1], reason[2], reason[3], "--virkning", "2020-01-15", file: other)
    _ = try run("import", file: other)
    _ = try run(
      "import", file: Self.rows.replacing("70,1", with: "otte").replacing("2018", with: "i fjor"))
    _ = try run("import", "--grund", "x", file: "kriterium;sted;værdi\n")
    GoldenFolder("MaalepindTests/Golden/andres-tal").checkAll([
      ("import.txt", told.joined(separator: "\n"))
    ])

    let after = try run("plan", "eksport")
    let added = Set(after.split(separator: "\n")).subtracting(before.split(separator: "\n"))
    #expect(
      added.map(\.trimmed).sorted() == [
        "- 70,2 i 2018", "- 70,8 pr. 2019-06-30", "- 79,9 i 2019", "- 81,5 i 2018",
        "- navn: Hele landet", "- navn: Helsingør Kommune", "sammenligning:", "tal:",
      ])
    #expect(after.contains("# for andre er ikke en «sammenligning»"))
    let file = folder.file("plan.yaml")
    try #require(TextFile.write(after, to: file))
    #expect(try run("plan", "import", file).contains("uændret"))
    let history = try run("historik")
    #expect(
      history.contains(
        "Mette  fulgt: 3 tal fra Helsingør Kommune til sammenligning med «Trygge beboere» og «Tillid til politiet»\n"
      ))
    #expect(history.contains("ændret: planen, udgave 2 (ny opgørelse)\n"))
    #expect(history.contains("sammenligning Helsingør Kommune 2018: 70,1 % → 70,2 %\n"))
  }
}
