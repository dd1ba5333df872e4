import CSQLite
import Criteria
import TestSupport
import Testing

@testable import Storage

@Suite("How queries find their rows")
struct QueryPlanTests {
  /// The tables that grow with what is recorded.
  private static let growing = Set(ChainedKind.allCases.map(\.table)).union([
    "chain_link", "chain_text", "measurement_part", "occasion_tag", "occasion_count",
    "removed_text",
  ])

  /// The queries that are there to read everything, and why.
  private static let readingAll: [String: String] = [
    Holdings.query: "how much a copy holds is told of all plans, when one is taken or put back",
    ChainTable.inOrder: "the chains of an older database are made of all that is in it, once",
  ].merging(
    ChainedKind.allCases.flatMap { kind in kind.texts.map { kind.texts(in: $0) } }
      .map { ($0, "words that are to be taken away are looked for in every text of all plans") }
  ) { first, _ in first }

  /// A database with something in every table, of which everything has been asked.
  private static func asked() throws -> Store {
    let (store, plan) = (try ChainTests.history(), Samples.plan)
    let quarter = Make.quarter(2020, 1)
    try store.record([Samples.measurement("q", round: 4)], plan: plan)
    try store.close(quarter, plan: plan, by: "Mette", at: 1_589_000_000)
    try store.record(
      Narrative(
        id: "n", at: NarrativePlace(HalfYear(containing: Make.day("2019-12-31")), .section(.whole)),
        text: "Godt.", recordedBy: "Mette", recordedAt: 1), plan: plan)
    let found = try store.texts { $0.contains("Jørgen") }
    let without = found.compactMap { $0.without([0..<$0.text.utf8.count]) }
    _ = try store.remove(without, because: "navn", by: "Mette", at: 1_590_000_000)
    #expect(throws: StorageFailure.self) {
      try store.record(Samples.correction(of: "a", by: "c"), plan: plan)
    }
    #expect(throws: StorageFailure.self) {
      try store.record(Samples.line("n", superseding: "l"), plan: plan)
    }
    #expect(try store.planIDs() == [plan])
    #expect(try store.plans().count == 1)
    #expect(try store.extent(of: plan).measurements == 4)
    #expect(try store.records(of: plan).measurements.count == 4)
    #expect(try store.stored().count == 1)
    #expect(try store.past(of: plan).removals.count == 1)
    #expect(try store.revisions(of: plan).count == 2)
    #expect(try store.agreedRevisions(of: plan).count == 1)
    #expect(try store.editions(of: plan, inForceFrom: Make.day("2018-01-01")) != nil)
    #expect(try store.revision(of: plan, inForceOn: Make.day("2017-01-01")) != nil)
    #expect(try store.revision(1, of: plan) != nil)
    store.keep([plan: Kept.summary(of: try store.plans()[0])])
    try Kept.keepGoals(in: store)
    #expect(store.keptSummaries().count == 1 && store.keptGoals(of: plan).count == 1)
    #expect(try store.snapshot(of: quarter, plan: plan) != nil)
    #expect(try store.quarterEvents(of: plan).count == 3)
    #expect(try store.brokenChain(of: plan) == nil)
    let seal = try #require(try store.seal(of: plan))
    #expect(try store.answer(to: seal, of: plan) == .holds(since: 0, removals: 0))
    #expect(try store.holdings().figures == 4)
    #expect(
      try store.use { (connection) throws(StorageFailure) in
        try connection.chain.heads()
      } == [seal.place])
    return store
  }

  @Test("Every query finds its rows by an index, but for those that are there to read everything")
  func indexes() throws {
    let store = try Self.asked()
    let queries = try store.use { (connection) throws(StorageFailure) in connection.queries }
      .filter { query in
        ["SELECT", "INSERT", "UPDATE"].contains { query.hasPrefix($0) }
      }
    #expect(queries.count > 60)
    var scanning: Set<String> = []
    for query in queries {
      for step in try Self.steps(of: query, in: store)
      where Self.isScan(step) && Self.readingAll[query] == nil {
        Issue.record("\(step) in: \(query)")
      }
      if try Self.steps(of: query, in: store).contains(where: Self.isScan) {
        scanning.insert(query)
      }
    }
    // Nothing is excused that need not be.
    #expect(Set(Self.readingAll.keys) == scanning)
  }

  @Test("The figures that stand for the same as one are found without looking at others")
  func standing() throws {
    let steps = try Self.steps(of: FigureQueries.standing, in: Samples.storeWithPlan())
    for column in ["plan=?", "criterion=?", "part=?", "site=?", "day>?", "day<?"] {
      #expect(steps.first?.contains(column) == true)
    }
  }

  @Test(
    "Recording a figure takes as many steps of SQLite's after many figures as after few",
    arguments: [false, true])
  func growth(correcting: Bool) throws {
    let store = try Samples.storeWithPlan()
    func steps(recording round: Int) throws -> Int {
      try store.record(Samples.measurement("a\(round)", round: round), plan: Samples.plan)
      let before = try Self.stepsTaken(in: store)
      if correcting {
        let day = Samples.measurement("", round: round).day.description
        try store.record(
          Samples.correction(of: "a\(round)", by: "b\(round)", day: day), plan: Samples.plan)
      } else {
        try store.record(
          Samples.measurement("b\(round)", round: round + 1), plan: Samples.plan)
      }
      return try Self.stepsTaken(in: store) - before
    }
    _ = try steps(recording: 0)
    let few = try steps(recording: 2)
    for round in 2..<50 { _ = try steps(recording: 2 * round) }
    #expect(try steps(recording: 100) == few)
  }

  @Test("Every query that there is has been asked")
  func all() throws {
    let asked = Set(
      try Self.asked().use { (connection) throws(StorageFailure) in connection.queries })
    for query in SchemaTests.queries {
      #expect(asked.contains(query), "\(query)")
    }
  }

  @Test("A query without an index is seen to be one")
  func unindexed() throws {
    let store = try Samples.storeWithPlan()
    let query = """
      SELECT id FROM measurement WHERE coalesce(part, '') = coalesce($1, '') AND day = $2
      """
    #expect(try Self.steps(of: query, in: store).contains(where: Self.isScan))
  }

  /// How SQLite goes about a query, a step each: `SEARCH measurement USING INDEX …`.
  private static func steps(of query: String, in store: Store) throws -> [String] {
    try store.use { (connection) throws(StorageFailure) in
      try connection.rows(
        "EXPLAIN QUERY PLAN " + query, Array(repeating: .null, count: parameters(of: query))
      ) { (row) throws(StorageFailure) in
        for _ in 0..<3 { _ = try row.integer() }
        return try row.text()
      }
    }
  }

  /// How many steps all queries have taken so far.
  private static func stepsTaken(in store: Store) throws -> Int {
    try store.use { (connection) in
      let all = sequence(first: sqlite3_next_stmt(connection.handle, nil)) {
        $0.map { sqlite3_next_stmt(connection.handle, $0) }
      }
      return all.prefix { $0 != nil }.reduce(0) {
        $0 + Int(sqlite3_stmt_status($1, SQLITE_STMTSTATUS_VM_STEP, 0))
      }
    }
  }

  private static func parameters(of query: String) -> Int {
    (1...99).prefix { query.contains("$\($0)") }.count
  }

  /// Whether a step goes through all rows of a table that grows.
  private static func isScan(_ step: String) -> Bool {
    let words = step.split(separator: " ").map(String.init)
    return words.first == "SCAN" && words.dropFirst().contains { growing.contains($0) }
  }
}
