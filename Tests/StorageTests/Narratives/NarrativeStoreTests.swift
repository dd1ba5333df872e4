import Criteria
import TestSupport
import Testing

@testable import Storage

@Suite("Own words in the database")
struct NarrativeStoreTests {
  private static let half = HalfYear(containing: Make.day("2019-12-31"))
  private static let whole = NarrativePlace(half, .section(.whole))

  private static func text(
    _ id: String, _ text: String = "Det går godt.\n\nDer er «æøå» & <ord>; 'x' -- ja.",
    at place: NarrativePlace = whole, superseding: String? = nil, ended: Bool = false
  ) -> Narrative {
    Narrative(
      id: id, at: place, text: text, isEnded: ended, recordedBy: "Mette",
      recordedAt: 1_578_000_000, supersedes: superseding)
  }

  @Test("All of it is read back as it was written, and the chain holds")
  func everyField() throws {
    let store = try Samples.storeWithPlan()
    let cafe = NarrativePlace(Self.half, .activity(Make.slug("cafe")))
    let all = [
      Self.text("a"), Self.text("b", "Lukket.", at: cafe, ended: true),
      Self.text("c", "", superseding: "a"),
    ]
    for narrative in all { try store.record(narrative, plan: Samples.plan) }
    // As after an answer that was lost.
    try store.record(all[2], plan: Samples.plan)
    #expect(try store.records(of: Samples.plan).narratives == Narratives(all))
    #expect(try store.holdings().narratives == 3)
    #expect(try store.brokenChain(of: Samples.plan) == nil)
    #expect(try store.past(of: Samples.plan).places.narratives == ["a": 2, "b": 3, "c": 4])
    #expect(try store.stored().first?.narratives == all)
  }

  @Test("Nobody writes over what they have not seen")
  func overtaken() throws {
    let store = try Samples.storeWithPlan()
    let (first, second) = (Self.text("a"), Self.text("b", "Et.", superseding: "a"))
    try store.record(first, plan: Samples.plan)
    #expect(throws: StorageFailure.narrativeOvertaken(first)) {
      try store.record(Self.text("c", "To."), plan: Samples.plan)
    }
    try store.record(second, plan: Samples.plan)
    #expect(throws: StorageFailure.narrativeOvertaken(second)) {
      try store.record(Self.text("c", "To.", superseding: "a"), plan: Samples.plan)
    }
    #expect(throws: StorageFailure.narrativeOvertaken(first)) {
      try store.record(Self.text("a", "Andet."), plan: Samples.plan)
    }
    let other = Make.slug("en-anden")
    #expect(throws: StorageFailure.unknownPlan(other)) {
      try store.record(Self.text("d"), plan: other)
    }
    #expect(try store.records(of: Samples.plan).narratives == Narratives([first, second]))
  }

  @Test("Words are taken away from a paragraph, and the rest of the text and the chain stand")
  func removed() throws {
    let store = try Samples.storeWithPlan()
    try store.record(Self.text("a", "Først.\n\nKari kom.\nSå."), plan: Samples.plan)
    let kari = try #require(Passage("Kari"))
    let without = try store.texts(where: kari.stands).map {
      try #require($0.without(kari.places(in: $0.text)))
    }
    #expect(try store.remove(without, because: "navn", by: "Mette", at: 2))
    let text = try #require(
      try store.records(of: Samples.plan).narratives.standing(at: Self.whole)?.text)
    #expect(text == "Først.\n\n\(TextWithout.marker) kom.\nSå.")
    #expect(try store.brokenChain(of: Samples.plan) == nil)
  }
}
