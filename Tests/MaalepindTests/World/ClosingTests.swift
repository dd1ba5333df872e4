import Criteria
import Interchange
import Testing
import Wording

@testable import Storage
@testable import maalepind

@Suite("Closing quarters and showing them again")
struct ClosingTests {
  private let trial: Trial
  private let quarter = Quarter(containing: .last(of: 2019))
  private let closingDay = Day.last(of: 2019) + 25

  init() throws { trial = try Trial() }

  private func percent(_ tenths: Int64) throws -> Figure {
    .amount(try #require(Amount(significand: tenths, decimals: 1)))
  }

  private func verdict(_ rollup: Rollup, _ id: String, _ site: String?) throws -> Verdict {
    let results = rollup.criteria.flatMap(\.results)
    return try #require(
      results.first { $0.id.description == id && $0.site?.text == site }
    ).assessment.verdict
  }

  @Test func anAdjustmentChangesTodaysVerdictAndNotTheClosedQuarters() throws {
    try trial.record("moeder", .amount(Amount(4)), for: .last(of: 2019), on: closingDay)
    let closed = try trial.archive.close(quarter, of: trial.plan, on: closingDay, user: "Mette")
    #expect(try verdict(closed.rollup, "moeder", nil) == .met)
    #expect(try trial.archive.store.records(of: trial.plan).closedQuarters == [quarter])

    // Decided afterwards, and in force from before the quarter was closed.
    try trial.revise(TrialPlan(meetings: 8), from: closingDay - 20)
    let (plan, records) = try trial.archive.open(trial.plan, on: closingDay)
    let now = Rollup(plan: plan, records: records, asOf: closingDay)
    #expect(try verdict(now, "moeder", nil) == .missed)
    let shown = try trial.archive.show(quarter, of: trial.plan)
    #expect(shown.rollup == closed.rollup)
    #expect(shown.differences == 0)
    #expect(shown.plan == closed.rollup.plan)
  }

  @Test func aLateFigureChangesTodaysVerdictAndNotTheClosedQuarters() throws {
    let closed = try trial.archive.close(quarter, of: trial.plan, on: closingDay, user: "Mette")
    let late = try trial.record(
      "trygge", percent(634), site: "vapnagaard", for: .last(of: 2019), on: closingDay + 10)
    #expect(late.quarter == quarter.next)
    let (plan, records) = try trial.archive.open(trial.plan, on: closingDay + 10)
    #expect(records.isLate(late))
    let now = Rollup(plan: plan, records: records, asOf: closingDay + 10)
    #expect(try verdict(now, "trygge", "vapnagaard") == .onTrack)
    let shown = try trial.archive.show(quarter, of: trial.plan)
    #expect(shown.rollup == closed.rollup)
    #expect(try verdict(shown.rollup, "trygge", "vapnagaard") == .undecided(.noFigures))
    #expect(shown.records.measurements.isEmpty)
  }

  @Test func theVerdictsAreThoseWithTheQuarterClosed() throws {
    let day = Day.last(of: 2018) + 25
    let last = Quarter(containing: .last(of: 2018))
    try trial.record("moeder", .amount(Amount(1)), for: Day(2018, 6, 30), on: day)
    let (plan, records) = try trial.archive.open(trial.plan, on: day)
    let before = Rollup(plan: plan, records: records, asOf: day)
    #expect(try verdict(before, "moeder", nil) == .undecided(.awaitingFinal))
    let closed = try trial.archive.close(last, of: trial.plan, on: day, user: "Mette")
    #expect(try verdict(closed.rollup, "moeder", nil) == .missed)
    #expect(closed.missing > 0)
    #expect(try trial.archive.show(last, of: trial.plan).rollup == closed.rollup)
  }

  @Test func verdictsThatOtherRulesReachedStandAndAreCounted() throws {
    let point = try #require(try trial.archive.store.historyPoint(of: trial.plan, asOf: closingDay))
    var (plan, records) = try trial.archive.open(trial.plan, on: closingDay)
    records.closedQuarters.insert(quarter)
    let rollup = Rollup(plan: plan, records: records, asOf: closingDay)
    let text = SnapshotJSON.write(rollup)
    let noFigures = "\"verdict\": \"undecided\", \"reason\": \"noFigures\""
    let found = try #require(text.firstRange(of: noFigures))
    let other = text.replacingCharacters(in: found, with: "\"verdict\": \"met\"")
    try trial.archive.store.close(
      quarter, plan: trial.plan, by: "Mette", at: 0,
      keeping: QuarterSnapshot(asOf: closingDay, point: point, rules: 1, verdicts: other))
    let shown = try trial.archive.show(quarter, of: trial.plan)
    #expect(shown.differences == 1)
    #expect(shown.rollup.counts.met == rollup.counts.met)
    #expect(
      shown.rollup.criteria.flatMap(\.results).count { $0.assessment.verdict == .met }
        == rollup.criteria.flatMap(\.results).count { $0.assessment.verdict == .met } + 1)
    #expect(shown.verdicts == other)
  }

  @Test func whatCannotBeClosedIsRefusedAndNothingIsStored() throws {
    func problem(_ quarter: Quarter, on day: Day) -> ClosingProblem? {
      do {
        _ = try trial.archive.close(quarter, of: trial.plan, on: day, user: "Mette")
        return nil
      } catch { return error as? ClosingProblem }
    }
    #expect(
      problem(quarter, on: .last(of: 2019)) == .notEnded(quarter, closable: .first(of: 2020)))
    #expect(throws: ClosingProblem.neverClosed(quarter)) {
      try trial.archive.show(quarter, of: trial.plan)
    }
    #expect(throws: ClosingProblem.alreadyOpen(quarter)) {
      try trial.archive.reopen(
        quarter, of: trial.plan, because: "x", on: closingDay, user: "Mette")
    }
    #expect(try trial.archive.store.quarterEvents(of: trial.plan).isEmpty)
    #expect(problem(quarter, on: closingDay) == nil)
    guard case .alreadyClosed(let closed)? = problem(quarter, on: closingDay) else {
      Issue.record("closed twice")
      return
    }
    #expect(closed.quarter == quarter)
    #expect(closed.recordedBy == "Mette")
    #expect(try trial.archive.store.quarterEvents(of: trial.plan).count == 1)
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
