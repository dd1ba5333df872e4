import Criteria
import TestSupport
import Testing

@testable import Storage

@Suite("Closing of quarters")
struct QuarterTests {
  private let quarter = Make.quarter(2020, 1)

  @Test("A closed quarter takes no figures, and says who closed it and when")
  func closed() throws {
    let store = try Samples.storeWithPlan()
    try store.close(quarter, plan: Samples.plan, by: "Mette", at: 1_586_000_000)
    let closed = QuarterClosed(quarter, by: "Mette", at: 1_586_000_000)
    #expect(throws: StorageFailure.quarterClosed(closed)) {
      try store.record(Samples.measurement("a"), plan: Samples.plan)
    }
    let records = try store.records(of: Samples.plan)
    #expect(records.measurements.isEmpty)
    #expect(records.closedQuarters == [quarter])
    // What holds for a day of a closed quarter is entered in an open one.
    let late = Samples.measurement("b", day: "2020-03-31", quarter: Make.quarter(2020, 2))
    try store.record(late, plan: Samples.plan)
    #expect(try store.records(of: Samples.plan).measurements == [late])
  }

  @Test("A quarter that is opened again takes figures; both events are kept")
  func reopened() throws {
    let store = try Samples.storeWithPlan()
    try store.close(quarter, plan: Samples.plan, by: "Mette", at: 1, reason: "Bestyrelsesmøde")
    try store.reopen(quarter, plan: Samples.plan, by: "Jørgen", at: 2, reason: "Glemt tal")
    try store.record(Samples.measurement("a"), plan: Samples.plan)
    #expect(try store.records(of: Samples.plan).closedQuarters.isEmpty)
    #expect(
      try store.quarterEvents(of: Samples.plan) == [
        QuarterEvent(
          quarter: quarter, kind: .closed, recordedBy: "Mette", recordedAt: 1,
          reason: "Bestyrelsesmøde", asOf: Make.day("2020-04-25")),
        QuarterEvent(
          quarter: quarter, kind: .reopened, recordedBy: "Jørgen", recordedAt: 2,
          reason: "Glemt tal"),
      ])
  }

  @Test("Closing what is closed and opening what is open is refused")
  func noChange() throws {
    let store = try Samples.storeWithPlan()
    #expect(throws: StorageFailure.quarterOpen(quarter)) {
      try store.reopen(quarter, plan: Samples.plan, by: "Mette", at: 1, reason: "x")
    }
    try store.close(quarter, plan: Samples.plan, by: "Mette", at: 2)
    let events = try store.quarterEvents(of: Samples.plan)
    #expect(throws: StorageFailure.quarterClosed(QuarterClosed(quarter, by: "Mette", at: 2))) {
      try store.close(quarter, plan: Samples.plan, by: "Jørgen", at: 3)
    }
    #expect(try store.quarterEvents(of: Samples.plan) == events)
    #expect(throws: StorageFailure.unknownPlan(Make.slug("x"))) {
      try store.close(quarter, plan: Make.slug("x"), by: "Mette", at: 1)
    }
  }
}
