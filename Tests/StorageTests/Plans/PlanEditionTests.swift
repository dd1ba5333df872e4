import Criteria
import TestSupport
import Testing

@testable import Storage

@Suite("Changes to what is followed in a plan")
struct PlanEditionTests {
  private func store(effective days: String...) throws -> Store {
    let store = try Store.inMemory()
    for (number, day) in days.enumerated() {
      try store.addRevision(
        of: Samples.plan, document: "agreed \(number + 1)", reason: "Justering",
        decidedBy: "bestyrelsen", effective: Make.day(day), recordedBy: "Jørgen", recordedAt: 0)
    }
    return store
  }

  private func edit(_ store: Store, from day: String) throws {
    guard
      let (editions, newest) = try store.editions(
        of: Samples.plan, inForceFrom: Make.day(day))
    else {
      Issue.record("no plan")
      return
    }
    try store.addEdit(
      to: Samples.plan,
      editions: editions.map {
        PlanEdition(document: $0.document + ", edited", effective: $0.effective)
      },
      reason: "Milepælen er udført", recordedBy: "Åse", recordedAt: 1, after: newest)
  }

  private func document(_ store: Store, on day: String) throws -> String? {
    try store.revision(of: Samples.plan, inForceOn: Make.day(day))?.document
  }

  @Test("A change is in force from its day on, in the editions that come later too")
  func inForce() throws {
    let store = try store(effective: "2018-01-01", "2020-01-01", "2021-01-01")
    try edit(store, from: "2019-06-01")
    #expect(try document(store, on: "2019-05-31") == "agreed 1")
    #expect(try document(store, on: "2019-06-01") == "agreed 1, edited")
    #expect(try document(store, on: "2019-12-31") == "agreed 1, edited")
    #expect(try document(store, on: "2020-01-01") == "agreed 2, edited")
    #expect(try document(store, on: "2021-12-31") == "agreed 3, edited")
    try edit(store, from: "2020-06-01")
    #expect(try document(store, on: "2020-05-31") == "agreed 2, edited")
    #expect(try document(store, on: "2020-06-01") == "agreed 2, edited, edited")
    #expect(try document(store, on: "2021-01-01") == "agreed 3, edited, edited")
  }

  @Test("What was agreed is told from what was changed in it")
  func kinds() throws {
    let store = try store(effective: "2018-01-01", "2020-01-01")
    try edit(store, from: "2019-06-01")
    #expect(try store.agreedRevisions(of: Samples.plan).map(\.number) == [1, 2])
    let all = try store.revisions(of: Samples.plan)
    #expect(all.map(\.kind) == [.agreed, .agreed, .followed, .followed])
    #expect(all[2].reason == "Milepælen er udført")
    #expect(all[2].recordedBy == "Åse")
    #expect(try store.extent(of: Samples.plan).revisions == 2)
    #expect(try store.plans().map(\.changes) == [4])
  }

  @Test(
    "A change made from an older revision than the newest is refused, and nothing is kept of it")
  func meanwhile() throws {
    let store = try store(effective: "2018-01-01", "2020-01-01")
    let edition = PlanEdition(document: "x", effective: Make.day("2019-01-01"))
    #expect(throws: StorageFailure.self) {
      try store.addEdit(
        to: Samples.plan, editions: [edition, edition], reason: "x", recordedBy: "x",
        recordedAt: 0, after: 1)
    }
    #expect(try store.revisions(of: Samples.plan).count == 2)
    #expect(
      try store.editions(of: Make.slug("ingen"), inForceFrom: Make.day("2019-01-01"))?.newest
        == nil)
  }
}
