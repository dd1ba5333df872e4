import Criteria
import Glibc
import Storage
import TestSupport
import Testing
import Wording

@testable import maalepind

/// Putting a copy in the database's place from the shell.
@Suite struct RestoreCommandTests {
  private let desk: DatabaseDesk
  private let today = Clock.today()

  init() throws { desk = try DatabaseDesk() }

  private var kept: String { desk.folder.file("x-foer-gendannelse-\(today).sqlite") }

  private func status() throws -> String { try desk.run("status", "--pr", "2020-01-15").output }

  @Test("Without a file the copies are listed, the newest first, with what they hold")
  func lists() throws {
    let list = try desk.run("gendan").output.split(separator: "\n").map(String.init)
    #expect(list.count == 2)
    #expect(
      list[0].hasPrefix("1  \(DanishDay.text(today)): 1 plan og ingen tal, senest ændret "))
    #expect(list[1].contains("«maalepind gendan NUMMER»"))
    let copies = CopySet(of: desk.database)
    for day in 1...9 {
      #expect(
        TextFile.write("x", to: "\(copies.folder)/x-\(today - day).sqlite"))
    }
    let longer = try desk.run("gendan").output.split(separator: "\n").map(String.init)
    #expect(longer.count == 11)
    #expect(longer[0].hasPrefix(" 1  "))
    #expect(longer[9].hasPrefix("10  ") && longer[9].contains("kan ikke læses"))
    let none = try desk.run("gendan", data: "andet.sqlite")
    #expect(none.status == 0 && none.output.hasPrefix("Der er ingen kopier af «andet.sqlite»"))
  }

  @Test("It is shown what is lost, nothing is done without a yes, and what was there is kept")
  func restores() throws {
    _ = try desk.record("61,0", at: "Nøjsomhed")
    let asked = try desk.run("gendan", "1")
    #expect(asked.status == 1)
    let lines = asked.output.split(separator: "\n").map(String.init)
    #expect(
      lines[0].hasPrefix("Kopien «\(desk.folder.path)/x-kopier/x-\(today).sqlite» er i orden: "))
    #expect(lines[1] == "Det går tabt, fordi kopien ikke har det: 1 tal.")
    #expect(
      lines[2].hasPrefix("  Trygge beboere i Nøjsomhed, 61,0 % pr. 31. december 2019 ("))
    #expect(lines[3] == "Den nuværende database gemmes som «\(kept)».")
    #expect(lines[4].hasPrefix("Databasen udskiftes kun efter et ja; "))
    #expect(lines.count == 5)
    #expect(try status().contains("nu 61,0 %"))

    let done = try desk.run("gendan", DanishDay.text(today), "--ja")
    #expect(done.status == 0)
    let last = done.output.split(separator: "\n").last
    #expect(last?.hasPrefix("Gendannet: «\(desk.database)» har nu 1 plan og ingen tal, ") == true)
    #expect(last?.hasSuffix("Den tidligere database ligger i «\(kept)».") == true)
    #expect(try !status().contains("nu 61,0 %"))

    // And back again.
    let back = try desk.run("gendan", kept, "--ja")
    #expect(back.output.contains("Intet går tabt: kopien har alt, hvad databasen har."))
    #expect(back.output.contains("Kopien har også noget, som databasen ikke har: 1 tal."))
    #expect(try status().contains("nu 61,0 %"))
    #expect(
      desk.folder.names().sorted() == [
        "x-foer-gendannelse-\(today)-2.sqlite", "x-foer-gendannelse-\(today).sqlite", "x-kopier",
        "x.sqlite",
      ])
  }

  @Test("A damaged or a missing database gives way to a copy")
  func damaged() throws {
    _ = try desk.record("61,0", at: "Nøjsomhed")
    _ = try desk.run("kopi", "god.sqlite")
    let bytes = try desk.folder.read("x.sqlite")
    try desk.folder.write(
      Array(bytes.prefix(5000)) + [UInt8](repeating: 7, count: bytes.count - 5000), to: "x.sqlite")
    let seen = try desk.run("status")
    #expect(seen.status == 1 && seen.output.contains("«maalepind gendan»"))
    let restored = try desk.run("gendan", "god.sqlite", "--ja")
    #expect(restored.status == 0)
    #expect(restored.output.contains("Databasen er beskadiget"))
    #expect(try status().contains("nu 61,0 %"))
    unlink(desk.database)
    let made = try desk.run("gendan", "god.sqlite", "--ja")
    #expect(made.status == 0)
    #expect(made.output.contains("Der er ingen database nu, så intet går tabt."))
    #expect(try status().contains("nu 61,0 %"))
  }

  @Test("An emptied database gives way to a copy, and nothing is kept of it")
  func emptied() throws {
    try desk.folder.write([], to: "x.sqlite")
    let restored = try desk.run("gendan", "1", "--ja")
    #expect(restored.status == 0, "\(restored.output)")
    #expect(restored.output.contains("Databasens fil er tom, så intet går tabt."))
    #expect(try desk.run("status").status == 0)
    #expect(desk.folder.names().sorted() == ["x-kopier", "x.sqlite"])
  }

  @Test("What is no copy is refused, and nothing is changed")
  func refusals() throws {
    let before = try desk.folder.read("x.sqlite")
    try desk.folder.write(Array(repeating: 65, count: 4096), to: "tekst.txt")
    try desk.folder.write(Array(before.prefix(before.count / 2)), to: "halv.sqlite")
    let cases = [
      ("2", "Ingen kopi har nummeret eller dagen «2»"),
      ("findes-ikke.sqlite", "Ingen kopi har nummeret eller dagen"),
      ("x.sqlite", "er databasen selv"), ("tekst.txt", "er beskadiget og kan ikke bruges"),
      ("halv.sqlite", "Kopien «halv.sqlite» er beskadiget og kan ikke bruges"),
    ]
    for (copy, says) in cases {
      let refused = try desk.run("gendan", copy, "--ja")
      #expect(refused.status == 1 && refused.output.contains(says), "\(copy): \(refused.output)")
      expectReadable(String(refused.output.dropLast()))
    }
    #expect(try desk.folder.read("x.sqlite") == before)
  }

  @Test("Screens that are open on it say that it was replaced, and store nothing more in it")
  func screens() throws {
    let archive = try Archive(path: desk.database)
    let plan = try archive.chosenPlan(nil)
    let screens = Desk(archive: archive, plan: plan, asked: .last(of: 2019), user: "Mette")
    #expect(try desk.run("gendan", "1", "--ja").status == 0)
    guard case .failed(let sentence, _)? = screens.look() else {
      Issue.record("nothing is said")
      return
    }
    #expect(sentence.contains("er byttet ud med en anden fil, mens den var åben"))
    expectReadable(sentence)
  }
}
