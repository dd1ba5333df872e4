import Criteria
import TestSupport
import Testing

@testable import Reports

/// That every figure of a report is what other programs are told of the same day.
@Suite struct OriginTests {
  @Test(
    "Each typed cell of the half-year's report is found again from its origin",
    arguments: Checkout.planIDs)
  func halfYear(plan: String) {
    let sample = HalfYearSample(plan)
    let report = sample.report
    OriginCheck.check(report, sample.judged, sample)
  }

  @Test("So is each of the status and of the board's paper", arguments: Checkout.planIDs)
  func tables(plan: String) {
    let sample = HalfYearSample(plan)
    let wheel = YearWheel(plan: sample.plan, records: sample.records, asOf: sample.end.asOf)
    let paper = BoardPages(sample.end, sample.records, wheel, since: nil).paper(
      open: nil, control: nil)
    for report in [Report.status(sample.end), paper] {
      OriginCheck.check(report, [.on(sample.end.asOf): sample.end], sample)
    }
  }

  @Test("Where the last quarter is closed, the verdicts are those of its closing")
  func closed() {
    let sample = HalfYearSample("helsingoer-syd")
    let quarter = sample.half.lastQuarter
    let report = HalfYearReport(
      sample.half, from: nil, to: HalfYearReport.End(sample.end, closed: quarter),
      plan: sample.plan, records: sample.records, today: sample.today
    ).report
    #expect(report.judged == .whenClosed(quarter))
    OriginCheck.check(report, [.whenClosed(quarter): sample.end], sample)
  }

  @Test("No number stands outside a cell, a name, a day or a gap", arguments: Checkout.planIDs)
  func bareNumbers(plan: String) {
    for run in HalfYearSample(plan).report.runs where run.content == .words {
      #expect(!run.words.contains { $0.isNumber }, "\(run.words)")
    }
  }
}
