import Criteria
import TestSupport
import Testing

@testable import Storage

@Suite("Plans and their revisions")
struct PlanTests {
  private func store(effective days: String...) throws -> Store {
    let store = try Store.inMemory()
    for (number, day) in days.enumerated() {
      try store.addRevision(
        of: Samples.plan, document: "# \(number + 1): æøå\r\n\tplan: «x»\n", reason: "Justering",
        decidedBy: "bestyrelsen", effective: Make.day(day), recordedBy: "Jørgen",
        recordedAt: number)
    }
    return store
  }

  @Test("A revision is kept whole, as it was")
  func whole() throws {
    let store = try store(effective: "2018-01-01", "2020-02-29")
    let second = PlanRevision(
      plan: Samples.plan, number: 2, document: "# 2: æøå\r\n\tplan: «x»\n", reason: "Justering",
      decidedBy: "bestyrelsen", effective: Make.day("2020-02-29"), recordedBy: "Jørgen",
      recordedAt: 1)
    let revisions = try store.revisions(of: Samples.plan)
    #expect(revisions.map(\.number) == [1, 2])
    #expect(revisions.last == second)
  }

  @Test(
    "The newest revision whose day has come is in force; before any has, the first",
    arguments: [
      ("2017-01-01", 1), ("2018-01-01", 1), ("2019-12-31", 1), ("2020-01-01", 4),
      ("2020-12-31", 4), ("2021-01-01", 4), ("2025-01-01", 5),
    ])
  func inForce(day: String, number: Int) throws {
    // The third was decided for later than the fourth, which came after it.
    let store = try store(
      effective: "2018-01-01", "2020-01-01", "2021-01-01", "2020-01-01", "2024-06-01")
    #expect(
      try store.revision(of: Samples.plan, inForceOn: Make.day(day))?.number == number)
  }

  @Test("A plan that is not held has no revision")
  func notHeld() throws {
    let store = try Store.inMemory()
    #expect(try store.plans().isEmpty)
    #expect(try store.revision(of: Samples.plan, inForceOn: Make.day("2020-01-01")) == nil)
    #expect(try store.revisions(of: Samples.plan).isEmpty)
    #expect(try store.records(of: Samples.plan) == Records())
  }

  @Test("The plans that are held, by id, with what is in them")
  func held() throws {
    let store = try store(effective: "2018-01-01", "2020-01-01")
    let other = Make.slug("gl-jennumparken")
    try store.addRevision(
      of: other, document: "plan: y", reason: "", decidedBy: "",
      effective: Make.day("2019-01-01"),
      recordedBy: "Mette", recordedAt: 0)
    try store.record(Samples.measurement("a"), plan: Samples.plan)
    try store.record(Samples.correction(of: "a", by: "b"), plan: Samples.plan)
    for id in ["a", "b", "c"] { try store.record(Samples.line(id), plan: Samples.plan) }
    let quarter = Quarter(containing: Make.day("2019-01-01"))
    try store.close(quarter, plan: Samples.plan, by: "Mette", at: 0)
    let held = try store.plans()
    #expect(
      held == [
        HeldPlan(id: other, changes: 1),
        // A closing is written, and what was shown of it.
        HeldPlan(id: Samples.plan, changes: 9),
      ])
    #expect(try store.planIDs() == held.map(\.id))
    #expect(try store.extent(of: other) == PlanExtent(revisions: 1, measurements: 0))
    #expect(try store.extent(of: Samples.plan) == PlanExtent(revisions: 2, measurements: 2))
  }

  @Test("A revision made from an older one than the newest is refused")
  func meanwhile() throws {
    let store = try store(effective: "2018-01-01", "2020-01-01")
    let revisions = try store.revisions(of: Samples.plan)
    #expect(throws: StorageFailure.revisedMeanwhile(Samples.plan, newest: 2)) {
      try store.addRevision(
        of: Samples.plan, document: "plan: z", reason: "", decidedBy: "",
        effective: Make.day("2021-01-01"), recordedBy: "Mette", recordedAt: 9, after: 1)
    }
    #expect(try store.revisions(of: Samples.plan) == revisions)
  }

  @Test("A document that fills a mebibyte is kept")
  func large() throws {
    let store = try Store.inMemory()
    let document = String(repeating: "æøå\n", count: 150_000)
    try store.addRevision(
      of: Samples.plan, document: document, reason: "", decidedBy: "",
      effective: Make.day("2018-01-01"), recordedBy: "Mette", recordedAt: 0)
    #expect(try store.revisions(of: Samples.plan).map(\.document) == [document])
  }
}
