import Criteria
import Reports
import Storage
import Wording

/// The report on half a year to those who fund the plan.
struct HalfYearCommand: Command {
  static let name = "halvaar"
  static let abstract =
    "Skriver halvårsrapporten til dem, der betaler: en side prosa og huller til det, tallene ikke siger."
  static let half = Option(
    "halvaar", "Halvåret, som 2019-2; ellers det nyeste, der er slut.", value: "halvår",
    form: "2019-2")
  static let format = Option.reportFormat
  static let file = Option.file(form: "halvaar.md")
  static let replaces = Flag.replaces
  static let grammar = Grammar(
    half, format, file, replaces, brief: "[--halvaar HALVÅR] [--format FORMAT] [-o FIL]")

  let given: Given

  func run() throws {
    let format = try ReportFormat(asked: given[Self.format], for: given[Self.file])
    let asked = try given[Self.half].map(Reading.halfYear)
    let made = try report(of: asked)
    try ReportFile.write(made, as: format, to: given[Self.file], replacing: given[Self.replaces])
    // A workbook has no prose that anything is missing in.
    if given[Self.file] != nil, format != .excel,
      let gaps = HalfYearWords.gapsLeft(made.report.gaps)
    {
      Output.done(gaps)
    }
  }

  private func report(of asked: HalfYear?) throws -> MadeReport {
    let (archive, today) = try common.opened()
    let id = try archive.chosenPlan(common.plan)
    let (plan, records) = try archive.open(id, on: today)
    let half = asked ?? plan.halfYearToReport(on: today)
    let made = try archive.halfYear(half, of: plan, records, on: today)
    return MadeReport(report: made.report, rollup: made.end.rollup, records: records)
  }
}
