import Criteria
import Reports
import Storage
import Wording

/// The yearly follow-up for the board, the funder and the auditor.
struct YearCommand: Command {
  static let name = "aar"
  static let abstract =
    "Skriver årets opfølgning: alle kriterier og milepæle, økonomi, bidrag, justeringer og dokumentation."
  static let year = Option(
    "aar", "Året, som 2019; ellers det nyeste, der er slut.", value: "år", form: "2019")
  static let order = Option(
    "efter", "maerkat: kriterierne efter bevillingsgiverens mærkater i stedet for områder.",
    value: "orden", form: "maerkat")
  static let format = Option.reportFormat
  static let file = Option.file(form: "aar.docx")
  static let replaces = Flag.replaces
  static let grammar = Grammar(
    year, order, format, file, replaces,
    brief: "[--aar ÅR] [--efter ORDEN] [--format FORMAT] [-o FIL]")

  let given: Given

  func run() throws {
    let format = try ReportFormat(asked: given[Self.format], for: given[Self.file])
    if let order = given[Self.order], order != "maerkat" {
      throw UsageProblem.badValue(option: Self.order.written, found: order, forms: ["maerkat"])
    }
    let asked = try given[Self.year].map(Reading.year)
    let (archive, today) = try common.opened()
    let id = try archive.chosenPlan(common.plan)
    let made = try archive.year(asked, of: id, isByLabel: given[Self.order] != nil, on: today)
    try ReportFile.write(made, as: format, to: given[Self.file], replacing: given[Self.replaces])
  }
}
