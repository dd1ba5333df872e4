import Criteria
import TestSupport
import Testing

@testable import Storage

@Suite("Closing several quarters at once")
struct ClosingTogetherTests {
  private let quarters = [3, 4].map { Make.quarter(2019, $0) } + [Make.quarter(2020, 1)]
  private let day = Make.day("2020-04-25")

  /// What is kept of each quarter, judged as of its own end.
  private func snapshots(in store: Store) throws -> [(quarter: Quarter, snapshot: QuarterSnapshot)]
  {
    try quarters.map { quarter in
      var snapshot = try Samples.snapshot(in: store, asOf: quarter.judgedOn)
      snapshot.asOf = day
      snapshot.rules = RulesVersion.current
      snapshot.verdicts = "[\"\(quarter)\"]"
      return (quarter, snapshot)
    }
  }

  @Test("Each is kept by itself, with the revision that was in force at its end")
  func several() throws {
    let store = try Samples.storeWithPlan()
    try store.addRevision(
      of: Samples.plan, document: "plan: Ny", reason: "", decidedBy: "",
      effective: Make.day("2020-01-01"), recordedBy: "x", recordedAt: 0)
    try store.record(Samples.measurement("a"), plan: Samples.plan)
    let closings = try snapshots(in: store)
    #expect(closings.map(\.snapshot.point.revision) == [1, 2, 2])
    try store.close(closings, plan: Samples.plan, by: "Mette", at: 5)

    for (place, closing) in closings.enumerated() {
      let stored = try #require(try store.snapshot(of: closing.quarter, plan: Samples.plan))
      var expected = closing.snapshot
      expected.point.quarterEvent = place + 1
      #expect(stored == expected)
      let then = try store.records(of: Samples.plan, upTo: stored.point)
      #expect(then.closedQuarters == Set(quarters.prefix(place + 1)))
      #expect(then.measurements.map(\.id) == ["a"])
    }
    let records = try store.records(of: Samples.plan)
    #expect(records.closings.map(\.quarter) == quarters)
    #expect(records.closings.allSatisfy { $0.rules == RulesVersion.current && $0.asOf == day })
    #expect(try store.quarterEvents(of: Samples.plan).map(\.asOf) == [day, day, day])
    #expect(try store.integrityCheck() == [])
  }

  @Test("When one cannot be closed none is", arguments: [0, 1, 2])
  func allOrNone(place: Int) throws {
    let store = try Samples.storeWithPlan()
    var closings = try snapshots(in: store)
    closings[place].snapshot.point.measurement += 1
    #expect(throws: StorageFailure.recordedMeanwhile) {
      try store.close(closings, plan: Samples.plan, by: "Mette", at: 5)
    }
    try store.close(quarters[place], plan: Samples.plan, by: "Jørgen", at: 6)
    let closed = QuarterClosed(quarters[place], by: "Jørgen", at: 6)
    closings = try snapshots(in: store)
    #expect(throws: StorageFailure.quarterClosed(closed)) {
      try store.close(closings, plan: Samples.plan, by: "Mette", at: 7)
    }
    #expect(try store.records(of: Samples.plan).closedQuarters == [quarters[place]])
    #expect(try store.quarterEvents(of: Samples.plan).count == 1)
  }

  @Test(
    "A revision that comes in force by a quarter's end is seen, and a later one is nothing to it")
  func revisedMeanwhile() throws {
    let store = try Samples.storeWithPlan()
    func revise(from day: String) throws {
      try store.addRevision(
        of: Samples.plan, document: "plan: Ny \(day)", reason: "", decidedBy: "",
        effective: Make.day(day), recordedBy: "x", recordedAt: 0)
    }
    var closings = try snapshots(in: store)
    try revise(from: "2019-12-31")
    #expect(throws: StorageFailure.recordedMeanwhile) {
      try store.close(closings, plan: Samples.plan, by: "Mette", at: 5)
    }
    closings = try snapshots(in: store)
    try revise(from: "2020-04-02")
    try store.close(closings, plan: Samples.plan, by: "Mette", at: 5)
    #expect(try store.records(of: Samples.plan).closedQuarters == Set(quarters))
  }

  @Test(
    "A plan whose first edition came in force after the quarter's end is judged by that edition")
  func laterFirstEdition() throws {
    let store = try Store.inMemory()
    try store.addRevision(
      of: Samples.plan, document: "plan: Ny", reason: "", decidedBy: "",
      effective: Make.day("2020-02-01"), recordedBy: "x", recordedAt: 0)
    let closings = try snapshots(in: store)
    #expect(closings.map(\.snapshot.point.revision) == [1, 1, 1])
    try store.close(closings, plan: Samples.plan, by: "Mette", at: 5)
    #expect(try store.records(of: Samples.plan).closings.count == 3)
  }

  @Test("No plan, and no quarters")
  func none() throws {
    let store = try Samples.storeWithPlan()
    #expect(throws: StorageFailure.unknownPlan(Make.slug("x"))) {
      try store.close(try snapshots(in: store), plan: Make.slug("x"), by: "Mette", at: 1)
    }
    try store.close([], plan: Samples.plan, by: "Mette", at: 1)
    #expect(try store.quarterEvents(of: Samples.plan).isEmpty)
  }
}
