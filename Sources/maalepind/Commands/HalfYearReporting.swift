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
    try HalfYearReport.check(half, of: plan, today: today)
    let days = HalfYearReport.ends(of: half, today: today)
    let start =
      half.period.first <= plan.period.first
      ? nil : try Self.end(days.start, after: half.previous, of: id, records, today, in: archive)
    let end = try Self.end(days.end, after: half, of: id, records, today, in: archive)
    let report = HalfYearReport(
      half, from: start, to: end, plan: plan, records: records, today: today
    ).report
    return MadeReport(report: report, rollup: end.rollup, records: records)
  }

  /// How the plan stood after a half-year: as it was kept when its last quarter was closed, else as of a day.
  private static func end(
    _ day: Day, after half: HalfYear, of id: Slug, _ records: Records, _ today: Day,
    in archive: Archive
  ) throws -> HalfYearReport.End {
    let quarter = half.lastQuarter
    if half.period.last < day, records.closedQuarters.contains(quarter),
      records.closing(of: quarter).map({ $0.asOf <= today }) ?? false
    {
      let shown = try archive.show(quarter, of: id, asOf: today)
      return HalfYearReport.End(shown.rollup, closed: quarter)
    }
    let (plan, records) = try archive.open(id, on: day, with: records)
    return HalfYearReport.End(Rollup(plan: plan, records: records, asOf: day))
  }
}
