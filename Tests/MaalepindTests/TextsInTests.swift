import Criteria
import Interchange
import TestSupport
import Testing
import Wording

/// Every way in to what is stored refuses hidden signs and what is too long, in one sentence, and stores nothing.
@Suite("Tekster ind udefra") struct TextsInTests {
  private static let escape = "a\u{1B}[31mb"
  private static let turned = "a\u{202E}b"
  private static let long = String(repeating: "a", count: TextFault.longest + 1)

  /// Every option whose text is stored, with the rest of its command.
  private static let options: [(String, [String])] = [
    ("--note", figure), ("--kilde", figure), ("--dokumentation", figure), ("--bilag", figure),
    ("--bruger", figure),
    ("--rettelse", figure),
    ("--ikke-maalt", ["registrer", "trygge", "--sted", "Vapnagaard"]),
    ("--note", line), ("--bruger", line), ("--maerke", line),
    ("--rettelse", line + ["--deltagere", "12"]), ("--aflys", line),
    ("--grund", ["genaabn", "2018K1"]),
    ("--bruger", ["genaabn", "2018K1", "--grund", "x"]), ("--bruger", ["luk", "2018K1", "--ja"]),
    ("--bruger", ["import", "tal.csv"]), ("--bruger", ["plan", "import", "plan.yaml"]),
    ("--grund", revision + ["--besluttet-af", "b"]),
    ("--besluttet-af", revision + ["--grund", "b"]),
    ("--bruger", ["opfoelgning"]), ("--bruger", []),
  ]
  private static let figure = ["registrer", "trygge", "61", "--sted", "Vapnagaard"]
  private static let line = ["afholdt", "cafe"]
  private static let revision = ["plan", "import", "plan.yaml", "--virkning", "2019-01-01"]

  private final class Desk {
    let folder: TemporaryFolder

    init() throws {
      folder = try TemporaryFolder()
      try write(TrialPlan().text, to: "foerst.yaml")
      var changed = TrialPlan()
      changed.safe = 66
      try write(changed.text, to: "plan.yaml")
      for command in [["plan", "import", "foerst.yaml"], ["afholdt", "cafe"]] {
        let outcome = try runs(command)
        try #require(outcome.status == 0, "\(outcome.output)")
      }
    }

    func runs(_ arguments: [String]) throws -> Outcome {
      try Shell.run(
        [Checkout.programs + "/maalepind"] + arguments
          + ["--pr", "2019-12-31", "--data", folder.file("x.sqlite")],
        environment: ["PATH": "/usr/bin:/bin", "HOME": folder.path, "LANG": "C.UTF-8"],
        in: folder.path)
    }

    func write(_ text: String, to name: String) throws {
      try folder.write(Array(text.utf8), to: name)
    }

    /// Everything that has happened.
    func history() throws -> String { try runs(["historik"]).output }
  }

  @Test("An option whose text is stored")
  func everyOption() throws {
    let desk = try Desk()
    try desk.write("kriterium;sted;dag;værdi\n", to: "tal.csv")
    let before = try desk.history()
    for (option, command) in Self.options {
      for (text, said) in [
        (Self.escape, "Efter «a» står et styretegn (U+001B); skriv teksten igen uden det.\n"),
        (
          Self.turned,
          "Efter «a» står et tegn, der vender skriveretningen (U+202E); skriv teksten igen uden det.\n"
        ),
        ("a\nb", "Efter «a» står et linjeskift (U+000A); skriv teksten på én linje.\n"),
        (
          Self.long,
          "Teksten er for lang; skriv højst \(option == "--bruger" ? "200" : "2.000") tegn.\n"
        ),
      ] {
        let outcome = try desk.runs(command + [option, text])
        #expect(outcome.status == 1, "\(command) \(option)")
        #expect(outcome.output.hasSuffix(said), "\(command) \(option): \(outcome.output)")
      }
    }
    #expect(try desk.history() == before)
  }

  @Test(
    "A cell of a file with figures",
    arguments: [
      ("note", "note"), ("kilde", "kilde"), ("dokumentation", "dokumentation"),
      ("bevis", "dokumentation"), ("Bilag", "dokumentation"), ("rettelse", "rettelse"),
    ])
  func everyColumn(column: String, name: String) throws {
    let desk = try Desk()
    let before = try desk.history()
    for (text, code) in [(Self.escape, "U+001B"), (Self.turned, "U+202E"), ("a\nb", "U+000A")] {
      try desk.write(
        "kriterium;sted;dag;værdi;\(column)\ntrygge;Vapnagaard;2019-12-31;61;\"\(text)\"\n",
        to: "tal.csv")
      let outcome = try desk.runs(["import", "tal.csv"])
      #expect(outcome.status == 1)
      #expect(
        outcome.output.contains("Linje 2, kolonne E (\(name)): Efter «a» står et ")
          && outcome.output.contains(code), "\(outcome.output)")
    }
    #expect(try desk.history() == before)
  }

  @Test(
    "A plan file: a name, a remark, a block, and an escape in quotes",
    arguments: [
      ("navn: Trivsel", "navn: Triv\u{202E}sel", 9, "U+202E"),
      ("plan: Prøveplan", "plan: Prøve\u{200B}plan", 1, "U+200B"),
      ("plan: Prøveplan", "plan: Prøveplan # \u{2066}x", 1, "U+2066"),
      ("navn: Trivsel", "navn: \"Triv\\u202Esel\"", 9, "U+202E"),
      ("navn: Trivsel", "navn: Trivsel\n    formål: |\n      a\n      b\u{AD}b", 12, "U+00AD"),
      ("navn: Trivsel", "navn: \"Triv\\u2028sel\"", 9, "U+2028"),
    ])
  func planFile(old: String, new: String, line: Int, code: String) throws {
    let desk = try Desk()
    try desk.write(TrialPlan().text.replacing(old, with: new), to: "ny.yaml")
    for command in ["tjek", "import"] {
      let outcome = try desk.runs(["plan", command, "ny.yaml"])
      #expect(outcome.status == 1)
      #expect(
        outcome.output.hasPrefix("ny.yaml:\(line):") && outcome.output.contains("(\(code))"),
        "\(outcome.output)")
    }
  }

  @Test("A plan file may break lines where it says so, and have tabs and emoji")
  func planFileInOrder() throws {
    let desk = try Desk()
    let text = TrialPlan().text.replacing(
      "navn: Trivsel", with: "navn: Trivsel\n    formål: |\n      a\n\n      b\t❤️")
    try desk.write(text, to: "ny.yaml")
    let outcome = try desk.runs(["plan", "tjek", "ny.yaml"])
    #expect(outcome.status == 0 && outcome.output == "", "\(outcome.output)")
  }

  @Test("Of very many mistakes in a plan file the first are told, and how many more there are")
  func manyMistakes() throws {
    let desk = try Desk()
    try desk.write(
      TrialPlan().text + (0...5_000).map { "x\($0): \n" }.joined(), to: "ny.yaml")
    for command in ["tjek", "import"] {
      let lines = try desk.runs(["plan", command, "ny.yaml"]).output.split(separator: "\n")
      #expect(lines.prefix(20).allSatisfy { $0.hasPrefix("ny.yaml:") })
      #expect(lines[20] == "… og 4.981 fejl til.")
      #expect(lines.count == (command == "tjek" ? 21 : 22))
    }
  }
}
