import Criteria
import TestSupport
import Testing

@testable import Storage

@Suite("What is kept of a closed quarter")
struct SnapshotTests {
  private let quarter = Make.quarter(2020, 1)
  private let day = Make.day("2020-04-25")

  @Test("The verdicts are kept with the closing, and with the point that they were reached at")
  func kept() throws {
    let store = try Samples.storeWithPlan()
    try store.record(Samples.measurement("a"), plan: Samples.plan)
    try store.record(Samples.line("l"), plan: Samples.plan)
    #expect(try store.snapshot(of: quarter, plan: Samples.plan) == nil)
    var snapshot = try Samples.snapshot(in: store, asOf: day)
    snapshot.verdicts = "[{\"why\": [\"Målet er nået.\"]}]"
    snapshot.rules = 7
    try store.close([(quarter, snapshot)], plan: Samples.plan, by: "Mette", at: 5)

    var stored = snapshot
    stored.point.quarterEvent = 1
    #expect(try store.snapshot(of: quarter, plan: Samples.plan) == stored)
    #expect(
      stored.point == HistoryPoint(revision: 1, measurement: 1, occasion: 1, quarterEvent: 1))
    let closing = QuarterClosing(
      quarter: quarter, asOf: day, recordedBy: "Mette", recordedAt: 5, measurements: 1, rules: 7)
    let records = try store.records(of: Samples.plan)
    #expect(records.closings == [closing])
    #expect(records.closing(of: quarter) == closing)
    #expect(try store.integrityCheck() == [])
  }

  @Test("What was recorded by then is read again, whatever has come since")
  func asItWas() throws {
    let store = try Samples.storeWithPlan()
    try store.record(Samples.measurement("a"), plan: Samples.plan)
    try store.record(Samples.line("l"), plan: Samples.plan)
    try store.close(quarter, plan: Samples.plan, by: "Mette", at: 1)
    let then = try store.records(of: Samples.plan)
    let point = try #require(try store.snapshot(of: quarter, plan: Samples.plan)).point

    var late = Samples.correction(of: "a", by: "b")
    late.quarter = quarter.next
    try store.record(late, plan: Samples.plan)
    try store.record(Samples.line("m", day: "2020-05-01"), plan: Samples.plan)
    try store.close(quarter.next, plan: Samples.plan, by: "Mette", at: 2)
    try store.reopen(quarter, plan: Samples.plan, by: "Jørgen", at: 3, reason: "Glemt tal")
    try Samples.addPlan(to: store)
    #expect(try store.records(of: Samples.plan) != then)
    #expect(try store.records(of: Samples.plan, upTo: point) == then)
    #expect(then.closedQuarters == [quarter])
    #expect(then.measurements.map(\.id) == ["a"])
  }

  @Test("A quarter that is closed again shows its latest closing")
  func again() throws {
    let store = try Samples.storeWithPlan()
    try store.close(quarter, plan: Samples.plan, by: "Mette", at: 1)
    try store.reopen(quarter, plan: Samples.plan, by: "Jørgen", at: 2, reason: "Glemt tal")
    try store.record(Samples.measurement("a"), plan: Samples.plan)
    try store.close(quarter, plan: Samples.plan, by: "Jørgen", at: 3)
    let point = try #require(try store.snapshot(of: quarter, plan: Samples.plan)).point
    #expect(point == HistoryPoint(revision: 1, measurement: 1, occasion: 0, quarterEvent: 3))
    let records = try store.records(of: Samples.plan)
    #expect(records.closings.map(\.recordedBy) == ["Mette", "Jørgen"])
    #expect(records.closings.map(\.measurements) == [0, 1])
    #expect(records.closing(of: quarter)?.recordedAt == 3)
  }

  @Test(
    "Verdicts that something was recorded after are not kept, and the quarter stays open",
    arguments: 0..<4)
  func meanwhile(what: Int) throws {
    let store = try Samples.storeWithPlan()
    let snapshot = try Samples.snapshot(in: store)
    switch what {
    case 0: try store.record(Samples.measurement("a"), plan: Samples.plan)
    case 1: try store.record(Samples.line("l"), plan: Samples.plan)
    case 2: try Samples.addPlan(to: store)
    default: try store.close(quarter.next, plan: Samples.plan, by: "Jørgen", at: 1)
    }
    let before = try store.records(of: Samples.plan)
    #expect(throws: StorageFailure.recordedMeanwhile) {
      try store.close([(quarter, snapshot)], plan: Samples.plan, by: "Mette", at: 2)
    }
    #expect(try store.records(of: Samples.plan) == before)
    #expect(try store.snapshot(of: quarter, plan: Samples.plan) == nil)
  }

  @Test("What is recorded for another plan is nothing to this one")
  func otherPlan() throws {
    let store = try Samples.storeWithPlan()
    let other = Make.slug("anden-plan")
    try store.addRevision(
      of: other, document: "plan: Anden", reason: "", decidedBy: "",
      effective: Make.day("2018-01-01"), recordedBy: "x", recordedAt: 0)
    try store.record(Samples.measurement("a", round: 0), plan: other)
    let snapshot = try Samples.snapshot(in: store)
    try store.record(Samples.measurement("b", round: 1), plan: other)
    try store.close(quarter, plan: other, by: "Jørgen", at: 1)
    try store.close([(quarter, snapshot)], plan: Samples.plan, by: "Mette", at: 2)
    #expect(try store.records(of: Samples.plan).closings.map(\.measurements) == [0])
    #expect(try store.records(of: other).closings.map(\.measurements) == [2])
    #expect(try store.snapshot(of: quarter, plan: other)?.point.quarterEvent == 1)
  }

  @Test("The point names the revision that is in force on the day, not the newest")
  func revision() throws {
    let store = try Samples.storeWithPlan()
    try store.addRevision(
      of: Samples.plan, document: "plan: Ny", reason: "", decidedBy: "",
      effective: Make.day("2020-05-01"), recordedBy: "x", recordedAt: 0)
    #expect(try store.historyPoint(of: Samples.plan, asOf: day)?.revision == 1)
    #expect(try store.historyPoint(of: Samples.plan, asOf: day + 30)?.revision == 2)
    #expect(try store.historyPoint(of: Make.slug("x"), asOf: day) == nil)
  }
}
