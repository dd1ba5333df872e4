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

  /// Closes the quarter and those before it; what was kept of it.
  private func close(
    _ quarter: Quarter? = nil, on day: Day? = nil
  ) throws -> QuarterEnding {
    let closed = try trial.archive.close(
      quarter ?? self.quarter, of: trial.plan, on: day ?? closingDay, user: "Mette")
    return try #require(closed.last)
  }

  @Test func anAdjustmentChangesTodaysVerdictAndNotTheClosedQuarters() throws {
    try trial.record("moeder", .amount(Amount(4)), for: .last(of: 2019), on: closingDay)
    let closed = try close()
    #expect(try verdict(closed.rollup, "moeder", nil) == .met)
    #expect(try trial.archive.store.records(of: trial.plan).closedQuarters.contains(quarter))

    // Decided afterwards, and in force from before the quarter ended.
    try trial.revise(TrialPlan(meetings: 8), from: .last(of: 2019) - 20)
    let (plan, records) = try trial.archive.open(trial.plan, on: closingDay)
    let now = Rollup(plan: plan, records: records, asOf: closingDay)
    #expect(try verdict(now, "moeder", nil) == .missed)
    let shown = try trial.archive.show(quarter, of: trial.plan)
    #expect(shown.rollup == closed.rollup)
    #expect(shown.differences == 0)
    #expect(shown.plan == closed.rollup.plan)
  }

  @Test func aLateFigureChangesTodaysVerdictAndNotTheClosedQuarters() throws {
    let closed = try close()
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

  @Test func aQuarterIsJudgedAsOfItsOwnEndWheneverItIsClosed() throws {
    // Closed a year late: what holds for later days and the agreement of later is nothing to it.
    try trial.record("moeder", .amount(Amount(3)), for: Day(2019, 6, 30), on: closingDay)
    try trial.record("moeder", .amount(Amount(1)), for: Day(2019, 12, 31), on: closingDay)
    try trial.record(
      "trygge", percent(640), site: "vapnagaard", for: .last(of: 2019), on: closingDay)
    try trial.record(
      "trygge", percent(500), site: "vapnagaard", for: Day(2020, 3, 31), on: closingDay + 90)
    try trial.revise(TrialPlan(meetings: 8), from: .first(of: 2020) + 1)
    let late = try close(on: .last(of: 2020))
    #expect(late.rollup.asOf == .first(of: 2020))
    #expect(try verdict(late.rollup, "moeder", nil) == .met)
    let figure = late.rollup.criteria.flatMap(\.results).first { $0.site?.text == "vapnagaard" }
    #expect(figure?.assessment.current?.value == Fraction(64))
    #expect(try trial.archive.show(quarter, of: trial.plan).rollup == late.rollup)
  }

  @Test func closingAQuarterClosesTheEarlierOnesWithIt() throws {
    try trial.record("moeder", .amount(Amount(4)), for: Day(2018, 6, 30), on: closingDay)
    let closed = try trial.archive.close(quarter, of: trial.plan, on: closingDay, user: "Mette")
    #expect(closed.map(\.quarter) == closed[0].rollup.plan.quarters.filter { $0 <= quarter })
    #expect(closed.map(\.rollup.asOf) == closed.map(\.quarter.judgedOn))
    #expect(closed[1].gap.missing < closed[0].gap.missing)
    let records = try trial.archive.store.records(of: trial.plan)
    #expect(records.closedQuarters == Set(closed.map(\.quarter)))
    for ending in closed {
      let shown = try trial.archive.show(ending.quarter, of: trial.plan)
      #expect(shown.rollup == ending.rollup && shown.differences == 0)
      #expect(shown.kept.closing.asOf == closingDay)
      #expect(
        shown.records.closedQuarters == Set(closed.map(\.quarter).filter { $0 <= ending.quarter }))
    }
  }

  @Test func aQuarterInTheMiddleIsOpenedAndClosedAgainByItself() throws {
    let middle = quarter.previous.previous
    let first = try close()
    try trial.archive.reopen(
      middle, of: trial.plan, because: "Glemt tal", on: closingDay, user: "Jørgen")
    try trial.record("moeder", .amount(Amount(2)), for: middle.period.last, on: closingDay + 3)
    let again = try trial.archive.close(middle, of: trial.plan, on: closingDay + 4, user: "Jørgen")
    #expect(again.map(\.quarter) == [middle])
    #expect(again[0].rollup.asOf == middle.judgedOn)
    let shown = try trial.archive.show(middle, of: trial.plan)
    #expect(shown.rollup == again[0].rollup && shown.differences == 0)
    #expect(shown.records.measurements.count == 1)
    #expect(shown.others.closings.count == 1 && !shown.others.isOpen)
    #expect(try trial.archive.show(quarter, of: trial.plan).rollup == first.rollup)
    let before = try trial.archive.show(middle, of: trial.plan, asOf: closingDay)
    #expect(before.records.measurements.isEmpty)
  }

  @Test func aClosingThatHoldsFromAnEarlierDayKeepsTheSameVerdicts() throws {
    try trial.record("moeder", .amount(Amount(4)), for: .last(of: 2019), on: closingDay)
    let ending = try close(on: quarter.judgedOn + 3)
    let shown = try trial.archive.show(quarter, of: trial.plan)
    #expect(shown.kept.closing.asOf == quarter.judgedOn + 3)
    #expect(shown.rollup == ending.rollup)
    #expect(try verdict(shown.rollup, "moeder", nil) == .met)
    let records = try trial.archive.store.records(of: trial.plan)
    #expect(records.closedQuarters(by: quarter.judgedOn + 2).isEmpty)
    #expect(records.closedQuarters(by: quarter.judgedOn + 3).count == 8)
    #expect(throws: ClosingProblem.self) {
      try trial.archive.show(quarter, of: trial.plan, asOf: quarter.judgedOn + 2)
    }
  }

  @Test func aPlanThatWasTakenInAfterTheQuartersEndIsJudgedAsItWasThen() throws {
    try trial.revise(TrialPlan(meetings: 9), from: .last(of: 2020))
    let ending = try close(Quarter(containing: .first(of: 2018)))
    #expect(try trial.archive.show(ending.quarter, of: trial.plan).rollup == ending.rollup)
    #expect(ending.rollup.plan == (try trial.archive.plan(trial.plan, on: .first(of: 2018))))
  }

  @Test func verdictsThatOtherRulesReachedStandAndAreCounted() throws {
    // Older rules judged a quarter on the day that it was closed.
    let point = try #require(try trial.archive.store.historyPoint(of: trial.plan, asOf: closingDay))
    var (plan, records) = try trial.archive.open(trial.plan, on: closingDay)
    records.closedQuarters.insert(quarter)
    let rollup = Rollup(plan: plan, records: records, asOf: closingDay)
    let text = SnapshotJSON.write(rollup)
    let noFigures = "\"verdict\": \"undecided\", \"reason\": \"noFigures\""
    let found = try #require(text.firstRange(of: noFigures))
    let other = text.replacingCharacters(in: found, with: "\"verdict\": \"met\"")
    let snapshot = QuarterSnapshot(asOf: closingDay, point: point, rules: 1, verdicts: other)
    try trial.archive.store.close(
      [(quarter, snapshot)], plan: trial.plan, by: "Mette", at: 0)
    let shown = try trial.archive.show(quarter, of: trial.plan)
    #expect(shown.kept.closing.judgedOn == closingDay)
    #expect(shown.rollup.asOf == closingDay)
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
    #expect(try trial.archive.store.quarterEvents(of: trial.plan).count == 8)
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
