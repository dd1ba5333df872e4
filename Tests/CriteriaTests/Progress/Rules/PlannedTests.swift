import Criteria
import TestSupport
import Testing

/// What is planned counts towards what can still be reached, and never against.
@Suite("Det planlagte") struct PlannedTests {
  static let behind = CountedExampleTests.four([1], today: "2019-09-30")

  @Test func heldAndPlannedThatReachTheGoalTogetherAreOnTrack() {
    let reaching = Self.behind.planning(["2019-10-10", "2019-11-14", "2019-12-31"]).assessment()
    #expect(reaching.verdict == .onTrack)
    #expect(reaching.notes.contains(.planned))
    #expect(reaching.windowSum == 1)
    #expect(reaching.windowExpected == 2)
    #expect(reaching.reasoning.steps.contains(.planned(3, sum: 4, reaches: true)))
    let short = Self.behind.planning(["2019-10-10", "2019-11-14"]).assessment()
    #expect(short.verdict == .behind)
    #expect(short.notes.isEmpty)
    #expect(short.reasoning.steps.contains(.planned(2, sum: 3, reaches: false)))
  }

  @Test func whatIsPlannedForTodayCounts() {
    let three = ["2019-09-30", "2019-11-14", "2019-12-31"]
    #expect(Self.behind.planning(three).assessment().verdict == .onTrack)
    // What should have been held and was not is no longer to come.
    #expect(
      Self.behind.planning(["2019-09-29", "2019-11-14", "2019-12-31"]).assessment().verdict
        == .behind)
  }

  @Test func onlyTheRestOfTheWindowCounts() {
    #expect(
      Self.behind.planning(["2019-10-10", "2019-11-14", "2020-01-01"]).assessment().verdict
        == .behind)
  }

  @Test func itIsNeverTooEarlyForAPlanThatReaches() {
    let item = CountedExampleTests.parties(4, today: "2019-01-15")
    #expect(item.assessment().verdict == .undecided(.tooEarly))
    let days = ["2019-03-01", "2019-05-01", "2019-09-01", "2019-11-01"]
    #expect(item.planning(days, tags: ["fest"]).assessment().verdict == .onTrack)
    #expect(
      item.planning(Array(days.dropLast()), tags: ["fest"]).assessment().verdict
        == .undecided(.tooEarly))
    // A logbook without a held line says nothing, whatever is planned.
    var empty = item
    empty.lines = []
    #expect(empty.planning(days, tags: ["fest"]).assessment().verdict == .undecided(.tooEarly))
  }

  @Test func onlyWhatWouldCountIsPlanned() {
    var item = Self.behind
    item.plan.sites = [
      Site(id: CountedCase.north, name: "Nord"), Site(id: CountedCase.south, name: "Syd"),
    ]
    item.indicator.scope = .everySite
    item.indicator.counting = Counting(tag: "fest")
    // Something is held at both, though nothing that counts.
    item = item.adding([
      item.line(Make.day("2019-02-01"), .held, at: CountedCase.north),
      item.line(Make.day("2019-02-01"), .held, at: CountedCase.south),
    ])
    let days = ["2019-10-10", "2019-11-14", "2019-12-01", "2019-12-02"]
    let there = item.planning(days, at: CountedCase.north, tags: ["fest"])
    #expect(there.assessment(at: CountedCase.north).verdict == .onTrack)
    #expect(there.assessment(at: CountedCase.south).verdict == .farBehind)
    let other = item.planning(days, at: CountedCase.north)
    #expect(other.assessment(at: CountedCase.north).verdict == .farBehind)
  }

  @Test func nobodyKnowsHowManyWillCome() {
    var item = Self.behind
    item.indicator.counting = Counting(.participants)
    let days = ["2019-10-10", "2019-11-14", "2019-12-31", "2019-12-30"]
    #expect(item.planning(days).assessment() == item.assessment())
  }
}
