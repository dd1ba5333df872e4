import Criteria
import TestSupport
import Testing

@testable import Storage

@Suite("The logbook")
struct OccasionTests {
  private let quarter = Make.quarter(2019, 4)

  @Test("Of several lines all are recorded or none")
  func together() throws {
    let store = try Samples.storeWithPlan()
    #expect(throws: StorageFailure.self) {
      try store.record(
        [Samples.line("a"), Samples.line("b", superseding: "nobody")], plan: Samples.plan)
    }
    #expect(try store.records(of: Samples.plan).logbook == Logbook())
    try store.record([Samples.line("a"), Samples.line("b", superseding: "a")], plan: Samples.plan)
    try store.record([], plan: Samples.plan)
    #expect(try store.past(of: Samples.plan).places.lines.count == 2)
    #expect(try store.brokenChain(of: Samples.plan) == nil)
  }

  @Test("Every field of a line is read back as it was recorded, at the same moment as the figures")
  func everyField() throws {
    let store = try Samples.storeWithPlan()
    var full = Samples.line("a")
    full.note = "Første gang; «æøå»\n'; DROP TABLE occasion; --"
    full.participants = Figure.largestCount
    full.counts = ["økonomi": Figure.largestCount, "henvist til 'x'": 0]
    let planned = Samples.line("b", day: "2020-03-01", site: nil, state: .planned)
    var bare = Samples.line("c", superseding: "b")
    bare.tags = []
    bare.counts = [:]
    bare.participants = nil
    bare.reason = nil
    let withdrawn = Samples.line("d", state: .withdrawn, superseding: "a")
    let lines = [full, planned, bare, withdrawn]
    for line in lines { try store.record(line, plan: Samples.plan) }
    try store.record(Samples.measurement("a"), plan: Samples.plan)
    let records = try store.records(of: Samples.plan)
    #expect(records.logbook.lines == lines)
    #expect(records.logbook.standing == [bare])
    #expect(records.measurements.count == 1)
  }

  @Test("Each plan has its own logbook")
  func ownPlan() throws {
    let store = try Samples.storeWithPlan()
    let other = Make.slug("hede-og-magleparken")
    #expect(throws: StorageFailure.unknownPlan(other)) {
      try store.record(Samples.line("a"), plan: other)
    }
    try store.addRevision(
      of: other, document: "plan: x", reason: "", decidedBy: "",
      effective: Make.day("2019-01-01"), recordedBy: "Mette", recordedAt: 0)
    try store.record(Samples.line("a"), plan: other)
    #expect(try store.records(of: Samples.plan) == Records())
    #expect(try store.records(of: other).logbook.lines == [Samples.line("a")])
    #expect(throws: StorageFailure.lineIDTaken(Samples.line("a"))) {
      try store.record(Samples.line("a"), plan: Samples.plan)
    }
    #expect(throws: StorageFailure.noLineToSupersede(id: "a")) {
      try store.record(Samples.line("b", superseding: "a"), plan: Samples.plan)
    }
  }

  @Test("The same line may come twice and stands once, also when its quarter has been closed")
  func repeated() throws {
    let store = try Samples.storeWithPlan()
    let line = Samples.line("a")
    try store.record(line, plan: Samples.plan)
    try store.record(line, plan: Samples.plan)
    try store.close(quarter, plan: Samples.plan, by: "Mette", at: 1)
    try store.record(line, plan: Samples.plan)
    #expect(try store.records(of: Samples.plan).logbook.lines == [line])
    var another = line
    another.tags = ["frivillig-drevet"]
    #expect(throws: StorageFailure.lineIDTaken(line)) {
      try store.record(another, plan: Samples.plan)
    }
  }

  @Test("A closed quarter takes no line, loses none, and none is moved out of it")
  func closedQuarter() throws {
    let store = try Samples.storeWithPlan()
    try store.record(Samples.line("a"), plan: Samples.plan)
    try store.close(quarter, plan: Samples.plan, by: "Mette", at: 1)
    let closed = StorageFailure.quarterClosed(QuarterClosed(quarter, by: "Mette", at: 1))
    for line in [
      Samples.line("b", day: "2019-12-31"),
      Samples.line("b", state: .withdrawn, superseding: "a"),
      Samples.line("b", day: "2020-01-02", superseding: "a"),
    ] {
      #expect(throws: closed) {
        try store.record(line, plan: Samples.plan)
      }
    }
    #expect(try store.records(of: Samples.plan).logbook.lines == [Samples.line("a")])
    try store.record(Samples.line("c", day: "2020-01-01"), plan: Samples.plan)
    try store.reopen(quarter, plan: Samples.plan, by: "Mette", at: 2, reason: "x")
    try store.record(Samples.line("b", superseding: "a"), plan: Samples.plan)
  }

  @Test(
    "A line's place is taken once, by one of the same activity; a line withdrawn can be restored")
  func supersedes() throws {
    let store = try Samples.storeWithPlan()
    try store.record(Samples.line("a"), plan: Samples.plan)
    #expect(throws: StorageFailure.noLineToSupersede(id: "z")) {
      try store.record(Samples.line("b", superseding: "z"), plan: Samples.plan)
    }
    var other = Samples.line("b", superseding: "a")
    other.activity = Make.slug("kulturelle-arrangementer")
    #expect(throws: StorageFailure.supersedesAnother(Samples.line("a"))) {
      try store.record(other, plan: Samples.plan)
    }
    let withdrawn = Samples.line("b", state: .withdrawn, superseding: "a")
    try store.record(withdrawn, plan: Samples.plan)
    #expect(try store.records(of: Samples.plan).logbook.standing.isEmpty)
    #expect(throws: StorageFailure.alreadySuperseded(by: withdrawn)) {
      try store.record(Samples.line("c", superseding: "a"), plan: Samples.plan)
    }
    let restored = Samples.line("c", superseding: "b")
    try store.record(restored, plan: Samples.plan)
    #expect(try store.records(of: Samples.plan).logbook.standing == [restored])
  }

  /// A line's columns; each case changes one or two to what must be refused.
  private static let sound = [
    "id": "'a'", "plan": "'helsingoer-syd'", "activity": "'x'", "site": "NULL",
    "day": "'2019-12-31'", "state": "'held'", "participants": "7", "note": "NULL",
    "recorded_by": "'x'", "recorded_at": "0", "supersedes": "NULL", "reason": "NULL",
  ]

  private func insert(_ changes: [String: String], besides: String = "") throws {
    let store = try Samples.storeWithPlan()
    try store.record(Samples.line("former"), plan: Samples.plan)
    let columns = Self.sound.merging(changes) { $1 }.sorted { $0.key < $1.key }
    let statement = """
      INSERT INTO occasion (\(columns.map(\.key).joined(separator: ", ")))
      VALUES (\(columns.map(\.value).joined(separator: ", ")))
      """
    try store.writing { (connection) throws(StorageFailure) in
      try connection.runScript(besides)
      try connection.run(statement)
    }
  }

  @Test(
    "A line that makes no sense is refused by the table itself",
    arguments: [
      ["id": "NULL"], ["id": "''"], ["plan": "'unknown'"], ["activity": "NULL"],
      ["activity": "'Café'"], ["site": "''"], ["site": "'A B'"], ["day": "'2019-02-29'"],
      ["day": "NULL"], ["day": "'31.12.2019'"], ["state": "'off'"], ["state": "NULL"],
      ["participants": "-1"], ["participants": "100000000"], ["participants": "1.5"],
      ["participants": "'syv'"], ["state": "'planned'"], ["recorded_by": "''"],
      ["recorded_at": "NULL"], ["supersedes": "'nobody'"], ["supersedes": "'a'"],
      ["reason": "'x'"], ["supersedes": "'former'", "reason": "''"],
      ["state": "'withdrawn'", "participants": "NULL"],
      ["state": "'withdrawn'", "participants": "NULL", "supersedes": "'former'"],
      ["state": "'withdrawn'", "supersedes": "'former'", "reason": "'x'"],
    ])
  func senseless(changes: [String: String]) throws {
    do {
      try insert(changes)
      Issue.record("accepted: \(changes)")
    } catch StorageFailure.constraint {}
  }

  @Test(
    "Words without a line, twice, beyond all measure or on what is not held are refused",
    arguments: [
      "INSERT INTO occasion_tag VALUES ('nobody', 'x')",
      "INSERT INTO occasion_count VALUES ('nobody', 'x', 1)",
      "INSERT INTO occasion_tag VALUES ('a', '')",
      "INSERT INTO occasion_count VALUES ('a', '', 1)",
      "INSERT INTO occasion_count VALUES ('a', 'x', -1)",
      "INSERT INTO occasion_count VALUES ('a', 'x', 100000000)",
      "INSERT INTO occasion_count VALUES ('a', 'x', NULL)",
      "INSERT INTO occasion_tag VALUES ('a', 'x'), ('a', 'x')",
      "INSERT INTO occasion_count VALUES ('a', 'x', 1), ('a', 'x', 2)",
    ])
  func senselessWords(statement: String) throws {
    do {
      try insert([:], besides: statement)
      Issue.record("accepted: \(statement)")
    } catch StorageFailure.constraint {}
  }

  @Test("Counts belong to what was held")
  func plannedCounts() throws {
    let count = "INSERT INTO occasion_count VALUES ('a', 'x', 1)"
    try insert([:], besides: count)
    do {
      try insert(["state": "'planned'", "participants": "NULL"], besides: count)
      Issue.record("accepted")
    } catch StorageFailure.constraint {}
  }

  @Test("The lines that those are made from are accepted")
  func sound() throws {
    try insert([:])
    try insert(["participants": "NULL", "site": "'vapnagaard'"])
    try insert(["state": "'planned'", "participants": "NULL", "supersedes": "'former'"])
    try insert(
      ["state": "'withdrawn'", "participants": "NULL", "supersedes": "'former'", "reason": "'x'"])
  }
}
