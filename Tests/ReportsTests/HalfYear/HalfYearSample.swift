import Criteria
import Interchange
import TestSupport

@testable import Reports

/// The half-year's report of a plan with all that it was made of.
struct HalfYearSample {
  let plan: Plan
  let records: Records
  let today: Day
  let half: HalfYear
  let start: Rollup?
  let end: Rollup

  /// One of the plans that are kept beside the code, with invented figures and, of two of them, invented life.
  init(_ name: String) {
    let today = ExampleHalfYear.today(name)
    let plan = ExampleHalfYear.adding(to: ReportPlan.real(name, on: today).plan)
    let records = Records(
      ExampleHalfYear.measurements(in: plan, upTo: today),
      logbook: ExampleHalfYear.logbook(of: plan))
    self.init(plan, records, today: today)
  }

  init(_ plan: Plan, _ records: Records, today: Day, half: HalfYear? = nil) {
    (self.plan, self.records, self.today) = (plan, records, today)
    self.half = half ?? plan.halfYearToReport(on: today)
    let days = HalfYearReport.ends(of: self.half, today: today)
    end = Rollup(plan: plan, records: records, asOf: days.end)
    start =
      self.half.period.first <= plan.period.first
      ? nil : Rollup(plan: plan, records: records, asOf: days.start)
  }

  /// How the plan stood at both ends.
  var judged: [Report.Judged: Rollup] {
    var judged: [Report.Judged: Rollup] = [.on(end.asOf): end]
    if let start { judged[.on(start.asOf)] = start }
    return judged
  }

  var report: Report {
    HalfYearReport(
      half, from: start.map { HalfYearReport.End($0) }, to: HalfYearReport.End(end), plan: plan,
      records: records, today: today
    ).report
  }
}

extension Report {
  /// Its paragraphs' and headings' runs.
  var runs: [Text.Run] {
    blocks.flatMap { block -> [Text.Run] in
      switch block {
      case .paragraph(let text), .heading(let text, _): text.runs
      default: []
      }
    }
  }

  /// Every cell of its tables, criteria and sentences.
  var cells: [Cell] {
    blocks.flatMap { block -> [Cell] in
      switch block {
      case .table(let table): table.rows.flatMap { $0 }
      case .criterion(let rows): CriterionRow.table(rows.rows).rows.flatMap { $0 }
      case .chart(let chart, _): chart.table.rows.flatMap { $0 }
      default: []
      }
    }
      + runs.compactMap { run in
        if case .cell(let cell) = run.content { cell } else { nil }
      }
  }
}
