import Criteria
import Glibc
import Storage
import TestSupport
import Testing
import Wording

@testable import maalepind

/// A file that holds no database any more, where copies are kept of what it was.
@Suite struct LostDatabaseTests {
  private let desk: DatabaseDesk

  init() throws { desk = try DatabaseDesk() }

  static let contents: [(bytes: [UInt8], says: String)] = [
    ([], "er tom"), (Array("x".utf8), "er ikke en database"),
    (Array(repeating: 65, count: 4096), "er ikke en database"),
  ]

  @Test(
    "Every command says so and names the copies, and leaves the file alone", arguments: contents)
  func told(bytes: [UInt8], says: String) throws {
    try desk.folder.write(bytes, to: "x.sqlite")
    let plan = Checkout.plans + "/helsingoer-syd.yaml"
    for arguments in [["status"], ["tjek"], ["plan", "import", plan], ["historik"]] {
      let refused = try desk.run(arguments)
      #expect(refused.status == 1, "\(arguments)")
      #expect(
        refused.output.hasPrefix(
          "Filen «\(desk.database)» \(says), men der er 1 kopi af databasen"),
        "\(arguments): \(refused.output)")
      #expect(refused.output.contains("maalepind gendan"))
      expectReadable(String(refused.output.dropLast()))
    }
    let recorded = try desk.record("61,0", at: "Nøjsomhed")
    #expect(recorded.status == 1 && recorded.output.contains(says))
    #expect(try desk.folder.read("x.sqlite") == bytes)
    #expect(throws: LostDatabase.self) { try Archive(path: desk.database) }
    #expect(try desk.run("gendan", "1", "--ja").status == 0)
    #expect(try desk.run("status").status == 0)
  }

  @Test("Where there is no copy, an empty file is a new database, and what lies beside it is none")
  func noCopies() throws {
    try desk.folder.write([], to: "ny.sqlite")
    try desk.folder.write(Array(repeating: 7, count: 100), to: "ny.sqlite-shm")
    for command in ["status", "tjek"] {
      let refused = try desk.run(command, data: "ny.sqlite")
      #expect(refused.output.hasPrefix("Der er ingen plan endnu"), "\(refused.output)")
    }
    unlink(desk.folder.file("ny.sqlite-shm"))
    let plan = Checkout.plans + "/helsingoer-syd.yaml"
    #expect(try desk.run("plan", "import", plan, data: "ny.sqlite").status == 0)
  }

  @Test("One that is emptied while it is open is empty, and not from an older version")
  func emptiedWhileOpen() throws {
    let archive = try Archive(path: desk.database)
    let plan = try archive.chosenPlan(nil)
    try archive.store.record(
      Occasion(
        id: "1", activity: Make.slug("x"), site: nil, day: .first(of: 2020), state: .held,
        recordedBy: "Mette", recordedAt: 0), plan: plan)
    try #require(truncate(desk.database, 0) == 0)
    let checked = try desk.run("tjek")
    #expect(checked.status == 1 && checked.output.contains("er tom, men der er 1 kopi"))
    #expect(try desk.run("gendan", "1", "--ja").status == 0)
  }
}
