import Criteria
import TestSupport
import Testing
import Wording

@testable import maalepind

/// Figures of others in a plan that has an edition to come.
@Suite struct ReferencesTests {
  private static func entry(_ number: Int, _ year: Int) -> ReferenceEntry {
    ReferenceEntry(
      indicator: IndicatorID(Make.slug("trygge")), series: "Hele landet",
      dated: DatedFigure(.amount(Amount(number)), on: .last(of: year)))
  }

  /// The figure of a year as it stands on each of some days.
  private static func standing(_ year: Int, _ trial: Trial) throws -> [Figure?] {
    try ["2018-12-31", "2019-06-01", "2020-06-01"].map {
      try trial.archive.plan(trial.plan, on: Make.day($0)).standing(for: entry(0, year))
    }
  }

  private let trial: Trial
  private let plan: Plan

  init() throws {
    trial = try Trial()
    try trial.revise(TrialPlan(safe: 70), from: Make.day("2020-01-01"))
    plan = try trial.archive.plan(trial.plan, on: Make.day("2019-06-01"))
  }

  private func put(_ entry: ReferenceEntry, from day: String, because reason: String? = nil) throws
  {
    try trial.archive.put(
      [entry], in: plan, from: Make.day(day), agreed: reason.map { ($0, "bestyrelsen") },
      user: "Mette")
  }

  @Test func aNewOneComesIntoTheEditionInForceAndThoseToCome() throws {
    try put(Self.entry(80, 2018), from: "2019-06-01")
    let figure = Figure.amount(Amount(80))
    #expect(try Self.standing(2018, trial) == [nil, figure, figure])
    let kinds = try trial.archive.store.revisions(of: trial.plan).map(\.kind)
    #expect(kinds == [.agreed, .agreed, .followed, .followed])
  }

  @Test func noneTakesThePlaceOfAnotherWithoutAReason() throws {
    try put(Self.entry(80, 2018), from: "2020-01-01")
    try put(Self.entry(81, 2018), from: "2019-06-01")
    let (first, second) = (Figure.amount(Amount(80)), Figure.amount(Amount(81)))
    #expect(try Self.standing(2018, trial) == [nil, second, first])
    try put(Self.entry(81, 2018), from: "2019-06-01", because: "ny opgørelse")
    #expect(try Self.standing(2018, trial) == [nil, second, second])
    let newest = try #require(try trial.archive.store.revisions(of: trial.plan).last)
    #expect(newest.kind == .agreed && newest.reason == "ny opgørelse")
    #expect(
      try trial.archive.plan(trial.plan, on: Make.day("2020-06-01")).placedCriteria.count == 5)
  }

  @Test func aCriterionThatTheEditionHasNotIsRefused() throws {
    var entry = Self.entry(80, 2018)
    entry.indicator = IndicatorID(Make.slug("ukendt"))
    #expect(throws: Refusal.self) { try put(entry, from: "2019-06-01") }
    #expect(try trial.archive.store.revisions(of: trial.plan).count == 2)
  }
}
