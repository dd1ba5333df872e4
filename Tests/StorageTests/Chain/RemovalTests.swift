import Criteria
import TestSupport
import Testing

@testable import Storage

@Suite("Texts that are taken away")
struct RemovalTests {
  private static let gone = TextPieces.marker

  /// The texts with a passage, without it.
  private static func without(_ passage: String, in store: Store) throws -> [TextWithout] {
    let passage = try #require(Passage(passage))
    return try store.texts(where: passage.stands).map {
      try #require($0.without(passage.places(in: $0.text)))
    }
  }

  /// Takes a passage away wherever it stands.
  private static func remove(_ passage: String, from store: Store, at moment: Int = 1) throws {
    let isGone = try store.remove(
      try without(passage, in: store), because: "persondata", by: "Mette", at: moment)
    #expect(isGone)
  }

  @Test("A text is gone from every row, the chain holds, and the history tells of it")
  func everywhere() throws {
    let store = try ChainTests.history()
    let seal = try #require(try store.seal(of: Samples.plan))
    try Self.remove("Jørgen", from: store)
    #expect(try store.texts { $0.contains("Jørgen") }.isEmpty)
    #expect(try store.records(of: Samples.plan).measurements[0].note == "Set af \(Self.gone)")
    #expect(try store.brokenChain(of: Samples.plan) == nil)
    #expect(
      try store.answer(to: seal, of: Samples.plan) == .holds(since: 1, removals: 1))
    let past = try store.past(of: Samples.plan)
    #expect(
      past.removals
        == [
          TextRemoval(
            number: 1, reason: "persondata", recordedBy: "Mette", recordedAt: 1, places: [2])
        ])
    #expect(past.places.removals == [1: 11])
    try store.requireSound()
    #expect(try store.integrityCheck() == [])
  }

  @Test("It can be taken away of a text twice, of a plan and of what was shown")
  func twice() throws {
    let store = try ChainTests.history()
    try Self.remove("Set", from: store)
    try Self.remove("Jørgen", from: store)
    try Self.remove("plan", from: store)
    try Self.remove("[]", from: store)
    #expect(
      try store.records(of: Samples.plan).measurements[0].note == "\(Self.gone) af \(Self.gone)")
    #expect(
      try store.revisions(of: Samples.plan).map(\.document) == [
        "\(Self.gone): Helsingør Syd\n", "\(Self.gone): to\n",
      ])
    #expect(try store.brokenChain(of: Samples.plan) == nil)
    #expect(try store.past(of: Samples.plan).removals.map(\.places) == [[2], [2], [1, 7], [9]])
  }

  @Test(
    "A forged removal can blank words, and the history tells of it; it can put no others there",
    arguments: [
      "Set af Mette", "Set af \(gone) og Mette", "Set på \(gone)", "\(gone)",
      "Set af \(gone)\(gone)",
    ])
  func forged(text: String) throws {
    let store = try ChainTests.history()
    let without = try #require(try Self.without("Jørgen", in: store).first)
    // All that the program does, with another text in the end.
    try ChainTests.tamper(
      store,
      """
      INSERT INTO text_removal VALUES ('helsingoer-syd', 1, 'x', 'x', 0);
      INSERT INTO removed_text VALUES ('helsingoer-syd', 'figure', 1, 'note', 1);
      UPDATE chain_text SET pieces = '\(without.pieces)'
        WHERE kind = 'figure' AND entry = 1 AND field = 'note';
      UPDATE measurement SET note = '\(text)' WHERE id = 'a';
      """)
    try store.writing { (connection) throws(StorageFailure) in
      try connection.chain.add(.removal, 1, of: Samples.plan)
    }
    #expect(try store.brokenChain(of: Samples.plan)?.fault == .textChanged)
  }

  @Test("Words that no removal tells of are missed")
  func untold() throws {
    let store = try ChainTests.history()
    let without = try #require(try Self.without("Jørgen", in: store).first)
    try ChainTests.tamper(
      store,
      """
      UPDATE chain_text SET pieces = '\(without.pieces)'
        WHERE kind = 'figure' AND entry = 1 AND field = 'note';
      UPDATE measurement SET note = '\(without.text)' WHERE id = 'a';
      """)
    #expect(try store.brokenChain(of: Samples.plan)?.place == 2)
    try ChainTests.tamper(
      store, "INSERT INTO removed_text VALUES ('helsingoer-syd', 'figure', 1, 'note', 1);")
    #expect(try store.integrityCheck() != [] || store.brokenChain(of: Samples.plan) != nil)
  }

  @Test("A text that was changed meanwhile is not taken away, and nothing else is")
  func meanwhile() throws {
    let store = try ChainTests.history()
    let texts = try Self.without("Jørgen", in: store) + Self.without("politiet", in: store)
    #expect(texts.count == 2)
    try Self.remove("Jørgen", from: store)
    #expect(throws: StorageFailure.recordedMeanwhile) {
      try store.remove(texts, because: "persondata", by: "Mette", at: 2)
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
    let pieces = try #require(try store.texts { $0 == secret }.first).pieces
    try Self.remove(secret, from: store)
    for name in ["x.sqlite", "x.sqlite-wal"] {
      let bytes = try folder.read(name)
      for part in ["Birthe", "hendes bror", String(pieces.dropFirst())] {
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
      "UPDATE measurement SET note = 'Mette' WHERE id = 'a'",
      "UPDATE plan_revision SET document = '\(Self.gone)'", "UPDATE chain_text SET pieces = 'x'",
      "UPDATE chain_text SET digest = 'x'", "UPDATE text_removal SET reason = '\(Self.gone)'",
      "DELETE FROM chain_link", "DELETE FROM chain_text", "DELETE FROM text_removal",
      "DELETE FROM removed_text", "UPDATE chain_link SET entry = 7",
      "UPDATE removed_text SET entry = 7",
      "INSERT INTO removed_text VALUES ('helsingoer-syd', 'figure', 2, 'note', 1)",
      "INSERT INTO chain_text VALUES ('helsingoer-syd', 'figure', 1, 'x', 'x', '\(String(repeating: "0", count: 64))')",
    ] {
      #expect(throws: StorageFailure.self, "\(statement)") {
        try store.writing { (connection) throws(StorageFailure) in try connection.run(statement) }
      }
    }
  }

  @Test("Triggers that are gone, and tables that are another's, are found")
  func guards() throws {
    let store = try ChainTests.history()
    #expect(try store.changedSchema() == [])
    try store.writing { (connection) throws(StorageFailure) in
      try connection.runScript(
        "DROP TRIGGER measurement_is_never_deleted; CREATE TABLE andet (x INTEGER) STRICT;")
    }
    #expect(try store.changedSchema() == ["andet", "measurement_is_never_deleted"])
  }
}
