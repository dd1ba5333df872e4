import Criteria
import TestSupport
import Testing

@testable import Storage

@Suite("Summaries that are kept")
struct KeptSummaryTests {
  private let folder: TemporaryFolder
  private let path: String
  private let store: Store
  private let plan = Samples.plan

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("x.sqlite")
    store = try Store(path: path, access: .readWrite)
    try Samples.addPlan(to: store)
  }

  private func held() throws -> HeldPlan { try #require(try store.plans().first) }

  @Test("A summary is read again with all that it follows from, and a new one takes its place")
  func keeps() throws {
    #expect(store.keptSummaries().isEmpty)
    let first = Kept.summary(of: try held(), "en")
    store.keep([plan: first])
    #expect(store.keptSummaries() == [plan: first])
    #expect(try Store(path: path, access: .readOnly).keptSummaries() == [plan: first])
    let next = Kept.summary(of: try held(), on: Kept.day + 1, "to")
    store.keep([plan: next])
    #expect(store.keptSummaries() == [plan: next])
  }

  @Test("One that was summed up before something was written is not kept")
  func overtaken() throws {
    let summary = Kept.summary(of: try held())
    try store.record(Samples.measurement("a"), plan: plan)
    store.keep([plan: summary])
    #expect(store.keptSummaries().isEmpty)
    store.keep([Make.slug("findes-ikke"): summary, plan: Kept.summary(of: try held())])
    #expect(Array(store.keptSummaries().keys) == [plan])
    try store.record(Samples.measurement("b", round: 3), plan: plan)
    #expect(
      store.keptSummaries()[plan]?.basis.changes != (try held().changes),
      "it is seen that more was written since")
  }

  @Test("It is no part of the history: nothing that anybody holds is another for it")
  func apart() throws {
    _ = try store.hasChangedElsewhere()
    let (version, seal) = (try store.version(), try store.seal(of: plan))
    let holdings = try store.holdings()
    let fresh = try Store(path: path, access: .readWriteExisting)
    store.keep([plan: Kept.summary(of: try held())])
    #expect(try store.version() == version && store.seal(of: plan) == seal)
    #expect(try !store.hasChangedElsewhere())
    #expect(try store.holdings().newestEntry == holdings.newestEntry)
    fresh.keep([plan: Kept.summary(of: try held(), "ny")])
    #expect(!fresh.hasWritten, "no copy is made for it")
    #expect(try store.brokenChain(of: plan) == nil && store.integrityCheck() == [])
  }

  @Test("Whoever only reads keeps nothing, and leaves nothing")
  func reader() throws {
    let summary = Kept.summary(of: try held())
    let database = folder.file("y.sqlite")
    try store.copy(to: database)
    let before = try (folder.read("y.sqlite"), folder.names())
    let reader = try Store(path: database, access: .readOnly)
    reader.keep([plan: summary])
    #expect(reader.keptSummaries().isEmpty)
    #expect(try folder.read("y.sqlite") == before.0 && folder.names() == before.1)
  }

  @Test("While another program writes, nothing is kept and nothing is waited for")
  func occupied() throws {
    let summary = Kept.summary(of: try held())
    let other = try Connection(path: path, mode: .readWrite, busyTimeout: .zero)
    let start = ContinuousClock.now
    try other.writing { () throws(StorageFailure) in store.keep([plan: summary]) }
    #expect(ContinuousClock.now - start < .seconds(2))
    #expect(store.keptSummaries().isEmpty)
    store.keep([plan: summary])
    #expect(store.keptSummaries() == [plan: summary])
  }

  @Test("With words that are taken away from a plan, what was kept of it goes too")
  func removal() throws {
    try store.addRevision(
      of: plan, document: "plan: Jørgens\n", reason: "", decidedBy: "", effective: Kept.day,
      recordedBy: "x", recordedAt: 0)
    let documents = try store.revisions(of: plan).map(\.document)
    store.keep([plan: Kept.summary(of: try held(), "Jørgens plan")])
    try Kept.keepGoals(in: store, "[\"Jørgens\"]")
    #expect(store.keptGoals(of: plan).count == 1)
    let passage = try #require(Passage("Jørgens"))
    let texts = try store.texts(where: passage.stands).map {
      try #require($0.without(passage.places(in: $0.text)))
    }
    let former = try held()
    _ = try store.remove(texts, because: "navn", by: "Mette", at: 1)
    #expect(store.keptSummaries().isEmpty && store.keptGoals(of: plan).isEmpty)
    // Somebody may have read the plan before, and be done with it after.
    store.keep([plan: Kept.summary(of: former, "Jørgens plan")])
    try Kept.keepGoals(in: store, "[\"Jørgens\"]", from: (documents[0], documents[1]))
    #expect(store.keptSummaries().isEmpty && store.keptGoals(of: plan).isEmpty)
    for name in folder.names() {
      let stands = try folder.read(name).contains(Array("Jørgens".utf8))
      #expect(!stands, "\(name)")
    }
  }

  @Test("Where what was kept cannot be read, nothing was kept, and the plans can be listed")
  func unreadable() throws {
    store.keep([plan: Kept.summary(of: try held())])
    let other = try Connection(path: path, mode: .readWrite, busyTimeout: .zero)
    try other.run("DROP TABLE plan_summary")
    #expect(store.keptSummaries().isEmpty)
    #expect(try store.plans().count == 1)
    store.keep([plan: Kept.summary(of: try held())])
  }
}
