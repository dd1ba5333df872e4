import Criteria
import TestSupport
import Testing

@testable import Storage

@Suite("Texts that are taken away")
struct RemovalTests {
  private static let gone = "(fjernet)"

  /// Takes a passage away wherever it stands.
  private static func remove(_ passage: String, from store: Store, at moment: Int = 1) throws {
    let texts = try store.texts { $0.contains(passage) }
    let isGone = try store.remove(
      texts.map {
        (
          $0,
          $0.text.split(separator: passage, omittingEmptySubsequences: false).joined(
            separator: gone)
        )
      },
      because: "persondata", by: "Mette", at: moment)
    #expect(isGone)
  }

  @Test("A text is gone from every row, the chain holds, and the history tells of it")
  func everywhere() throws {
    let store = try ChainTests.history()
    let seal = try #require(try store.seal(of: Samples.plan))
    try Self.remove("Jørgen", from: store)
    #expect(try store.texts { $0.contains("Jørgen") }.isEmpty)
    #expect(try store.records(of: Samples.plan).measurements[0].note == "Set af (fjernet)")
    #expect(try store.brokenChain(of: Samples.plan) == nil)
    #expect(try store.answer(to: seal, of: Samples.plan) == .holds(since: 1))
    let past = try store.past(of: Samples.plan)
    #expect(
      past.removals
        == [
          TextRemoval(number: 1, reason: "persondata", recordedBy: "Mette", recordedAt: 1, texts: 1)
        ])
    #expect(past.places.removals == [1: 11])
    #expect(try store.integrityCheck() == [])
  }

  @Test("Its salt goes with it, so that nobody can try what it was")
  func salts() throws {
    let store = try ChainTests.history()
    try Self.remove("Jørgen", from: store)
    let without = try store.use { (connection) throws(StorageFailure) in
      try connection.rows("SELECT field FROM chain_text WHERE salt IS NULL") {
        (row) throws(StorageFailure) in try row.text()
      }
    }
    #expect(without == ["note"])
  }

  @Test("It can be taken away of a text twice, of a plan and of what was shown")
  func twice() throws {
    let store = try ChainTests.history()
    try Self.remove("Set", from: store)
    try Self.remove("Jørgen", from: store)
    try Self.remove("plan", from: store)
    try Self.remove("[]", from: store)
    #expect(try store.records(of: Samples.plan).measurements[0].note == "(fjernet) af (fjernet)")
    #expect(
      try store.revisions(of: Samples.plan).map(\.document) == [
        "(fjernet): Helsingør Syd\n", "(fjernet): to\n",
      ])
    #expect(try store.brokenChain(of: Samples.plan) == nil)
  }

  @Test("What stands there instead is guarded like the rest")
  func guarded() throws {
    let store = try ChainTests.history()
    try Self.remove("Jørgen", from: store)
    try ChainTests.tamper(store, "UPDATE measurement SET note = 'Set af Mette' WHERE id = 'a';")
    #expect(try store.brokenChain(of: Samples.plan)?.fault == .textChanged)
  }

  @Test("A text that was changed meanwhile is not taken away, and nothing else is")
  func meanwhile() throws {
    let store = try ChainTests.history()
    let texts = try store.texts { $0.contains("Jørgen") || $0 == "politiet" }
    #expect(texts.count == 2)
    try Self.remove("Jørgen", from: store)
    #expect(throws: StorageFailure.recordedMeanwhile) {
      try store.remove(
        texts.map { ($0, Self.gone) }, because: "persondata", by: "Mette", at: 2)
    }
    #expect(try store.records(of: Samples.plan).measurements[0].source == "politiet")
    #expect(try store.past(of: Samples.plan).removals.count == 1)
    #expect(try store.brokenChain(of: Samples.plan) == nil)
  }

  @Test("Nothing of it is left in the files", arguments: [false, true])
  func files(isLong: Bool) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("x.sqlite")
    let secret = "Birthe Ærlig" + (isLong ? String(repeating: " og hendes bror", count: 1000) : "")
    let store = try Store(path: path, access: .readWrite)
    try Samples.addPlan(to: store)
    for round in 0..<40 {
      var figure = Samples.measurement("id-\(round)", round: round)
      figure.note = round == 20 ? secret : "Intet særligt"
      try store.record(figure, plan: Samples.plan)
    }
    try Self.remove(secret, from: store)
    for name in ["x.sqlite", "x.sqlite-wal"] {
      let bytes = try folder.read(name)
      for part in ["Birthe", "hendes bror"] {
        #expect(!bytes.contains(Array(part.utf8)), "\(name): \(part)")
      }
    }
    #expect(try store.brokenChain(of: Samples.plan) == nil)
  }

  @Test("A text is changed in no other way, whatever program tries")
  func onlyRemoved() throws {
    let store = try ChainTests.history()
    try Self.remove("Jørgen", from: store)
    for statement in [
      "UPDATE measurement SET source = 'x' WHERE id = 'a'",
      "UPDATE measurement SET note = NULL WHERE id = 'a'",
      "UPDATE plan_revision SET document = 'x'", "UPDATE chain_text SET salt = NULL",
      "UPDATE chain_text SET digest = 'x'", "UPDATE text_removal SET reason = 'x'",
      "DELETE FROM chain_link", "DELETE FROM chain_text", "DELETE FROM text_removal",
      "UPDATE chain_link SET entry = 7",
    ] {
      #expect(throws: StorageFailure.self, "\(statement)") {
        try store.writing { (connection) throws(StorageFailure) in try connection.run(statement) }
      }
    }
  }
}
