import Criteria
import Reports
import Storage
import Wording

/// Reports for those who are owed them.
enum Reporting: CommandGroup {
  static let name = "rapport"
  static let abstract =
    "Rapporter: papiret til bestyrelsens møde, halvårsrapporten, årsopfølgningen og egne ord."
  static let members: [any CommandPlace.Type] = [
    BoardPaperCommand.self, HalfYearCommand.self, YearCommand.self, OwnWords.self,
  ]
}

/// The paper for a meeting of the deciding body.
struct BoardPaperCommand: Command {
  static let name = "bestyrelse"
  static let abstract =
    "Skriver papiret til bestyrelsens møde: status, dagsordenens punkter og bilag."
  static let quarter = Option.closedQuarter
  static let format = Option.reportFormat
  static let file = Option.file(form: "bestyrelse.md")
  static let replaces = Flag.replaces
  static let grammar = Grammar(
    quarter, format, file, replaces, brief: "[--kvartal KVARTAL] [--format FORMAT] [-o FIL]")

  let given: Given

  func run() throws {
    let format = try ReportFormat(asked: given[Self.format], for: given[Self.file])
    try ReportFile.write(paper(), as: format, to: given[Self.file], replacing: given[Self.replaces])
  }

  private func paper() throws -> MadeReport {
    if let quarter = given[Self.quarter] {
      let asked = try common.closedQuarter(quarter)
      let archive = try Archive.reading(Locations.database(common.data))
      let id = try archive.chosenPlan(common.plan)
      let shown = try archive.show(asked.quarter, of: id, asOf: asked.day)
      let report = try Self.pages(
        shown.rollup, shown.records, in: archive, showing: shown.kept
      ).paper(open: nil, control: archive.store.seal(of: id)?.description)
      return MadeReport(report: report, rollup: shown.rollup, records: shown.records)
    }
    let (archive, day) = try common.opened()
    let id = try archive.chosenPlan(common.plan)
    let seal = try archive.store.seal(of: id)
    let (plan, records) = try archive.open(id, on: day)
    let rollup = Rollup(plan: plan, records: records, asOf: day)
    let report = try Self.pages(rollup, records, in: archive).paper(
      open: plan.quarterToClose(records, on: day), control: seal?.description)
    return MadeReport(report: report, rollup: rollup, records: records)
  }

  private static func pages(
    _ rollup: Rollup, _ records: Records, in archive: Archive, showing kept: KeptQuarter? = nil
  ) throws -> BoardPages {
    let wheel = YearWheel(plan: rollup.plan, records: records, asOf: rollup.asOf)
    let closing = records.closingToCompare(on: rollup.asOf, showing: kept?.closing)
    let standing = try closing.map { try archive.standing($0, of: rollup.plan.id) }
    return BoardPages(rollup, records, wheel, since: standing, kept: kept)
  }
}
