import Criteria
import Reports
import Wording

/// A report, and how the plan stands in it with all its figures, which a workbook holds.
struct MadeReport {
  let report: Report
  let rollup: Rollup
  let records: Records

  /// The workbook of the same.
  var workbook: Workbook {
    PlanWorkbook(rollup, records, notices: report.notices).workbook
  }
}
