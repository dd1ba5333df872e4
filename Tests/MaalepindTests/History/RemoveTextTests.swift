import Criteria
import Interface
import Storage
import TestSupport
import Testing

@testable import maalepind

/// `fjern-tekst` from the shell.
@Suite struct RemoveTextTests {
  private let desk: DatabaseDesk
  private static let secret = "Birthe Ærlig, Nøjsomhed 4"

  init() throws {
    desk = try DatabaseDesk()
    for (site, note) in [
      ("noejsomhed", "Oplyst af \(Self.secret)"), ("vapnagaard", Self.secret),
    ] {
      let done = try desk.run(
        "registrer", "trygge-beboere", "61,0", "--sted", site, "--dato", "2019-12-31", "--note",
        note)
      try #require(done.status == 0, "\(done.output)")
    }
  }

  private func everyText() throws -> [String] {
    try Store(path: desk.database, access: .readOnly).texts { _ in true }.map(\.text)
  }

  @Test("It is gone wherever it stands, the history tells of it, and all is still sound")
  func removes() throws {
    let numbers = try desk.run("historik", "--numre").output
    #expect(numbers.contains("nr. 2  ") && numbers.contains("    Note: \(Self.secret)"))
    let done = try desk.run(
      "fjern-tekst", "3", "--tekst", Self.secret, "--grund", "hun har bedt om det", "--ja",
      "--bruger", "Mette")
    #expect(done.status == 0)
    #expect(
      done.output.hasPrefix(
        """
        Ordene står i 2 tekster, der så bliver:
          nr. 2 i «helsingoer-syd», et tal:
            «Oplyst af (fjernet af hensyn til persondata)»
          nr. 3 i «helsingoer-syd», et tal:
            «(fjernet af hensyn til persondata)»
        Fjernet fra 2 tekster; det står i historikken, hvor, af hvem, hvornår og hvorfor.

        """), "\(done.output)")
    let history = try desk.run("historik", "--numre").output
    #expect(!history.contains("Birthe"))
    #expect(history.contains("    Note: Oplyst af (fjernet af hensyn til persondata)\n"))
    #expect(history.contains("    Note: (fjernet af hensyn til persondata)\n"))
    #expect(history.contains("  Mette  fjernet: persondata i nr. 2 og 3 (hun har bedt om det)\n"))
    #expect(try desk.run("historik", "--json").output.contains("\"event\": \"textsRemoved\""))
    #expect(try desk.run("tjek").status == 0)
    #expect(try everyText().allSatisfy { !$0.contains("Birthe") })
    // Not even in what is free in the file.
    #expect(try !desk.folder.read("x.sqlite").contains(Array("Birthe".utf8)))
  }

  @Test("Copies that still hold it are named, and those that do not are not")
  func copies() throws {
    let store = try Store(path: desk.database, access: .readOnly)
    let set = CopySet(of: desk.database)
    try set.keep(store, today: Clock.today() + 1)
    let done = try desk.run("fjern-tekst", "3", "--grund", "bedt om", "--ja")
    let newest = try #require(set.copies.first { $0.day == Clock.today() + 1 }).path
    // The day's own copy was made before the notes were typed.
    #expect(
      done.output.contains(
        "Ordene står stadig i disse kopier; slet dem, når de ikke skal bruges mere:\n  «\(newest)»\n"
      ),
      "\(done.output)")
    #expect(set.copies.count == 2)
  }

  @Test("A plan keeps what it is, and loses words in its texts only")
  func inThePlan() throws {
    let exported = try desk.run("plan", "eksport").output
    let words = "mindst 65 i 2021"
    try #require(exported.contains("mål: \(words)"))
    let refused = try desk.run("fjern-tekst", "1", "--tekst", words, "--grund", "x", "--ja")
    #expect(refused.status == 1)
    #expect(refused.output.contains("et sted, den tæller og vurderer efter"), "\(refused.output)")
    #expect(try desk.run("plan", "eksport").output == exported)
    let name = "Trygge beboere"
    let done = try desk.run("fjern-tekst", "1", "--tekst", name, "--grund", "x", "--ja")
    #expect(done.status == 0, "\(done.output)")
    #expect(try !desk.run("status", "--pr", "2020-01-15").output.contains(name))
    #expect(try desk.run("tjek").status == 0)
  }

  @Test(
    "What cannot be done is said, and nothing is changed",
    arguments: [
      (["99"], "Der står ingen tekst i nr. 99; «maalepind historik --numre» viser numrene.\n"),
      (["x"], "«x» er ikke et nummer i historikken; «maalepind historik --numre» viser dem.\n"),
      (
        ["3", "--tekst", "Mette"],
        "Ordene «Mette» står ikke i nr. 3; skriv dem præcis, som de står.\n"
      ),
      (
        ["3", "--tekst", "4"],
        "«4» er for kort og kan stå overalt; skriv mindst tre tegn med --tekst.\n"
      ),
      (
        ["3", "--tekst", ""],
        "«» er for kort og kan stå overalt; skriv mindst tre tegn med --tekst.\n"
      ),
      (
        ["3", "--grund", "birthe ærlig, nøjsomhed 4 har bedt om det"],
        "Ordene, der skal fjernes, står også i grunden; skriv grunden uden dem.\n"
      ),
      (
        ["1"],
        "Nr. 1 er et helt dokument; skriv, hvilke ord der skal fjernes, med --tekst.\n"
      ),
    ])
  func refused(arguments: [String], says: String) throws {
    let before = try everyText()
    let outcome = try Shell.run(
      [Checkout.programs + "/maalepind", "fjern-tekst"] + arguments
        + (arguments.contains("--grund") ? [] : ["--grund", "x"]) + [
          "--ja", "--data", desk.database,
        ],
      environment: ["PATH": "/usr/bin:/bin", "HOME": desk.folder.path, "LANG": "C.UTF-8"],
      in: desk.folder.path)
    #expect(outcome.status == 1)
    #expect(outcome.output.hasSuffix(says), "\(outcome.output)")
    expectReadable(String(says.dropLast()))
    #expect(try everyText() == before)
  }

  @Test("Without words only texts that are the same go; what is like it is told of and stays")
  func similar() throws {
    _ = try desk.run(
      "registrer", "trygge-beboere", "62,0", "--sted", "vapnagaard", "--dato", "2020-12-31",
      "--note",
      "BIRTHE ÆRLIG, Nøjsomhed 4", "--bruger", "Birthe Ærlig")
    let done = try desk.run("fjern-tekst", "3", "--grund", "bedt om", "--ja")
    #expect(done.output.hasPrefix("Ordene står i 1 tekst, der så bliver:\n"), "\(done.output)")
    #expect(
      done.output.contains(
        "Noget, der ligner, eller navnet på den, der har skrevet, står stadig i nr. 2 og 4; se dem efter.\n"
      ),
      "\(done.output)")
  }

  @Test("Words with quotes are found as they are typed, and not as a document would have them")
  func quotes() throws {
    for (day, note) in [("2020-06-30", "sagde \"nej tak\""), ("2020-12-31", #"sagde \"nej tak\""#)]
    {
      _ = try desk.run(
        "registrer", "trygge-beboere", "61,0", "--sted", "noejsomhed", "--dato", day, "--note", note
      )
    }
    let done = try desk.run(
      "fjern-tekst", "4", "--tekst", "\"nej tak\"", "--grund", "bedt om", "--ja")
    #expect(done.status == 0 && done.output.contains("Fjernet fra 1 tekst;"), "\(done.output)")
    #expect(try everyText().contains(#"sagde \"nej tak\""#))
  }

  @Test("A tag and an area's name are what the plan counts by, and stay")
  func counted() throws {
    for words in ["frivillig-drevet", "Nøjsomhed"] {
      let refused = try desk.run("fjern-tekst", "1", "--tekst", words, "--grund", "x", "--ja")
      #expect(
        refused.status == 1 && refused.output.contains("tæller og vurderer efter"),
        "\(words): \(refused.output)")
    }
  }

  @Test("Copies that somebody has laid beside the database are named, and no other files")
  func besides() throws {
    #expect(try desk.run("kopi", "min.sqlite").status == 0)
    let plan = Checkout.plans + "/helsingoer-syd.yaml"
    #expect(try desk.run("plan", "import", plan, data: "uden.sqlite").status == 0)
    try desk.folder.write(Array(Self.secret.utf8), to: "notat.sqlite")
    let done = try desk.run(
      "fjern-tekst", "3", "--tekst", Self.secret, "--grund", "bedt om", "--ja")
    #expect(
      done.output.contains(
        """
        Ordene står også i disse databaser i samme mappe; slet dem, der er kopier, og fjern ordene i de andre:
          «\(desk.folder.file("min.sqlite"))»

        """), "\(done.output)")
    #expect(!done.output.contains("uden.sqlite") && !done.output.contains("notat.sqlite"))
  }

  @Test("Drafts of the one who removes lose the words too")
  func drafts() throws {
    let folder = desk.folder.file(".local/state/maalepind/kladder")
    _ = try Shell.run(
      ["mkdir", "-p", folder], environment: ["PATH": "/usr/bin:/bin"], in: desk.folder.path)
    let draft = Draft(
      at: DraftPlace(plan: Make.slug("helsingoer-syd"), kind: .line, words: []), named: "Tryghed",
      texts: [.init(field: "note", text: "Ring til \(Self.secret)", before: "")], field: "note")
    let file = DraftFile(of: .init(desk.database), drafts: [draft])
    #expect(TextFile.write(file.text, to: folder + "/prøve.kladde"))
    let done = try desk.run(
      "fjern-tekst", "3", "--tekst", Self.secret, "--grund", "bedt om", "--ja")
    #expect(done.output.contains("De er også fjernet fra dine kladder.\n"), "\(done.output)")
    let kept = try #require(TextFile.read(folder + "/prøve.kladde"))
    #expect(
      !kept.contains("Birthe") && kept.contains("Ring til (fjernet af hensyn til persondata)"))
  }

  @Test(
    "Without a terminal and --ja nothing is removed; a reason is needed, and holds no personal data"
  )
  func unasked() throws {
    let before = try everyText()
    let nobody = try desk.run("fjern-tekst", "3", "--grund", "x")
    #expect(nobody.status == 1 && nobody.output.contains("kun efter et ja"))
    #expect(try desk.run("fjern-tekst", "3", "--ja").status == 64)
    let number = try desk.run("fjern-tekst", "3", "--ja", "--grund", "cpr 010170-1234")
    #expect(number.status == 1 && number.output.contains("Skriv ikke personoplysninger her"))
    #expect(try everyText() == before)
  }
}
