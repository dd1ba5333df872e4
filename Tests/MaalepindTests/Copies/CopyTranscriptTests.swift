import Criteria
import Glibc
import TestSupport
import Testing
import Wording

@testable import Storage
@testable import maalepind

/// What copies, restoring and a check say, kept as files that can be read.
@Suite struct CopyTranscriptTests {
  private static let golden = GoldenFolder("MaalepindTests/Golden/copies")
  private let desk: DatabaseDesk

  init() throws {
    desk = try DatabaseDesk()
    _ = try desk.record("61,0", at: "Nøjsomhed")
  }

  /// Commands and what they say, one after the other, without what is another on each day and in each folder.
  private func transcript(_ commands: [[String]]) throws -> String {
    try commands.map { words in
      let outcome = try desk.run(words)
      return
        "$ maalepind \(words.joined(separator: " "))\n\(masked(outcome.output))[\(outcome.status)]\n"
    }.joined(separator: "\n")
  }

  private func masked(_ text: String) -> String {
    let today = Clock.today()
    return maskingSeals(text).split(separator: desk.folder.path).joined(separator: "MAPPE")
      .replacing(
        /senest ændret \d+\. [a-z]+ \d{4} kl\. \d+\.\d\d/, with: "senest ændret DAG kl. TID"
      )
      .replacing(/\(([^(,]+), \d+\. [a-z]+ \d{4} kl\. \d+\.\d\d\)/, with: "(NAVN, DAG kl. TID)")
      .replacing(
        /skrevet af [^ ]+ \d+\. [a-z]+ \d{4} kl\. \d+\.\d\d/, with: "skrevet af NAVN DAG kl. TID"
      )
      .replacing(DanishDay.text(today), with: "I DAG").replacing(today.description, with: "DAG")
      .replacing(/skrevet af [^)]+\)/, with: "skrevet af NAVN)")
      .replacing(/registreret af [^)]+\)/, with: "registreret af NAVN)")
  }

  @Test("All is sound")
  func sound() throws {
    let text = try transcript([
      ["tjek"], ["kopi", "egen.sqlite"], ["kopi", "egen.sqlite"], ["gendan"],
      ["gendan", "egen.sqlite"], ["gendan", "1"], ["gendan", "1", "--ja"], ["gendan", "9"],
      ["tjek"],
    ])
    Self.golden.check(text, "sound.txt")
  }

  @Test("The database is damaged")
  func damaged() throws {
    let bytes = try desk.folder.read("x.sqlite")
    // Rows of the plan's text and of the figures.
    try desk.folder.write(
      Array(bytes.prefix(4096)) + [UInt8](repeating: 0, count: 40_960)
        + Array(bytes.dropFirst(45_056)), to: "x.sqlite")
    let text = try transcript([
      ["status"], ["tjek"], ["kopi", "egen.sqlite"], ["gendan"], ["gendan", "1"],
      ["gendan", "1", "--ja"], ["tjek"],
    ])
    Self.golden.check(text, "damaged.txt")
  }

  @Test("Something is in it that the program would never have stored")
  func broken() throws {
    let connection = try Connection(path: desk.database, mode: .readWrite, busyTimeout: .zero)
    let triggers = try connection.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
      (row) throws(StorageFailure) in try row.text()
    }
    try connection.runScript(triggers.map { "DROP TRIGGER \($0);" }.joined())
    try connection.runScript("UPDATE measurement SET site = 'ukendt', significand = 6100")
    let text = try transcript([["tjek"], ["kopi", "egen.sqlite"], ["gendan"]])
    Self.golden.check(text, "broken.txt")
  }
}
