import Criteria
import Glibc
import Interface
import Storage
import TestSupport
import Testing
import Wording

@testable import maalepind

/// Copies from the shell, and those that the program makes by itself.
@Suite struct CopyCommandTests {
  private let desk: DatabaseDesk

  init() throws { desk = try DatabaseDesk() }

  @Test("It is said what the copy holds, how large it is and where it lies")
  func copies() throws {
    _ = try desk.record("61,0", at: "Nøjsomhed")
    let copied = try desk.run("kopi", "kopi æ.sqlite")
    #expect(copied.status == 0)
    let pattern =
      /Kopieret: 1 plan og 1 tal, senest ændret \d+\. [a-z]+ \d{4} kl\. \d+\.\d\d\. Kopien fylder [\d,]+ KiB og ligger i «kopi æ\.sqlite»\.\n/
    #expect(copied.output.wholeMatch(of: pattern) != nil, "\(copied.output)")
    let status = try desk.run("status", "--pr", "2020-01-15", data: "kopi æ.sqlite")
    #expect(status.output.contains("nu 61,0 %"))
  }

  @Test("Nothing is copied over a file, and it is said where it cannot be written")
  func refusals() throws {
    let there = try desk.run("kopi", desk.database)
    #expect(there.status == 1 && there.output.contains("findes allerede; vælg et andet navn"))
    let nowhere = try desk.run("kopi", "ingen/kopi.sqlite")
    #expect(
      nowhere.output
        == "Filen «ingen/kopi.sqlite» kan ikke skrives, fordi mappen ikke findes; vælg et andet sted.\n"
    )
    #expect(nowhere.status == 1)
    let unsaid = try desk.run("kopi")
    #expect(unsaid.status == 64 && unsaid.output.contains("«maalepind kopi FIL»"))
  }

  @Test("The program makes a copy the first time that something is written on a day, and only then")
  func byItself() throws {
    let today = Clock.today()
    let copies = CopySet(of: desk.database)
    // The plan was taken in.
    #expect(copies.copies.map(\.day) == [today])
    unlink(try #require(copies.copies.first).path)
    #expect(try desk.run("status").status == 0)
    #expect(try desk.record("610", at: "Nøjsomhed").status == 1)
    #expect(copies.copies.isEmpty)
    #expect(try desk.record("61,0", at: "Nøjsomhed").status == 0)
    #expect(copies.copies.map(\.day) == [today])
    #expect(try desk.record("63,4", at: "Vapnagaard").status == 0)
    let copy = try Store(path: #require(copies.copies.first).path, access: .readOnly)
    #expect(try copy.holdings().figures == 1)
  }

  @Test("It is looked through whether all is well, and nothing is left beside the database")
  func looksThrough() throws {
    let sound = try desk.run("tjek")
    let today = DanishDay.text(Clock.today())
    #expect(sound.status == 0)
    #expect(
      maskingSeals(sound.output)
        == "Alt er, som det skal være: 1 plan, 1 udgave, 0 tal, 0 linjer i logbogen og 0 lukkede kvartaler; "
        + "den nyeste kopi er fra \(today).\nHistorikkens segl i «helsingoer-syd»: 1-…\n")
    #expect(desk.folder.names().sorted() == ["x-kopier", "x.sqlite"])
    #expect(try desk.run("tjek", "x").status == 64)
    let missing = try desk.run("tjek", data: "findes-ikke.sqlite")
    #expect(missing.status == 1 && missing.output.contains("findes ikke"))
  }

  @Test("The screens are told of a copy that they ask for, of the copies, and of a check")
  func told() throws {
    _ = try desk.record("61,0", at: "Nøjsomhed")
    let archive = try Archive(path: desk.database)
    let screens = Desk(archive: archive, plan: try archive.chosenPlan(nil), asked: nil)
    func told(_ topic: DatabaseTopic) throws -> [String] {
      guard case .told(topic, let paragraphs)? = screens.answer(.tell(topic)) else {
        Issue.record("nothing is told")
        return []
      }
      return paragraphs
    }
    let path = "\(desk.folder.path)/x-kopier/x-\(Clock.today())-2.sqlite"
    let copied = try told(.copy)
    #expect(copied.count == 1)
    #expect(copied[0].hasPrefix("Kopieret: 1 plan og 1 tal, senest ændret "))
    #expect(copied[0].hasSuffix(" og ligger i «\(path)»."))
    let copies = try told(.copies)
    #expect(copies.count == 3)
    #expect(
      copies[0].hasPrefix("1  \(DanishDay.text(Clock.today())) (taget selv): 1 plan og 1 tal"))
    #expect(copies[1].hasPrefix("2  \(DanishDay.text(Clock.today())): 1 plan og ingen tal"))
    #expect(try told(.check).first?.hasPrefix("Alt er, som det skal være: 1 plan") == true)
    // And from the shell it is put back.
    _ = try desk.record("63,4", at: "Vapnagaard")
    #expect(try desk.run("gendan", "1", "--ja").output.contains("Det går tabt"))
    #expect(try desk.run("status").output.contains("nu 61,0 %"))
    // A refusal is told too.
    #expect(try told(.copies).count == 3)
    for name in [path, "\(desk.folder.path)/x-kopier/x-\(Clock.today()).sqlite"] { unlink(name) }
    rmdir("\(desk.folder.path)/x-kopier")
    #expect(TextFile.write("x", to: "\(desk.folder.path)/x-kopier"))
    #expect(try told(.copy).first?.contains("kan ikke skrives, fordi ") == true)
    #expect(try told(.copies).first?.hasPrefix("Der er ingen kopier") == true)
  }

  @Test("A copy that cannot be made is said in a line, and what was done is done")
  func notMade() throws {
    let copies = CopySet(of: desk.database)
    unlink(try #require(copies.copies.first).path)
    rmdir(copies.folder)
    #expect(TextFile.write("x", to: copies.folder))
    let done = try desk.record("61,0", at: "Nøjsomhed")
    #expect(done.status == 0)
    let said = done.output.split(separator: "\n").last
    #expect(
      said?.hasPrefix("Det er gemt, men dagens kopi er ikke lavet. Filen «") == true
        && said?.hasSuffix("vælg et andet sted.") == true, "\(done.output)")
  }

  @Test(
    "That the day's copy is not made never contradicts that all is stored",
    arguments: [
      StorageFailure.diskFull(path: "k"), .gone(path: "x"), .replaced(path: "x"), .cut(path: "x"),
      .writeFault(path: "x", code: 5), .other(path: "x", code: 1, message: "m", statement: nil),
      .cannotOpen(path: "k", code: 13), .copyUnsound(path: "k"), .locked(path: "x"),
    ])
  func stored(failure: StorageFailure) {
    let said = CopyText.notKept(failure, of: "x")
    #expect(said.hasPrefix("Det er gemt, men dagens kopi er ikke lavet"))
    #expect(!said.contains("intet er gemt"), "\(said)")
    if case .diskFull = failure { #expect(said.contains("der er ikke plads til den"), "\(said)") }
  }
}
